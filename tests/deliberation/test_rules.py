from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.deliberation.rules import (
    Box,
    Choice,
    DraftSection,
    DraftText,
    Member,
    Note,
    Opening,
    OperativeParagraph,
    Opinion,
    OpinionKind,
    PrivateNote,
    Round,
    State,
    Tally,
    ballot_shortcomings,
    complete,
    count,
    draft_shortcomings,
    not_ready,
    note_shortcomings,
    number_word,
    opening_shortcomings,
    opinion_shortcomings,
    private_note_shortcomings,
    put_shortcomings,
    read_numbers,
    read_operative,
    read_sections,
    result_words,
    short_result,
    sits,
    still_open,
    write_operative,
    write_sections,
)
from app.store.base import new_id
from app.terms import Reason

PANEL = (Member("1", "Adeyemi", True, "k1"), Member("2", "Ito", False, "k2"), Member("3", "Vane", False, "k3"))
UNANIMOUS = Tally(("Adeyemi", "Ito", "Vane"))
TWO_TO_ONE = Tally(("Adeyemi", "Ito"), ("Vane",))
LOST = Tally(("Vane",), ("Adeyemi", "Ito"))
VOID = Tally(("Adeyemi", "Ito"), (), ("Vane",))


def fields(reasons: tuple[Reason, ...]) -> list[str]:
    return [r.field for r in reasons]


def round_on(number: int, tally: Tally | None, text: str = "") -> Round:
    cast = ("1", "2", "3") if tally else ("1",)
    return Round(new_id(), number, text or f"Paragraph {number}", cast, tally)


def state(*rounds: Round, operative: int = 2, **more: object) -> State:
    paragraphs = tuple(OperativeParagraph(n, f"Paragraph {n}") for n in range(1, operative + 1))
    return State(PANEL, rounds, DraftText("Award", (), paragraphs), **more)  # type: ignore[arg-type]  # crossed, opinions


class TestOpening:
    def test_complete(self) -> None:
        assert opening_shortcomings(Opening("CT-2026-004", PANEL)) == ()

    @pytest.mark.parametrize(
        ("opening", "wrong"),
        [
            (Opening("", PANEL), ["caseNumber"]),
            (Opening("1", ()), ["members"]),
            (Opening("1", (PANEL[0], PANEL[0])), ["members", "members"]),
            (Opening("1", PANEL[1:]), ["members"]),
            (Opening("1", (PANEL[0], Member("2", "Ito"))), ["members"]),
        ],
    )
    def test_lacking(self, opening: Opening, wrong: list[str]) -> None:
        assert fields(opening_shortcomings(opening)) == wrong

    def test_only_members_deliberate(self) -> None:
        assert sits(PANEL, "2") == ()
        assert [r.article for r in sits(PANEL, "clerk")] == ["Article 33"]

    def test_closed_after_the_decision_left(self) -> None:
        assert still_open(State()) == ()
        assert len(still_open(State(crossed=True))) == 1


class TestNotes:
    def test_words_are_needed(self) -> None:
        assert note_shortcomings(Note("Head (b) rests on one invoice.")) == ()
        assert fields(note_shortcomings(Note("  "))) == ["note"]

    @pytest.mark.parametrize(
        ("note", "wrong"),
        [
            (PrivateNote(text="check"), []),
            (PrivateNote(quote="the patch was public"), []),
            (PrivateNote(page=4, boxes=(Box(1, 2, 3, 4),)), []),
            (PrivateNote(), ["text"]),
            (PrivateNote(boxes=(Box(1, 2, 3, 4),)), ["page"]),
        ],
    )
    def test_private(self, note: PrivateNote, wrong: list[str]) -> None:
        assert fields(private_note_shortcomings(note)) == wrong


class TestDraft:
    @pytest.mark.parametrize(
        ("draft", "wrong"),
        [
            (DraftText("Award", (), ()), []),
            (DraftText("Award", (), (OperativeParagraph(1, "a"), OperativeParagraph(2, "b"))), []),
            (DraftText(" ", (), ()), ["draftTitle"]),
            (DraftText("Award", (), (OperativeParagraph(2, "b"),)), ["operative"]),
            (DraftText("Award", (), (OperativeParagraph(1, " "),)), ["operative"]),
        ],
    )
    def test_drafts(self, draft: DraftText, wrong: list[str]) -> None:
        assert fields(draft_shortcomings(draft)) == wrong


LINES = st.text(st.characters(whitelist_categories=("L", "N")), min_size=1, max_size=20)


class TestTyping:
    def test_headings_and_paragraphs(self) -> None:
        typed = "Before all.\n\n# Jurisdiction\nThe parties agreed.\n\n  It is\nundisputed. \n\n\n# Merits\n"
        assert read_sections(typed) == (
            DraftSection("", ("Before all.",)),
            DraftSection("Jurisdiction", ("The parties agreed.", "It is\nundisputed.")),
            DraftSection("Merits"),
        )

    @given(sections=st.lists(st.builds(DraftSection, LINES, st.lists(LINES, max_size=3).map(tuple)), max_size=4))
    def test_what_is_written_is_read_back(self, sections: list[DraftSection]) -> None:
        assert read_sections(write_sections(sections)) == tuple(sections)

    @given(texts=st.lists(LINES, max_size=5))
    def test_operative_paragraphs_are_numbered(self, texts: list[str]) -> None:
        paragraphs = tuple(OperativeParagraph(n, text) for n, text in enumerate(texts, 1))
        assert read_operative(write_operative(paragraphs)) == paragraphs

    def test_numbers(self) -> None:
        assert read_numbers("2, 4 and § 2, x") == (2, 4)


class TestVote:
    @pytest.mark.parametrize(
        ("paragraph", "found", "wrong"),
        [
            (OperativeParagraph(1, "Paragraph 1"), state(), []),
            (OperativeParagraph(0, "x"), state(), ["number"]),
            (OperativeParagraph(1, " "), state(), ["text"]),
            (OperativeParagraph(1, "Paragraph 1"), state(round_on(1, None)), ["number"]),
            (OperativeParagraph(1, "Paragraph 1 "), state(round_on(1, TWO_TO_ONE)), ["text"]),
            (OperativeParagraph(1, "Other words"), state(round_on(1, LOST)), []),
            (OperativeParagraph(1, "Paragraph 1"), state(round_on(1, VOID)), []),
            (OperativeParagraph(1, "Paragraph 1"), state(crossed=True), [""]),
        ],
    )
    def test_putting(self, paragraph: OperativeParagraph, found: State, wrong: list[str]) -> None:
        assert fields(put_shortcomings(paragraph, found)) == wrong

    def test_one_ballot_each(self) -> None:
        open_round = round_on(1, None)
        assert ballot_shortcomings(open_round, "2", state()) == ()
        assert [r.text for r in ballot_shortcomings(open_round, "1", state())] == [
            "Your ballot on § 1 is sealed: it can be neither changed nor cast again."]  # fmt: skip
        assert len(ballot_shortcomings(open_round, "clerk", state())) == 1
        assert fields(ballot_shortcomings(None, "1", state())) == ["number"]

    def test_the_quorum_is_everybody(self) -> None:
        assert not complete(PANEL, ["1", "2"])
        assert complete(PANEL, ["3", "1", "2"])

    def test_count_names_the_votes_in_the_order_of_the_panel(self) -> None:
        votes = [("3", Choice.AGAINST), ("2", Choice.FOR), ("1", Choice.FOR)]
        assert count(PANEL, votes) == TWO_TO_ONE
        assert count(PANEL, [("1", Choice.FOR), ("2", Choice.FOR), ("3", None)]) == VOID

    @given(choices=st.lists(st.sampled_from(Choice), min_size=1, max_size=9))
    def test_more_than_half_of_all_and_nobody_twice(self, choices: list[Choice]) -> None:
        panel = [Member(str(n), f"M{n}", n == 0, "k") for n in range(len(choices))]
        tally = count(panel, [(m.id, c) for m, c in zip(panel, choices, strict=True)])
        assert tally.carried() == (choices.count(Choice.FOR) > len(choices) / 2)

    @pytest.mark.parametrize("president", list(Choice))
    def test_no_casting_vote(self, president: Choice) -> None:
        four = (*PANEL, Member("4", "Okafor", False, "k4"))
        other = Choice.AGAINST if president is Choice.FOR else Choice.FOR
        tied = count(four, [("1", president), ("2", president), ("3", other), ("4", other)])
        assert not tied.carried()
        assert result_words(tied) == "not carried: two votes to two"


class TestWords:
    @pytest.mark.parametrize(
        ("tally", "long", "short"),
        [
            (UNANIMOUS, "unanimously", "unanimous"),
            (TWO_TO_ONE, "by two votes to one", "two to one"),
            (Tally(("A",) * 3, ("B",) * 2), "by three votes to two", "three to two"),
            (LOST, "rejected by two votes to one", "not carried, one to two"),
            (Tally((), ("A", "B", "C")), "rejected unanimously", "rejected"),
            (Tally(("A",)), "by the sole arbitrator", "unanimous"),
            (Tally((), ("A",)), "rejected by the sole arbitrator", "rejected"),
            (VOID, "void: to be put again", "void"),
            (Tally(("A",) * 11, ("B",) * 4), "by 11 votes to four", "11 to four"),
        ],
    )
    def test_results(self, tally: Tally, long: str, short: str) -> None:
        assert (result_words(tally), short_result(tally)) == (long, short)

    def test_numbers(self) -> None:
        assert (number_word(0), number_word(9), number_word(10)) == ("no", "nine", "10")


class TestOpinions:
    @pytest.mark.parametrize(
        ("opinion", "author", "wrong"),
        [
            (Opinion(OpinionKind.DISSENT, ("I dissent.",), (2,)), 2, []),
            (Opinion(OpinionKind.DISSENT, ("I dissent.",)), 2, ["onParagraphs"]),
            (Opinion(OpinionKind.DISSENT, (" ",), (2,)), 2, ["paragraphs"]),
            (Opinion(OpinionKind.DISSENT, ("I dissent.",), (1,)), 2, ["onParagraphs"]),
            (Opinion(OpinionKind.DISSENT, ("I dissent.",), (2,)), 0, ["onParagraphs"]),
            (Opinion(OpinionKind.DISSENT, ("I dissent.",), (3,)), 2, ["onParagraphs"]),
            (Opinion(OpinionKind.DISSENT, ("I dissent.",), (9,)), 2, ["onParagraphs"]),
            (Opinion(OpinionKind.SEPARATE, ("I add.",), (1, 2)), 0, []),
            (Opinion(OpinionKind.DECLARATION, ("I declare.",)), 1, []),
        ],
    )
    def test_what_they_stand_on(self, opinion: Opinion, author: int, wrong: list[str]) -> None:
        found = state(round_on(1, UNANIMOUS), round_on(2, TWO_TO_ONE), round_on(3, None))
        assert fields(opinion_shortcomings(opinion, PANEL[author], found)) == wrong

    def test_not_after_the_decision_left(self) -> None:
        found = state(round_on(2, TWO_TO_ONE), crossed=True)
        assert fields(opinion_shortcomings(Opinion(OpinionKind.DISSENT, ("x",), (2,)), PANEL[2], found)) == [""]


class TestCrossing:
    @pytest.mark.parametrize(
        ("found", "said"),
        [
            (state(round_on(1, UNANIMOUS), round_on(2, TWO_TO_ONE)), []),
            (State(PANEL), ["There is no draft with an operative part."]),
            (State(PANEL, draft=DraftText("Award", (), ())), ["There is no draft with an operative part."]),
            (state(round_on(1, UNANIMOUS)), ["§ 2 has not been put to the vote."]),
            (state(round_on(1, UNANIMOUS), round_on(2, None)), ["The vote on § 2 is still open."]),
            (state(round_on(1, UNANIMOUS), round_on(2, LOST)), ["§ 2 was not carried."]),
            (state(round_on(1, UNANIMOUS), round_on(2, VOID)), ["§ 2 was not carried."]),
            (state(round_on(1, UNANIMOUS), round_on(2, UNANIMOUS, "Otherwise")),
             ["§ 2 was carried in other words than those of the draft."]),
            (state(round_on(1, UNANIMOUS), round_on(2, UNANIMOUS), operative=1),
             ["§ 2 was carried but is not in the draft."]),
            (state(round_on(1, UNANIMOUS), round_on(2, None), operative=1), ["The vote on § 2 is still open."]),
            (state(round_on(1, UNANIMOUS), round_on(2, LOST), operative=1), []),
            (state(crossed=True), ["The decision has left this room: the deliberation is closed."]),
        ],
    )  # fmt: skip
    def test_every_paragraph_is_carried_in_the_words_of_the_draft(self, found: State, said: list[str]) -> None:
        assert [r.text for r in not_ready(found)] == said

    def test_a_dissent_follows_the_last_vote(self) -> None:
        dissent = Opinion(OpinionKind.DISSENT, ("I dissent.",), (2,), release=True)
        found = state(round_on(1, UNANIMOUS), round_on(2, UNANIMOUS), opinions=(("3", dissent),))
        assert [r.text for r in not_ready(found)] == [
            "The dissent of Vane names § 2, which Vane did not vote against."]  # fmt: skip
        held_back = Opinion(OpinionKind.DISSENT, ("I dissent.",), (2,))
        assert not_ready(state(round_on(1, UNANIMOUS), round_on(2, UNANIMOUS), opinions=(("3", held_back),))) == ()
