"""At the counter, by hand: the store and its people, the papers of the parties, the tribunal."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app.desk.demo import counter
from app.desk.demo.story import Player, Story
from app.desk.firstrun import CreatePage, RecoveryPage
from app.desk.home import Home
from app.desk.people import People
from app.registry.rules.claims import Claim, ReliefLine, excuse_text, mode_text, route_text
from app.registry.rules.notice import Notice
from app.registry.rules.parties import PartyEntry
from app.registry.screens.claimsheet import ClaimDialog
from app.terms import Role, day_text
from tests.clerk.hand import Hand


def found_store(hand: Hand, folder: Path, registrar: Player) -> None:
    """First run: a store, its registrar, the recovery key read back."""
    hand.press("Create a store")
    page = hand.only(CreatePage)
    hand.press("Create store")
    assert page.where.wrong.text() == "Choose a folder."
    for field, words in ((page.folder, str(folder)), (page.name, registrar.name), (page.passphrase, "short")):
        hand.put(field, words)
    hand.put(page.repeat, "shorter")
    hand.press("Create store")
    assert (page.key.wrong.text(), page.same.wrong.text()) == (
        "This passphrase is too short.", "The two passphrases are not the same.")  # fmt: skip
    hand.look("create-mistakes")
    for field in (page.passphrase, page.repeat):
        hand.put(field, registrar.passphrase)
    hand.press("Create store")
    hand.until(lambda: bool(hand.window.findChildren(RecoveryPage)))
    key = hand.only(RecoveryPage)
    hand.look("recovery")
    hand.press("Open the desk")
    assert key.fields[0].wrong.text() == f"This is not group {key.asked[0] + 1}."
    for at, asked in zip(key.asked, key.fields, strict=True):
        hand.put(asked.field, key.groups[at])
    hand.press("Open the desk")
    hand.until(lambda: hand.window.shell is not None)
    hand.settle()
    hand.look("empty-docket")


def enrol(hand: Hand, people: list[Player]) -> None:
    """Everybody of the tribunal, on the People page."""
    hand.press("People")
    page = hand.only(People)
    hand.press("Enrol")
    hand.settle()
    assert (page.who.wrong.text(), page.key.wrong.text()) != ("", "")
    hand.look("people-mistakes")
    for person in people:
        hand.put(page.name, person.name)
        hand.put(page.office, person.role.value.capitalize())
        hand.put(page.passphrase, person.passphrase)
        hand.put(page.repeat, person.passphrase)
        if page.seconds.there:
            hand.put(page.seconds.passphrase, next(p for p in people if p.role is Role.CLERK).passphrase)
        assert page.record.isChecked() is (person.role is not Role.MEDIATOR)
        hand.press("Enrol")
        hand.until(lambda: page.banner.isVisible() and page.card.isEnabled())
        assert page.name.text() == "", page.who.wrong.text() or page.key.wrong.text()
    assert {row.name for row in page.table.rows.rows} >= {person.name for person in people}
    hand.look("people")


def unlock(hand: Hand, person: Player) -> None:
    """Lock the desk and unlock it as somebody else."""
    hand.press("Lock now", hand.shell.nav)
    gate = hand.window.gate.unlock
    hand.put(gate.name, person.name)
    hand.put(gate.passphrase, "not the passphrase at all")
    hand.press("Unlock")
    hand.settle()
    assert gate.key.wrong.text()
    hand.look("wrong-passphrase")
    hand.put(gate.passphrase, person.passphrase)
    hand.press("Unlock")
    hand.until(lambda: hand.window.shell is not None)
    hand.settle()


def party(prefix: str, entry: PartyEntry) -> dict[str, Any]:
    """A party's particulars, by the names of their inputs."""
    words = {name: getattr(entry, name) for name in ("name", "short", "address", "agent", "email", "zone")}
    words["holidays"] = "; ".join(day_text(day) for day in entry.holidays)
    return {f"{prefix}_{name}": what for name, what in words.items()}


def relief(lines: tuple[ReliefLine, ...], *, pleaded: bool) -> list[list[Any]]:
    """Relief as its table takes it."""
    rows = []
    for line in lines:
        amount = f"{line.amount:,.2f}" if line.amount is not None else None
        claim = [str(line.claim) if line.claim else None] if pleaded else []
        method = [line.method or None] if pleaded else []
        rows.append([line.remedy.value, *claim, line.detail, amount, line.currency or None, *method, line.rate or None,
                     line.since])  # fmt: skip
    return rows


def file_notice(hand: Hand, story: Story) -> None:
    """The notice: empty, wrong, put aside, taken up again, mended, filed."""
    row, made = story.part("notice"), counter.notice(story)
    hand.clock.at(story.moment(story.part("acknowledgement")["at"], row["zone"]))
    hand.press("Docket")
    hand.press("New filing", hand.only(Home))
    page = hand.page
    hand.click(page.go)
    assert page.isVisible()
    hand.look("notice-empty")
    assert (at := hand.show("Name the claimant")) == "claimant_name", at
    hand.fill(**party("claimant", made.claimant), **party("respondent", made.respondent))
    hand.fill(claimant_weekend="Saturday", respondent_weekend="Saturday", demand=True)
    hand.fill(agreement=made.agreement, agreement_day="nonsense", instrument=made.instrument, claim=made.claim)
    assert [r for r in hand.reasons() if "nonsense" in r], hand.reasons()
    assert hand.show("nonsense") == "agreement_day"
    hand.fill(received="31 February 2026 10:30")
    assert [r for r in hand.reasons() if "31 February" in r], hand.reasons()
    assert hand.show("31 February") == "received"
    hand.fill(received="3 March 2026 9:00")
    hand.look("notice-mistakes")
    assert [r for r in hand.reasons() if "still to come" in r], hand.reasons()
    put_aside(hand, story, made)
    hand.fill(agreement_day=made.agreement_day, received=made.received, zone=row["zone"], channel="in person")
    hand.fill(amount="48,200,000", currency="EUR", place=made.place, language=made.language, arbitrators="3")
    hand.fill(operation=made.operation, target=made.target, events_from=made.events_from, events_to=made.events_to)
    hand.fill(received_at=made.received_at, delivered_by=made.delivered_by, countermeasures=made.countermeasures)
    hand.fill(route_control=True, route_organ=True, hit_essential=True, hit_medical=True)
    hand.fill(test=made.test.value, actor=made.actor.value)
    hand.rows("relief", "relief_add", relief(made.relief, pleaded=False))
    hand.file(name="notice")
    hand.look("acknowledged")


def put_aside(hand: Hand, story: Story, made: Notice) -> None:
    """The draft survives the closing of its page and the locking of the desk."""
    hand.press("Save and close")
    hand.press("New filing", hand.only(Home))
    assert hand.field("claimant_name").text() == made.claimant.name  # type: ignore[attr-defined]  # the kind of this input
    hand.press("Lock now", hand.shell.nav)
    gate = hand.window.gate.unlock
    hand.put(gate.passphrase, story.player(Role.CLERK).passphrase)
    hand.press("Unlock")
    hand.until(lambda: hand.window.shell is not None)
    hand.settle()
    hand.press("New filing", hand.only(Home))
    assert hand.field("claim").toPlainText() == made.claim  # type: ignore[attr-defined]  # the kind of this very input


def serve_notice(hand: Hand, story: Story) -> None:
    """Service on the respondent."""
    made = counter.service(story)
    assert made.received is not None
    hand.clock.at(made.received)
    hand.next_step("Record service of the notice")
    hand.fill(channel="in person", served_by=made.served_by, received=made.received, address=made.address)
    hand.fill(received_by=made.received_by, proof=made.proof, zone=made.received.zone, sent="4 March 2026")
    assert hand.reasons(), "sent after it was received"
    hand.fill(sent=made.sent)
    hand.file(name="service")


def file_response(hand: Hand, story: Story) -> None:
    """The respondent's answer."""
    made = counter.response(story)
    assert made.received is not None
    hand.clock.at(made.received)
    hand.next_step("Response to the notice of arbitration")
    assert hand.field("respondent_name").text() == made.respondent.name  # type: ignore[attr-defined]  # the kind of this input
    for name in ("reply_agreement", "reply_instrument", "reply_claim", "reply_relief", "reply_proposals",
                 "jurisdiction", "filed_by"):  # fmt: skip
        hand.fill(**{name: getattr(made, name)})
    hand.fill(received=made.received, zone=made.received.zone, channel="by e-mail", received_at=made.received_at)
    hand.file(name="response")


def constitute(hand: Hand, story: Story) -> None:
    """Three appointments with declarations, then the constitution."""
    for row in story.rows("appointments"):
        hand.clock.at(story.moment(row["notified_at"], row["zone"]))
        hand.record("Record an appointment")
        hand.fill(name=row["name"], nationality=row["nationality"], address=row["address"], email=row["email"],
                  notified=row["notified_at"].date())  # fmt: skip
        office = hand.field("office").currentText()  # type: ignore[attr-defined]  # the kind of this very input
        assert office.startswith("Presiding") is row["capacity"].startswith("presiding"), office
        hand.file(name="appointment")
        declare(hand, story, row)
    hand.clock.at(story.moment(story.part("constitution")["at"]))
    hand.next_step("Constitute the tribunal")
    hand.file(name="constitution")


def declare(hand: Hand, story: Story, row: Any) -> None:
    """A declaration of independence."""
    hand.clock.at(story.moment(row["declared_on"], row["zone"]))
    hand.record("File a declaration of independence")
    nothing = row["circumstances"] == ["None."]
    hand.fill(seat=row["name"], day=row["declared_on"], availability=row["availability"])
    if nothing:
        hand.fill(nothing=True)
    else:
        hand.fill(nothing=False, disclosure=" ".join(row["circumstances"]))
    hand.file(name="declaration")


def issue_order(hand: Hand, story: Story) -> None:
    """Procedural Order No. 1 with its timetable."""
    made = counter.first_order(story)
    hand.clock.at(story.moment(story.part("order1")["date"]))
    hand.record("Issue a procedural order")
    hand.fill(subject=made.title, recitals=made.recitals, place=made.place, day=made.day, presiding=made.presiding)
    rows = [[r.kind.value, r.party.value, "31 June 2026" if at == 0 else r.due, r.detail]
            for at, r in enumerate(made.timetable)]  # fmt: skip
    hand.rows("timetable", "timetable_add", rows)
    assert [r for r in hand.reasons() if "31 June 2026" in r], hand.reasons()
    assert (where := hand.show("31 June 2026")) == "timetable", where
    hand.rows("timetable", "timetable_add", [[None, None, made.timetable[0].due]])
    hand.file(name="order")


def file_claim(hand: Hand, story: Story) -> None:
    """The statement of claim with structured claims and relief."""
    made = counter.claim(story)
    assert made.received is not None
    hand.clock.at(made.received)
    hand.next_step("Statement of claim")
    hand.fill(facts=made.facts, issues=made.issues, law=made.law, standard=made.standard, filed_by=made.filed_by)
    hand.fill(received=made.received, zone=made.received.zone, channel="in person", annexed=True)
    for claim in made.claims:
        write_claim(hand, claim)
    hand.rows("relief", "relief_add", relief(made.relief, pleaded=True))
    measures = [[m.what, m.by, m.notified, "Yes", "Yes"] for m in made.countermeasures]
    hand.rows("countermeasures", "countermeasures_add", measures)
    hand.file(name="statement-of-claim")


def write_claim(hand: Hand, claim: Claim) -> None:
    """One structured claim in its window."""
    hand.click(hand.adder("claims_add", None))
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ClaimDialog)
    inside = sheet.sheet
    hand.fill(inside, subject=claim.title, rank=claim.rank.value, conduct=claim.conduct, actor=claim.actor.value,
              actor_name=claim.actor_name, test=claim.test.value, mode=mode_text(claim.mode))  # fmt: skip
    hand.check("routes", [route_text(r) for r in claim.routes], inside)
    hand.check("norms", [n.value for n in claim.norms], inside)
    hand.check("hits", [h.value for h in claim.effect.hits], inside)
    hand.check("excuses", [excuse_text(e) for e in claim.excuses], inside)
    rows = [[o.duty.value, o.source, o.in_force, o.content, o.position] for o in claim.obligations]
    hand.rows("obligations", "obligations_add", rows, inside)
    effect, times = claim.effect, claim.times
    assert times.first is not None
    hand.fill(inside, target=effect.target, persons=f"{effect.persons:,}", hours=str(effect.hours),
              reversal=effect.reversal.value, span=times.span.value, zone=times.first.zone)  # fmt: skip
    hand.fill(inside, first=times.first, last=times.last, detected=times.detected, notified=times.notified,
              certainty=times.certainty, standing=claim.standing.value, noticed=claim.noticed,
              evidence=claim.evidence)  # fmt: skip
    hand.look("claim")
    hand.press("Keep the claim")


def file_defence(hand: Hand, story: Story) -> None:
    """The statement of defence, answering each claim."""
    made = counter.defence(story)
    assert made.received is not None
    hand.clock.at(made.received)
    hand.next_step("Statement of defence")
    hand.fill(facts=made.facts, issues=made.issues, law=made.law, relief=made.relief, filed_by=made.filed_by)
    hand.fill(received=made.received, zone=made.received.zone, channel="by e-mail", jurisdiction=made.jurisdiction)
    rows = [[str(r.claim), None, r.attribution, None, "25, 99" if at == 0 else "", r.grounds]
            for at, r in enumerate(made.replies)]  # fmt: skip
    hand.rows("replies", "replies_add", rows)
    assert [r for r in hand.reasons() if "99" in r], hand.reasons()
    assert hand.show("99") == "replies"
    hand.rows("replies", "replies_add", [[None, None, None, None, "39"]])
    hand.file(name="defence")


def later(hand: Hand, **by: float) -> None:
    """Time passes."""
    hand.clock.at(type(hand.clock.now())(hand.clock.now().utc + timedelta(**by), hand.clock.now().zone))
