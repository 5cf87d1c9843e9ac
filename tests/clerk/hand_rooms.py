"""Evidence, hearing and the sealed rooms, by hand."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QTableWidget

from app.deliberation.rules import write_operative, write_sections
from app.deliberation.screens.room import DeliberationRoom
from app.desk.demo import decision, evidence
from app.desk.demo.story import Player, Story
from app.desk.sealing import SealDialog
from app.docket.queries import case_facts
from app.evidence.screens.receive import ReceiveForm
from app.evidence.screens.tab import EvidenceTab
from app.exchange.screens.tab import BundleTab
from app.hearing.rules import Session
from app.terms import Role, Side
from app.widgets.walled import UnlockCard
from tests.clerk.hand import Hand
from tests.clerk.hand_counter import later


def receive(hand: Hand, story: Story, side: str, extra: tuple[Path, ...] = ()) -> None:
    """The exhibits of one side, and files that cannot be taken as they are."""
    rows = [row for row in story.rows("exhibits") if row["party"] == side]
    part = story.part("claim" if side == "claimant" else "defence")
    hand.tab("Evidence")
    hand.press("Receive exhibits", hand.only(EvidenceTab))
    form = hand.page.form
    assert isinstance(form, ReceiveForm)
    hand.fill(side=story.party(side)["name"], channel="sealed medium, against receipt", supports=part["title"])
    with hand.choosing(*(story.file(row["file"]) for row in rows), *extra):
        hand.click(hand.adder("addFiles", None))
    hand.settle()
    sort_out(hand, form, len(rows), extra)
    hand.rows("exhibits", "addFiles", [[None, row["title"], row["date"], None, row["language"]] for row in rows])
    for at, row in enumerate(rows[:2]):
        describe(hand, form.exhibits, at, row["custody"])
    hand.look(f"exhibits-{side}")
    hand.file("The Tribunal will hear the parties on it." if hand.page.strip.passable() else "")
    hand.tab("Evidence")
    hand.look("evidence")


def describe(hand: Hand, table: QTableWidget, row: int, custody: dict[str, object]) -> None:
    """The record of one item, typed under the list."""
    table.selectRow(row)
    told = {"description": f"{custody['item']}, {custody['kind']}", "source": custody["source_system"],
            "owner": custody["owner"], "location": custody["location"], "authority": custody["authority"],
            "collector": custody["collector"], "organisation": custody["collector_organisation"],
            "method": custody["method"], "seal": custody["seal"]}  # fmt: skip
    hand.fill(**{f"item_{name}": what for name, what in told.items()})
    hand.fill(item_started="9 Nov")
    assert [r for r in hand.reasons() if "9 Nov" in r], hand.reasons()
    assert hand.show("9 Nov") == "item_started"
    for name, key in (("started", "collected_from"), ("ended", "collected_until")):
        hand.fill(**{f"item_{name}": f"{custody[key]:%Y-%m-%d %H:%M}"})


def sort_out(hand: Hand, form: ReceiveForm, sound: int, extra: tuple[Path, ...]) -> None:
    """Empty, damaged and strange files are told apart, and taken off the list."""
    if not extra:
        return
    lane = [form.lane.itemAt(at).widget() for at in range(form.lane.count())]  # type: ignore[union-attr]  # counted just now
    words = " | ".join(text_in(one) for one in lane)
    hand.look("triage")
    for wanted in ("empty", "damaged", "duplicate"):
        assert wanted in words, words
    while form.exhibits.rowCount() > sound:
        form.exhibits.selectRow(form.exhibits.rowCount() - 1)
        hand.click(hand.adder("removeRow", None))


def text_in(widget: object) -> str:
    """All the words in a row of the lane."""
    from PySide6.QtWidgets import QLabel, QWidget

    assert isinstance(widget, QWidget)
    return " ".join(found.text() for found in widget.findChildren(QLabel))


def custody(hand: Hand, story: Story) -> None:
    """The Registry compares an original with its rendition."""
    later(hand, days=1)
    hand.tab("Evidence")
    hand.press("Record a custody event")
    hand.fill(kind="Transferred", purpose="comparison with its rendition", released_by="", received_by="")
    assert hand.reasons(), "a transfer between nobody"
    hand.fill(kind="Examined", released_by="Registry", received_by="Registry",
              witness=story.player(Role.SECRETARY).name)  # fmt: skip
    hand.file(name="custody")


# -- sealed rooms


def seal(hand: Hand, story: Story, kind: str, members: list[str]) -> None:
    """Make a sealed room for its members; the registrar confirms what a clerk makes."""

    def choose(dialog: SealDialog) -> None:
        hand.press("Make the room", dialog)
        assert dialog.refusal.text() == "Choose at least one member."
        for box, person in dialog.people:
            if person.name in members:
                hand.put(box, True)
        hand.look(f"seal-{kind}")
        if hand.shell.desk.actor.role is not Role.REGISTRAR:
            hand.press("Make the room", dialog)
            assert dialog.refusal.text().startswith("This name and passphrase do not open the store.")
            hand.put(dialog.seconds.passphrase, story.player(Role.REGISTRAR).passphrase)
        hand.press("Make the room", dialog)

    with hand.dialog(SealDialog, choose):
        hand.record(f"Make the {kind} room")


def enter(hand: Hand, kind: str, who: Player, *, wrong: bool = False) -> None:
    """Unlock a sealed room with one's own key."""
    hand.tab(kind)
    if hand.shell.desk.walled(kind.lower(), case_of(hand)) is not None:
        hand.press("Lock now", hand.room)
    card = hand.only(UnlockCard)
    hand.put(card.name, who.name)
    if wrong:
        hand.put(card.passphrase, "certainly not this one")
        hand.press("Unlock the room")
        assert card.refusal.isVisible()
        assert card.refusal.text()
        hand.look(f"{kind.lower()}-refused")
    hand.put(card.passphrase, who.passphrase)
    hand.press("Unlock the room")
    hand.settle()


def mediate(hand: Hand, story: Story) -> None:
    """Seal, unlock, invite, accept, meet, offer, end, hand the certificate over."""
    mediator, invited = story.player(Role.MEDIATOR), decision.invitation(story)
    hand.clock.at(story.moment(story.part("mediation")["invitation"]["at"]))
    seal(hand, story, "mediation", [mediator.name])
    enter(hand, "Mediation", mediator, wrong=True)
    hand.press("Open the room")
    hand.look("mediation-room")
    hand.press("Invite to mediate")
    hand.fill(by=story.party("claimant")["name"], subject=invited.subject, signedBy=invited.signed_by)
    hand.fill(sent=invited.sent, place=invited.place, language=invited.language)
    hand.file(name="invitation")
    answer = decision.answer(story)
    row = next(a for a in story.part("mediation")["answers"] if a["side"] == "respondent")
    hand.clock.at(story.moment(row["at"], row["zone"]))
    hand.press("Record the answer")
    hand.fill(answer=answer.answer.value, day=answer.day, signedBy=answer.signed_by)
    hand.file(name="answer")
    for session, papers in decision.meetings(story):
        assert session.end is not None
        hand.clock.at(session.end)
        hand.press("Record a session")
        hand.fill(gathering=session.gathering.value, zone=session.end.zone, start=session.start, end=session.end,
                  place=session.place, present="\n".join(session.present), note=session.note)  # fmt: skip
        if session.with_side is not None:
            hand.fill(withSide=story.party(session.with_side.value)["name"])
        hand.file(name="mediation-session")
        for paper in papers:
            hand.press("Keep a paper")
            hand.fill(paperTitle=paper.title, owner=story.party(paper.owner.value)["name"], received=paper.received,
                      gathering=paper.gathering.value, text=paper.text)  # fmt: skip
            hand.file(name="mediation-paper")
    hand.look("mediation-room")
    hand.clock.at(story.moment(story.part("mediation")["end"]["at"]))
    ending = decision.ending(story)
    hand.press("End the mediation")
    hand.fill(mode=ending.mode.value, day=ending.day)
    hand.file(name="ending")
    hand.press("Hand the certificate over")
    hand.settle()
    hand.look("mediation-over")
    hand.press("Lock now", hand.room)


# -- hearing


def give_notice(hand: Hand, story: Story) -> None:
    """Notice of the hearing."""
    made = evidence.hearing_notice(story)
    hand.clock.at(story.moment(story.part("hearing")["notice"]["at"]))
    hand.record("Give notice of a hearing")
    assert made.start is not None
    hand.fill(start=made.start, zone=made.start.zone, days=made.days, venue=made.venue, purpose=made.purpose)
    hand.file(name="hearing-notice")


def close_evidence(hand: Hand, story: Story) -> None:
    """Evidence closed; custody gaps are passed over with a reason."""
    from datetime import datetime

    hand.clock.at(story.moment(datetime(2026, 9, 7, 12)))  # noqa: DTZ001  the story's own zone
    hand.record("Close the evidence stage")
    hand.file("Weight is for the Tribunal; the gaps stand in the record.", name="close-evidence")


def bundle(hand: Hand) -> None:
    """The hearing bundle, built and opened in the reader."""
    later(hand, days=1)
    hand.tab("Bundle")
    tab = hand.only(BundleTab)
    hand.look("bundle-ahead")
    menu = tab.make.menu()
    action = next(a for a in menu.actions() if "ribunal" in a.text())
    assert tab.make.isEnabled(), tab.make.toolTip()
    action.trigger()
    hand.settle()
    hand.until(lambda: bool(tab.review.tree.isVisible()))
    hand.settle()
    hand.look("bundle")


def meet(hand: Hand, story: Story, session: Session) -> None:
    """One session with its minutes."""
    assert session.end is not None
    hand.clock.at(evidence.received_after(session.end, 60))
    hand.record("File the minutes of a session")
    hand.fill(start=session.start, end=session.end, zone=session.end.zone, venue=session.venue,
              presiding=session.presiding, secretary=session.secretary)  # fmt: skip
    for name in ("course", "admitted", "rulings", "objections"):
        hand.fill(**{name: "\n".join(getattr(session, name))})
    names = {side: story.party(side.value)["name"] for side in (Side.CLAIMANT, Side.RESPONDENT)}
    names[Side.BOTH] = "Both parties"
    rows = [[u.text, names[u.side], u.due] for u in session.undertakings]
    hand.rows("undertakings", "undertakingsAdd", rows)
    hand.fill(minutesClaimant=session.minutes_claimant, minutesRespondent=session.minutes_respondent)
    hand.file(name="minutes")


def hear(hand: Hand, story: Story) -> None:
    """Sessions, the inquiry, closure."""
    for session in evidence.sessions(story):
        meet(hand, story, session)
    closure, made = story.part("hearing")["closure"], evidence.inquiry(story)
    hand.clock.at(story.moment(closure["inquiry_at"]))
    later(hand, hours=2)
    hand.record("Ask whether anything remains")
    words = {answer.side: answer.text for answer in made.answers}
    hand.fill(day=made.day, claimant="has nothing further", claimantText=words[Side.CLAIMANT],
              respondent="has nothing further", respondentText=words[Side.RESPONDENT])  # fmt: skip
    hand.file(name="inquiry")
    hand.clock.at(story.moment(closure["closed_at"]))
    hand.record("Close the hearings")
    hand.file(name="closure")
    hand.tab("Hearing")
    hand.look("hearing")


# -- deliberation


def deliberate(hand: Hand, story: Story) -> None:
    """Draft, sealed ballots with one dissent, opinions; the decision crosses."""
    panel = {k: p for k, p in story.players.items() if p.role is Role.ARBITRATOR}
    part = story.part("deliberation")
    hand.clock.at(story.moment(part["vote"]["opened_at"]))
    seal(hand, story, "deliberation", [p.name for p in panel.values()])
    enter(hand, "Deliberation", panel["adeyemi"], wrong=True)
    hand.press("Open the room")
    take_note(hand, panel["ito"])
    enter(hand, "Deliberation", panel["adeyemi"])
    hand.press("Draft of the award")
    draft = decision.draft(story)
    hand.fill(
        draftTitle=draft.title, reasons=write_sections(draft.sections), operative=write_operative(draft.operative)
    )
    hand.file(name="draft")
    for _ in draft.operative:
        hand.press("Put to the vote")
        hand.file()
    hand.look("deliberation")
    for key, player in panel.items():
        vote(hand, story, key, player)
    hand.clock.at(story.moment(part["dissent"]["date"], ""))
    for key, opinion in decision.opinions(story):
        enter(hand, "Deliberation", panel[key])
        hand.press("Go to Opinions")
        hand.press("Write an opinion")
        hand.fill(kind=opinion.kind.value, onParagraphs=", ".join(str(n) for n in opinion.on_paragraphs),
                  paragraphs="\n\n".join(opinion.paragraphs), release=True)  # fmt: skip
        hand.file(name="opinion")
    enter(hand, "Deliberation", panel["adeyemi"])
    hand.look("deliberation-ready")
    hand.press("Hand the decision over")
    hand.settle()
    hand.look("deliberation-over")
    hand.press("Lock now", hand.room)


def take_note(hand: Hand, reader: Player) -> None:
    """A member's private note on a page of the bundle; the wrong passphrase opens nothing."""
    hand.press("Lock now", hand.room)
    hand.tab("Bundle")
    notes = hand.only(BundleTab).review.notes
    hand.until(notes.name.isVisible)
    hand.put(notes.name, reader.name)
    hand.put(notes.passphrase, "certainly not this one")
    hand.press("Unlock my notes", notes)
    assert notes.refusal.text()
    hand.put(notes.passphrase, reader.passphrase)
    hand.press("Unlock my notes", notes)
    hand.press("Highlight and note", notes)
    hand.put(notes.words, "Compare with the clock of the gateway.")
    hand.put(notes.tags, "attribution")
    hand.press("Keep note", notes)
    assert [kept.note.text for kept in notes.kept] == ["Compare with the clock of the gateway."]
    hand.look("note")
    hand.press("Lock my notes", notes)
    assert not notes.kept


def take_step(hand: Hand) -> None:
    """An ordered step is taken: its date no longer runs."""
    before = len(hand.shell.desk.read(case_facts, case_of(hand)).open_deadlines)
    hand.record("Record that a step was taken")
    hand.fill(how="Neither party asked for documents.")
    hand.file(name="step-taken")
    assert len(hand.shell.desk.read(case_facts, case_of(hand)).open_deadlines) == before - 1


def case_of(hand: Hand) -> UUID:
    """The case shown."""
    assert hand.shell.case is not None
    return hand.shell.case.case


def vote(hand: Hand, story: Story, key: str, player: Player) -> None:
    """One member seals a ballot on every paragraph."""
    enter(hand, "Deliberation", player)
    room = hand.room
    assert isinstance(room, DeliberationRoom)
    room.say.setFocus()
    for row in range(len(room.table.rows.shown)):
        room.table.selectRow(row)
        line = room.table.current()
        assert line is not None
        choice = decision.votes(story, line.number)[key]
        pressed = room.aye if choice.value == "for" else room.no
        assert isinstance(pressed, QPushButton)
        hand.click(pressed)
    hand.look(f"ballots-{key}")
