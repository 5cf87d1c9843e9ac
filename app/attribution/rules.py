"""How attribution is weighed: hypotheses against evidence, graded sources, likelihood and confidence kept apart.

Analysis of competing hypotheses ranks by least inconsistency; totals never overrule judgment. Grades follow the
Admiralty code; F and 6 mean unknown, not worst. Likelihood words follow ICD 203.
"""

from __future__ import annotations

import enum
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from app.terms import Reason, tr


class Level(enum.Enum):
    """How far an attribution reaches; only the last needs a link to Articles 4 to 11 on State responsibility."""

    MACHINE = "machine"
    PERSONA = "persona"
    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "State responsibility"


class Consistency(enum.Enum):
    """How a piece of evidence stands to a hypothesis."""

    STRONGLY = "CC"
    CONSISTENT = "C"
    NEUTRAL = "N"
    INCONSISTENT = "I"
    CONTRADICTS = "II"


CONSISTENCY_WORDS = {
    Consistency.STRONGLY: "strongly consistent",
    Consistency.CONSISTENT: "consistent",
    Consistency.NEUTRAL: "neutral or not applicable",
    Consistency.INCONSISTENT: "inconsistent",
    Consistency.CONTRADICTS: "strongly inconsistent",
}

SOURCE_GRADES = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
INFORMATION_GRADES = {
    "1": "confirmed by other sources",
    "2": "probably true",
    "3": "possibly true",
    "4": "doubtful",
    "5": "improbable",
    "6": "truth cannot be judged",
}
LIKELIHOODS = {
    "almost no chance": (1, 5),
    "very unlikely": (5, 20),
    "unlikely": (20, 45),
    "roughly even chance": (45, 55),
    "likely": (55, 80),
    "very likely": (80, 95),
    "almost certain": (95, 99),
}
CONFIDENCES = ("low", "moderate", "high")
REPLIES = ("uncontested", "contested", "joint expert", "withdrawn")
_WEIGHTS = {Consistency.INCONSISTENT: 1, Consistency.CONTRADICTS: 2}
_LIKELY = re.compile(r"\b(likely|unlikely|likelihood|probabl[ey]|probability|almost certain|even chance)\b", re.I)
_CONFIDENT = re.compile(r"\bconfiden(ce|t)\b", re.I)


@dataclass(frozen=True)
class Hypothesis:
    """One explanation of who did it."""

    id: str
    title: str
    text: str = ""


@dataclass(frozen=True)
class Item:
    """A piece of evidence with its two independent grades, its source group and its stand to each hypothesis."""

    id: str
    exhibit: str
    pinpoint: str
    text: str
    source_grade: str
    information_grade: str
    group: str = ""
    consistency: tuple[tuple[str, Consistency], ...] = ()

    def stand(self, hypothesis: str) -> Consistency:
        """How the item stands to a hypothesis; neutral when nothing was said."""
        return dict(self.consistency).get(hypothesis, Consistency.NEUTRAL)


@dataclass(frozen=True)
class Group:
    """Sources that are one: two reports on one feed count once."""

    id: str
    title: str
    note: str = ""


@dataclass(frozen=True)
class BridgeRow:
    """From a fact to an element of an article that was pleaded, with the exhibits and the finding."""

    fact: str
    element: str
    article: str
    exhibits: tuple[str, ...]
    finding: str


@dataclass(frozen=True)
class Judgment:
    """The outcome. Likelihood speaks of the event, confidence of the basis; each has its own statement."""

    hypothesis: str = ""
    likelihood: str = ""
    likelihood_statement: str = ""
    likelihood_reasons: tuple[str, ...] = ()
    confidence: str = ""
    confidence_statement: str = ""
    confidence_reasons: tuple[str, ...] = ()
    sensitivity: str = ""


@dataclass(frozen=True)
class Sheet:
    """One version of the attribution sheet of a case."""

    question: str = ""
    level: Level = Level.STATE
    author: str = ""
    independence: str = ""
    method: str = ""
    method_version: str = ""
    dated: date | None = None
    peer_review: str = ""
    reply: str = "contested"
    assumptions: tuple[str, ...] = ()
    hypotheses: tuple[Hypothesis, ...] = ()
    groups: tuple[Group, ...] = ()
    items: tuple[Item, ...] = ()
    judgment: Judgment = Judgment()
    gaps: tuple[str, ...] = ()
    contrary: tuple[str, ...] = ()
    bridge: tuple[BridgeRow, ...] = ()


@dataclass(frozen=True)
class Standing:
    """A hypothesis as the grid leaves it; ``inconsistency`` counts 1 for I and 2 for II, less is better."""

    hypothesis: Hypothesis
    inconsistency: int
    against: tuple[str, ...]
    in_favour: int


def ranking(sheet: Sheet) -> tuple[Standing, ...]:
    """The hypotheses by least inconsistency; equal ones keep their order."""
    found = [_standing(h, sheet.items) for h in sheet.hypotheses]
    return tuple(sorted(found, key=lambda s: s.inconsistency))


def _standing(hypothesis: Hypothesis, items: Sequence[Item]) -> Standing:
    stands = [(i.id, i.stand(hypothesis.id)) for i in items]
    against = tuple(ident for ident, stand in stands if stand in _WEIGHTS)
    favour = sum(stand in {Consistency.CONSISTENT, Consistency.STRONGLY} for _, stand in stands)
    return Standing(hypothesis, sum(_WEIGHTS.get(stand, 0) for _, stand in stands), against, favour)


def diagnostic(sheet: Sheet, item: Item) -> bool:
    """Whether an item tells hypotheses apart; one that stands alike to all of them does not."""
    return len({item.stand(h.id) for h in sheet.hypotheses}) > 1


def corroboration(sheet: Sheet, hypothesis: str) -> int:
    """From how many independent source groups evidence for a hypothesis comes; ungraded information does not count."""
    favour = {Consistency.CONSISTENT, Consistency.STRONGLY}
    carrying = [i for i in sheet.items if i.stand(hypothesis) in favour and i.information_grade != "6"]
    return len({("group", i.group) if i.group else ("alone", i.id) for i in carrying})


def shortcomings(
    sheet: Sheet, exhibits: Collection[str], pleaded: Collection[str] = (), today: date | None = None
) -> tuple[Reason, ...]:
    """What stands against filing a sheet. ``exhibits`` are the numbers on file, ``pleaded`` the articles pleaded."""
    return (
        *_frame(sheet, today),
        *_hypotheses(sheet),
        *_items(sheet, exhibits),
        *_judgment(sheet),
        *_bridge(sheet, exhibits, pleaded),
    )


_LAW = "Article 27(4)"


def _frame(sheet: Sheet, today: date | None) -> list[Reason]:
    wanted = [
        (sheet.question, tr("State the question the sheet answers."), "question"),
        (sheet.author, tr("Name the author."), "author"),
        (sheet.independence, tr("State the author's independence."), "independence"),
        (sheet.method, tr("Describe the method; without it the sheet cannot be filed."), "method"),
        (sheet.method_version, tr("Give the version of the method."), "method_version"),
    ]
    found = [Reason(text, _LAW, field) for value, text, field in wanted if not value.strip()]
    if sheet.dated is None:
        found.append(Reason(tr("Date the sheet."), _LAW, "dated"))
    elif today is not None and sheet.dated > today:
        found.append(Reason(tr("The sheet cannot be dated in the future."), _LAW, "dated"))
    if sheet.reply not in REPLIES:
        found.append(Reason(tr("Say how the other side has answered."), _LAW, "reply"))
    return found


def _twice(names: Sequence[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1 or not name.strip()]


def _hypotheses(sheet: Sheet) -> list[Reason]:
    found = []
    for name in _twice([h.id for h in sheet.hypotheses]):
        text = tr("Give each hypothesis a sign of its own; “{name}” will not do.", name=name)
        found.append(Reason(text, _LAW, "hypotheses"))
    if any(not h.title.strip() for h in sheet.hypotheses):
        found.append(Reason(tr("Give each hypothesis a title."), _LAW, "hypotheses"))
    if len(sheet.hypotheses) < 2:
        found.append(Reason(tr("Weigh at least two hypotheses against each other."), _LAW, "hypotheses"))
    if not any("false flag" in f"{h.title} {h.text}".lower() for h in sheet.hypotheses):
        text = tr("No hypothesis of deception (false flag) is weighed.")
        found.append(Reason(text, _LAW, "hypotheses", hard=False))
    return found


def _items(sheet: Sheet, exhibits: Collection[str]) -> list[Reason]:
    found = []
    if not sheet.items:
        found.append(Reason(tr("Enter the evidence."), _LAW, "items"))
    for name in _twice([i.id for i in sheet.items]):
        text = tr("Give each piece of evidence a sign of its own; “{name}” will not do.", name=name)
        found.append(Reason(text, _LAW, "items"))
    groups = {g.id for g in sheet.groups}
    for item in sheet.items:
        if item.group and item.group not in groups:
            text = tr("{id}: the source group {g} is not described.", id=item.id, g=item.group)
            found.append(Reason(text, _LAW, "groups"))
        if item.exhibit not in exhibits:
            text = tr("{id}: exhibit {n} is not on file.", id=item.id, n=item.exhibit or "—")
            found.append(Reason(text, _LAW, "items"))
        if item.source_grade not in SOURCE_GRADES or item.information_grade not in INFORMATION_GRADES:
            text = tr("{id}: grade the source A to F and the information 1 to 6.", id=item.id)
            found.append(Reason(text, _LAW, "items"))
    return found


def _judgment(sheet: Sheet) -> list[Reason]:
    judged = sheet.judgment
    found = []
    if judged.hypothesis not in {h.id for h in sheet.hypotheses}:
        found.append(Reason(tr("Say which hypothesis is preferred."), _LAW, "preferred"))
    if judged.likelihood not in LIKELIHOODS:
        found.append(Reason(tr("State the likelihood in the agreed words."), _LAW, "likelihood"))
    if judged.confidence not in CONFIDENCES:
        found.append(Reason(tr("State the confidence: low, moderate or high."), _LAW, "confidence"))
    found += _statements(judged)
    standings = ranking(sheet)
    preferred = next((s for s in standings if s.hypothesis.id == judged.hypothesis), None)
    if preferred and standings[0].inconsistency < preferred.inconsistency:
        best = standings[0].hypothesis.id
        text = tr("{h} has less against it than the preferred hypothesis; give the reason.", h=best)
        found.append(Reason(text, _LAW, "preferred", hard=False))
    if judged.confidence == "high" and corroboration(sheet, judged.hypothesis) < 2:
        text = tr("High confidence rests on one source group only.")
        found.append(Reason(text, _LAW, "confidence", hard=False))
    return found


def _statements(judged: Judgment) -> list[Reason]:
    told = (
        ("likelihood_statement", judged.likelihood_statement),
        ("confidence_statement", judged.confidence_statement),
    )
    blank = [Reason(tr("Put it in a sentence."), _LAW, field) for field, text in told if not text.strip()]
    mixed = tr("Likelihood and confidence must not stand in one sentence.")
    return [*blank, *(Reason(mixed, _LAW, field) for field, text in told if _mixes(text))]


def _mixes(text: str) -> bool:
    return any(_LIKELY.search(s) and _CONFIDENT.search(s) for s in re.split(r"(?<=[.!?;])\s+", text))


def _bridge(sheet: Sheet, exhibits: Collection[str], pleaded: Collection[str]) -> list[Reason]:
    found = []
    if sheet.level is Level.STATE and not sheet.bridge:
        text = tr(
            "State responsibility needs the bridge from fact to article (Articles 4 to 11 on State responsibility)."
        )
        found.append(Reason(text, _LAW, "bridge"))
    for row in sheet.bridge:
        if not (row.fact.strip() and row.article.strip() and row.exhibits):
            text = tr("Each row of the bridge names a fact, an article and at least one exhibit.")
            found.append(Reason(text, _LAW, "bridge"))
        missing = [n for n in row.exhibits if n not in exhibits]
        if missing:
            text = tr("Bridge to {a}: {n} is not on file.", a=row.article, n=", ".join(missing))
            found.append(Reason(text, _LAW, "bridge"))
        if pleaded and not any(_names(row.article, p) for p in pleaded):
            text = tr("Bridge to {a}: nobody has pleaded it.", a=row.article)
            found.append(Reason(text, "Article 20", "bridge", hard=False))
    return found


def _names(article: str, pleaded: str) -> bool:
    """Whether an article's words hold those pleaded; Article 4 is not in Article 41."""
    return re.search(rf"(?<!\w){re.escape(pleaded)}(?!\w)", article) is not None
