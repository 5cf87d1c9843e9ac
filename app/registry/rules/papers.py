"""Papers of one shape: what a party files, what the tribunal decides, what the registry notes. Each is told as data.

A ``Shape`` says what is asked for; forms, objections and documents are made from it.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.docket.rules import ActRule, CaseFacts
from app.docket.rules.receipt import Channel
from app.registry.rules.wording import arrived, blank, clean, countable, past
from app.terms import Moment, Reason, Side, day_text, tr

PARTIES = (Side.CLAIMANT, Side.RESPONDENT)


class Kind(enum.Enum):
    """What an item is made of."""

    LINES = "text of several lines"
    LINE = "text of one line"
    DAY = "a day"
    SOME_DAY = "a day, or none"
    WHEN = "an instant with its zone"
    CHOICE = "one of a few"
    PARTY = "a party"
    ENTRY = "an entry of the docket"
    TICK = "yes or no"
    AMOUNT = "an amount, or none"
    CURRENCY = "a currency"


class Need(enum.Enum):
    """What follows when an item is left out."""

    HARD = "refused"
    SOFT = "passed over with a reason"
    NOTED = "noted"
    FREE = "nothing"


@dataclass(frozen=True)
class Item:
    """One thing asked for. ``key`` is the field of the value, ``label`` and ``missing`` (a sentence) are source text.

    ``article`` is only given where it is the same under all rules; empty, it is that of the act. ``choices`` is the
    enum of a CHOICE, ``coming``: the day may lie ahead.
    """

    key: str
    label: str
    kind: Kind = Kind.LINES
    missing: str = ""
    need: Need = Need.FREE
    hint: str = ""
    article: str = ""
    choices: Any = None
    coming: bool = False


@dataclass(frozen=True)
class Subject:
    """An entry of the docket an act may be about."""

    number: int
    act: str
    title: str
    day: date
    side: Side


@dataclass(frozen=True)
class Seen:
    """All that is looked at beside the paper itself."""

    case: CaseFacts
    rule: ActRule
    now: Moment
    subjects: tuple[Subject, ...] = ()

    def subject(self, number: int) -> Subject | None:
        """The entry meant by its number."""
        return next((s for s in self.subjects if s.number == number), None)


@dataclass(frozen=True)
class Filed:
    """What every paper of a party says: of whom, received when and how, with which exhibits."""

    party: Side = Side.CLAIMANT
    received: Moment | None = None
    channel: Channel = Channel.IN_PERSON
    filed_by: str = ""
    exhibits: str = ""

    @property
    def on(self) -> date | None:
        """The day it counts for the docket."""
        return self.received.day if self.received else None

    @property
    def by(self) -> Side:
        """Whose act it is."""
        return self.party

    @property
    def decided(self) -> bool:
        """Whether the tribunal speaks in it."""
        return False


@dataclass(frozen=True)
class Ruled:
    """What every decision says: on which entry, when, why. ``about`` is the number of the entry, 0 for none."""

    about: int = 0
    day: date | None = None
    reasons: str = ""
    operative: str = ""

    @property
    def on(self) -> date | None:
        """The day it counts for the docket."""
        return self.day

    @property
    def by(self) -> Side:
        """Whose act it is."""
        return Side.TRIBUNAL

    @property
    def decided(self) -> bool:
        """Whether the tribunal speaks in it."""
        return True


Further = Callable[[Any, Seen], Iterator[Reason]]


def nothing_further(_paper: Any, _seen: Seen) -> Iterator[Reason]:
    """No objection beyond those of the items."""
    yield from ()


@dataclass(frozen=True)
class Shape:
    """A kind of paper. ``document`` is the kind of document it makes, ``cards`` its items under their headings.

    ``title`` is what it is called on the docket and on its paper (``{side}`` is filled in), ``opening`` the first
    sentence of the paper with ``{party}`` and ``{article}`` to fill in, ``closing`` those of its last paragraph.
    ``sides`` are the parties that may file it, ``about`` the acts whose entries it may be about; ``once``: an entry
    disposed of is not offered again.
    """

    name: str
    title: str
    value: Callable[..., Any]
    cards: tuple[tuple[str, tuple[Item, ...]], ...]
    opening: str
    closing: tuple[str, ...] = ()
    document: str = "filing_record"
    sides: tuple[Side, ...] = PARTIES
    about: tuple[str, ...] = ()
    once: bool = True
    further: Further = nothing_further

    @property
    def items(self) -> tuple[Item, ...]:
        """Everything asked for, in order."""
        return tuple(item for _, items in self.cards for item in items)


def filing(about: str, *items: Item) -> tuple[tuple[str, tuple[Item, ...]], ...]:
    """The cards of a party's paper: receipt, then what it says under the heading ``about``, then exhibits."""
    return (("Receipt", RECEIPT), (about, (*items, EXHIBITS)))


def ruling(about: str, *items: Item) -> tuple[tuple[str, tuple[Item, ...]], ...]:
    """The cards of a decision of the tribunal on something before it; ``items`` say the result."""
    return (("Decision", (ABOUT, DECIDED)), (about, (*items, REASONS, OPERATIVE)))


def decision_on(
    name: str, title: str, value: Callable[..., Any], results: Any, about: str, opening: str,
    closing: tuple[str, ...] = (),
) -> Shape:  # fmt: skip
    """The shape of a decision on what the act ``about`` brought before the tribunal; ``results`` is an enum."""
    cards = ruling("Result", Item("result", "Result", Kind.CHOICE, choices=results))
    return Shape(name, title, value, cards, opening, closing, document="decision", about=(about,))


RECEIPT = (
    Item("party", "Party", Kind.PARTY, "Say which party filed it.", Need.HARD),
    Item("received", "Received", Kind.WHEN),
    Item("channel", "Method", Kind.CHOICE, choices=Channel),
    Item("filed_by", "Filed by", Kind.LINE),
)
EXHIBITS = Item("exhibits", "Exhibits", Kind.LINE, hint="The numbers of the exhibits relied on, such as C-015 to C-018")
ABOUT = Item("about", "On", Kind.ENTRY, "There is nothing before the tribunal to decide on.", Need.HARD)
DECIDED = Item("day", "Decided on", Kind.DAY)
REASONS = Item("reasons", "Reasons", Kind.LINES, "Give the reasons of the decision.", Need.HARD)
OPERATIVE = Item("operative", "Operative part", Kind.LINES, "Say what the tribunal decides.", Need.HARD)


def shortcomings(shape: Shape, paper: Any, seen: Seen) -> tuple[Reason, ...]:
    """Everything to object to in a paper of this shape, item by item, then what is particular to it."""
    return (
        *(reason for item in shape.items for reason in item_objections(item, paper, seen)),
        *side_objections(shape, paper, seen),
        *late_objections(paper, seen),
        *shape.further(paper, seen),
    )


def item_objections(item: Item, paper: Any, seen: Seen) -> Iterator[Reason]:
    """What is missing or cannot be in one item."""
    said, article, what = getattr(paper, item.key), item.article or seen.rule.article, tr(item.label)
    if item.kind in {Kind.LINES, Kind.LINE}:
        yield from omitted(item, blank(said), article)
        yield from clean(what, said, item.key, lines=item.kind is Kind.LINES)
    elif item.kind in {Kind.DAY, Kind.SOME_DAY}:
        yield from omitted(item, said is None, article)
        yield from undated(item, said, article)
        if not item.coming:
            yield from past(what, said, seen.now, article, item.key)
    elif item.kind is Kind.WHEN:
        yield from arrived(tr("paper"), said, seen.now, article, item.key)
    elif item.kind is Kind.ENTRY:
        yield from omitted(item, seen.subject(said) is None, article)
        yield from before(item, paper, seen, article)
    elif item.kind is Kind.TICK:
        yield from omitted(item, not said, article)
    elif item.kind is Kind.CURRENCY:
        yield from clean(what, said, item.key)
    elif item.kind is Kind.AMOUNT:
        yield from countable(what, said, paper.currency, article, item.key)


def title_of(shape: Shape, paper: Any) -> str:
    """What a paper is called on the docket."""
    return tr(shape.title, side=tr(paper.by.value))


def omitted(item: Item, absent: bool, article: str) -> Iterator[Reason]:
    """What the absence of an item means."""
    if absent and item.need is not Need.FREE:
        yield Reason(tr(item.missing), article, item.key, item.need is Need.HARD, item.need is Need.NOTED)


def undated(item: Item, said: date | None, article: str) -> Iterator[Reason]:
    """A day that must be given and whose absence the item itself lets pass."""
    if item.kind is Kind.DAY and said is None and item.need is Need.FREE:
        yield Reason(tr("{what}: give the day.", what=tr(item.label)), article, item.key)


def before(item: Item, paper: Any, seen: Seen, article: str) -> Iterator[Reason]:
    """Nothing comes before what it is about."""
    found = seen.subject(getattr(paper, item.key))
    if found is not None and paper.on is not None and paper.on < found.day:
        text = tr("{title} is of {day}: this cannot be earlier.", title=found.title, day=day_text(found.day))
        yield Reason(text, article, "received" if isinstance(paper, Filed) else "day")


def side_objections(shape: Shape, paper: Any, seen: Seen) -> Iterator[Reason]:
    """A paper that only one side can file."""
    if isinstance(paper, Filed) and paper.party not in shape.sides:
        who = tr(" or the ").join(tr(side.value) for side in shape.sides)
        yield Reason(tr("This paper is filed by the {who}.", who=who), seen.rule.article, "party")


def late_objections(paper: Any, seen: Seen) -> Iterator[Reason]:
    """A paper after the day fixed for it: entered, and noted."""
    if not isinstance(paper, Filed) or paper.on is None:
        return
    own = [d for d in seen.case.open_deadlines if d.name in seen.rule.closes and d.side in {paper.party, Side.BOTH}]
    for due in own:
        if paper.on > due.due:
            text = tr("Received after the last day, {due}; the tribunal decides what follows.", due=day_text(due.due))
            yield Reason(text, due.article, "received", hard=False, noted=True)


def entry_words(subjects: Sequence[Subject], number: int) -> str:
    """An entry by its number and title; empty where none is meant."""
    found = next((s for s in subjects if s.number == number), None)
    return tr("entry {n}, {title}", n=found.number, title=found.title) if found else ""
