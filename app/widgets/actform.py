"""One act a person fills in: the form's half. The page around it stands in ``actpage``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.terms import Act, Reason, declaration, tr
from app.widgets.doer import Doer, Drafts
from app.widgets.inputs import fill, inputs, listen, reading


class ActForm(QWidget):
    """Base of every act form: ``class NoticeForm(ActForm, Ui_NoticeForm)``.

    A form sets ``act`` and says ``values``, ``problems``, ``preview`` and ``perform``. Its ``__init__`` ends with
    ``self.setupUi(self); self.ready()``. ``changed`` is emitted after every change; emit it yourself for content
    that does not live in a named input.
    """

    act: ClassVar[Callable[..., Any]]
    primary: ClassVar[str] = ""
    """The words on the main button, source text translated when shown; “Record” when empty."""
    preview_title: ClassVar[str] = ""
    """What the previewed document is called, source text as well; its own title when empty."""
    wall: ClassVar[str] = ""
    """"mediation" or "deliberation" when the form stands in a walled room: its draft is kept behind that wall alone."""
    compartment: UUID | None = None
    """The walled room a walled form stands in."""
    subject_id: Any = ""
    """What in the room a walled form is about, where one act can be about several things."""

    changed = Signal()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        if "act" in cls.__dict__ and not isinstance(cls.__dict__["act"], staticmethod):
            cls.act = staticmethod(cls.__dict__["act"])
        super().__init_subclass__(**kwargs)

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.case = case

    @classmethod
    def declared(cls) -> Act:
        """The declaration of this form's act."""
        return declaration(cls.act)

    def ready(self) -> None:
        """Listen to every named input and put back what was typed last time."""
        for widget in inputs(self):
            listen(widget, self.changed.emit)
        kept = self.drafts.load(self.draft_key)
        if kept:
            self.restore(kept)

    @property
    def drafts(self) -> Drafts:
        """Where the draft is kept: in the record store, or behind the wall of the form's room."""
        return self.desk.drafts if self.compartment is None else self.desk.walled_drafts(self.compartment)

    @property
    def draft_key(self) -> str:
        """Under which name the draft is kept: one per act and case, and in a room per thing it is about."""
        about = self.subject_id if self.wall else self.case
        return f"{self.declared().id}:{about or 'new'}"

    def draft(self) -> dict[str, Any]:
        """What stands in the form, as plain data. Extend it for content that no named input holds."""
        return {widget.objectName(): reading(widget) for widget in inputs(self)}

    def restore(self, content: dict[str, Any]) -> None:
        """Put a draft back; names the form no longer has are ignored."""
        for widget in inputs(self):
            if widget.objectName() in content:
                fill(widget, content[widget.objectName()])

    def title(self) -> str:
        """The page's heading."""
        return tr(self.declared().title)

    def values(self) -> Any:
        """The form as one frozen value; never raises for half-filled fields."""
        raise NotImplementedError

    def problems(self) -> tuple[Reason, ...]:
        """What the law objects to in the values so far; ``Reason.field`` names the input."""
        return ()

    def preview(self) -> Any:
        """The Document this act will produce from the values so far, or None."""
        return None

    def no_preview(self) -> str:
        """What stands where the preview would be."""
        return tr("This act produces no document.")

    def perform(self, override: Any = None) -> Any:
        """Do the act through ``self.desk``; Refused and Trouble are shown by the page."""
        raise NotImplementedError


class WalledForm(ActForm):
    """A form that stands in a sealed room. ``case`` is the room's compartment."""

    compartment: UUID

    def __init__(self, desk: Doer, case: UUID | None = None) -> None:
        super().__init__(desk, None)
        assert case is not None
        self.compartment = case
        self.today = desk.clock.now().day

    def do(self, what: Callable[..., Any], *args: Any) -> Any:
        """One act in this room."""
        return self.desk.do_walled(self.compartment, what, *args)
