"""The deliberation room: the operative part and its votes, my ballot, the discussion, opinions, drafts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.deliberation import acts, queries, rules
from app.deliberation.screens import forms
from app.terms import Reason, day_text, tr
from app.widgets.card import Card, badge, button, clear, empty_state, label, say
from app.widgets.doer import Doer
from app.widgets.tab import flush_right
from app.widgets.table import Column, RowsTable
from app.widgets.walled import SealedRoom, UnlockCard, WalledTab

LOW = 760
"""Below this height, in pixels, the operative part has the room to itself."""
MOST = 4
"""How many reasons are listed before the rest is only counted."""


@dataclass(frozen=True)
class Line:
    """One operative paragraph with its vote in words; ``round`` is None while it was not put."""

    number: int
    text: str
    vote: str
    kind: str
    state: str
    round: rules.Round | None


class DeliberationRoom(SealedRoom):
    """Everything of one deliberation, for the members of the panel."""

    def __init__(self, desk: Doer, compartment: UUID, case: UUID | None = None) -> None:
        self.compartment, self.case, self.low = compartment, case, False
        self.opening: rules.Opening | None = desk.read_walled(compartment, queries.opening)
        number = self.opening.case_number if self.opening else tr("not yet opened")
        sub = tr("sealed room: opened with the panel's key · registry staff cannot read it · locks after 3 minutes")
        title = tr("Deliberation · {number}", number=number)
        who = tr("{name}\nArbitrator · sealed room", name=desk.walled_actor(compartment).name)
        super().__init__(desk, "wall", title, sub, who)
        if self.opening is None:
            self.add_place("begin", tr("&Begin"), self.begin_page())
            return
        self.me = desk.walled_actor(compartment)
        self.about: int | None = None
        self.lay()
        self.reload()

    def begin_page(self) -> QWidget:
        """A new room: the first step."""
        page = QWidget()
        column = QVBoxLayout(page)
        card = Card(tr("This room is new"), tr("Article 33"))
        about = tr("Opening it copies the caption, the members of the panel and their public keys into the room. From "
                   "then on the room never looks at the record, and the record never looks into the room.")  # fmt: skip
        card.add(label(about, wrap=True))
        card.column.addLayout(flush_right(button(tr("&Open the room"), self.begin, primary=True)))
        column.addWidget(card)
        column.addStretch(1)
        return page

    def begin(self) -> None:
        """Copy in what the room needs, and show it anew."""
        if self.attempt(lambda: self.desk.carry("open_deliberation", self.case, self.compartment)):
            self.reopened.emit()

    def fit(self, size: QSize) -> None:
        super().fit(size)
        self.low = size.height() < LOW
        if self.opening is not None:
            self.leaving.setVisible(not self.low)
            self.full.setVisible(not self.low and self.table.current() is not None)

    # -- what stands where

    def lay(self) -> None:
        """The places of the room and the acts in its head."""
        self.add_place("deliberation", tr("&Deliberation"), self.overview())
        self.add_place("opinions", tr("O&pinions"), self.opinions_page())
        self.add_place("drafts", tr("Dra&fts"), self.drafts_page())
        self.hand = button(tr("&Hand the decision over…"), self.hand_over)
        self.write = button(tr("Draft of the a&ward…"), partial(self.open_form, forms.AwardDraftForm))
        self.put = button(tr("Put to the &vote…"), partial(self.open_form, forms.VoteForm), primary=True)
        for action in (self.hand, self.write, self.put):
            self.add_action(action)

    def overview(self) -> QWidget:
        """Operative part and ballot left, discussion and opinions right."""
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(12)
        left.addWidget(self.operative_card(), 1)
        left.addWidget(self.ballot_card())
        left.addWidget(self.leaving_card())
        right.addWidget(self.discussion_card(), 1)
        right.addWidget(self.opinions_card())
        row.addLayout(left, 70)
        row.addLayout(right, 30)
        return page

    def operative_card(self) -> Card:
        """The operative part with the state of each vote."""
        self.operative = Card(tr("Operative part"), " ")
        self.table = RowsTable[Line](
            (
                Column("§", lambda r: str(r.number), 44, order=lambda r: r.number),
                Column("Paragraph", lambda r: " ".join(r.text.split())),
                Column("Vote", lambda r: r.vote, 120, kind=lambda r: r.kind),
                Column("State", lambda r: r.state, 190),
            ),
            tr("Operative part"),
        )
        self.table.chosen.connect(self.choose)
        self.operative.add(self.table, 1)
        self.nothing = empty_state(tr("There is no draft yet."), tr("Begin with the draft of the award."))
        self.operative.add(self.nothing, 1)
        self.full = Card(" ", " ")
        self.full.setProperty("card", False)
        self.full.setProperty("note", "wall")
        self.words = label("", wrap=True)
        self.full.add(self.words)
        self.operative.add(self.full)
        return self.operative

    def leaving_card(self) -> Card:
        """What must be done before the decision may leave."""
        self.leaving = Card(tr("Before the decision may leave"), " ")
        self.waits = QVBoxLayout()
        self.waits.setSpacing(4)
        self.leaving.column.addLayout(self.waits)
        return self.leaving

    def ballot_card(self) -> Card:
        """My ballot on the paragraph chosen."""
        self.ballot = Card(tr("My ballot"), " ")
        self.aye = button(tr("&For"), partial(self.cast, rules.Choice.FOR))
        self.no = button(tr("A&gainst"), partial(self.cast, rules.Choice.AGAINST))
        row = QHBoxLayout()
        for choice in (self.aye, self.no):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.setMinimumHeight(36)
            row.addWidget(choice)
        self.ballot.column.addLayout(row)
        self.votes = label("", wrap=True)
        self.ballot.add(self.votes)
        once = tr("Once sealed, a ballot can be neither changed nor read, by anyone, until every ballot is in. No "
                  "member has a casting vote on the merits.")  # fmt: skip
        self.ballot.add(label(once, "muted", wrap=True))
        return self.ballot

    def discussion_card(self) -> Card:
        """What the members said, and a line to say more."""
        self.discussion = Card(tr("Discussion"), " ")
        inside = QWidget()
        self.talk = QVBoxLayout(inside)
        self.talk.setContentsMargins(0, 0, 0, 0)
        self.talk.setSpacing(6)
        self.sheet = QScrollArea()
        self.sheet.setWidgetResizable(True)
        self.sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet.setWidget(inside)
        self.sheet.setAccessibleName(tr("Discussion"))
        self.discussion.add(self.sheet, 1)
        self.say = QLineEdit()
        self.say.setPlaceholderText(tr("Write to the panel…"))
        self.say.setAccessibleName(tr("Write to the panel"))
        self.say.setToolTip(tr("Enter sends it; every member of the panel can read it"))
        self.say.setMinimumHeight(32)
        self.say.returnPressed.connect(self.speak)
        self.discussion.add(self.say)
        return self.discussion

    def opinions_card(self) -> Card:
        """Who has filed which opinion."""
        self.opinions = Card(tr("Opinions"), " ")
        self.filed = QVBoxLayout()
        self.filed.setSpacing(4)
        self.opinions.column.addLayout(self.filed)
        return self.opinions

    def opinions_page(self) -> QWidget:
        """The opinions in full."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(tr("Opinions"), tr("annexed to the award, no part of it"))
        self.texts = QVBoxLayout()
        self.texts.setSpacing(8)
        card.column.addLayout(self.texts)
        card.column.addStretch(1)
        self.file = button(tr("Write an &opinion…"), partial(self.open_form, forms.OpinionForm), primary=True)
        card.column.addLayout(flush_right(self.file))
        column.addWidget(card)
        return page

    def drafts_page(self) -> QWidget:
        """Every version of the draft."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(tr("Versions of the draft"), tr("earlier versions stay as they were"))
        self.versions = RowsTable[queries.DraftLine](
            (
                Column("Version", lambda d: str(d.version), 80, order=lambda d: d.version),
                Column("Title", lambda d: d.draft.title),
                Column("Sections", lambda d: str(len(d.draft.sections)), 90, right=True),
                Column("Operative paragraphs", lambda d: str(len(d.draft.operative)), 170, right=True),
                Column("Saved by", lambda d: d.author, 200),
                Column("Day", lambda d: day_text(d.saved_at.date()), 140, order=lambda d: d.saved_at),
            ),
            tr("Versions of the draft"),
        )
        card.add(self.versions, 1)
        column.addWidget(card)
        return page

    # -- acts

    def open_form(self, form: type[forms.DeliberationForm]) -> None:
        """Show a form of this room."""
        self.open_act(form(self.desk, self.compartment))

    def cast(self, choice: rules.Choice) -> None:
        """Seal my ballot on the paragraph chosen."""
        line = self.table.current()
        if line is not None and line.round is not None:
            round_id = line.round.id
            self.attempt(lambda: self.desk.do_walled(self.compartment, acts.cast_ballot, round_id, choice))

    def speak(self) -> None:
        """Write to the panel about the paragraph chosen."""
        note = rules.Note(self.say.text().strip(), self.about)
        if self.attempt(lambda: self.desk.do_walled(self.compartment, acts.write_note, note)):
            self.say.clear()

    def hand_over(self) -> None:
        """Give the decision to the award."""
        if self.attempt(lambda: self.desk.carry("result_across", self.case, self.compartment)):
            self.banner.show_text(tr("The decision is with the award. This deliberation is closed."), "green")

    # -- showing

    def choose(self, line: Line) -> None:
        """Another paragraph was chosen."""
        self.about = line.number
        self.show_ballot(line)
        self.show_notes()

    def reload(self) -> None:
        """Read the room anew."""
        if self.opening is None:
            return
        state: rules.State = self.desk.read_walled(self.compartment, queries.state)
        drafts: tuple[queries.DraftLine, ...] = self.desk.read_walled(self.compartment, queries.drafts)
        lines = operative_lines(state)
        before = self.table.current()
        self.table.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        version = tr("draft {version} · {n} paragraphs", version=len(drafts), n=len(lines)) if drafts else ""
        say(self.operative.aside, version)
        if self.table.current() is None and lines:
            self.table.selectRow(self.row_for(lines, before))
        if (line := self.table.current()) is not None:
            self.choose(line)
        else:
            self.show_ballot(None)
            self.show_notes()
        self.versions.set_rows(tuple(reversed(drafts)))
        self.show_opinions(state)
        self.show_acts(state)

    def row_for(self, lines: tuple[Line, ...], before: Line | None) -> int:
        """The row of the paragraph looked at before, else the first that waits for my ballot, else the first."""
        if before is not None:
            return next((n for n, r in enumerate(lines) if r.number == before.number), 0)
        return next((n for n, r in enumerate(lines) if waits_for(r, self.me.id)), 0)

    def show_acts(self, state: rules.State) -> None:
        """Which acts are open now."""
        for act in (self.write, self.put, self.file, self.say):
            act.setEnabled(not state.crossed)
        reasons = rules.not_ready(state)
        self.hand.setVisible(self.case is not None)
        self.hand.setEnabled(not reasons)
        ready = tr("Gives the decided draft, the votes and the released opinions to the award, and closes this room")
        self.show_leaving(state, reasons)
        self.hand.setToolTip("\n".join(str(r) for r in reasons) or ready)

    def show_leaving(self, state: rules.State, reasons: tuple[Reason, ...]) -> None:
        """The first reasons that keep the decision in the room."""
        clear(self.waits)
        for reason in reasons[:MOST]:
            self.waits.addWidget(label(f"• {reason}"))
        if not reasons:
            self.waits.addWidget(label(tr("✓ Nothing stands in the way."), "muted"))
        more = len(reasons) - MOST
        note = tr("{n} more", n=more) if more > 0 else ""
        say(self.leaving.aside, tr("it has left") if state.crossed else note)

    def show_ballot(self, line: Line | None) -> None:
        """My ballot, or how all voted."""
        found = line.round if line else None
        waiting = line is not None and waits_for(line, self.me.id)
        self.full.setVisible(line is not None and not self.low)
        if line is not None:
            say(self.full.title, tr("§ {number}", number=line.number))
            say(self.full.aside, line.vote)
            self.words.setText(line.text)
        say(self.ballot.title, tr("My ballot · § {number}", number=line.number) if line else tr("My ballot"))
        for choice in (self.aye, self.no):
            choice.setEnabled(waiting)
        members = rules.number_word(len(self.opening.members)) if self.opening else ""
        aside = tr("sealed until all {n} are in", n=members)
        if found and found.tally:
            aside = rules.result_words(found.tally)
        elif found and not waiting:
            aside = tr("your ballot is sealed")
        elif not found:
            aside = tr("not yet put to the vote")
        say(self.ballot.aside, aside)
        self.votes.setText(by_name(found.tally) if found and found.tally else "")
        self.votes.setVisible(bool(found and found.tally))

    def show_notes(self) -> None:
        """The discussion of the paragraph chosen."""
        notes: tuple[queries.NoteLine, ...] = self.desk.read_walled(self.compartment, queries.notes, self.about)
        title = tr("Discussion · § {number}", number=self.about) if self.about else tr("Discussion")
        say(self.discussion.title, title)
        say(self.discussion.aside, tr("{n} members", n=len(self.opening.members) if self.opening else 0))
        clear(self.talk)
        for line in notes:
            note = Card(line.author, "")
            note.setProperty("card", False)
            note.setProperty("note", "wall")
            note.add(label(line.note.text, wrap=True))
            note.setToolTip(day_text(line.written_at.date()))
            self.talk.addWidget(note)
        if not notes:
            self.talk.addWidget(empty_state(tr("Nothing said yet."), tr("What you write here every member can read.")))
        self.talk.addStretch(1)

    def show_opinions(self, state: rules.State) -> None:
        """Opinions in one line each, and in full."""
        lines: tuple[queries.OpinionLine, ...] = self.desk.read_walled(self.compartment, queries.opinions)
        clear(self.filed)
        clear(self.texts)
        for line in lines:
            self.filed.addWidget(label(opinion_words(line), wrap=True))
            self.texts.addWidget(opinion_text(line))
        for member in state.members:
            if member.id not in {line.author_id for line in lines} and dissented(member, state):
                self.filed.addWidget(label(tr("{name} voted against — no opinion filed", name=member.name), "muted"))
        if not lines:
            self.texts.addWidget(empty_state(tr("No opinion is filed."), tr("A dissent stands on a vote against.")))
        if not self.filed.count():
            self.filed.addWidget(label(tr("none filed"), "muted"))


def operative_lines(state: rules.State) -> tuple[Line, ...]:
    """The operative paragraphs of the newest draft, and those put to the vote that it no longer holds."""
    drafted = {p.number: p.text for p in state.draft.operative} if state.draft else {}
    texts = {r.number: r.text for r in state.rounds} | drafted
    return tuple(line_of(number, texts[number], state) for number in sorted(texts))


def line_of(number: int, text: str, state: rules.State) -> Line:
    """One paragraph with its vote in words."""
    found = state.round_on(number)
    if found is None:
        return Line(number, text, tr("open"), "muted", tr("not yet put"), None)
    if found.tally is None:
        missing = [m.name for m in state.members if m.id not in found.cast_by]
        vote = tr("{n} of {m} sealed", n=len(found.cast_by), m=len(state.members))
        return Line(number, text, vote, "amber", tr("waiting for {names}", names=", ".join(missing)), found)
    changed = found.text.strip() != text.strip()
    state_words = tr("words changed since the vote") if changed else tr("revealed")
    kind = "green" if found.tally.carried() and not changed else "red"
    return Line(number, text, rules.short_result(found.tally), kind, state_words, found)


def waits_for(line: Line, member: str) -> bool:
    """Whether this member's ballot is missing."""
    return line.round is not None and line.round.tally is None and member not in line.round.cast_by


def dissented(member: rules.Member, state: rules.State) -> bool:
    """Whether a member voted against any paragraph."""
    return any(r.tally and member.name in r.tally.against for r in state.rounds)


def by_name(tally: rules.Tally) -> str:
    """Who voted how."""
    parts = ((tr("For"), tally.for_), (tr("Against"), tally.against), (tr("Void"), tally.spoiled))
    return "    ".join(f"{word}: {', '.join(names)}" for word, names in parts if names)


def opinion_words(line: queries.OpinionLine) -> str:
    """One opinion in one line."""
    numbers = ", ".join(str(n) for n in line.opinion.on_paragraphs)
    on = tr(" on § {numbers}", numbers=numbers) if numbers else ""
    state = tr("released") if line.opinion.release else tr("kept in this room")
    kind = tr(line.opinion.kind.value).capitalize()
    return tr("{kind} of {name}{on} — {state}", kind=kind, name=line.author, on=on, state=state)


def opinion_text(line: queries.OpinionLine) -> QWidget:
    """One opinion in full."""
    made = Card(opinion_words(line), "")
    made.setProperty("card", False)
    made.setProperty("note", "wall")
    made.head.addWidget(badge(tr("released"), "green") if line.opinion.release else badge(tr("kept"), "amber"))
    made.add(label("\n\n".join(line.opinion.paragraphs), wrap=True))
    return made


def room(desk: Doer, compartment: UUID, case: UUID | None = None) -> DeliberationRoom:
    """The room of an unlocked compartment; with its ``case`` it can also begin and hand over."""
    return DeliberationRoom(desk, compartment, case)


def tab(desk: Doer, case: UUID) -> WalledTab:
    """The tab of a case: the unlock card, then the room."""
    about = tr("Notes, drafts and votes of the panel have a key of their own. Registry staff cannot read them, and a "
               "private note opens to its author alone.")  # fmt: skip
    return WalledTab(
        desk, "deliberation", case, lambda: UnlockCard(desk, "deliberation", case, tr("Deliberation"), about),
        lambda compartment: room(desk, compartment, case),
    )  # fmt: skip
