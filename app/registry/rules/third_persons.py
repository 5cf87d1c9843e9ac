"""Third persons and other cases: submissions by others, joinder, consolidation (Article 17)."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.registry.rules.papers import EXHIBITS, RECEIPT, Filed, Item, Kind, Need, Ruled, Seen, Shape, filing, ruling
from app.terms import Reason, Side, day_text, tr

PETITION, JOIN = "registry.petition_amicus", "registry.request_joinder"


@dataclass(frozen=True)
class Petition(Filed):
    """A third person asks to make a submission; what it must tell of itself (Transparency Rules, Article 4(2))."""

    name: str = ""
    described: str = ""
    links: str = ""
    funding: str = ""
    interest: str = ""
    issues: str = ""

    @property
    def by(self) -> Side:
        """The registry takes it in: the person is no party."""
        return Side.REGISTRY


PETITION_SHAPE = Shape(
    name="amicus_petition",
    title="Petition of a third person to make a submission",
    value=Petition,
    cards=(
        ("Receipt", RECEIPT[1:]),
        (
            "The third person",
            (
                Item("name", "Name", Kind.LINE, "Say who asks to make a submission.", Need.HARD),
                Item("described", "Description", Kind.LINES, "The person is not described.", Need.NOTED,
                     "Membership, legal status, aims, activities, any parent organisation"),
                Item("links", "Links to the parties", Kind.LINES, "Links to the parties are not disclosed.",
                     Need.NOTED, "Direct and indirect; say where there are none"),
                Item("funding", "Help received", Kind.LINES, "Help with the submission is not disclosed.",
                     Need.NOTED, "Who paid for or helped with it, and who gave about a fifth of the budget or more in "
                     "one of the last two years"),
            ),
        ),
        (
            "Submission",
            (
                Item("interest", "Interest in the case", Kind.LINES, "No interest in the case is stated.", Need.NOTED),
                Item("issues", "Issues to be addressed", Kind.LINES,
                     "The issues of fact or law to be addressed are not named.", Need.NOTED),
                EXHIBITS,
            ),
        ),
    ),
    opening="A person that is no party to the case asked to make a submission to the Tribunal ({article}).",
    closing=("The parties are invited to comment.", "The person does not become a party."),
)  # fmt: skip


class Position(enum.Enum):
    """What a party says to a petition."""

    CONSENTS = "consents"
    OBJECTS = "objects"
    OPEN = "leaves it to the tribunal"


@dataclass(frozen=True)
class PetitionComment(Filed):
    """A party's comment on a petition."""

    about: int = 0
    position: Position = Position.OPEN
    comment: str = ""


def comment_objections(made: PetitionComment, seen: Seen) -> Iterator[Reason]:
    """An objection has grounds."""
    if made.position is Position.OBJECTS and not made.comment.strip():
        yield Reason(tr("The objection gives no grounds."), seen.rule.article, "comment", hard=False, noted=True)


COMMENT = Shape(
    name="amicus_comment",
    title="Comment of the {side} on the petition of a third person",
    value=PetitionComment,
    cards=filing(
        "Comment",
        Item("about", "On", Kind.ENTRY, "There is no petition to comment on.", Need.HARD),
        Item("position", "Position", Kind.CHOICE, choices=Position),
        Item("comment", "Comment", Kind.LINES),
    ),
    opening="{party} commented on the petition of a third person ({article}).",
    about=(PETITION,),
    further=comment_objections,
)


class Admission(enum.Enum):
    """What becomes of a request."""

    GRANTED = "the request is granted"
    PARTLY = "the request is granted in part"
    REFUSED = "the request is refused"


@dataclass(frozen=True)
class PetitionRuling(Ruled):
    """The decision on a petition; ``due`` is the last day of the submission, which binds no party."""

    result: Admission = Admission.GRANTED
    heard: bool = False
    interest: str = ""
    perspective: str = ""
    length: str = ""
    due: date | None = None


def petition_ruling_objections(made: PetitionRuling, seen: Seen) -> Iterator[Reason]:
    """The parties were heard; what is let in has an interest, a use, a length and a day that lies ahead."""
    article = seen.rule.article
    if not made.heard:
        yield Reason(tr("The parties have not been given the chance to comment."), article, "heard", hard=False)
    if made.result is Admission.REFUSED:
        return
    if not made.interest.strip():
        yield Reason(tr("Say which significant interest the person has."), article, "interest", hard=False)
    if not made.length.strip():
        yield Reason(tr("Say how long the submission may be."), article, "length")
    yield from ahead(tr("The submission"), made.due, made.day, article, "due")


def ahead(what: str, due: date | None, day: date | None, article: str, field: str) -> Iterator[Reason]:
    """A day by which something follows lies after the decision."""
    if due and day and due <= day:
        yield Reason(tr("{what}: {day} is not after the decision.", what=what, day=day_text(due)), article, field)


PETITION_RULING = Shape(
    name="amicus_ruling",
    title="Decision on the petition of a third person",
    value=PetitionRuling,
    cards=ruling(
        "Result",
        Item("result", "Result", Kind.CHOICE, choices=Admission),
        Item("heard", "The parties were invited to comment", Kind.TICK),
        Item("interest", "Interest", Kind.LINES, hint="The person's significant interest in the case"),
        Item(
            "perspective", "Use", Kind.LINES, hint="How it helps: knowledge or insight other than that of the parties"
        ),
        Item("length", "Length", Kind.LINE, hint="For example: 20 pages, without annexes"),
        Item("due", "Due on", Kind.SOME_DAY, hint="The last day of the submission", coming=True),
    ),
    opening="The Tribunal, having considered the petition and what the parties said, decides as follows ({article}).",
    closing=(
        "A submission is dated and signed, and stays within the length and the issues allowed.",
        "It goes to all parties, which may answer it.",
    ),
    document="decision",
    about=(PETITION,),
    further=petition_ruling_objections,
)


@dataclass(frozen=True)
class JoinderRequest(Filed):
    """A party asks that a person be joined, or a person asks to come in; ``agreement`` binds it to arbitrate."""

    name: str = ""
    address: str = ""
    agreement: str = ""
    why: str = ""
    relief: str = ""


JOINDER = Shape(
    name="joinder_request",
    title="Request for joinder by the {side}",
    value=JoinderRequest,
    cards=filing(
        "Person to be joined",
        Item("name", "Name", Kind.LINE, "Say who is to be joined.", Need.HARD),
        Item("address", "Address", Kind.LINES, "No address of the person to be joined is given.", Need.NOTED),
        Item("agreement", "Arbitration agreement", Kind.LINES,
             "It is not said how the person is bound by the arbitration agreement.", Need.NOTED,
             "The clause, and how the person became a party to it"),
        Item("why", "Reasons", Kind.LINES, "No reasons are given for the joinder.", Need.NOTED),
        Item("relief", "Relief", Kind.LINES, hint="What is sought against or by the person"),
    ),
    opening="{party} asked that a person be joined as a party to the case ({article}).",
    closing=("The parties and the person to be joined are heard before the Tribunal decides.",),
)  # fmt: skip


class Joined(enum.Enum):
    """On which side a person is joined."""

    CLAIMANT = "as a claimant"
    RESPONDENT = "as a respondent"
    OTHERWISE = "as an intervener"


@dataclass(frozen=True)
class JoinderRuling(Ruled):
    """The decision on a joinder (Article 17(5)). ``bound``: the person is a party to the arbitration agreement."""

    result: Admission = Admission.GRANTED
    place: Joined = Joined.RESPONDENT
    bound: bool = False
    parties_heard: bool = False
    person_heard: bool = False
    prejudice: str = ""


def joinder_objections(made: JoinderRuling, seen: Seen) -> Iterator[Reason]:
    """Heard, all of them; bound by the agreement, or with the consent of everybody as a new one."""
    article = seen.rule.article
    if not made.parties_heard:
        yield Reason(tr("The parties have not been heard on the joinder."), article, "parties_heard")
    if not made.person_heard:
        yield Reason(tr("The person to be joined has not been heard."), article, "person_heard")
    if made.result is not Admission.REFUSED and not made.bound:
        text = tr("Only a party to the arbitration agreement can be joined, unless everybody consents.")
        yield Reason(text, article, "bound", hard=False)


JOINDER_RULING = Shape(
    name="joinder_ruling",
    title="Decision on joinder",
    value=JoinderRuling,
    cards=ruling(
        "Result",
        Item("result", "Result", Kind.CHOICE, choices=Admission),
        Item("place", "Joined", Kind.CHOICE, choices=Joined),
        Item("bound", "The person is a party to the arbitration agreement", Kind.TICK),
        Item("parties_heard", "The parties were heard", Kind.TICK),
        Item("person_heard", "The person to be joined was heard", Kind.TICK),
        Item("prejudice", "Prejudice", Kind.LINES, hint="Whether the joinder would prejudice anybody"),
    ),
    opening="The Tribunal, having heard the parties and the person concerned, decides as follows ({article}).",
    document="decision",
    about=(JOIN,),
    further=joinder_objections,
)


@dataclass(frozen=True)
class Consolidation(Ruled):
    """Two cases are heard together; ``other`` is the number of the other one."""

    other: str = ""
    consents: bool = False
    same: bool = False
    scope: str = ""


def consolidation_objections(made: Consolidation, seen: Seen) -> Iterator[Reason]:
    """Another case, with the same tribunal."""
    if made.other.strip() == seen.case.number:
        yield Reason(tr("This is the case itself: give the number of the other one."), seen.rule.article, "other")
    if not made.same:
        yield Reason(tr("The two cases do not have the same tribunal."), seen.rule.article, "same", hard=False)


CONSOLIDATION = Shape(
    name="consolidation",
    title="Consolidation of cases",
    value=Consolidation,
    cards=(
        (
            "Cases",
            (
                Item("other", "The other case", Kind.LINE, "Give the number of the other case.", Need.HARD,
                     "Its number, such as CT-2026-002"),
                Item("day", "Decided on", Kind.DAY),
                Item("consents", "Every party to both cases consents", Kind.TICK,
                     "Cases are consolidated only with the consent of every party to both.", Need.HARD),
                Item("same", "The same members sit in both", Kind.TICK),
            ),
        ),
        (
            "Decision",
            (
                Item("scope", "Extent", Kind.LINES, "Say what is heard together.", Need.HARD,
                     "The whole of both cases, hearings, evidence, some questions"),
                *ruling("")[1][1],
            ),
        ),
    ),
    opening="The Tribunal, with the consent of every party to both cases, consolidates them as follows ({article}).",
    closing=("Each case keeps its number and its docket.",),
    document="decision",
    further=consolidation_objections,
)  # fmt: skip
