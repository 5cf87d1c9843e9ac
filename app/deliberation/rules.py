"""The law of the deliberation room: votes, majorities, opinions, and when a draft may leave (Articles 33 and 34)."""

from __future__ import annotations

import enum
import re
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.terms import Reason, tr

NUMBER_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


class Choice(enum.Enum):
    """What a ballot says. A member of the tribunal votes for or against; there is no abstention."""

    FOR = "for"
    AGAINST = "against"


class OpinionKind(enum.Enum):
    """What a member may annex to the award."""

    DISSENT = "dissenting opinion"
    SEPARATE = "separate opinion"
    DECLARATION = "declaration"


@dataclass(frozen=True)
class Member:
    """A member of the tribunal. ``seal``: the member's public X25519 key (age recipient)."""

    id: str
    name: str
    presiding: bool = False
    seal: str = ""


@dataclass(frozen=True)
class Opening:
    """What is copied into the room when it is opened."""

    case_number: str
    members: tuple[Member, ...]
    claimant: str = ""
    respondent: str = ""
    tribunal: str = ""
    rules: str = ""
    place: str = ""


@dataclass(frozen=True)
class OperativeParagraph:
    """One numbered paragraph of the operative part."""

    number: int
    text: str


@dataclass(frozen=True)
class DraftSection:
    """A section of the reasoning: its heading and its paragraphs in order."""

    heading: str
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True)
class DraftText:
    """One version of the award as the panel drafts it."""

    title: str
    sections: tuple[DraftSection, ...]
    operative: tuple[OperativeParagraph, ...]


@dataclass(frozen=True)
class Note:
    """Words to the panel, about one operative paragraph or about none."""

    text: str
    on_paragraph: int | None = None


@dataclass(frozen=True)
class Box:
    """A rectangle on a page in points, heights counted upwards; from which edge is the reader's own convention."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class PrivateNote:
    """A reader's own note. ``page`` counts from 1 in the bundle; 0 where the note is about no page."""

    bundle: str = ""
    page: int = 0
    boxes: tuple[Box, ...] = ()
    quote: str = ""
    tags: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True)
class Ballot:
    """One vote as it was sealed. ``round`` and ``nonce`` bind it to its round and hide it from guessing."""

    round: str
    member: str
    choice: Choice
    nonce: str


@dataclass(frozen=True)
class Tally:
    """The names for and against, each in the order of the panel. ``spoiled``: ballots that were not what was sealed."""

    for_: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    spoiled: tuple[str, ...] = ()

    @property
    def counted(self) -> bool:
        """Whether every ballot was good; a round with a spoiled ballot decides nothing."""
        return not self.spoiled

    def carried(self) -> bool:
        """Whether more than half of all members voted for it (Article 33(1)); a tie carries nothing."""
        return self.counted and len(self.for_) * 2 > len(self.for_) + len(self.against)


@dataclass(frozen=True)
class Opinion:
    """A member's own words on the decision. ``release``: it goes out with the award."""

    kind: OpinionKind
    paragraphs: tuple[str, ...]
    on_paragraphs: tuple[int, ...] = ()
    release: bool = False


@dataclass(frozen=True)
class Round:
    """One paragraph put to the vote, as far as anyone may know it. ``tally`` is None while a ballot is missing."""

    id: uuid.UUID
    number: int
    text: str
    cast_by: tuple[str, ...] = ()
    tally: Tally | None = None


@dataclass(frozen=True)
class State:
    """The room as its acts find it; ``rounds`` holds the last round of each paragraph."""

    members: tuple[Member, ...] = ()
    rounds: tuple[Round, ...] = ()
    draft: DraftText | None = None
    crossed: bool = False
    opinions: tuple[tuple[str, Opinion], ...] = ()

    def round_on(self, number: int) -> Round | None:
        """The last round on a paragraph."""
        return next((r for r in self.rounds if r.number == number), None)


def opening_shortcomings(opening: Opening) -> tuple[Reason, ...]:
    """Why a room cannot be opened on these facts."""
    article = tr("Article 33")
    found = []
    if not opening.case_number.strip():
        found.append(Reason(tr("Give the number of the case."), "", "caseNumber"))
    if not opening.members:
        found.append(Reason(tr("Name the members of the tribunal."), article, "members"))
    if len({m.id for m in opening.members}) != len(opening.members):
        found.append(Reason(tr("A member sits once."), article, "members"))
    if opening.members and sum(m.presiding for m in opening.members) != 1:
        found.append(Reason(tr("Name one presiding member."), article, "members"))
    found += [Reason(tr("{name} has no key to vote with.", name=m.name), article, "members")
              for m in opening.members if not m.seal]  # fmt: skip
    return tuple(found)


def sits(members: Sequence[Member], person: str) -> tuple[Reason, ...]:
    """Why a person has no part in this deliberation."""
    if any(m.id == person for m in members):
        return ()
    return (Reason(tr("Only the members of this tribunal deliberate."), tr("Article 33")),)


def still_open(state: State) -> tuple[Reason, ...]:
    """Why nothing can be added to a deliberation whose decision has left the room."""
    return (Reason(tr("The decision has left this room: the deliberation is closed."), tr("Article 33")),
            ) if state.crossed else ()  # fmt: skip


def note_shortcomings(note: Note) -> tuple[Reason, ...]:
    """Why a note to the panel cannot be kept."""
    return () if note.text.strip() else (Reason(tr("Write something to the panel."), "", "note"),)


def private_note_shortcomings(note: PrivateNote) -> tuple[Reason, ...]:
    """Why a private note cannot be kept."""
    found = []
    if not (note.text.strip() or note.quote.strip() or note.boxes):
        found.append(Reason(tr("Write a note or mark a passage."), "", "text"))
    if note.boxes and note.page < 1:
        found.append(Reason(tr("Say on which page the passage stands."), "", "page"))
    return tuple(found)


def draft_shortcomings(draft: DraftText) -> tuple[Reason, ...]:
    """Why a version of the draft cannot be kept; an unfinished one can."""
    numbers = [p.number for p in draft.operative]
    found = []
    if not draft.title.strip():
        found.append(Reason(tr("Give the draft a title."), "", "draftTitle"))
    if numbers != list(range(1, len(numbers) + 1)):
        found.append(Reason(tr("Number the operative paragraphs from 1 without a gap."), "", "operative"))
    if any(not p.text.strip() for p in draft.operative):
        found.append(Reason(tr("An operative paragraph is empty."), "", "operative"))
    return tuple(found)


def read_sections(text: str) -> tuple[DraftSection, ...]:
    """Sections from text as it is typed: a line that begins with # is a heading, an empty line parts paragraphs."""
    sections: list[DraftSection] = []
    for block in _blocks(text):
        first, _, rest = block.partition("\n")
        if first.startswith("#"):
            sections.append(DraftSection(first.lstrip("# ").strip(), _blocks(rest)))
            continue
        last = sections.pop() if sections else DraftSection("")
        sections.append(DraftSection(last.heading, (*last.paragraphs, block)))
    return tuple(sections)


def write_sections(sections: Sequence[DraftSection]) -> str:
    """What ``read_sections`` reads back."""
    blocks = [block for s in sections for block in ((f"# {s.heading}",) if s.heading else ()) + s.paragraphs]
    return "\n\n".join(blocks)


def read_operative(text: str) -> tuple[OperativeParagraph, ...]:
    """Operative paragraphs, parted by empty lines and numbered from 1."""
    return tuple(OperativeParagraph(n, block) for n, block in enumerate(_blocks(text), 1))


def write_operative(paragraphs: Sequence[OperativeParagraph]) -> str:
    """What ``read_operative`` reads back."""
    return "\n\n".join(p.text for p in paragraphs)


def read_numbers(text: str) -> tuple[int, ...]:
    """The numbers in "2, 4"; what is no number is left out."""
    return tuple(dict.fromkeys(int(n) for n in re.findall(r"\d{1,4}", text)))


def _blocks(text: str) -> tuple[str, ...]:
    return tuple(block.strip() for block in re.split(r"\n\s*\n", text) if block.strip())


def put_shortcomings(paragraph: OperativeParagraph, state: State) -> tuple[Reason, ...]:
    """Why a paragraph cannot be put to the vote now."""
    if state.crossed:
        return still_open(state)
    article = tr("Article 33")
    last = state.round_on(paragraph.number)
    found = []
    if paragraph.number < 1:
        found.append(Reason(tr("Give the number of the operative paragraph."), article, "number"))
    if not paragraph.text.strip():
        found.append(Reason(tr("Give the words that are put to the vote."), article, "text"))
    if last and last.tally is None:
        found.append(Reason(tr("The vote on § {number} is still open.", number=paragraph.number), article, "number"))
    elif last and last.tally and last.tally.counted and last.text.strip() == paragraph.text.strip():
        found.append(Reason(tr("§ {number} has been decided in these words: a vote is not taken twice.",
                               number=paragraph.number), article, "text"))  # fmt: skip
    return tuple(found)


def ballot_shortcomings(round_: Round | None, member: str, state: State) -> tuple[Reason, ...]:
    """Why a member's ballot cannot be taken."""
    article = tr("Article 33")
    found = list(sits(state.members, member))
    if round_ is None:
        return (*found, Reason(tr("This paragraph has not been put to the vote."), article, "number"))
    if member in round_.cast_by:
        found.append(Reason(tr("Your ballot on § {number} is sealed: it can be neither changed nor cast again.",
                               number=round_.number), article))  # fmt: skip
    return tuple(found)


def opinion_shortcomings(opinion: Opinion, author: Member, state: State) -> tuple[Reason, ...]:
    """Why an opinion cannot be filed. A dissent stands on paragraphs its author voted against."""
    if state.crossed:
        return still_open(state)
    found = []
    if not any(p.strip() for p in opinion.paragraphs):
        found.append(Reason(tr("Write the opinion."), "", "paragraphs"))
    if opinion.kind is OpinionKind.DISSENT and not opinion.on_paragraphs:
        found.append(Reason(tr("Name the operative paragraphs you dissent from."), tr("Article 34"), "onParagraphs"))
    for number in opinion.on_paragraphs:
        found += _stands_on(opinion.kind, number, author, state.round_on(number))
    return tuple(found)


def _stands_on(kind: OpinionKind, number: int, author: Member, last: Round | None) -> list[Reason]:
    article, where = tr("Article 34"), "onParagraphs"
    if last is None:
        return [Reason(tr("§ {number} has not been put to the vote.", number=number), article, where)]
    if last.tally is None:
        return [Reason(tr("The vote on § {number} is still sealed.", number=number), article, where)]
    if kind is OpinionKind.DISSENT and author.name not in last.tally.against:
        return [Reason(tr("You did not vote against § {number}.", number=number), article, where)]
    return []


def not_ready(state: State) -> tuple[Reason, ...]:
    """Why the draft may not leave the room: each operative paragraph is carried, in the very words of the draft."""
    if state.crossed:
        return still_open(state)
    if state.draft is None or not state.draft.operative:
        return (Reason(tr("There is no draft with an operative part."), tr("Article 34"), "draft"),)
    found = [reason for p in state.draft.operative for reason in _undecided(p, state.round_on(p.number))]
    kept = {p.number for p in state.draft.operative}
    found += [reason for r in state.rounds if r.number not in kept for reason in _left_out(r)]
    return tuple(found) + unanswered_dissents(state)


def _undecided(paragraph: OperativeParagraph, last: Round | None) -> list[Reason]:
    article, number = tr("Article 33"), paragraph.number
    if last is None:
        return [Reason(tr("§ {number} has not been put to the vote.", number=number), article, "draft")]
    if last.tally is None:
        return [Reason(tr("The vote on § {number} is still open.", number=number), article, "draft")]
    if not last.tally.carried():
        return [Reason(tr("§ {number} was not carried.", number=number), article, "draft")]
    if last.text.strip() != paragraph.text.strip():
        return [Reason(tr("§ {number} was carried in other words than those of the draft.", number=number),
                       article, "draft")]  # fmt: skip
    return []


def _left_out(last: Round) -> list[Reason]:
    article, number = tr("Article 33"), last.number
    if last.tally is None:
        return [Reason(tr("The vote on § {number} is still open.", number=number), article, "draft")]
    if last.tally.carried():
        return [Reason(tr("§ {number} was carried but is not in the draft.", number=number), article, "draft")]
    return []


def unanswered_dissents(state: State) -> tuple[Reason, ...]:
    """Released dissents that stand on a paragraph their author did not in the end vote against."""
    by_id = {m.id: m for m in state.members}
    return tuple(
        Reason(tr("The dissent of {name} names § {number}, which {name} did not vote against.",
                  name=by_id[author].name, number=number), tr("Article 34"), "opinions")
        for author, opinion in state.opinions
        if opinion.kind is OpinionKind.DISSENT and opinion.release
        for number in opinion.on_paragraphs
        if _stands_on(opinion.kind, number, by_id[author], state.round_on(number))
    )  # fmt: skip


def count(members: Sequence[Member], votes: Iterable[tuple[str, Choice | None]]) -> Tally:
    """The tally of all ballots: (member id, choice), None for a ballot that was not what was sealed.

    There is no casting vote on the merits (Article 33(1)): the presiding member counts as one.
    """
    cast = dict(votes)
    names = {choice: tuple(m.name for m in members if m.id in cast and cast[m.id] is choice)
             for choice in (Choice.FOR, Choice.AGAINST, None)}  # fmt: skip
    return Tally(names[Choice.FOR], names[Choice.AGAINST], names[None])


def complete(members: Sequence[Member], cast_by: Iterable[str]) -> bool:
    """Whether every member has voted; the quorum is the whole tribunal."""
    return {m.id for m in members} == set(cast_by)


def result_words(tally: Tally) -> str:
    """The result as the award states it: "unanimously", "by two votes to one"."""
    if not tally.counted:
        return tr("void: to be put again")
    ayes, noes = len(tally.for_), len(tally.against)
    if not noes:
        return tr("unanimously") if ayes > 1 else tr("by the sole arbitrator")
    if not ayes:
        return tr("rejected unanimously") if noes > 1 else tr("rejected by the sole arbitrator")
    if ayes == noes:
        return tr("not carried: {ayes} votes to {noes}", ayes=number_word(ayes), noes=number_word(noes))
    more, less = max(ayes, noes), min(ayes, noes)
    pattern = "by {more} votes to {less}" if ayes > noes else "rejected by {more} votes to {less}"
    return tr(pattern, more=number_word(more), less=number_word(less))


def short_result(tally: Tally) -> str:
    """The result in a table cell: "unanimous", "two to one"."""
    if not tally.counted:
        return tr("void")
    ayes, noes = len(tally.for_), len(tally.against)
    if not ayes or not noes:
        return tr("unanimous") if ayes else tr("rejected")
    words = tr("{ayes} to {noes}", ayes=number_word(ayes), noes=number_word(noes))
    return words if tally.carried() else tr("not carried, {result}", result=words)


def number_word(number: int) -> str:
    """A small number in words; larger ones in figures."""
    return tr(NUMBER_WORDS[number]) if number < len(NUMBER_WORDS) else str(number)
