"""What a rule set may say: every table and field, once, for the loader, the linter and docs/formats/ruleset.md."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.docket.rules.facts import Stage
from app.docket.rules.gates import GATES
from app.terms import Side

LONGEST_DAYS = 3660
LONGEST_MONTHS = 120
"""A period beyond these (ten years) is taken for a slip of the pen."""


class Kind(enum.Enum):
    """How a field is written in TOML."""

    TEXT = "text"
    ID = "id"
    NAME = "name"
    WORDS = "list of words"
    FLAG = "true or false"
    WHOLE = "whole number"
    ROWS = "tables"
    TABLE = "table"
    DAYS = "table of days"


@dataclass(frozen=True)
class Field:
    """One field. ``words`` names the vocabulary its words come from, ``rows`` the table its rows are written in."""

    name: str
    kind: Kind
    means: str
    needed: bool = False
    words: str = ""
    rows: str = ""


def _proof() -> tuple[Field, ...]:
    return (
        Field("article", Kind.TEXT, "The article of these rules.", needed=True),
        Field("source", Kind.TEXT, "The public text it comes from, with its article.", needed=True),
        Field("verified", Kind.FLAG, "Whether it was checked against that text; false is shown in amber."),
        Field("note", Kind.TEXT, "For the reader; needed where `verified` is not true."),
    )


TABLES: Mapping[str, tuple[Field, ...]] = {
    "rule set": (
        Field("id", Kind.ID, "What a case is pinned to, with the digest of the resolved text.", needed=True),
        Field("name", Kind.TEXT, "As documents name the rules.", needed=True),
        Field("version", Kind.TEXT, "The edition; documents print it after the name.", needed=True),
        Field("kind", Kind.TEXT, "Which procedure the rules govern.", needed=True, words="kind"),
        Field("extends", Kind.ID, "The rule set this one says only its difference from."),
        Field("applied", Kind.WORDS, "Presets already worked into the periods; written by the program."),
        Field("basis", Kind.TEXT, "What the rules are modelled on."),
        Field("note", Kind.TEXT, "For the reader."),
        Field("receipt", Kind.TABLE, "When a paper counts as received and how days are counted.", rows="receipt"),
        Field("caucus", Kind.TABLE, "What becomes of what one party tells the mediator alone.", rows="caucus"),
        Field("number", Kind.ROWS, "Figures that open no date of their own.", rows="number"),
        Field("track", Kind.ROWS, "What may run beside the stages.", rows="track"),
        Field("preset", Kind.ROWS, "Longer or shorter periods, off unless the parties agree.", rows="preset"),
        Field("ending", Kind.ROWS, "The ways in which a mediation ends.", rows="ending"),
        Field("act", Kind.ROWS, "The law's half of each act.", rows="act"),
    ),
    "receipt": (
        Field("email", Kind.TEXT, "Which e-mail addresses count.", words="email"),
        Field("email_received", Kind.TEXT, "When an e-mail counts as received.", words="email_received"),
        Field("email_notice", Kind.TEXT, "The same for the paper that begins the case.", words="email_received"),
        Field("undelivered", Kind.TEXT, "When a paper that could not be delivered counts.", words="undelivered"),
        Field("day_one", Kind.TEXT, "Which day is day 1 of a period.", words="day_one"),
        Field("roll", Kind.TEXT, "What happens when the last day is no business day.", words="roll"),
        Field("calendar", Kind.TEXT, "Whose holidays and days of rest are looked at.", words="calendar"),
        Field("late", Kind.TEXT, "What becomes of a late paper.", words="late"),
        *_proof(),
    ),
    "caucus": (
        Field("default", Kind.TEXT, "What happens where nobody says otherwise.", needed=True, words="caucus"),
        *_proof(),
    ),
    "number": (
        Field("name", Kind.NAME, "What the program looks it up by.", needed=True),
        Field("title", Kind.TEXT, "What it is.", needed=True),
        Field("value", Kind.WHOLE, "The figure.", needed=True),
        Field("unit", Kind.TEXT, "What it counts.", needed=True, words="unit"),
        *_proof(),
        Field("drop", Kind.FLAG, "The figure of the extended rule set is left out."),
    ),
    "track": (
        Field("name", Kind.NAME, "What acts name it by.", needed=True),
        Field("title", Kind.TEXT, "As people read it.", needed=True),
        Field("article", Kind.TEXT, "The article of these rules.", needed=True),
        Field("suspends", Kind.TEXT, "What stands still while it is open.", needed=True, words="suspends"),
        Field("drop", Kind.FLAG, "The track of the extended rule set is left out."),
        Field("note", Kind.TEXT, "For the reader."),
    ),
    "preset": (
        Field("name", Kind.NAME, "What it is chosen by.", needed=True),
        Field("title", Kind.TEXT, "As the clerk reads it.", needed=True),
        Field("when", Kind.TEXT, "When the parties may agree to it.", needed=True),
        Field("periods", Kind.DAYS, "Name of a period = its days under this preset.", needed=True),
        Field("drop", Kind.FLAG, "The preset of the extended rule set is left out."),
        *_proof(),
    ),
    "ending": (
        Field("name", Kind.NAME, "What it is looked up by.", needed=True),
        Field("title", Kind.TEXT, "The way it ends.", needed=True),
        *_proof(),
        Field("drop", Kind.FLAG, "The ending of the extended rule set is left out."),
    ),
    "act": (
        Field("id", Kind.ID, "The act, room and verb: `registry.serve_notice`.", needed=True),
        Field("article", Kind.TEXT, "The article it rests on.", needed=True),
        Field("order", Kind.WHOLE, "Its place in lists, small numbers first."),
        Field("stages", Kind.WORDS, "In which stages it is open; any stage when absent.", words="stage"),
        Field("track", Kind.NAME, "The track it belongs to."),
        Field("step", Kind.TEXT, "What it does to its track.", words="step"),
        Field("gates", Kind.WORDS, "What must hold: the act is refused otherwise.", words="gate"),
        Field("warnings", Kind.WORDS, "What should hold: passed over only with a recorded reason.", words="gate"),
        Field("once", Kind.FLAG, "It stands on the docket once."),
        Field("again_after", Kind.ID, "With `once`: this act lets it stand once more."),
        Field("expected", Kind.FLAG, "“What comes next” shows it in its stages."),
        Field("moves_to", Kind.TEXT, "The stage it leads to.", words="stage"),
        Field("moves_when", Kind.TEXT, "Only once this holds.", words="gate"),
        Field("back", Kind.FLAG, "It may lead back to an earlier stage."),
        Field("closes", Kind.WORDS, "Periods and dates it meets."),
        Field("fixes", Kind.WORDS, "Dates it may fix by itself, by name."),
        Field("opens", Kind.ROWS, "Periods it opens.", rows="period"),
        Field("drop", Kind.FLAG, "The act of the extended rule set is left out."),
        Field("note", Kind.TEXT, "For the reader."),
    ),
    "period": (
        Field("name", Kind.NAME, "What acts close it by; once in a rule set.", needed=True),
        Field("title", Kind.TEXT, "What is due.", needed=True),
        Field("side", Kind.TEXT, "Who has to act.", needed=True, words="side"),
        Field("days", Kind.WHOLE, f"Calendar days, 1 to {LONGEST_DAYS}; or `months`."),
        Field("months", Kind.WHOLE, f"Calendar months, 1 to {LONGEST_MONTHS}; or `days`."),
        Field("runs_from", Kind.TEXT, "The event it runs from, where that is not the receipt of this act's paper."),
        Field("track", Kind.NAME, "What it stands still with; the act's own track when absent."),
        *_proof(),
        Field("drop", Kind.FLAG, "The period of the extended rule set is left out."),
    ),
}  # fmt: skip
KEYS = {"act": "id", "number": "name", "track": "name", "preset": "name", "ending": "name", "period": "name"}
"""By which field the rows of a table are told apart."""

ARBITRATION, MEDIATION = "arbitration", "mediation"
MEDIATION_STAGES = ("invited", "appointment", "conduct", "ended")
STAGES: Mapping[str, tuple[str, ...]] = {
    ARBITRATION: tuple(stage.value for stage in Stage),
    MEDIATION: MEDIATION_STAGES,
}
"""Kind of rule set -> its stages in their order; every case begins in the first and ends in the last."""
SIDES: Mapping[str, tuple[str, ...]] = {
    ARBITRATION: tuple(side.value for side in Side),
    MEDIATION: ("inviting party", "invited party", "both parties", "mediator", "registry"),
}
WORDS: Mapping[str, tuple[str, ...]] = {
    "kind": (ARBITRATION, MEDIATION),
    "gate": tuple(GATES),
    "step": ("opens", "within", "closes"),
    "suspends": ("nothing", "by order", "the case"),
    "unit": ("days", "months", "members", "percent"),
    "email": ("designated address", "any address"),
    "email_received": ("sending", "arrival"),
    "undelivered": ("attempt", "never"),
    "day_one": ("day after receipt", "day of receipt"),
    "roll": ("next business day", "none"),
    "calendar": ("addressee", "seat"),
    "late": ("tribunal decides", "disregarded"),
    "caucus": ("kept", "disclosed"),
}


def words(name: str, kind: str) -> tuple[str, ...]:
    """The words of a vocabulary in a rule set of this kind; stages and sides differ by kind."""
    return {"stage": STAGES, "side": SIDES}[name].get(kind, ()) if name in {"stage", "side"} else WORDS[name]


def fields(table: str) -> Mapping[str, Field]:
    """The fields of a table by name."""
    return {field.name: field for field in TABLES[table]}


def rows(data: Mapping[str, Any], name: str) -> tuple[Mapping[str, Any], ...]:
    """The rows of a table in a rule set as read; nothing where it is absent or of another shape."""
    found = data.get(name)
    return tuple(row for row in found if isinstance(row, dict)) if isinstance(found, list) else ()


def schema_text() -> str:
    """The tables of docs/formats/ruleset.md."""
    return "\n".join(line for table in TABLES for line in _table_text(table))


def _table_text(table: str) -> Iterator[str]:
    heads = {"rule set": "### The file", "period": "### `[[act.opens]]`", "receipt": "### `[receipt]`",
             "caucus": "### `[caucus]`"}  # fmt: skip
    yield heads.get(table, f"### `[[{table}]]`")
    yield ""
    yield "| field | written as | needed | means |"
    yield "| --- | --- | --- | --- |"
    for field in TABLES[table]:
        yield f"| `{field.name}` | {field.kind.value} | {'yes' if field.needed else ''} | {_means(field)} |"
    yield ""


def _means(field: Field) -> str:
    if field.words == "stage":
        return f"{field.means} Stages: see below."
    if field.words == "gate":
        return f"{field.means} Gates: see below."
    if field.words == "side":
        return f"{field.means} Sides: see below."
    if field.words:
        return f"{field.means} One of: {', '.join(f'`{word}`' for word in WORDS[field.words])}."
    return field.means
