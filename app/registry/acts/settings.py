"""Place, language and noted defects (Articles 3(5), 18 and 19)."""

from __future__ import annotations

from uuid import UUID

from app.registry.acts.papers import enter_ruling
from app.registry.queries import subjects
from app.registry.rules.settings import DEFECT, LANGUAGE, PLACE, Defect, LanguageFix, PlaceFix
from app.store.transaction import Tx
from app.terms import WITH_SECRETARY, Override, act, tr

REMEDY = "defect"
"""The date by which a defect may be remedied."""


@act("registry.fix_place", "Fix the place of arbitration", WITH_SECRETARY)
def fix_place(tx: Tx, case: UUID, new: PlaceFix, override: Override | None = None) -> int:
    """Fixes the place of arbitration, by agreement or by the tribunal; where hearings are held is another matter."""
    detail = tr("{place}, by {basis}", place=new.place.strip(), basis=tr(new.basis.value))
    step = enter_ruling(tx, fix_place, PLACE, case, new, override, detail=detail)
    step.place(new.place.strip())
    return step.number


@act("registry.fix_language", "Fix the language of the proceedings", WITH_SECRETARY)
def fix_language(tx: Tx, case: UUID, new: LanguageFix, override: Override | None = None) -> int:
    """Fixes the language or languages of the proceedings, by agreement or by the tribunal."""
    detail = tr("{language}, by {basis}", language=new.language.strip(), basis=tr(new.basis.value))
    step = enter_ruling(tx, fix_language, LANGUAGE, case, new, override, detail=detail)
    step.speak(new.language.strip())
    return step.number


@act("registry.note_defect", "Note a defect in a paper", WITH_SECRETARY)
def note_defect(tx: Tx, case: UUID, new: Defect, override: Override | None = None) -> int:
    """Notes what is wanting in a paper received: it delays nothing (Article 3(5))."""
    step = enter_ruling(tx, note_defect, DEFECT, case, new, override, detail=new.text.strip(), final=False)
    if new.remedy is not None:
        whose = next(s.side for s in subjects(tx.session, case, DEFECT) if s.number == new.about)
        step.deadline(REMEDY, tr("Remedy of a defect noted"), whose, new.remedy, step.article)
    return step.number
