"""The papers of the panel: the record of the vote, which stays in the room, and the opinions annexed to an award."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.deliberation.rules import (
    DraftSection,
    DraftText,
    Opening,
    Opinion,
    OpinionKind,
    Round,
    Tally,
    result_words,
)
from app.documents.model import Caption, Document, Heading, Items, Note, Para, Signatures, Signer, Table, plain
from app.terms import day_text, tr


@dataclass(frozen=True)
class VoteRecordFacts:
    """One vote after the last ballot. ``day`` is the day on which the last ballot was cast."""

    caption: Caption
    number: int
    text: str
    tally: Tally
    day: date
    place: str = ""


@dataclass(frozen=True)
class OpinionFacts:
    """One opinion and what it stands on: (number, words voted on, result)."""

    caption: Caption
    author: str
    opinion: Opinion
    stands_on: tuple[tuple[int, str, str], ...]
    day: date
    place: str = ""


def caption(opening: Opening) -> Caption:
    """The head of the room's papers, from what was copied in when it was opened."""
    return Caption(opening.tribunal or tr("Cyber Tribunal"), opening.case_number, opening.claimant, opening.respondent,
                   opening.rules)  # fmt: skip


def stands_on(opinion: Opinion, rounds: tuple[Round, ...]) -> tuple[tuple[int, str, str], ...]:
    """The paragraphs an opinion names, with the words voted on and the result."""
    return tuple((r.number, r.text, result_words(r.tally)) for r in rounds
                 if r.tally and r.number in opinion.on_paragraphs)  # fmt: skip


def record_of_vote(facts: VoteRecordFacts) -> Document:
    """The vote on one operative paragraph, name by name; for the panel alone until the award states it."""
    tally = facts.tally
    return Document(
        kind="record_of_vote",
        title=tr("Record of the vote on operative paragraph {number}", number=facts.number),
        caption=facts.caption,
        blocks=(
            Para(tr("On {day} the members of the Tribunal voted by sealed ballot on the following words:",
                    day=day_text(facts.day))),
            Para(plain(facts.text), numbered=False),
            Table((tr("Member"), tr("Vote")), _rows(tally), (3, 1)),
            Items(((tr("Result"), result_words(tally)),)),
            Note(_how(tally)),
        ),
        place=facts.place,
        day=facts.day,
        office=tr("Deliberation"),
    )  # fmt: skip


def _how(tally: Tally) -> str:
    if not tally.counted:
        return tr("A ballot marked void is not what its member sealed. The round decides nothing; the paragraph is to "
                  "be put to the vote again. This record is secret.")  # fmt: skip
    return tr("Each ballot was sealed when it was cast and opened only when every ballot was in; each agrees with the "
              "commitment recorded when it was cast. No member has a casting vote on the merits (Article 33). This "
              "record is kept with the deliberations of the Tribunal and is secret.")  # fmt: skip


def _rows(tally: Tally) -> tuple[tuple[str, str], ...]:
    votes = ((tally.for_, tr("for")), (tally.against, tr("against")), (tally.spoiled, tr("void")))
    return tuple((plain(name), vote) for names, vote in votes for name in names)


def draft_document(head: Caption, text: DraftText, day: date, place: str = "") -> Document:
    """The draft as the panel reads it; it bears no signature and says on each page that it is secret."""
    return Document(
        kind="panel_draft",
        title=text.title or tr("Draft of the award"),
        caption=head,
        blocks=(
            *(block for section in text.sections for block in _section(section)),
            Heading(tr("Operative part")),
            *(Para(f"**{p.number}.** {plain(p.text)}", numbered=False) for p in text.operative),
            Note(tr("Draft for the deliberation of the Tribunal. Secret.")),
        ),
        place=place,
        day=day,
        watermark=tr("DRAFT"),
        office=tr("Deliberation"),
    )


def _section(section: DraftSection) -> tuple[Heading | Para, ...]:
    heading = (Heading(plain(section.heading)),) if section.heading else ()
    return (*heading, *(Para(plain(p)) for p in section.paragraphs))


def opinion(facts: OpinionFacts) -> Document:
    """A dissenting or separate opinion or a declaration, as it is annexed to the award (Article 34)."""
    kind = facts.opinion.kind
    return Document(
        kind="opinion",
        title=opinion_title(kind, facts.author),
        caption=facts.caption,
        blocks=(
            *_standing(facts),
            *(Para(plain(p.strip())) for p in facts.opinion.paragraphs if p.strip()),
            Signatures((Signer(facts.author, tr("Arbitrator")),)),
        ),
        place=facts.place,
        day=facts.day,
    )


def opinion_title(kind: OpinionKind, author: str) -> str:
    """Dissenting opinion of Lena Ito."""
    titles = {
        OpinionKind.DISSENT: tr("Dissenting opinion of {name}", name=author),
        OpinionKind.SEPARATE: tr("Separate opinion of {name}", name=author),
        OpinionKind.DECLARATION: tr("Declaration of {name}", name=author),
    }
    return titles[kind]


def _standing(facts: OpinionFacts) -> tuple[Heading | Table, ...]:
    if not facts.stands_on:
        return ()
    heading = (tr("Paragraphs from which the author dissents") if facts.opinion.kind is OpinionKind.DISSENT
               else tr("Paragraphs on which the author comments"))  # fmt: skip
    rows = tuple((f"§ {number}", plain(text), result) for number, text, result in facts.stands_on)
    return (Heading(heading, numbered=False), Table(("§", tr("Paragraph"), tr("Vote")), rows, (1, 7, 3)))


PRODUCES = {"record_of_vote": (VoteRecordFacts, record_of_vote), "panel_opinion": (OpinionFacts, opinion)}
"""Kind of document owed -> its facts, and what words it."""
