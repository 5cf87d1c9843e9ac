"""Settlement, termination, and the reopening of the hearings (Articles 30, 31 and 36)."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.registry.rules.papers import RECEIPT, Filed, Item, Kind, Need, Ruled, Seen, Shape, ruling
from app.registry.rules.third_persons import ahead
from app.terms import Reason, Side, day_text, tr

SETTLED, WARNED, CLOSED = "registry.record_settlement", "docket.give_termination_notice", "hearing.close"
COMMENTS = "termination_comments"
"""The date by which the parties comment on a notice of intention to terminate."""


class Wish(enum.Enum):
    """What the parties to a settlement ask for (Article 36(1))."""

    TERMINATION = "an order that ends the proceedings"
    AWARD = "an award on agreed terms"


@dataclass(frozen=True)
class Settlement(Filed):
    """The parties tell that they have settled; each of them has signed or confirmed it."""

    settled: date | None = None
    claimant_agrees: bool = False
    respondent_agrees: bool = False
    wish: Wish = Wish.TERMINATION
    extent: str = ""
    terms: str = ""

    @property
    def by(self) -> Side:
        """Both parties file it."""
        return Side.BOTH


SETTLEMENT = Shape(
    name="settlement",
    title="Settlement of the parties",
    value=Settlement,
    cards=(
        ("Receipt", RECEIPT[1:]),
        (
            "Settlement",
            (
                Item("settled", "Settled on", Kind.DAY),
                Item("claimant_agrees", "The claimant has signed or confirmed it", Kind.TICK,
                     "A settlement needs the claimant's agreement.", Need.HARD),
                Item("respondent_agrees", "The respondent has signed or confirmed it", Kind.TICK,
                     "A settlement needs the respondent's agreement.", Need.HARD),
                Item("wish", "The parties ask for", Kind.CHOICE, choices=Wish),
                Item("extent", "Extent", Kind.LINES, "Say what is settled.", Need.HARD,
                     "The whole dispute, or the claims that are settled"),
                Item("terms", "Terms", Kind.LINES, hint="Only where the parties want them on the record"),
            ),
        ),
    ),
    opening="The parties informed the Registry that they have settled the dispute to the extent stated ({article}).",
    closing=(
        "The Tribunal ends the proceedings by order.",
        "If the parties ask for it and the Tribunal accepts, it records the settlement as an award on agreed terms.",
    ),
)  # fmt: skip


@dataclass(frozen=True)
class SettledEnd(Ruled):
    """The order that ends the proceedings on a settlement."""

    whole: bool = False
    costs: str = ""


SETTLED_END = Shape(
    name="settled_end",
    title="Order terminating the proceedings on settlement",
    value=SettledEnd,
    cards=ruling(
        "Termination",
        Item("whole", "The whole dispute is settled", Kind.TICK,
             "Part of the dispute is not settled: say why the proceedings end all the same.", Need.SOFT),
        Item("costs", "Costs", Kind.LINES, hint="As agreed, or as fixed in the order (Article 40(1))"),
    ),
    opening="The parties having settled the dispute before the award was made, the Tribunal orders ({article}):",
    document="decision",
    about=(SETTLED,),
)  # fmt: skip


@dataclass(frozen=True)
class DefaultEnd(Ruled):
    """The claimant has not filed its statement of claim: the proceedings end (Article 30(1)(a))."""

    due: date | None = None
    no_cause: bool = False
    nothing_left: bool = False


def default_objections(made: DefaultEnd, seen: Seen) -> Iterator[Reason]:
    """A day that has passed without a claim; a counterclaim may remain to be decided."""
    article = seen.rule.article
    if seen.case.count("registry.file_statement_of_claim"):
        yield Reason(tr("The statement of claim is on the docket."), article, "due")
    if made.due and made.day and made.due >= made.day:
        yield Reason(tr("The claimant had until {day}.", day=day_text(made.due)), article, "due")
    if made.nothing_left and seen.case.count("registry.file_counterclaim"):
        text = tr("A counterclaim is on the docket: it may have to be decided.")
        yield Reason(text, article, "nothing_left", hard=False)


DEFAULT_END = Shape(
    name="default_end",
    title="Order terminating the proceedings for default of the claimant",
    value=DefaultEnd,
    cards=(
        (
            "Default",
            (
                Item("day", "Decided on", Kind.DAY),
                Item("due", "Claim was due on", Kind.SOME_DAY, "Say until when the claimant could file its claim.",
                     Need.HARD),
                Item("no_cause", "The claimant has shown no sufficient cause", Kind.TICK,
                     "A claimant that shows sufficient cause is not in default.", Need.HARD),
                Item("nothing_left", "No other matter remains to be decided", Kind.TICK,
                     "Where other matters remain, the proceedings go on.", Need.SOFT),
            ),
        ),
        ("Decision", ruling("")[1][1]),
    ),
    opening="The claimant not having communicated its statement of claim in time, the Tribunal orders ({article}):",
    document="decision",
    further=default_objections,
)  # fmt: skip


class Ground(enum.Enum):
    """Why the proceedings would end before the award (Article 36(2))."""

    UNNECESSARY = "to continue has become unnecessary"
    IMPOSSIBLE = "to continue has become impossible"
    DISCONTINUED = "the claimant discontinues"
    IDLE = "no step has been taken"
    UNPAID = "required deposits have not been paid"


@dataclass(frozen=True)
class TerminationNotice(Ruled):
    """The tribunal intends to end the proceedings; ``answer`` is the last day for the parties to comment."""

    ground: Ground = Ground.UNNECESSARY
    answer: date | None = None


def notice_objections(made: TerminationNotice, seen: Seen) -> Iterator[Reason]:
    """Time to answer."""
    yield from ahead(tr("Comments of the parties"), made.answer, made.day, seen.rule.article, "answer")


TERMINATION_NOTICE = Shape(
    name="termination_notice",
    title="Notice of intention to terminate the proceedings",
    value=TerminationNotice,
    cards=(
        (
            "Notice",
            (
                Item("day", "Given on", Kind.DAY),
                Item("ground", "Ground", Kind.CHOICE, choices=Ground),
                Item("reasons", "Reasons", Kind.LINES, "Say why the proceedings are to end.", Need.HARD),
                Item("answer", "Comments due on", Kind.SOME_DAY, "Say until when the parties may comment.", Need.HARD,
                     coming=True),
            ),
        ),
    ),
    opening="The Tribunal informs the parties that it intends to terminate the proceedings ({article}).",
    closing=(
        "Each party may comment by the day stated, in particular on matters that remain to be decided.",
        "The proceedings continue until an order ends them.",
    ),
    document="decision",
    further=notice_objections,
)  # fmt: skip


@dataclass(frozen=True)
class Termination(Ruled):
    """The order that ends the proceedings after notice; a party's objection with grounds is dealt with in it."""

    comments: str = ""
    nothing_left: bool = False
    costs: str = ""


def termination_objections(made: Termination, seen: Seen) -> Iterator[Reason]:
    """Not before the parties could comment."""
    due = max((d.due for d in seen.case.open_deadlines if d.name == COMMENTS), default=None)
    if due and made.day and made.day <= due and not made.comments.strip():
        text = tr("The parties may comment until {day}: record what each of them said, or wait.", day=day_text(due))
        yield Reason(text, seen.rule.article, "comments")


TERMINATION = Shape(
    name="termination",
    title="Order terminating the proceedings",
    value=Termination,
    cards=ruling(
        "Termination",
        Item("comments", "Comments of the parties", Kind.LINES, hint="What each said, or that it was silent"),
        Item("nothing_left", "No matter remains that has to be decided", Kind.TICK,
             "A matter that remains may have to be decided: say why the proceedings end all the same.", Need.SOFT),
        Item("costs", "Costs", Kind.LINES, hint="As fixed in the order (Article 40(1))"),
    ),
    opening="The Tribunal, after notice to the parties, terminates the proceedings as follows ({article}).",
    document="decision",
    about=(WARNED,),
    further=termination_objections,
)  # fmt: skip


class Initiative(enum.Enum):
    """On whose initiative the hearings are reopened (Article 31(2))."""

    OWN = "of the tribunal's own motion"
    CLAIMANT = "on request of the claimant"
    RESPONDENT = "on request of the respondent"


@dataclass(frozen=True)
class Reopening(Ruled):
    """Hearings once closed are reopened."""

    initiative: Initiative = Initiative.OWN
    matters: str = ""


def reopening_objections(made: Reopening, seen: Seen) -> Iterator[Reason]:
    """Only until the award is made."""
    del made
    if seen.case.count("award.issue") or seen.case.count("award.issue_agreed_award"):
        text = tr("The award has been made: the hearings cannot be reopened any more.")
        yield Reason(text, seen.rule.article, "about")


REOPENING = Shape(
    name="reopening",
    title="Hearings reopened",
    value=Reopening,
    cards=(
        (
            "Reopening",
            (
                Item("about", "Closed by", Kind.ENTRY, "The hearings are not closed.", Need.HARD),
                Item("day", "Decided on", Kind.DAY),
                Item("initiative", "Initiative", Kind.CHOICE, choices=Initiative),
                Item("reasons", "Exceptional circumstances", Kind.LINES,
                     "Hearings are reopened only for exceptional circumstances: state them.", Need.HARD),
                Item("matters", "Matters to be heard", Kind.LINES, "Say what remains to be heard.", Need.HARD),
            ),
        ),
    ),
    opening="Owing to exceptional circumstances, the Tribunal reopens the hearings before the award ({article}).",
    closing=("The parties are asked again whether anything remains before the hearings are closed once more.",),
    document="decision",
    about=(CLOSED,),
    further=reopening_objections,
)  # fmt: skip
