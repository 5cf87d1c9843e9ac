"""The mediation room: where it stands, sessions, papers by party and release, offers, and its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.mediation import queries, rules
from app.mediation.screens import forms
from app.terms import Side, day_text, tr
from app.widgets.card import Card, button, clear, empty_state, label
from app.widgets.doer import Doer
from app.widgets.tab import badged, flush_right
from app.widgets.table import Column, RowsTable
from app.widgets.walled import SealedRoom, UnlockCard, WalledTab

KINDS = {
    rules.Release.WITHHELD: "red", rules.Release.MEDIATOR: "amber", rules.Release.NAMED: "accent_ink",
    rules.Release.JOINT: "green",
}  # fmt: skip

BADGES = {
    rules.Release.WITHHELD: "red", rules.Release.MEDIATOR: "amber", rules.Release.NAMED: "accent",
    rules.Release.JOINT: "green",
}  # fmt: skip
SHORT = {
    rules.Release.WITHHELD: "withheld", rules.Release.MEDIATOR: "mediator", rules.Release.NAMED: "released",
    rules.Release.JOINT: "joint",
}  # fmt: skip


class MediationRoom(SealedRoom):
    """Everything of one mediation, for the mediator's eyes."""

    def __init__(self, desk: Doer, compartment: UUID, case: UUID | None = None) -> None:
        self.compartment, self.case = compartment, case
        found: rules.Opening | None = desk.read_walled(compartment, queries.opening)
        self.opening = found
        number = found.case_number if found else tr("not yet opened")
        sub = tr("sealed room: opened with the mediator's key · neither the registry nor the panel can read it · "
                 "locks after 3 minutes")  # fmt: skip
        who = tr("{name}\nMediator · sealed room", name=desk.walled_actor(compartment).name)
        super().__init__(desk, "calm", tr("Mediation · {number}", number=number), sub, who)
        if found is None:
            self.add_place("begin", tr("&Begin"), self.begin_page())
            return
        self.lay()
        self.reload()

    def begin_page(self) -> QWidget:
        """A new room: the first step."""
        page = QWidget()
        column = QVBoxLayout(page)
        card = Card(tr("This room is new"), tr("Mediation Rules, Article 3"))
        about = tr("Opening it copies the caption, the parties and the mediator into the room. From then on the room "
                   "never looks at the record, and nothing in the record points to it.")  # fmt: skip
        card.add(label(about, wrap=True))
        card.column.addLayout(flush_right(button(tr("&Open the room"), self.begin, primary=True)))
        column.addWidget(card)
        column.addStretch(1)
        return page

    def begin(self) -> None:
        """Copy in what the room needs, and show it anew."""
        if self.attempt(lambda: self.desk.carry("open_mediation", self.case, self.compartment)):
            self.reopened.emit()

    def lay(self) -> None:
        """The places of the room and the acts in its head."""
        assert self.opening is not None
        self.names = {party.side: party.name for party in self.opening.parties}
        self.standing = Card(tr("Where it stands"), "")
        self.stand = QVBoxLayout()
        self.stand.setSpacing(6)
        self.standing.column.addLayout(self.stand)
        self.next = QHBoxLayout()
        self.standing.column.addLayout(self.next)
        self.sessions = self.session_table()
        self.papers = self.paper_table()
        self.offers = self.offer_table()
        self.add_place("overview", tr("&Overview"), self.overview())
        self.add_place(
            "papers",
            tr("&Papers"),
            self.page_of(
                tr("Papers handed in"), self.papers, (tr("&Keep a paper…"), forms.PaperForm), self.release_paper
            ),
        )
        self.add_place("offers", tr("O&ffers"), self.page_of(
            tr("Offers and counter-offers"), self.offers, (tr("Record an o&ffer…"), forms.OfferForm),
            self.release_offer))  # fmt: skip
        self.add_place("shown", tr("&Who knows what"), self.knowledge())
        self.hand = button(
            tr("&Hand the certificate over…"),
            self.hand_over,
            tip=tr("Files the certificate of termination on the record: day and mode, no reasons"),
        )
        self.add_action(self.hand)
        self.end = button(tr("&End the mediation…"), partial(self.open_form, forms.EndingForm), primary=True)
        self.add_action(self.end)

    def overview(self) -> QWidget:
        """Standing and sessions left, the last papers and offers right."""
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(12)
        right.setSpacing(12)
        left.addWidget(self.standing)
        held = Card(tr("Sessions"), "")
        held.add(self.sessions, 1)
        self.never = empty_state(tr("No session yet."), tr("Sessions are recorded once the invitation is accepted."))
        held.add(self.never, 1)
        self.meet = button(tr("Record a &session…"), partial(self.open_form, forms.SessionForm))
        held.column.addLayout(flush_right(self.meet))
        left.addWidget(held, 1)
        left.addWidget(self.papers_card(), 1)
        self.latest = Card(tr("Offers"), "")
        self.talk = QVBoxLayout()
        self.talk.setSpacing(6)
        self.latest.column.addLayout(self.talk)
        self.latest.column.addStretch(1)
        right.addWidget(self.latest, 1)
        self.wall = Card(tr("What may leave this room"), tr("Articles 6, 7 and 9"))
        for line in (
            tr("The certificate of termination: the day and the mode, without reasons."),
            tr("A signed settlement, if the parties ask for an award on agreed terms."),
            tr("A document of independent origin, filed again by its owner from outside."),
        ):
            self.wall.add(label(f"• {line}", wrap=True))
        right.addWidget(self.wall)
        row.addLayout(left, 62)
        row.addLayout(right, 38)
        return page

    def papers_card(self) -> Card:
        """The last papers with how far each is released."""
        self.recent = Card(tr("Papers"), "")
        self.pile = QVBoxLayout()
        self.pile.setSpacing(6)
        self.recent.column.addLayout(self.pile)
        self.recent.column.addStretch(1)
        self.keep = button(tr("&Keep a paper…"), partial(self.open_form, forms.PaperForm))
        self.recent.column.addLayout(flush_right(self.keep))
        return self.recent

    def session_table(self) -> RowsTable[rules.Session]:
        """Sessions held."""
        return RowsTable[rules.Session](
            (
                Column("Begins", lambda s: str(s.start), 175, order=lambda s: s.start and s.start.utc),
                Column("Kind", self.kind_of, 185),
                Column("Present", lambda s: ", ".join(s.present)),
                Column("Lasted", lasted, 70, right=True),
            ),
            tr("Sessions"),
        )

    def kind_of(self, session: rules.Session) -> str:
        """Joint, or with whom alone."""
        if session.with_side is None:
            return tr(session.gathering.value)
        return tr("caucus · {party}", party=self.names[session.with_side])

    def paper_table(self) -> RowsTable[queries.PaperLine]:
        """Papers with owner and state of release."""
        return RowsTable[queries.PaperLine](
            (
                Column("Paper", lambda p: p.paper.title),
                Column("Of", lambda p: self.names[p.paper.owner], 180),
                Column("Received", lambda p: said(p.paper.received), 130, order=lambda p: p.paper.received),
                Column("Released", lambda p: tr(p.leave.state.value), 190, kind=lambda p: KINDS[p.leave.state]),
                Column("Origin", lambda p: tr("independent") if p.paper.independent else tr("bound"), 100),
            ),
            tr("Papers handed in"),
        )

    def offer_table(self) -> RowsTable[queries.OfferLine]:
        """Offers with state of release."""
        return RowsTable[queries.OfferLine](
            (
                Column("Terms", lambda o: " · ".join(o.offer.terms)),
                Column("By", lambda o: self.names[o.offer.by], 180),
                Column("Day", lambda o: said(o.offer.day), 130, order=lambda o: o.offer.day),
                Column("Kind", lambda o: tr("counter-offer") if o.offer.answers else tr("offer"), 110),
                Column("Released", lambda o: tr(o.leave.state.value), 190, kind=lambda o: KINDS[o.leave.state]),
            ),
            tr("Offers and counter-offers"),
        )

    def page_of(
        self, title: str, table: QWidget, add: tuple[str, type[forms.MediationForm]], release: Callable[[], None]
    ) -> QWidget:
        """A page that holds one table and its two acts."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(title, "")
        card.add(table, 1)
        words, form = add
        card.column.addLayout(flush_right(
            button(tr("&Release…"), release, tip=tr("Widens who may know the selected row, on its owner's word")),
            button(words, partial(self.open_form, form), primary=True),
        ))  # fmt: skip
        column.addWidget(card)
        return page

    def knowledge(self) -> QWidget:
        """For each party, what the mediator may show it now."""
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.known: dict[Side, tuple[Card, QVBoxLayout]] = {}
        for side, name in self.names.items():
            card = Card(tr("{party} may know", party=name), "")
            column = QVBoxLayout()
            column.setSpacing(6)
            card.column.addLayout(column)
            card.column.addStretch(1)
            self.known[side] = (card, column)
            row.addWidget(card, 1)
        return page

    def open_form(self, form: type[forms.MediationForm]) -> None:
        """Show a form of this room."""
        self.open_act(form(self.desk, self.compartment))

    def release_paper(self) -> None:
        """Release the selected paper."""
        if (row := self.papers.current()) is not None:
            self.open_act(forms.ReleaseForm(self.desk, self.compartment, row.id))

    def release_offer(self) -> None:
        """Release the selected offer."""
        if (row := self.offers.current()) is not None:
            self.open_act(forms.ReleaseForm(self.desk, self.compartment, row.id))

    def hand_over(self) -> None:
        """File the certificate on the record."""
        if self.attempt(lambda: self.desk.carry("certificate_across", self.case, self.compartment)):
            self.banner.show_text(tr("The certificate is on the record. Nothing else left this room."), "green")

    def reload(self) -> None:
        """Read the room anew."""
        if self.opening is None:
            return
        facts: rules.RoomFacts | None = self.desk.read_walled(self.compartment, queries.facts)
        assert facts is not None
        held: tuple[rules.Session, ...] = self.desk.read_walled(self.compartment, queries.sessions)
        self.sessions.set_rows(held)
        self.sessions.setVisible(bool(held))
        self.never.setVisible(not held)
        self.show_papers(self.desk.read_walled(self.compartment, queries.papers))
        self.show_offers(self.desk.read_walled(self.compartment, queries.offers))
        self.show_standing(facts)
        self.show_known()
        for act in (self.meet, self.keep):
            act.setEnabled(not rules.may_meet(facts))
        self.end.setEnabled(not rules.may_end(facts))
        self.hand.setVisible(facts.ended is not None and self.case is not None)

    def show_standing(self, facts: rules.RoomFacts) -> None:
        """One row for each invitation and for the end, and the next act."""
        clear(self.stand)
        clear(self.next)
        lines: tuple[queries.InvitationLine, ...] = self.desk.read_walled(self.compartment, queries.invitations)
        for line in lines:
            self.stand.addWidget(self.invitation_row(line))
        if not lines:
            self.stand.addWidget(empty_state(tr("Nobody has been invited."), tr("The first step is the invitation.")))
        ended: queries.EndingLine | None = self.desk.read_walled(self.compartment, queries.ending)
        if ended and ended.ending.day:
            text = tr("Ended on {day} by {mode} · certificate {reference}", day=day_text(ended.ending.day),
                      mode=tr(ended.ending.mode.value), reference=ended.reference)  # fmt: skip
            self.stand.addWidget(badged(tr("ended"), "", text))
        self.next.addStretch(1)
        if facts.pending:
            answer = button(tr("Record the &answer…"), partial(self.open_form, forms.AnswerForm), primary=True)
            self.next.addWidget(answer)
        elif not rules.may_invite(facts):
            invite = button(tr("&Invite to mediate…"), partial(self.open_form, forms.InvitationForm), primary=True)
            self.next.addWidget(invite)

    def invitation_row(self, line: queries.InvitationLine) -> QWidget:
        """What became of one invitation."""
        sent = line.invitation
        text = tr("Invitation of {by} to {to}, sent on {day}", by=self.names[sent.by], to=self.names[sent.to],
                  day=said(sent.sent))  # fmt: skip
        if line.answer is None or line.answer.day is None:
            by = tr("{text} · answer by {last}", text=text, last=said(sent.last_day))
            return badged(tr("waiting"), "amber", by)
        kind = "green" if line.answer.answer is rules.Answer.ACCEPTED else "red"
        word = {rules.Answer.ACCEPTED: tr("accepted"), rules.Answer.DECLINED: tr("declined")}
        shown = tr("{text} · {day}, {who}", text=text, day=day_text(line.answer.day), who=line.answer.signed_by)
        return badged(word.get(line.answer.answer, tr("no answer")), kind, shown)

    def show_papers(self, lines: tuple[queries.PaperLine, ...]) -> None:
        """The table, and the last ones on the overview."""
        self.papers.set_rows(lines)
        clear(self.pile)
        for line in lines[-5:]:
            words = tr("{title} · {owner}", title=line.paper.title, owner=self.names[line.paper.owner])
            self.pile.addWidget(badged(tr(SHORT[line.leave.state]), BADGES[line.leave.state], words))
        if not lines:
            self.pile.addWidget(empty_state(tr("No paper yet."), tr("What a party hands in stays with the mediator.")))

    def show_offers(self, lines: tuple[queries.OfferLine, ...]) -> None:
        """The table, and the talk on the overview."""
        self.offers.set_rows(lines)
        clear(self.talk)
        for line in lines[-4:]:
            note = Card(self.names[line.offer.by], tr(line.leave.state.value))
            note.setProperty("card", False)
            note.setProperty("note", "calm")
            note.add(label("\n".join(line.offer.terms), wrap=True))
            self.talk.addWidget(note)
        if not lines:
            self.talk.addWidget(empty_state(tr("No offer yet."), tr("Offers stay with the mediator until released.")))

    def show_known(self) -> None:
        """What each party may know now."""
        for side, (card, column) in self.known.items():
            papers, offers = self.desk.read_walled(self.compartment, queries.shown_to, side)
            clear(column)
            for text in (*(p.paper.title for p in papers), *(forms.offer_words(o) for o in offers)):
                column.addWidget(label(f"• {text}", wrap=True))
            card.aside.setText(tr("{n} of {m}", n=len(papers) + len(offers),
                                  m=len(self.papers.rows.rows) + len(self.offers.rows.rows)))  # fmt: skip
            card.aside.show()


def said(day: date | None) -> str:
    """A day in words, nothing for none."""
    return day_text(day) if day else ""


def lasted(session: rules.Session) -> str:
    """How long a session was, in hours and minutes."""
    if session.start is None or session.end is None:
        return ""
    minutes = int((session.end.utc - session.start.utc).total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02}"


def room(desk: Doer, compartment: UUID, case: UUID | None = None) -> MediationRoom:
    """The room of an unlocked compartment; with its ``case`` it can also begin and hand over."""
    return MediationRoom(desk, compartment, case)


def tab(desk: Doer, case: UUID) -> WalledTab:
    """The tab of a case: the unlock card, then the room."""
    about = tr("Mediation papers have a key of their own. Neither the registry nor the tribunal can read them, and "
               "nothing in the record shows whether there is anything in this room.")  # fmt: skip
    return WalledTab(
        desk, "mediation", case, lambda: UnlockCard(desk, "mediation", case, tr("Mediation"), about),
        lambda compartment: room(desk, compartment, case),
    )  # fmt: skip
