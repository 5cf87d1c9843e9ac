"""Pleas as to jurisdiction, bifurcation, claims without merit, objections, defaults (Articles 23, 30 and 32)."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.registry.rules.papers import Filed, Item, Kind, Need, Ruled, Seen, Shape, decision_on, filing
from app.registry.rules.wording import blank
from app.terms import Reason, Side, counted, day_text, tr

PLEAD, SPLIT, MERIT = (
    "registry.raise_jurisdiction_plea",
    "registry.request_bifurcation",
    "registry.object_lack_of_merit",
)


class PleaKind(enum.Enum):
    """What a plea says (Article 23)."""

    NONE = "the tribunal has no jurisdiction"
    INADMISSIBLE = "the claim is not admissible"
    COUNTERCLAIM = "no jurisdiction over the counterclaim"
    EXCESS = "the tribunal exceeds the scope of its authority"


@dataclass(frozen=True)
class Plea(Filed):
    """A plea as to jurisdiction; ``delay`` says why it is late (Article 23(2))."""

    party: Side = Side.RESPONDENT
    plea: PleaKind = PleaKind.NONE
    grounds: str = ""
    asks: str = ""
    delay: str = ""


LAST_MOMENT = {
    PleaKind.NONE: ("registry.file_statement_of_defence", "the defence"),
    PleaKind.INADMISSIBLE: ("registry.file_statement_of_defence", "the defence"),
    PleaKind.COUNTERCLAIM: ("registry.file_defence_to_counterclaim", "the defence to the counterclaim"),
}
"""The act after which a plea is late, and its name. Excess of authority is raised as soon as it arises."""


def late_plea(made: Plea, seen: Seen) -> Iterator[Reason]:
    """Not later than the defence, unless the delay is justified."""
    act, name = LAST_MOMENT.get(made.plea, ("", ""))
    if act and seen.case.count(act) and blank(made.delay):
        text = tr("A plea comes no later than {paper}, which is on the docket: say why the delay is justified.",
                  paper=tr(name))  # fmt: skip
        yield Reason(text, seen.rule.article, "delay", hard=False)


PLEA = Shape(
    name="plea",
    title="Plea as to jurisdiction by the {side}",
    value=Plea,
    cards=filing(
        "Plea",
        Item("plea", "Plea that", Kind.CHOICE, choices=PleaKind),
        Item("grounds", "Grounds", Kind.LINES, "Give the grounds of the plea.", Need.HARD),
        Item("asks", "Submissions", Kind.LINES, hint="What the party asks the tribunal to decide, and when"),
        Item("delay", "Reasons for the delay", Kind.LINES, hint="Only where it comes after the last moment for it"),
    ),
    opening="{party} raised a plea as to the jurisdiction of the tribunal ({article}).",
    closing=(
        "The tribunal rules on its own jurisdiction.",
        "To have appointed an arbitrator is no waiver of this plea.",
        "The tribunal may decide it as a preliminary question or in an award on the merits.",
    ),
    sides=(Side.RESPONDENT, Side.CLAIMANT),
    further=late_plea,
)


class JurisdictionResult(enum.Enum):
    """What becomes of a plea."""

    REJECTED = "the plea is rejected"
    UPHELD = "the plea is upheld"
    PARTLY = "the plea is upheld in part"
    JOINED = "the plea is joined to the merits"


@dataclass(frozen=True)
class JurisdictionRuling(Ruled):
    """The decision on a plea; one joined to the merits stays open."""

    result: JurisdictionResult = JurisdictionResult.REJECTED


JURISDICTION = decision_on(
    "jurisdiction", "Decision on jurisdiction", JurisdictionRuling, JurisdictionResult, PLEAD,
    "The Tribunal, having heard the parties on the plea, decides as follows ({article}).",
)  # fmt: skip


@dataclass(frozen=True)
class SplitRequest(Filed):
    """A request to decide some questions first; ``questions`` names them."""

    party: Side = Side.RESPONDENT
    questions: str = ""
    why: str = ""


BIFURCATION = Shape(
    name="bifurcation_request",
    title="Request for bifurcation by the {side}",
    value=SplitRequest,
    cards=filing(
        "Request",
        Item(
            "questions", "Questions to be decided first", Kind.LINES, "State the questions to be split off.", Need.HARD
        ),
        Item("why", "Reasons", Kind.LINES, "No reasons are given for splitting the proceedings.", Need.NOTED),
    ),
    opening="{party} asked that questions be decided before the others ({article}).",
    sides=(Side.RESPONDENT, Side.CLAIMANT),
)


class SplitResult(enum.Enum):
    """Whether the proceedings are split."""

    GRANTED = "the request is granted"
    PARTLY = "the request is granted in part"
    REFUSED = "the request is refused"


@dataclass(frozen=True)
class SplitRuling(Ruled):
    """The decision on bifurcation."""

    result: SplitResult = SplitResult.GRANTED


BIFURCATION_RULING = decision_on(
    "bifurcation", "Decision on bifurcation", SplitRuling, SplitResult, SPLIT,
    "The Tribunal, having heard the parties on the request, decides as follows ({article}).",
)  # fmt: skip


@dataclass(frozen=True)
class MeritObjection(Filed):
    """An objection that a claim is manifestly without legal merit."""

    party: Side = Side.RESPONDENT
    claims: str = ""
    grounds: str = ""


MERIT_OBJECTION = Shape(
    name="merit_objection",
    title="Objection that a claim is manifestly without legal merit",
    value=MeritObjection,
    cards=filing(
        "Objection",
        Item("claims", "Claims concerned", Kind.LINE, "Say which claims are meant.", Need.HARD),
        Item("grounds", "Grounds", Kind.LINES, "State the grounds as precisely as possible.", Need.HARD),
    ),
    opening="{party} objects that a claim is manifestly without legal merit ({article}).",
    sides=(Side.RESPONDENT, Side.CLAIMANT),
)


class MeritResult(enum.Enum):
    """What becomes of the objection."""

    REJECTED = "the objection is rejected"
    SOME = "some claims are manifestly without legal merit"
    ALL = "all claims are manifestly without legal merit"


@dataclass(frozen=True)
class MeritRuling(Ruled):
    """The decision on an objection of lack of merit."""

    result: MeritResult = MeritResult.REJECTED


MERIT_RULING = decision_on(
    "merit", "Decision on the objection of lack of merit", MeritRuling, MeritResult, MERIT,
    "The Tribunal, having heard the parties on the objection, decides as follows ({article}).",
    ("A rejected objection leaves open objections to jurisdiction and defences on the merits.",),
)  # fmt: skip


@dataclass(frozen=True)
class Objection(Filed):
    """An objection to a departure from the rules; ``learnt`` is when the party knew of it (Article 32)."""

    against: str = ""
    breached: str = ""
    learnt: date | None = None
    text: str = ""


def waiver(made: Objection, seen: Seen) -> Iterator[Reason]:
    """Prompt or waived: the days between knowledge and objection are noted."""
    if made.learnt is None or made.on is None:
        return
    gone = (made.on - made.learnt).days
    if gone < 0:
        text = tr("The facts would have been learnt on {day}, after the objection.", day=day_text(made.learnt))
        yield Reason(text, seen.rule.article, "learnt")
    elif gone:
        text = counted(
            gone,
            "Raised 1 day after the facts were learnt; whether that is prompt is for the tribunal.",
            "Raised {n} days after the facts were learnt; whether that is prompt is for the tribunal.",
        )
        yield Reason(text, seen.rule.article, "learnt", hard=False, noted=True)  # fmt: skip


OBJECTION = Shape(
    name="objection",
    title="Objection of the {side}",
    value=Objection,
    cards=filing(
        "Objection",
        Item("against", "Against", Kind.LINE, "Say against what the objection is raised.", Need.HARD),
        Item("breached", "Rule not complied with", Kind.LINE, "The rule or agreement departed from is not named.",
             Need.NOTED),
        Item("learnt", "Learnt on", Kind.DAY),
        Item("text", "Objection", Kind.LINES, "Set out the objection.", Need.HARD),
    ),
    opening="{party} objects that the rules or the arbitration agreement were not complied with ({article}).",
    closing=("A party that does not object promptly waives its right to object, unless the failure is justified.",),
    further=waiver,
)  # fmt: skip


class Failure(enum.Enum):
    """What a party in default did not do (Article 30)."""

    RESPONSE = "filed no response"
    CLAIM = "filed no statement of claim"
    DEFENCE = "filed no statement of defence"
    HEARING = "did not appear at a hearing"
    EVIDENCE = "did not produce evidence"


class Course(enum.Enum):
    """What follows from a default."""

    CONTINUES = "the proceedings continue"
    ON_FILE = "the tribunal decides on the evidence before it"
    GRACE = "a period of grace is given"


@dataclass(frozen=True)
class Default(Ruled):
    """A default; ``due`` is the day that was missed, ``notice`` how due notice is shown, ``grace`` a last day given."""

    party: Side = Side.RESPONDENT
    failure: Failure = Failure.DEFENCE
    due: date | None = None
    notice: str = ""
    cause: str = ""
    course: Course = Course.CONTINUES
    grace: date | None = None

    @property
    def decided(self) -> bool:
        return False


def default_objections(made: Default, seen: Seen) -> Iterator[Reason]:
    """The day was missed, the failure can be this party's, and grace ends in time."""
    if made.due and made.day and made.due >= made.day:
        text = tr("The day for it, {day}, has not passed yet.", day=day_text(made.due))
        yield Reason(text, seen.rule.article, "due")
    own = {Failure.CLAIM: Side.CLAIMANT, Failure.DEFENCE: Side.RESPONDENT, Failure.RESPONSE: Side.RESPONDENT}
    if own.get(made.failure, made.party) is not made.party:
        yield Reason(tr("This paper was for the other party to file."), seen.rule.article, "failure")
    if made.failure is Failure.CLAIM:
        text = tr("Without a statement of claim the tribunal terminates the case, unless matters remain to be decided.")
        yield Reason(text, seen.rule.article, "failure", hard=False, noted=True)
    yield from grace_objections(made, seen)


def grace_objections(made: Default, seen: Seen) -> Iterator[Reason]:
    """A period of grace has an end, after the default and within what the rules allow."""
    if (made.course is Course.GRACE) is not (made.grace is not None):
        text = tr("Say until when grace is given.") if made.grace is None else tr("No period of grace is chosen.")
        yield Reason(text, seen.rule.article, "grace")
    if made.grace is None or made.day is None:
        return
    if made.grace <= made.day:
        text = tr("Grace would end on {day}, before it begins.", day=day_text(made.grace))
        yield Reason(text, seen.rule.article, "grace")
    for period in seen.rule.opens:
        if period.name == GRACE and period.days and made.grace > made.day + timedelta(days=period.days):
            text = tr("Grace is at most {n} days.", n=period.days)
            yield Reason(text, period.article, "grace", hard=False)


GRACE = "default_grace"
"""The date of a period of grace on the docket."""

DEFAULT = Shape(
    name="default",
    title="Default recorded",
    value=Default,
    cards=(
        (
            "Default",
            (
                Item("party", "Party in default", Kind.PARTY),
                Item("failure", "Failure", Kind.CHOICE, choices=Failure),
                Item("due", "Due on", Kind.SOME_DAY, "Say on which day it was due.", Need.HARD, "Such as 3 March 2026"),
                Item("day", "Recorded on", Kind.DAY),
                Item("notice", "Due notice", Kind.LINES, "Say how due notice to the party is shown.", Need.HARD),
                Item("cause", "Cause shown", Kind.LINES, hint="What the party says in excuse, if anything"),
            ),
        ),
        (
            "What follows",
            (
                Item("course", "Course", Kind.CHOICE, choices=Course),
                Item("grace", "Grace until", Kind.SOME_DAY, hint="Only with a period of grace, such as 3 May 2026",
                     coming=True),
            ),
        ),
    ),
    opening="The Registry records that a party, duly notified, is in default ({article}).",
    closing=("That the proceedings continue is no admission of what the other party claims.",),
    document="registry_note",
    sides=(Side.RESPONDENT, Side.CLAIMANT),
    further=default_objections,
)  # fmt: skip
