"""What is fixed for the whole case: place and language; and defects noted in a paper (Articles 3(5), 18 and 19)."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.registry.rules.papers import DECIDED, Item, Kind, Need, Ruled, Seen, Shape
from app.registry.rules.wording import blank
from app.terms import Reason, Side, day_text, tr


class Basis(enum.Enum):
    """On what something rests that the parties may agree on."""

    AGREED = "agreement of the parties"
    DECIDED = "decision of the tribunal"


@dataclass(frozen=True)
class Fixed(Ruled):
    """Something fixed by agreement or, failing that, by the tribunal."""

    basis: Basis = Basis.AGREED

    @property
    def decided(self) -> bool:
        return self.basis is Basis.DECIDED

    @property
    def by(self) -> Side:
        return Side.TRIBUNAL if self.decided else Side.BOTH


@dataclass(frozen=True)
class PlaceFix(Fixed):
    """The place of arbitration. ``venue`` is where hearings may be held besides: it changes nothing of the place."""

    place: str = ""
    venue: str = ""


@dataclass(frozen=True)
class LanguageFix(Fixed):
    """The language or languages; ``papers`` and ``hearings`` say for what each is used, and what is translated."""

    language: str = ""
    papers: str = ""
    hearings: str = ""


def basis_objections(made: Fixed, seen: Seen) -> Iterator[Reason]:
    """A decision needs a tribunal and, as a rule, reasons."""
    if made.decided and not seen.case.count("panel.constitute"):
        text = tr("The tribunal is not constituted; until then only the parties can agree on it.")
        yield Reason(text, seen.rule.article, "basis")
    if made.decided and blank(made.reasons):
        text = tr("No circumstances are given to which the tribunal had regard.")
        yield Reason(text, seen.rule.article, "reasons", hard=False, noted=True)


BASIS = Item("basis", "Basis", Kind.CHOICE, choices=Basis)
CIRCUMSTANCES = Item("reasons", "Circumstances", hint="What was agreed, or what the tribunal had regard to")

PLACE = Shape(
    name="place",
    title="Place of arbitration fixed",
    value=PlaceFix,
    cards=(
        ("Decision", (DECIDED, BASIS)),
        (
            "Place",
            (
                Item("place", "Place of arbitration", Kind.LINE, "Name the place of arbitration.", Need.HARD,
                     "The legal seat: the award is deemed to be made there"),
                Item("venue", "Hearings may be held at", Kind.LINE,
                     hint="Where the tribunal may meet; this is not the place of arbitration"),
                CIRCUMSTANCES,
            ),
        ),
    ),
    opening="The place of arbitration is fixed as follows ({article}).",
    closing=(
        "The award is deemed to be made at the place of arbitration.",
        "The tribunal may meet and hear at any other place; this does not change the place of arbitration.",
    ),
    document="decision",
    further=basis_objections,
)  # fmt: skip

LANGUAGE = Shape(
    name="language",
    title="Language of the proceedings fixed",
    value=LanguageFix,
    cards=(
        ("Decision", (DECIDED, BASIS)),
        (
            "Language",
            (
                Item("language", "Language or languages", Kind.LINE, "Name the language of the proceedings.", Need.HARD,
                     "One language, or several, such as English and French"),
                Item("papers", "Written statements", Kind.LINE, hint="In which language papers and exhibits are filed"),
                Item("hearings", "Hearings", Kind.LINE, hint="Which languages are spoken and interpreted"),
                CIRCUMSTANCES,
            ),
        ),
    ),
    opening="The language or languages to be used in the proceedings are fixed as follows ({article}).",
    closing=("Exhibits in another language are filed with a translation where the tribunal so orders.",),
    document="decision",
    further=basis_objections,
)  # fmt: skip

DEFECTIVE = (
    "registry.file_notice", "registry.file_response", "registry.file_statement_of_claim",
    "registry.file_statement_of_defence", "registry.file_counterclaim", "registry.file_defence_to_counterclaim",
    "registry.file_reply", "registry.file_rejoinder",
)  # fmt: skip
"""Papers in which a defect can be noted."""


@dataclass(frozen=True)
class Defect(Ruled):
    """A defect of a paper received; ``item`` is what the rules ask for, ``remedy`` the day by which it may be cured."""

    item: str = ""
    text: str = ""
    remedy: date | None = None

    @property
    def by(self) -> Side:
        return Side.REGISTRY

    @property
    def decided(self) -> bool:
        return False


def remedy_objections(defect: Defect, seen: Seen) -> Iterator[Reason]:
    """A day to cure the defect lies after the note of it."""
    if defect.remedy and defect.day and defect.remedy <= defect.day:
        text = tr("The day for the remedy, {day}, is not after the note.", day=day_text(defect.remedy))
        yield Reason(text, seen.rule.article, "remedy")


DEFECT = Shape(
    name="defect",
    title="Defect noted",
    value=Defect,
    cards=(
        (
            "Defect",
            (
                Item("about", "Paper", Kind.ENTRY, "There is no paper in which a defect could be noted.", Need.HARD),
                Item("day", "Noted on", Kind.DAY),
                Item("item", "What the rules ask for", Kind.LINE, hint="The item of the article that is not met"),
                Item("text", "Defect", Kind.LINES, "Say what is missing or wrong.", Need.HARD),
                Item("remedy", "To be remedied by", Kind.SOME_DAY, hint="Such as 3 March 2026; empty for no day",
                     coming=True),
            ),
        ),
    ),
    opening="The Registry notes a defect in a paper received ({article}).",
    closing=(
        "This note hinders neither the course of the proceedings nor the constitution of the tribunal.",
        "The tribunal decides what follows from it.",
    ),
    document="registry_note",
    about=DEFECTIVE,
    once=False,
    further=remedy_objections,
)  # fmt: skip
