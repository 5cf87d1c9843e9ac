"""The attribution sheet as a document, and the findings that go into the award."""

from __future__ import annotations

from dataclasses import dataclass

from app.attribution.rules import (
    CONFIDENCES,
    CONSISTENCY_WORDS,
    INFORMATION_GRADES,
    LIKELIHOODS,
    SOURCE_GRADES,
    Sheet,
    Standing,
    corroboration,
    ranking,
)
from app.documents.model import AnyBlock, Bullets, Caption, Document, Heading, Items, Note, Para, Table, plain
from app.terms import day_text, tr


@dataclass(frozen=True)
class SheetFacts:
    """What the printed sheet says."""

    caption: Caption
    sheet: Sheet
    version: int
    place: str


def attribution_sheet(facts: SheetFacts) -> Document:
    """The whole sheet, as filed."""
    sheet = facts.sheet
    return Document(
        kind="attribution_sheet",
        title=tr("Attribution sheet, version {n}", n=facts.version),
        caption=facts.caption,
        blocks=(*_frame(sheet), *_grid(sheet), *_judgment(sheet), *_doubts(sheet), *bridge_blocks(sheet)),
        place=facts.place,
        day=sheet.dated,
        office=tr("Arbitral Tribunal"),
    )


def _frame(sheet: Sheet) -> tuple[AnyBlock, ...]:
    rows = (
        (tr("Question"), plain(sheet.question)),
        (tr("Level"), tr(sheet.level.value)),
        (tr("Author"), plain(sheet.author)),
        (tr("Independence"), plain(sheet.independence)),
        (tr("Method"), plain(sheet.method)),
        (tr("Version of the method"), plain(sheet.method_version)),
        (tr("Dated"), day_text(sheet.dated) if sheet.dated else ""),
        (tr("Peer review"), plain(sheet.peer_review) or tr("none")),
        (tr("Reply of the other side"), tr(sheet.reply)),
    )
    assumed: tuple[AnyBlock, ...] = ()
    if sheet.assumptions:
        assumed = (Heading(tr("Assumptions")), Bullets(tuple(plain(a) for a in sheet.assumptions)))
    return (Items(rows), *assumed)


def _grid(sheet: Sheet) -> tuple[AnyBlock, ...]:
    hypotheses = tuple((h.id, plain(h.title), plain(h.text)) for h in sheet.hypotheses)
    names = tuple(h.id for h in sheet.hypotheses)
    rows = tuple(
        (
            i.id,
            f"**{plain(i.exhibit)}**, {plain(i.pinpoint)}: {plain(i.text)}",
            f"{i.source_grade}{i.information_grade}",
            *(i.stand(h).value for h in names),
        )
        for i in sheet.items
    )
    widths = (1.0, 7.0, 1.1, *(0.9 for _ in names))
    order = tuple(
        (str(n), f"{s.hypothesis.id}. {plain(s.hypothesis.title)}", str(s.inconsistency), ", ".join(s.against) or "—")
        for n, s in enumerate(ranking(sheet), 1)
    )
    legend = "; ".join(f"{c.value} {tr(w)}" for c, w in CONSISTENCY_WORDS.items())
    return (
        Heading(tr("Hypotheses")),
        Table(("", tr("Hypothesis"), tr("In words")), hypotheses, (1, 4, 7)),
        Heading(tr("Evidence against hypotheses")),
        Table(("", tr("Evidence"), tr("Grade"), *names), rows, widths),
        Note(
            legend + ". " + tr("Source grades A to F, information grades 1 to 6, judged apart; F and 6 mean unknown.")
        ),
        Heading(tr("Order by least inconsistency")),
        Table((tr("Rank"), tr("Hypothesis"), tr("Against"), tr("By")), order, (1, 7, 1.4, 3), right=(2,)),
        Note(tr("The order is an aid; it does not overrule judgment.")),
    )


def _judgment(sheet: Sheet) -> tuple[AnyBlock, ...]:
    judged = sheet.judgment
    groups = corroboration(sheet, judged.hypothesis)
    return (
        Heading(tr("Likelihood")),
        *stated(judged.likelihood_statement),
        *((Para(agreed_words(judged.likelihood)),) if judged.likelihood in LIKELIHOODS else ()),
        *(Para(plain(r), level=1) for r in judged.likelihood_reasons),
        Heading(tr("Confidence")),
        *stated(judged.confidence_statement),
        *((Para(basis_words(judged.confidence, groups)),) if judged.confidence in CONFIDENCES else ()),
        *(Para(plain(r), level=1) for r in judged.confidence_reasons),
        Heading(tr("Sensitivity")),
        Para(plain(judged.sensitivity) or tr("Not examined.")),
    )  # fmt: skip


def stated(text: str) -> tuple[AnyBlock, ...]:
    """A statement as a paragraph; nothing while it is not written."""
    return (Para(plain(text)),) if text.strip() else ()


def agreed_words(likelihood: str) -> str:
    """The likelihood in the agreed words with its range."""
    low, high = LIKELIHOODS[likelihood]
    return tr("In the agreed words: {word} ({low} to {high} in a hundred).", word=tr(likelihood), low=low, high=high)


def basis_words(confidence: str, groups: int) -> str:
    """How good the basis is, and from how many independent sources it comes."""
    if groups == 1:
        return tr("The basis is of {level} quality and comes from one source group.", level=tr(confidence))
    return tr("The basis is of {level} quality and comes from {n} independent source groups.",
              level=tr(confidence), n=groups)  # fmt: skip


def _doubts(sheet: Sheet) -> tuple[AnyBlock, ...]:
    found: list[AnyBlock] = []
    if sheet.gaps:
        found += [Heading(tr("Gaps")), Bullets(tuple(plain(g) for g in sheet.gaps))]
    if sheet.contrary:
        found += [Heading(tr("Contrary evidence")), Bullets(tuple(plain(c) for c in sheet.contrary))]
    return tuple(found)


def bridge_blocks(sheet: Sheet) -> tuple[AnyBlock, ...]:
    """The bridge from fact to article, as printed here and in the findings of the award."""
    rows = tuple(
        (plain(r.fact), plain(f"{r.element}; {r.article}"), ", ".join(r.exhibits), plain(r.finding))
        for r in sheet.bridge
    )
    if not rows:
        return ()
    headers = (tr("Fact"), tr("Element and article"), tr("Exhibits"), tr("Finding"))
    return (Heading(tr("From fact to article")), Table(headers, rows, (5, 4, 1.8, 2.6)))


def findings(sheet: Sheet) -> tuple[AnyBlock, ...]:
    """The findings on attribution for the award: hypotheses weighed, likelihood, confidence, bridge."""
    weighed = "; ".join(f"{h.id}, {plain(h.title)}" for h in sheet.hypotheses)
    return (
        Para(tr("The Tribunal weighed the following hypotheses against each other: {all}.", all=weighed)),
        *(Para(_standing(s), level=1) for s in ranking(sheet)),
        Para(plain(sheet.judgment.likelihood_statement)),
        Para(plain(sheet.judgment.confidence_statement)),
        *bridge_blocks(sheet),
    )  # fmt: skip


def _standing(standing: Standing) -> str:
    name = {"id": standing.hypothesis.id, "title": plain(standing.hypothesis.title)}
    by = ", ".join(standing.against)
    if not standing.inconsistency:
        return tr("Nothing in evidence is inconsistent with {id} ({title}).", **name)
    if standing.inconsistency == 1:
        return tr("{id} ({title}) has one point of inconsistency, from {by}.", by=by, **name)
    return tr("{id} ({title}) has {n} points of inconsistency, from {by}.", n=standing.inconsistency, by=by, **name)


def grade_words(source: str, information: str) -> str:
    """A pair of grades in words, for hover and screen readers."""
    return tr("source: {s}; information: {i}", s=tr(SOURCE_GRADES.get(source, "not graded")),
              i=tr(INFORMATION_GRADES.get(information, "not graded")))  # fmt: skip


PRODUCES = {"attribution_sheet": (SheetFacts, attribution_sheet)}
