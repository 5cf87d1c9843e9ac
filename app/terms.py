"""Words that several rooms mean in the same way. Knows no room, no Qt, no database, no file."""

from __future__ import annotations

import enum
import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from app import tongue

tr = tongue.tr
use_catalogue = tongue.use_catalogue

P = ParamSpec("P")
R = TypeVar("R")


class Role(enum.Enum):
    """An office held at the tribunal; signed into the store by the registrar."""

    REGISTRAR = "registrar"
    CLERK = "clerk"
    SECRETARY = "tribunal secretary"
    ARBITRATOR = "arbitrator"
    MEDIATOR = "mediator"
    AUDITOR = "auditor"


REGISTRY_STAFF = frozenset({Role.REGISTRAR, Role.CLERK})
WITH_SECRETARY = REGISTRY_STAFF | {Role.SECRETARY}


class Side(enum.Enum):
    """Who acts or is meant in a case."""

    CLAIMANT = "claimant"
    RESPONDENT = "respondent"
    BOTH = "both parties"
    TRIBUNAL = "tribunal"
    REGISTRY = "registry"


class Tier(enum.Enum):
    """Who may see a document or exhibit (domain: closed-material classes)."""

    OPEN = "open to the public"
    PARTIES = "parties and tribunal"
    RESTRICTED = "one party and tribunal"
    GIST = "gist only"
    WITHHELD = "withheld"


@dataclass(frozen=True)
class Reason:
    """One thing the law objects to: what, the article it rests on, the form field it stands beside.

    ``hard`` reasons stop the act; the others can be overridden with a recorded reason. A ``noted`` one is a defect
    the paper itself records (Article 3(5)): it asks for no override.
    """

    text: str
    article: str = ""
    field: str = ""
    hard: bool = True
    noted: bool = False

    def __str__(self) -> str:
        return f"{self.text} ({self.article})" if self.article else self.text


@dataclass(frozen=True)
class Override:
    """Why a soft objection was passed over, and the order that allows it; both go on the register."""

    reason: str
    order: str = ""


def counted(n: int, one: str, many: str) -> str:
    """``one`` or ``many`` in the language of the desk, with ``{n}`` filled in."""
    return tr(one if n == 1 else many, n=n)


@dataclass(frozen=True)
class TerminationCertificate:
    """All that crosses the wall from a mediation that ended: no reasons, no content. ``mode`` is in plain words."""

    day: date
    mode: str
    mediator: str
    reference: str


class Refused(Exception):
    """The rules say no; nothing was written. ``reasons`` are shown beside the form."""

    def __init__(self, *reasons: Reason | str) -> None:
        self.reasons = tuple(r if isinstance(r, Reason) else Reason(r) for r in reasons)
        super().__init__("; ".join(str(r) for r in self.reasons))


@dataclass(frozen=True)
class PanelParagraph:
    """An operative paragraph as voted: its words and the names of those for and against."""

    number: int
    text: str
    in_favour: tuple[str, ...]
    against: tuple[str, ...] = ()


@dataclass(frozen=True)
class PanelSection:
    """A section of the reasoning as the panel decided it."""

    heading: str
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True)
class PanelOpinion:
    """An opinion its author released; ``kind`` in plain words, ``on`` the operative paragraphs it is about."""

    kind: str
    author: str
    paragraphs: tuple[str, ...]
    on: tuple[int, ...] = ()


@dataclass(frozen=True)
class DecisionOfPanel:
    """All that crosses the wall from a deliberation: the decided text, the result of the vote, released opinions."""

    title: str
    sections: tuple[PanelSection, ...]
    operative: tuple[PanelParagraph, ...]
    opinions: tuple[PanelOpinion, ...] = ()


def refuse(reasons: Sequence[Reason], override: Override | None = None) -> None:
    """Raise Refused for any hard reason, and for soft ones that no override with a reason passes over."""
    passed_over = override is not None and override.reason.strip()
    pressing = [r for r in reasons if not r.noted]
    if any(r.hard for r in pressing) or (pressing and not passed_over):
        raise Refused(*reasons)


class Trouble(Exception):
    """The world says no: what happened, what was kept, what to do. Can be tried again."""

    def __init__(self, what: str, kept: str = "", do: str = "") -> None:
        self.what, self.kept, self.do = what, kept, do
        super().__init__(" ".join(part for part in (what, kept, do) if part))


@dataclass(frozen=True)
class Money:
    """An amount with its ISO 4217 currency."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.currency} {self.amount:,.2f}"


@dataclass(frozen=True)
class Moment:
    """An instant: UTC, the IANA zone it was observed in, and the words it was given in."""

    utc: datetime
    zone: str = "UTC"
    original: str = ""

    def __post_init__(self) -> None:
        if self.utc.tzinfo is None or self.utc.utcoffset() != UTC.utcoffset(None):
            raise ValueError("a Moment is kept in UTC")

    @property
    def local(self) -> datetime:
        """The same instant on the clock of its zone."""
        from zoneinfo import ZoneInfo

        return self.utc.astimezone(ZoneInfo(self.zone))

    @property
    def day(self) -> date:
        """The calendar day in its own zone."""
        return self.local.date()

    def __str__(self) -> str:
        return f"{day_text(self.day)}, {self.local:%H:%M} {self.local.tzname()}"


def day_text(day: date) -> str:
    """A day as the court writes it: 18 May 2026."""
    return f"{day.day} {tr(MONTHS[day.month - 1])} {day.year}"


MONTHS = ("January", "February", "March", "April", "May", "June", "July",
          "August", "September", "October", "November", "December")  # fmt: skip


@dataclass(frozen=True)
class Actor:
    """The person whose key signs an act. ``key_id`` is the id of the Ed25519 signing key."""

    id: str
    name: str
    role: Role
    key_id: str = ""


class Clock(Protocol):
    """Where the time comes from; the practice case brings its own."""

    def now(self) -> Moment:
        """The present instant."""
        ...  # pragma: no cover


class SystemClock:
    """The workstation's clock, told in one IANA zone."""

    def __init__(self, zone: str = "UTC") -> None:
        self.zone = zone

    def now(self) -> Moment:
        """The present instant in this clock's zone."""
        return Moment(datetime.now(UTC), self.zone)


class Acting(Protocol):
    """What any act may rely on before its room looks closer: who acts, and when."""

    @property
    def actor(self) -> Actor: ...  # pragma: no cover

    @property
    def moment(self) -> Moment: ...  # pragma: no cover


@dataclass(frozen=True)
class Act:
    """The declaration of one act: the code's half; the rule set holds the law's half under the same ``id``."""

    id: str
    title: str
    roles: frozenset[Role]
    in_case: bool = True
    walled: bool = False
    doc: str = field(default="", compare=False)


ACTS: dict[str, Act] = {}

A = TypeVar("A", bound=Acting)


def act(
    id: str,  # noqa: A002  the court calls it the act's id
    title: str,
    roles: frozenset[Role],
    *,
    in_case: bool = True,
    walled: bool = False,
) -> Callable[[Callable[Concatenate[A, P], R]], Callable[Concatenate[A, P], R]]:
    """Declare a function as an act. Calling it refuses anyone whose role does not hold it."""

    def declare(function: Callable[Concatenate[A, P], R]) -> Callable[Concatenate[A, P], R]:
        declared = Act(id, title, roles, in_case, walled, function.__doc__ or "")
        ACTS[id] = declared

        @functools.wraps(function)
        def held(tx: A, /, *args: P.args, **kwargs: P.kwargs) -> R:
            if tx.actor.role not in declared.roles:
                raise Refused(not_yours(declared, tx.actor.role))
            return function(tx, *args, **kwargs)

        held.act = declared  # type: ignore[attr-defined]  # read back by declaration()
        return held

    return declare


def declaration(function: Callable[..., object]) -> Act:
    """The declaration of an act function; AttributeError for any other function."""
    declared: Act = function.act  # type: ignore[attr-defined]  # set by act()
    return declared


def not_yours(declared: Act, role: Role) -> Reason:
    """Why a role may not perform an act."""
    holders = ", ".join(sorted(tr(r.value) for r in declared.roles))
    return Reason(tr("{act} is an act of the {holders}; you act as {role}.",
                     act=tr(declared.title), holders=holders, role=tr(role.value)))  # fmt: skip
