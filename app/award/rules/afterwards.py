"""What may follow the award: correction, interpretation, an additional award, publication, revision, annulment."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.docket.rules import Deadline
from app.registry.rules.papers import OPERATIVE, REASONS, Filed, Item, Kind, Need, Ruled, Seen, Shape, filing
from app.terms import Reason, Side, day_text, tr

ASK_CORRECTION, ASK_INTERPRETATION, ASK_ADDITION, ASK_REVISION, ASK_ANNULMENT = (
    "award.request_correction",
    "award.request_interpretation",
    "award.request_additional_award",
    "award.request_revision",
    "award.request_annulment",
)
WINDOWS = {
    ASK_CORRECTION: ("correction", "rectification"),
    ASK_INTERPRETATION: ("interpretation",),
    ASK_ADDITION: ("additional_award", "rectification"),
    ASK_REVISION: ("revision",),
    ASK_ANNULMENT: ("annulment",),
}
"""Act -> the periods, opened by receipt of the award, within which a party may ask."""


def window(seen: Seen, names: tuple[str, ...], side: Side) -> tuple[Deadline, ...]:
    """The periods of these names that receipt of the award has opened for a side."""
    return tuple(d for d in seen.case.deadlines if d.name in names and d.side in {side, Side.BOTH})


def window_objections(made: Filed, seen: Seen) -> Iterator[Reason]:
    """Asked after the party's own last day; a party that has not received the award has its period still to come."""
    if made.on is None:
        return
    own = window(seen, WINDOWS[seen.rule.id], made.party)
    last = max((d.due for d in own), default=None)
    if last is not None and made.on > last:
        text = tr("The last day of this party was {day}; the tribunal decides what follows.", day=day_text(last))
        yield Reason(text, seen.rule.article, "received", hard=False)
    elif last is None and any(window(seen, WINDOWS[seen.rule.id], side) for side in Side):
        text = tr("The docket shows no receipt of the award by this party.")
        yield Reason(text, seen.rule.article, "party", hard=False, noted=True)


TOLD = Item("told", "The other party has been given notice", Kind.TICK,
            "Notice to the other party is not shown.", Need.NOTED)  # fmt: skip


class Slip(enum.Enum):
    """What can be corrected (Article 38(1))."""

    COMPUTATION = "an error in computation"
    CLERICAL = "a clerical error"
    TYPING = "a typographical error"
    OMISSION = "an error or omission of a similar nature"


@dataclass(frozen=True)
class CorrectionRequest(Filed):
    """A request to correct the award."""

    slip: Slip = Slip.COMPUTATION
    passages: str = ""
    asked: str = ""
    told: bool = False


CORRECTION_REQUEST = Shape(
    name="correction_request",
    title="Request of the {side} for correction of the award",
    value=CorrectionRequest,
    cards=filing(
        "Request",
        Item("slip", "Error", Kind.CHOICE, choices=Slip),
        Item("passages", "Passages", Kind.LINES, "Name the passages of the award.", Need.HARD,
             "Page or paragraph, as it stands"),
        Item("asked", "Correction asked for", Kind.LINES, "It is not said how the passages should read.", Need.NOTED),
        TOLD,
    ),
    opening="{party} asked the Tribunal to correct the award ({article}).",
    closing=("A request for correction does not reopen what was decided.",),
    further=window_objections,
)  # fmt: skip


@dataclass(frozen=True)
class InterpretationRequest(Filed):
    """A request to interpret the award."""

    passages: str = ""
    question: str = ""
    told: bool = False


INTERPRETATION_REQUEST = Shape(
    name="interpretation_request",
    title="Request of the {side} for interpretation of the award",
    value=InterpretationRequest,
    cards=filing(
        "Request",
        Item("passages", "Passages", Kind.LINES, "Name the passages of the award.", Need.HARD),
        Item("question", "What is unclear", Kind.LINES, "Say what is unclear or disputed.", Need.HARD),
        TOLD,
    ),
    opening="{party} asked the Tribunal to interpret the award ({article}).",
    further=window_objections,
)


@dataclass(frozen=True)
class AdditionRequest(Filed):
    """A request to decide claims presented and not decided."""

    claims: str = ""
    presented: str = ""
    told: bool = False


ADDITION_REQUEST = Shape(
    name="addition_request",
    title="Request of the {side} for an additional award",
    value=AdditionRequest,
    cards=filing(
        "Request",
        Item("claims", "Claims not decided", Kind.LINES, "Name the claims that were not decided.", Need.HARD),
        Item("presented", "Where presented", Kind.LINES, "It is not said where the claims were presented.", Need.NOTED,
             "The pleading or session in which each was put to the tribunal"),
        TOLD,
    ),
    opening="{party} asked the Tribunal for an award on claims presented and not decided ({article}).",
    further=window_objections,
)  # fmt: skip


@dataclass(frozen=True)
class RevisionRequest(Filed):
    """An application for revision on discovery of a decisive fact."""

    fact: str = ""
    discovered: date | None = None
    decisive: str = ""
    blameless: bool = False


def revision_objections(made: RevisionRequest, seen: Seen) -> Iterator[Reason]:
    """In time, of a fact found before the application and unknown without negligence."""
    yield from window_objections(made, seen)
    if made.discovered and made.on and made.discovered > made.on:
        text = tr("The fact would have been discovered after the application.")
        yield Reason(text, seen.rule.article, "discovered")


REVISION_REQUEST = Shape(
    name="revision_request",
    title="Application of the {side} for revision of the award",
    value=RevisionRequest,
    cards=filing(
        "Application",
        Item("fact", "New fact", Kind.LINES, "State the fact that was discovered.", Need.HARD),
        Item("discovered", "Discovered on", Kind.SOME_DAY, "Say when the fact was discovered.", Need.HARD,
             "The time for the application runs from this day"),
        Item("decisive", "Why it is decisive", Kind.LINES, "It is not said why the fact is decisive.", Need.NOTED),
        Item("blameless", "It was unknown without negligence", Kind.TICK,
             "It is not said that the fact was unknown without negligence.", Need.NOTED),
    ),
    opening="{party} applied for revision of the award on the discovery of a fact ({article}).",
    further=revision_objections,
)  # fmt: skip


@dataclass(frozen=True)
class AnnulmentRequest(Filed):
    """An application for annulment; each ground by itself (ICSID Convention, Article 52(1))."""

    improper: bool = False
    excess: bool = False
    corruption: bool = False
    departure: bool = False
    unreasoned: bool = False
    grounds: str = ""


GROUNDS = (
    ("improper", "The tribunal was not properly constituted"),
    ("excess", "The tribunal has manifestly exceeded its powers"),
    ("corruption", "A member of the tribunal was corrupt"),
    ("departure", "Serious departure from a fundamental rule of procedure"),
    ("unreasoned", "The award fails to state the reasons on which it is based"),
)
"""Field -> ground."""


def annulment_objections(made: AnnulmentRequest, seen: Seen) -> Iterator[Reason]:
    """In time, on one ground at least."""
    yield from window_objections(made, seen)
    if not any(getattr(made, name) for name, _ in GROUNDS):
        yield Reason(tr("Say on which ground annulment is sought."), seen.rule.article, GROUNDS[0][0])


ANNULMENT_REQUEST = Shape(
    name="annulment_request",
    title="Application of the {side} for annulment of the award",
    value=AnnulmentRequest,
    cards=filing(
        "Application",
        *(Item(name, words, Kind.TICK) for name, words in GROUNDS),
        Item("grounds", "Statement of the grounds", Kind.LINES, "State the grounds in detail.", Need.HARD),
    ),
    opening="{party} applied for annulment of the award ({article}).",
    further=annulment_objections,
)


class Outcome(enum.Enum):
    """What becomes of a request."""

    GRANTED = "the request is granted"
    PARTLY = "the request is granted in part"
    REFUSED = "the request is refused"


@dataclass(frozen=True)
class Addendum(Ruled):
    """A decision of the tribunal that follows its award; made, signed and served as the award is."""

    outcome: Outcome = Outcome.GRANTED
    heard: bool = False
    text: str = ""


def addendum_objections(made: Addendum, seen: Seen) -> Iterator[Reason]:
    """The other party was heard, the text is there, and it comes in time."""
    article = seen.rule.article
    if made.about and not made.heard:
        yield Reason(tr("The other party has not been heard on the request."), article, "heard", hard=False)
    if made.outcome is not Outcome.REFUSED and not made.text.strip():
        yield Reason(tr("Give the text, as it becomes part of the award."), article, "text")
    last = min((d.due for d in seen.case.open_deadlines if d.name in seen.rule.closes), default=None)
    if made.about and last and made.day and made.day > last:
        text = tr("It was to be made by {day}: extend the time, or say why it comes later.", day=day_text(last))
        yield Reason(text, article, "day", hard=False)


def correction_objections(made: Addendum, seen: Seen) -> Iterator[Reason]:
    """The same; of its own motion the tribunal corrects within the time that runs from communication of the award."""
    yield from addendum_objections(made, seen)
    if made.about or made.day is None:
        return
    if made.outcome is Outcome.REFUSED:
        yield Reason(tr("There is no request to refuse."), seen.rule.article, "outcome")
    last = max((d.due for side in Side for d in window(seen, ("correction",), side)), default=None)
    if last is None and not seen.case.tally("award_served"):
        return
    if last is None:
        text = tr("These rules give no time for a correction of the tribunal's own motion.")
        yield Reason(text, seen.rule.article, "about", hard=False)
    elif made.day > last:
        text = tr("Of its own motion the tribunal could correct until {day}.", day=day_text(last))
        yield Reason(text, seen.rule.article, "day", hard=False)


def addendum_cards(text: Item, *, alone: bool = False) -> tuple[tuple[str, tuple[Item, ...]], ...]:
    """The cards of a decision after the award; ``alone``: it needs no request."""
    need = Need.FREE if alone else Need.HARD
    hint = "Without a request: of the tribunal's own motion" if alone else ""
    return (
        (
            "Decision",
            (
                Item("about", "On", Kind.ENTRY, "There is no request to decide on.", need, hint),
                Item("day", "Date", Kind.DAY, hint="The date it bears"),
                Item("outcome", "Result", Kind.CHOICE, choices=Outcome),
                Item("heard", "The other party was heard", Kind.TICK),
            ),
        ),
        ("Text", (REASONS, text, OPERATIVE)),
    )


PART = "It forms part of the award, and is made, signed and communicated as the award is."
CORRECTION = Shape(
    name="correction",
    title="Correction of the award",
    value=Addendum,
    cards=addendum_cards(
        Item("text", "Corrections", Kind.LINES, hint="Each passage: as it stands, and as it is to be read"), alone=True
    ),
    opening="The Tribunal decides as follows on the correction of its award ({article}).",
    closing=(PART,),
    document="decision",
    about=(ASK_CORRECTION,),
    further=correction_objections,
)
INTERPRETATION = Shape(
    name="interpretation",
    title="Interpretation of the award",
    value=Addendum,
    cards=addendum_cards(Item("text", "Interpretation", Kind.LINES, hint="What the passage means")),
    opening="The Tribunal decides as follows on the interpretation of its award ({article}).",
    closing=(PART,),
    document="decision",
    about=(ASK_INTERPRETATION,),
    further=addendum_objections,
)
ADDITION = Shape(
    name="additional_award",
    title="Additional award",
    value=Addendum,
    cards=addendum_cards(Item("text", "Claims decided", Kind.LINES, hint="The claims presented and not yet decided")),
    opening="The Tribunal decides as follows on claims presented in the proceedings and not yet decided ({article}).",
    closing=("It is made, signed and communicated as the award is.",),
    document="decision",
    about=(ASK_ADDITION,),
    further=addendum_objections,
)


class Basis(enum.Enum):
    """Why an award may be made public (Article 34(5))."""

    CONSENT = "all parties consent"
    DUTY = "a legal duty, or a legal right to be protected or pursued"
    SILENCE = "no party objected in time, where the rules presume consent"


@dataclass(frozen=True)
class Publication(Ruled):
    """The award is made public."""

    basis: Basis = Basis.CONSENT
    claimant: bool = False
    respondent: bool = False
    proof: str = ""
    extent: str = ""
    where: str = ""

    @property
    def by(self) -> Side:
        """The registry publishes."""
        return Side.REGISTRY

    @property
    def decided(self) -> bool:
        """The registry notes it."""
        return False


def publication_objections(made: Publication, seen: Seen) -> Iterator[Reason]:
    """Refused without the consent of every party, unless a duty or right, or presumed consent, carries it."""
    article = seen.rule.article
    if made.basis is Basis.CONSENT:
        for key, given in (("claimant", made.claimant), ("respondent", made.respondent)):
            if not given:
                who = tr(key)
                yield Reason(tr("The {who} has not consented to publication.", who=who), article, key)
    if made.basis is Basis.SILENCE:
        dues = [d.due for d in seen.case.deadlines if d.name == "publication_objection"]
        if not dues:
            yield Reason(tr("These rules presume no consent."), article, "basis")
        elif made.day and made.day <= max(dues):
            text = tr("The parties may object until {day}.", day=day_text(max(dues)))
            yield Reason(text, article, "basis")
    elif not made.proof.strip():
        yield Reason(tr("Say by which papers this is shown."), article, "proof")
    if made.basis is Basis.DUTY and not made.extent.strip():
        yield Reason(tr("Say to what extent the duty or right requires it."), article, "extent")


PUBLICATION = Shape(
    name="publication",
    title="Publication of the award",
    value=Publication,
    cards=(
        (
            "Ground",
            (
                Item("day", "Published on", Kind.DAY),
                Item("basis", "Ground", Kind.CHOICE, choices=Basis),
                Item("claimant", "The claimant consents", Kind.TICK),
                Item("respondent", "The respondent consents", Kind.TICK),
                Item("proof", "Shown by", Kind.LINES, hint="The letters of consent; the law or order that requires it"),
            ),
        ),
        (
            "Publication",
            (
                Item("extent", "Extent", Kind.LINES, hint="The whole award, or what is left out"),
                Item("where", "Where", Kind.LINE, "Say where the award is published.", Need.HARD),
            ),
        ),
    ),
    opening="The Registry notes that the award is made public ({article}).",
    document="registry_note",
    further=publication_objections,
)


@dataclass(frozen=True)
class AgreedAward(Ruled):
    """A settlement recorded as an award on agreed terms (Article 36(1)); it needs no reasons."""

    accepted: bool = False
    recitals: str = ""


AGREED = Shape(
    name="agreed_award",
    title="Award on agreed terms",
    value=AgreedAward,
    cards=(
        (
            "Award",
            (
                Item("about", "Settlement", Kind.ENTRY, "No settlement is on the docket.", Need.HARD),
                Item("day", "Date of the award", Kind.DAY),
                Item("accepted", "The tribunal accepts the request of the parties", Kind.TICK,
                     "The tribunal must accept the request of the parties.", Need.HARD),
            ),
        ),
        (
            "Terms",
            (
                Item("recitals", "Recitals", Kind.LINES, hint="One paragraph on each line"),
                Item("operative", "Agreed terms", Kind.LINES, "Set out the agreed terms.", Need.HARD,
                     "One operative paragraph on each line, such as: orders the respondent to pay EUR 900.00"),
            ),
        ),
    ),
    opening="",
    document="decision",
    about=("registry.record_settlement",),
)  # fmt: skip
