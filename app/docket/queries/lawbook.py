"""Reads of the lawbook: shipped and adopted rule sets, and the text a case is pinned to."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.docket.model import CaseRow, RulesetRow
from app.docket.rules import RuleSet, parse_ruleset
from app.docket.rules.diff import differences
from app.docket.rules.lawbook import Choice, SetLine, choices, set_line, shortcomings_of_adoption
from app.docket.rules.lint import Finding, lint
from app.docket.rules.resolve import read, resolve
from app.docket.rules.ruleset import resolved
from app.docket.rules.schema import rows
from app.shelf import shelf
from app.terms import Reason, Refused, day_text, tr

DIGEST = 64
"""Signs of a digest; older stores kept the edition instead."""
_PINNED: dict[str, RuleSet] = {}
"""Rule sets read from stores, by the digest of their text: the digest says the content, whatever the store."""


def ruleset(name: str) -> RuleSet:
    """A shipped rule set by id, or the one of a pin (id@digest) as ``CaseFacts.ruleset`` carries it.

    Presets follow after plus signs. Refused when it was not shipped, does not read, or its pinned text has not been
    read from a store.
    """
    identity, _, wanted = name.partition("@")
    found = _PINNED.get(wanted) or _shipped(identity)
    if wanted and wanted not in _PINNED and found.digest != wanted:
        raise Refused(tr("The text of the rules {name} that this case is pinned to is missing.", name=identity))
    return found


@functools.cache
def _shipped(name: str) -> RuleSet:
    identity, *presets = name.split("+")
    return parse_ruleset(shipped_text(identity), shipped_text, presets)


def shipped_ids() -> tuple[str, ...]:
    """The ids of the shipped rule sets, the tribunal's own first."""
    found = sorted(path.stem for path in shelf("rulesets").glob("*.toml"))
    return tuple(sorted(found, key=lambda name: name != "ctr-2026"))


def shipped_text(name: str) -> str:
    """The text of a shipped rule set by id; Refused when it was not shipped."""
    try:
        return shelf("rulesets", f"{name}.toml").read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Refused(tr("The rule set {name} is not on this workstation.", name=name)) from None


@functools.cache
def known_acts() -> frozenset[str]:
    """The acts the shipped rule sets speak of."""
    return frozenset(row["id"] for name in shipped_ids() for row in rows(read(_shipped_line(name).text), "act"))


def ruleset_texts(session: Session) -> Callable[[str], str]:
    """The text of a rule set by id or pin: the newest adopted or the pinned one, else the shipped; else Refused."""

    def text(name: str) -> str:
        identity, _, wanted = name.partition("@")
        asked = select(RulesetRow.text).where(RulesetRow.ruleset == identity).order_by(RulesetRow.kept.desc())
        found = session.scalars(asked.where(RulesetRow.digest == wanted if wanted else RulesetRow.adopted)).first()
        return found or shipped_text(identity)

    return text


def case_text(session: Session, name: str) -> str:
    """The resolved text a new case is pinned to: a rule set by id or pin, presets after plus signs."""
    identity, *presets = name.split("+")
    texts = ruleset_texts(session)
    text = texts(identity)
    return _shipped_whole(name) if text == _own_text(identity) else resolved(text, texts, presets)


def _own_text(name: str) -> str:
    """The text of a shipped rule set; nothing where it was not shipped."""
    try:
        return shipped_text(name)
    except Refused:
        return ""


@functools.cache
def _shipped_whole(name: str) -> str:
    identity, *presets = name.split("+")
    return resolved(shipped_text(identity), shipped_text, presets)


@functools.lru_cache(maxsize=64)
def parsed(text: str) -> RuleSet:
    """A resolved text as the program uses it."""
    return parse_ruleset(text)


def pin_of(session: Session, row: CaseRow) -> str:
    """What ``ruleset`` finds the case's rules by; a case of the first schema was not pinned to a text."""
    wanted = row.ruleset_version
    if len(wanted) != DIGEST:
        return row.ruleset
    if wanted not in _PINNED:
        kept = session.get(RulesetRow, wanted)
        if kept is not None:
            _PINNED[wanted] = parsed(kept.text)
    return f"{row.ruleset}@{wanted}"


@functools.cache
def _shipped_line(name: str) -> SetLine:
    return set_line(_shipped_whole(name), tr("shipped"), shipped=True)


def rule_sets(session: Session) -> tuple[SetLine, ...]:
    """Every rule set of the desk: adopted, newest first, then shipped."""
    adopted = select(RulesetRow).where(RulesetRow.adopted).order_by(RulesetRow.kept.desc())
    lines = [
        set_line(row.text, tr("adopted {day} by {name}", day=day_text(row.kept.date()), name=row.actor))
        for row in session.scalars(adopted)
    ]
    return (*lines, *shipped_lines())


def shipped_lines() -> tuple[SetLine, ...]:
    """The rule sets shipped with the program."""
    return tuple(_shipped_line(name) for name in shipped_ids())


@functools.cache
def _shipped_choices() -> tuple[Choice, ...]:
    whole = {name: resolve(read(shipped_text(name)), shipped_text) for name in shipped_ids()}
    return tuple(choice for name, data in whole.items() for choice in choices(data, name))


def ruleset_choices(session: Session) -> tuple[Choice, ...]:
    """The rule sets a case can be opened under, each also with each of its presets."""
    adopted = select(RulesetRow).where(RulesetRow.adopted).order_by(RulesetRow.kept.desc())
    found: list[Choice] = []
    for row in session.scalars(adopted):
        for choice in choices(read(row.text), f"{row.ruleset}@{row.digest}"):
            _, *presets = choice.name.split("+")
            _PINNED.setdefault(choice.name.partition("@")[2], parse_ruleset(row.text, presets=presets))
            found.append(choice)
    first, *others = _shipped_choices()
    return (first, *found, *others)


@dataclass(frozen=True)
class Drafting:
    """A text on its way to being adopted: what the linter says, what stands against it, what it says differently."""

    findings: tuple[Finding, ...]
    objections: tuple[Reason, ...]
    changes: tuple[str, ...]


def drafting(session: Session, text: str, origin: str) -> Drafting:
    """What a text that is a copy of ``origin`` (an id or pin) comes to."""
    texts = ruleset_texts(session)
    findings = lint(text, bases=texts, acts=known_acts())
    objections = shortcomings_of_adoption(text, texts, known_acts(), shipped_ids(), kept_digests(session))
    if any(finding.level == "error" for finding in findings):
        return Drafting(findings, objections, ())
    old = next((line for line in rule_sets(session) if origin in {line.pin, line.id}), None)
    changes = differences(read(old.text), resolve(read(text), texts)) if old else ()
    return Drafting(findings, objections, tuple(change.words for change in changes))


def kept_digests(session: Session) -> frozenset[str]:
    """The digests of the texts cases are pinned to and of the adopted ones."""
    return frozenset(session.scalars(select(RulesetRow.digest)))
