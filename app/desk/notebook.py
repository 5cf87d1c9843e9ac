"""Private notes on a bundle, kept in the room of deliberations under their author's own key."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.deliberation.acts import drop_note, keep_note
from app.deliberation.queries import my_notes
from app.deliberation.rules import Box, PrivateNote
from app.exchange.screens.notebook import KeptNote, ReaderNote
from app.terms import Trouble, tr
from app.widgets.doer import Doer


class PanelNoteBook:
    """The exchange's ``NoteBook`` over the deliberation room of one case.

    A box is kept with its heights counted upwards from the page's top edge, so they are below zero.
    """

    def __init__(self, desk: Doer, case: UUID) -> None:
        self.desk, self.case = desk, case

    @property
    def open(self) -> bool:
        return self.desk.walled("deliberation", self.case) is not None

    def unlock(self, name: str, passphrase: str) -> None:
        self.desk.unlock_walled("deliberation", self.case, passphrase, name=name)

    def lock(self) -> None:
        self.desk.lock_walled()

    def list(self, bundle: str) -> Sequence[KeptNote]:
        found = self.desk.read_walled(self.room(), my_notes)
        return [KeptNote(one.id, _reader(one.note), one.written_at) for one in found if one.note.bundle == bundle]

    def add(self, note: ReaderNote, instead_of: UUID | None = None) -> None:
        boxes = tuple(Box(left, -bottom, right, -top) for left, top, right, bottom in note.boxes)
        kept = PrivateNote(note.bundle, note.page, boxes, note.quote, note.tags, note.text)
        self.desk.do_walled(self.room(), keep_note, kept, instead_of)

    def remove(self, note: UUID) -> None:
        self.desk.do_walled(self.room(), drop_note, note)

    def room(self) -> UUID:
        """The unlocked room; Trouble once it was locked again."""
        found = self.desk.walled("deliberation", self.case)
        if found is None:
            raise Trouble(tr("Your notes are locked."), tr("Nothing was written."), tr("Unlock them again."))
        return found


def _reader(note: PrivateNote) -> ReaderNote:
    boxes = tuple((box.left, -box.top, box.right, -box.bottom) for box in note.boxes)
    return ReaderNote(note.bundle, note.page, boxes, note.quote, note.tags, note.text)
