"""What the members of the tribunal may do in their room."""

from __future__ import annotations

from app.deliberation.acts.room import close_room, draft, drop_note, file_opinion, keep_note, open_room, write_note
from app.deliberation.acts.voting import cast_ballot, put_to_vote

__all__ = [
    "cast_ballot", "close_room", "draft", "drop_note", "file_opinion", "keep_note", "open_room", "put_to_vote",
    "write_note",
]  # fmt: skip
