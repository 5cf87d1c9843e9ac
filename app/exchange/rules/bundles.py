"""The law of case bundles: what goes into one, in which order, and who may see it."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.terms import Reason, Side, Tier, day_text, tr


class Edition(enum.Enum):
    """For whom a bundle is made; every edition has the same items on the same pages."""

    TRIBUNAL = "tribunal"
    CLAIMANT = "claimant"
    RESPONDENT = "respondent"
    PUBLIC = "public"


class Section(enum.Enum):
    """The parts of a bundle, in binding order."""

    PLEADINGS = "Pleadings"
    CLAIMANT = "Claimant's exhibits"
    RESPONDENT = "Respondent's exhibits"
    COMMON = "Joint and Tribunal's exhibits"
    AUTHORITIES = "Authorities"
    ORDERS = "Orders and records of the Tribunal"


PAPERS = {
    "statement_of_claim": Section.PLEADINGS,
    "statement_of_defence": Section.PLEADINGS,
    "response_record": Section.PLEADINGS,
    "acknowledgement": Section.PLEADINGS,
    "notice_of_service": Section.ORDERS,
    "constitution": Section.ORDERS,
    "procedural_order": Section.ORDERS,
    "hearing_notice": Section.ORDERS,
    "minutes": Section.ORDERS,
    "closure": Section.ORDERS,
}
"""Kinds of paper that belong in a bundle; any other kind stays out."""

_PUBLIC_PAPERS = frozenset({"procedural_order", "constitution", "hearing_notice", "closure"})


@dataclass(frozen=True)
class Standing:
    """Where an item of a filed bundle stands, as citations and the tree need it. Pages count from 1."""

    section: str
    label: str
    title: str
    page: int
    pages: int
    side: Side | None = None
    day: date | None = None
    sha256: str = ""
    slip: str = ""
    notes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Label and title."""
        return " ".join(part for part in (self.label, self.title) if part)

    @property
    def last(self) -> int:
        """The page it ends on."""
        return self.page + self.pages - 1


def section_of(number: str, side: Side) -> Section:
    """The section of an exhibit, from its number's series and who filed it."""
    series = number.partition("-")[0]
    if series in {"CLA", "RLA", "CL", "RL"}:
        return Section.AUTHORITIES
    own = {Side.CLAIMANT: Section.CLAIMANT, Side.RESPONDENT: Section.RESPONDENT}
    return own.get(side, Section.COMMON) if series not in {"J", "TE"} else Section.COMMON


def lettered(sections: Iterable[Section]) -> dict[Section, str]:
    """The sections that are not empty, with the letter each carries: "A Pleadings"."""
    present = set(sections)
    used = [section for section in Section if section in present]
    return {section: f"{chr(ord('A') + at)} {tr(section.value)}" for at, section in enumerate(used)}


def late_section(items: Iterable[Standing], made: date) -> str:
    """The section for what came after a bundle: the next letter, and the day of the bundle it is late for."""
    last = max((item.section[0] for item in items), default="@")
    return tr("{letter} Added after {day}", letter=chr(ord(last) + 1), day=day_text(made))


def withheld(tier: Tier, side: Side, edition: Edition) -> str:
    """Why an exhibit is not shown in an edition; empty where it is. What is not plainly allowed is withheld."""
    own = (edition, side) in {(Edition.CLAIMANT, Side.CLAIMANT), (Edition.RESPONDENT, Side.RESPONDENT)}
    if tier is Tier.OPEN or (tier is Tier.PARTIES and edition is not Edition.PUBLIC):
        return ""
    if tier is Tier.PARTIES:
        return tr("It is open to the parties and the Tribunal only.")
    if tier is Tier.RESTRICTED and (own or edition is Edition.TRIBUNAL):
        return ""
    if tier is Tier.RESTRICTED:
        return tr("It is restricted to the {side} and the Tribunal.", side=tr(side.value))
    return tr("Only its gist is disclosed.") if tier is Tier.GIST else tr("It is withheld.")


def withheld_paper(kind: str, edition: Edition) -> str:
    """Why a paper is not shown in an edition; empty where it is."""
    if edition is not Edition.PUBLIC or kind in _PUBLIC_PAPERS:
        return ""
    return tr("It is open to the parties and the Tribunal only.")


def standing_at(items: Iterable[Standing], page: int) -> Standing | None:
    """The item that a bundle page (from 1) belongs to; None in the index."""
    return next((item for item in items if item.page <= page <= item.last), None)


def citation(items: Iterable[Standing], page: int) -> str:
    """How a bundle page (from 1) is cited: "C-012, p. 3 {Bundle/402}"."""
    item = standing_at(items, page)
    if item is None:
        return f"{{Bundle/{page}}}"
    own = tr("{label}, p. {page}", label=item.label or item.title, page=page - item.page + 1)
    return f"{own} {{Bundle/{page}}}"


def unfilable(case_number: str, bundle_number: str, items: int, faults: Iterable[str]) -> tuple[Reason, ...]:
    """Why a finished bundle may not be filed."""
    wrong = [
        (case_number != bundle_number, tr("This bundle was made for another case.")),
        (items == 0, tr("This bundle holds nothing but its index.")),
        *((True, tr("The bundle does not prove: {fault}", fault=fault)) for fault in faults),
    ]
    return tuple(Reason(text, "Article 17", "edition") for holds, text in wrong if holds)
