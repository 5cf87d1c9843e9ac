"""What a clerk fills in: values of any frozen type, with care or without, drawn from a seeded source."""

from __future__ import annotations

import dataclasses
import enum
import inspect
import types
import typing
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from app.docket.rules import CaseFacts
from app.panel.rules.people import Nominee
from app.terms import Moment, Side
from tests.clumsy.papers import GOOD, PEOPLE

BAD_TEXTS = (
    "",
    "   ",
    "\x00",
    "{n} {title} {}",
    "%s",
    "\u202eabc",
    "<b>&amp;",
    "x" * 5000,
    "a\r\nb\tc",
    "A. Presiding",
)
BAD_DAYS = (None, date.min, date.max, date(1900, 2, 28), date(2999, 12, 31))
BAD_NUMBERS = (-1, 0, 2, 7, 10**9)
BAD_AMOUNTS = (None, Decimal(-1), Decimal(0), Decimal("0.001"), Decimal("1E+30"))
AHEAD = ("due", "grace", "remedy", "report", "review", "sunset", "until", "pay_by", "last")
"""Fields whose day lies ahead."""
PARTIES = (Side.CLAIMANT, Side.RESPONDENT)


@dataclass(frozen=True)
class Known:
    """What lies before the clerk: the case, the hour, and the ids of what may be meant, by the name of a field."""

    now: Moment
    facts: CaseFacts | None
    ruleset: str
    ids: Mapping[str, tuple[UUID, ...]] = field(default_factory=dict)
    strangers: tuple[UUID, ...] = ()
    entries: tuple[int, ...] = ()


def parameters(function: Callable[..., Any]) -> dict[str, Any]:
    """Name -> type of what an act is given beside the transaction, the case and an override."""
    plain = inspect.unwrap(function)
    hints = typing.get_type_hints(plain)
    return {name: hints[name] for name in inspect.signature(plain).parameters if name not in {"tx", "case", "override"}}


class Hand:
    """Draws values. ``care`` is the chance that one field is filled in as it should be."""

    def __init__(self, random: Random, known: Known, care: float) -> None:
        self.random: Random = random
        self.known: Known = known
        self.care: float = care
        self.today: date = known.now.day

    def fill(self, shapes: Mapping[str, Any]) -> dict[str, Any]:
        """One value for each name."""
        return {name: self.value(shape, name) for name, shape in shapes.items()}

    def again(self, shapes: Mapping[str, Any], given: Mapping[str, Any], wrong: Collection[str]) -> dict[str, Any]:
        """The same values with the fields that were objected to filled in anew."""
        return {name: self._mended(shapes[name], name, value, wrong) for name, value in given.items()}

    def _mended(self, shape: Any, name: str, value: Any, wrong: Collection[str]) -> Any:
        if not dataclasses.is_dataclass(value) or isinstance(value, type | Moment):
            return self.value(shape, name) if name in wrong or self.random.random() < 0.3 else value
        hints = typing.get_type_hints(type(value))
        names = [f.name for f in dataclasses.fields(value)]
        meant = [n for n in names if n in wrong] or self.random.sample(names, 1)
        return dataclasses.replace(value, **{n: self.value(hints[n], n) for n in meant})

    def value(self, shape: Any, name: str) -> Any:
        """A value of a type for a field of that name."""
        careful = self.random.random() < self.care
        if typing.get_origin(shape) in {types.UnionType, typing.Union}:
            if not careful and self.random.random() < 0.5:
                return None
            shape = next(part for part in typing.get_args(shape) if part is not types.NoneType)
        if shape in PLAIN:
            return PLAIN[shape](self, name, careful)
        if typing.get_origin(shape) in {tuple, Sequence, Collection}:
            return self._several(shape, name, careful)
        if isinstance(shape, type) and issubclass(shape, enum.Enum):
            return self._member(shape, name, careful)
        return self._record(shape)

    def _several(self, shape: Any, name: str, careful: bool) -> tuple[Any, ...]:
        inner = typing.get_args(shape)
        if len(inner) > 1 and inner[1] is not Ellipsis:
            return tuple(self.value(one, name) for one in inner)
        if name == "weekend":
            return self.random.choice(((6, 7), (5, 6), (7,)) if careful else ((), (1, 2, 3, 4, 5, 6, 7), (0, 9)))
        if name == "nominees" and careful:
            return tuple(Nominee(one, "") for one in self.random.sample(PEOPLE, self.random.randint(3, 5)))
        if name == "move":
            open_ = self.known.ids.get("deadline", ())
            return tuple(self.random.sample(open_, self.random.randint(0, len(open_)))) if careful else (UUID(int=7),)
        made = [self.value(inner[0], name.rstrip("s")) for _ in range(self.random.randint(1, 3) if careful else 0)]
        return (*made, made[0]) if made and self.random.random() > self.care else tuple(made)

    def _member(self, shape: type[enum.Enum], name: str, careful: bool) -> enum.Enum:
        if shape is Side and careful and name in {"side", "party", "payer", "bound"}:
            return self.random.choice(PARTIES)
        return self.random.choice(list(shape))

    def _record(self, shape: Any) -> Any:
        if shape in GOOD:
            made = GOOD[shape](self)
            hints = typing.get_type_hints(shape)
            spoilt = [f.name for f in dataclasses.fields(made) if self.random.random() > self.care]
            return dataclasses.replace(made, **{name: self.value(hints[name], name) for name in spoilt})
        if not hasattr(shape, "__dataclass_fields__"):
            raise TypeError(f"nobody knows how to fill in {shape!r}")
        hints = typing.get_type_hints(shape)
        return shape(**{f.name: self.value(hints[f.name], f.name) for f in dataclasses.fields(shape)})

    # -- plain values

    def day(self, name: str, careful: bool) -> Any:
        if not careful:
            return self.random.choice((*BAD_DAYS[1:], self.today + timedelta(days=self.random.randint(-90, 90))))
        ahead = name in AHEAD
        return self.today + timedelta(days=self.random.randint(8, 45) if ahead else -self.random.choice((0, 0, 0, 1)))

    def moment(self, name: str, careful: bool) -> Moment:
        hours = self.random.uniform(0.1, 3) if careful else self.random.uniform(-4000, 4000)
        if name == "start":
            hours += 2
        return Moment(self.known.now.utc - timedelta(hours=hours), self.random.choice(("Europe/Amsterdam", "UTC")))

    def text(self, name: str, careful: bool) -> str:  # noqa: PLR0911  one line for each kind of field
        if not careful:
            return self.random.choice(BAD_TEXTS)
        facts = self.known.facts
        if name == "currency":
            return "EUR"
        if name == "presiding":
            return facts.presiding if facts else ""
        if name == "track":
            return ""
        if name == "zone":
            return self.random.choice(("Europe/Amsterdam", "Asia/Dubai", "UTC"))
        if name == "country":
            return self.random.choice(("", "NL", "AE"))
        if name in {"subdivision", "short"}:
            return ""
        if name in {"name", "nominee", "mark", "in_favour"}:
            return self.random.choice(PEOPLE)
        if name == "email":
            return "agent@party.example"
        return f"Words on {name.replace('_', ' ')} {self.random.randint(1, 99)}."

    def number(self, name: str, careful: bool) -> int:
        if not careful:
            return self.random.choice(BAD_NUMBERS)
        if name in {"about", "number", "session"} and self.known.entries:
            return self.random.choice(self.known.entries)
        return self.random.choice((1, 3, 5)) if name == "number" else self.random.randint(1, 60)

    def amount(self, _name: str, careful: bool) -> Any:
        return Decimal(self.random.randint(1, 90_000)) if careful else self.random.choice(BAD_AMOUNTS[1:])

    def ident(self, name: str, careful: bool) -> UUID:
        found = self.known.ids.get(name, ())
        if careful and found:
            return self.random.choice(found)
        return self.random.choice((UUID(int=7), *self.known.strangers, *found))

    def tick(self, _name: str, careful: bool) -> bool:
        return careful or self.random.random() < 0.5

    def instant(self, name: str, careful: bool) -> datetime:
        return self.moment(name, careful).utc.astimezone(UTC)


PLAIN: dict[Any, Callable[[Hand, str, bool], Any]] = {
    date: Hand.day, Moment: Hand.moment, str: Hand.text, int: Hand.number, Decimal: Hand.amount, UUID: Hand.ident,
    bool: Hand.tick, datetime: Hand.instant, bytes: lambda _hand, _name, careful: b"words" if careful else b"",
}  # fmt: skip
