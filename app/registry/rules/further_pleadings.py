"""Pleadings after the statements of claim and defence (Articles 21, 22 and 24)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.registry.rules.papers import Filed, Item, Kind, Need, Seen, Shape, filing
from app.registry.rules.wording import blank
from app.terms import Reason, Side, tr

DEFENCE = "registry.file_statement_of_defence"
CLAIMANT, RESPONDENT = (Side.CLAIMANT,), (Side.RESPONDENT,)


@dataclass(frozen=True)
class Counterclaim(Filed):
    """A counterclaim or set-off by itself. ``delay`` says why it comes after the defence (Article 21(3))."""

    party: Side = Side.RESPONDENT
    facts: str = ""
    law: str = ""
    relief: str = ""
    amount: Decimal | None = None
    currency: str = ""
    scope: str = ""
    delay: str = ""


@dataclass(frozen=True)
class CounterDefence(Filed):
    """The answer to a counterclaim; ``jurisdiction`` is a plea against it."""

    about: int = 0
    facts: str = ""
    law: str = ""
    relief: str = ""
    jurisdiction: str = ""


@dataclass(frozen=True)
class Written(Filed):
    """A reply or a rejoinder."""

    facts: str = ""
    law: str = ""
    relief: str = ""


@dataclass(frozen=True)
class Amendment(Filed):
    """A change of a pleading filed before; ``about`` is its entry."""

    about: int = 0
    changes: str = ""
    why: str = ""
    scope: str = ""


def late_counterclaim(made: Counterclaim, seen: Seen) -> Iterator[Reason]:
    """After the defence only where the tribunal finds the delay justified."""
    if seen.case.count(DEFENCE) and blank(made.delay):
        text = tr("The defence is on the docket: say why the counterclaim comes later, or record the tribunal's leave.")
        yield Reason(text, seen.rule.article, "delay", hard=False)


def last_plea(made: CounterDefence, seen: Seen) -> Iterator[Reason]:
    """There is something to answer, and the answer is the last moment for a plea against it (Article 23(2))."""
    found = seen.subject(made.about)
    if found is not None and found.act == DEFENCE and not seen.case.tally("counterclaims"):
        yield Reason(tr("The statement of defence raises no counterclaim."), seen.rule.article, "about")
    if blank(made.jurisdiction):
        text = tr("No plea as to jurisdiction over the counterclaim: it can be raised no later than in this paper.")
        yield Reason(text, seen.rule.article, "jurisdiction", hard=False, noted=True)


def own_pleading(made: Amendment, seen: Seen) -> Iterator[Reason]:
    """A party amends what it filed itself."""
    found = seen.subject(made.about)
    if found is not None and found.side is not made.party:
        yield Reason(tr("{title} was filed by the other party.", title=found.title), seen.rule.article, "about")
    if found is not None and blank(made.why):
        text = tr("No reasons are given for the time of the amendment; the tribunal looks at delay and prejudice.")
        yield Reason(text, seen.rule.article, "why", hard=False, noted=True)


FACTS = Item("facts", "Facts", Kind.LINES, "State the facts.", Need.HARD)
LAW = Item("law", "Law", Kind.LINES, "The legal grounds are not stated.", Need.NOTED)
RELIEF = Item("relief", "Relief sought", Kind.LINES, "State the relief or remedy sought.", Need.HARD)
SUBMISSIONS = Item("relief", "Submissions", Kind.LINES, hint="What the party now asks for, where it changed")
SCOPE = Item("scope", "Jurisdiction", Kind.LINES, "It is not said why this is within the jurisdiction of the tribunal.",
             Need.NOTED)  # fmt: skip

COUNTERCLAIM = Shape(
    name="counterclaim",
    title="Counterclaim",
    value=Counterclaim,
    cards=filing(
        "Counterclaim",
        FACTS,
        LAW,
        RELIEF,
        Item("amount", "Amount", Kind.AMOUNT, hint="Where the counterclaim can be counted"),
        Item("currency", "Currency", Kind.CURRENCY, hint="The three-letter code, such as EUR"),
        SCOPE,
        Item("delay", "Reasons for the delay", Kind.LINES, hint="Only where it comes after the defence"),
    ),
    opening="{party} filed a counterclaim, or a claim for the purpose of a set-off ({article}).",
    closing=("The other party may answer within the time the tribunal fixes.",),
    sides=RESPONDENT,
    further=late_counterclaim,
)

COUNTER_DEFENCE = Shape(
    name="defence_to_counterclaim",
    title="Defence to the counterclaim",
    value=CounterDefence,
    cards=filing(
        "Defence to the counterclaim",
        Item("about", "Counterclaim", Kind.ENTRY, "There is no counterclaim to answer.", Need.HARD),
        Item("facts", "Facts", Kind.LINES, "Answer the facts.", Need.HARD),
        LAW,
        SUBMISSIONS,
        Item("jurisdiction", "Plea as to jurisdiction", Kind.LINES, hint="Against the counterclaim"),
    ),
    opening="{party} answered the counterclaim ({article}).",
    sides=CLAIMANT,
    about=("registry.file_counterclaim", DEFENCE),
    once=False,
    further=last_plea,
)


def written(title: str, missing: str, opening: str, sides: tuple[Side, ...]) -> Shape:
    """A reply or a rejoinder."""
    answer = Item("facts", "Facts", Kind.LINES, missing, Need.HARD)
    return Shape(title.lower(), title, Written, filing(title, answer, LAW, SUBMISSIONS), opening, sides=sides)


REPLY = written(
    "Reply", "Say what is replied.", "{party} filed its reply to the statement of defence ({article}).", CLAIMANT
)

REJOINDER = written("Rejoinder", "Say what is answered.", "{party} filed its rejoinder ({article}).", RESPONDENT)

AMENDMENT = Shape(
    name="amendment",
    title="Amended pleading of the {side}",
    value=Amendment,
    cards=filing(
        "Amendment",
        Item("about", "Pleading amended", Kind.ENTRY, "There is no pleading to amend.", Need.HARD),
        Item("changes", "Changes", Kind.LINES, "Say what is amended or supplemented.", Need.HARD),
        Item("why", "Reasons", Kind.LINES, hint="Why now, and why the other party is not prejudiced"),
        SCOPE,
    ),
    opening="{party} amended or supplemented a pleading ({article}).",
    closing=(
        "The tribunal may refuse the amendment for delay, prejudice to the other party or other circumstances.",
        "No amendment may bring a claim outside its jurisdiction.",
    ),
    about=(
        "registry.file_statement_of_claim", "registry.file_statement_of_defence", "registry.file_counterclaim",
        "registry.file_defence_to_counterclaim", "registry.file_reply", "registry.file_rejoinder",
    ),
    once=False,
    further=own_pleading,
)  # fmt: skip
