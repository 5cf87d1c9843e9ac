"""The practice case from notice to obligations, performed act by act with the story's clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from app.attribution.acts import save_sheet
from app.award import acts as award
from app.award.rules import CopyRequest, Receipt
from app.compliance.acts import open_obligations
from app.deliberation import acts as deliberation
from app.deliberation.rules import Note
from app.desk import bridge
from app.desk.demo import counter, decision, evidence
from app.desk.demo.story import SIDES, Player, PracticeClock, Story
from app.desk.desk import Desk
from app.desk.signature import certify_award, sign_award
from app.docket.acts import meet_deadline
from app.docket.queries import case_facts
from app.documents.signing import practice_certificates
from app.evidence.acts import close_stage, receive_exhibits, record_custody, take_in
from app.evidence.queries import exhibits
from app.exchange.acts import file_bundle, make_bundle
from app.exchange.queries import bundle_sources
from app.exchange.rules import Edition
from app.hearing import acts as hearing
from app.mediation import acts as mediation
from app.panel.acts import appoint_arbitrator, constitute, declare
from app.panel.rules import Appointer, Appointment, Declaration, Office
from app.registry import acts as registry
from app.store.kdf import Kdf
from app.store.store import NewPerson, Second, Store
from app.terms import Moment, Override, Role

APPOINTERS = {"claimant": Appointer.CLAIMANT, "respondent": Appointer.RESPONDENT,
              "the two arbitrators": Appointer.ARBITRATORS}  # fmt: skip

NO_CASE = UUID(int=0)
Step = tuple[str, Callable[[], object]]


@dataclass
class Practice:
    """A practice store with its case under way."""

    story: Story
    clock: PracticeClock
    desk: Desk
    case: UUID = NO_CASE

    def at(self, local: datetime | date, zone: str = "") -> Moment:
        """Move the clock to a moment of the story."""
        moment = self.story.moment(local, zone)
        self.clock.at(moment)
        return moment

    # -- filing

    def file_notice(self) -> None:
        """Notice received, acknowledged."""
        row = self.story.part("notice")
        self.at(self.story.part("acknowledgement")["at"], row["zone"])
        self.case = self.desk.do(registry.file_notice, counter.notice(self.story))

    def serve_notice(self) -> None:
        """Service on the respondent: proceedings commence."""
        self.at(self.story.part("service")["delivered_at"])
        self.desk.do(registry.serve_notice, self.case, counter.service(self.story))

    def file_response(self) -> None:
        """The respondent's answer."""
        self.at(self.story.part("response")["received_at_registry"])
        self.desk.do(registry.file_response, self.case, counter.response(self.story))

    # -- panel

    def constitute(self) -> None:
        """Three appointments with declarations, then the constitution."""
        for row in self.story.rows("appointments"):
            self.at(row["notified_at"], row["zone"])
            office = Office.PRESIDING if row["capacity"].startswith("presiding") else Office.MEMBER
            new = Appointment(
                name=row["name"],
                nationality=row["nationality"],
                address=row["address"],
                email=row["email"],
                office=office,
                appointer=APPOINTERS[row["appointed_by"]],
                notified=row["notified_at"].date(),
            )
            seat = self.desk.do(appoint_arbitrator, self.case, new)
            told = [] if row["circumstances"] == ["None."] else row["circumstances"]
            made = Declaration(seat, row["declared_on"], not told, " ".join(told), row["availability"])
            self.desk.do(declare, self.case, made)
        day = self.at(self.story.part("constitution")["at"]).day
        self.desk.do(constitute, self.case, day)

    def order_one(self) -> None:
        """Procedural Order No. 1 with its timetable."""
        self.at(self.story.part("order1")["date"])
        self.desk.do(registry.issue_order, self.case, counter.first_order(self.story))

    # -- pleadings and evidence

    def file_claim(self) -> None:
        """Statement of claim with the claimant's exhibits."""
        row = self.story.part("claim")
        received = self.at(row["filed_at"], row["zone"])
        self.desk.do(registry.file_statement_of_claim, self.case, counter.claim(self.story))
        self._receive("claimant", received)

    def file_defence(self) -> None:
        """Statement of defence with the respondent's exhibits."""
        row = self.story.part("defence")
        received = self.at(row["filed_at"], row["zone"])
        self.desk.do(registry.file_statement_of_defence, self.case, counter.defence(self.story))
        self._receive("respondent", received)

    def _receive(self, side: str, received: Moment) -> None:
        vault = self.desk.store.record.vault
        filing = evidence.filing(self.story, side, received, lambda path: take_in(vault, path))
        self.clock.at(evidence.received_after(received, 45))
        self.desk.do(receive_exhibits, self.case, filing)

    def custody(self) -> None:
        """The Registry compares two originals with their renditions."""
        at = evidence.received_after(self.clock.now(), 60 * 24)
        self.clock.at(at)
        secretary = self.story.player(Role.SECRETARY).name
        for one in self.desk.read(exhibits, self.case)[:2]:
            event = evidence.examined(one.number, at, secretary)
            self.desk.do(record_custody, self.case, one.id, event)

    # -- mediation, behind its wall

    def invite(self) -> None:
        """The mediation room sealed for the mediator; an invitation, accepted."""
        mediator, story = self.story.player(Role.MEDIATOR), self.story
        self.at(story.part("mediation")["invitation"]["at"])
        bridge.seal_room(self.desk, "mediation", self.case, [mediator.name])
        room = self._enter("mediation", mediator)
        bridge.open_mediation(self.desk, self.case, room)
        invited = self.desk.do_walled(room, mediation.invite, decision.invitation(story))
        answer = next(a for a in story.part("mediation")["answers"] if a["side"] == "respondent")
        self.at(answer["at"], answer["zone"])
        self.desk.do_walled(room, mediation.answer_invitation, invited, decision.answer(story))
        self.desk.lock_walled()

    def mediate(self) -> None:
        """Sessions, an offer, failure; only the certificate crosses the wall."""
        room = self._enter("mediation", self.story.player(Role.MEDIATOR))
        self._meet(room)
        self.at(self.story.part("mediation")["end"]["at"])
        self.desk.do_walled(room, mediation.end, decision.ending(self.story))
        bridge.certificate_across(self.desk, self.case, room)
        self.desk.lock_walled()

    def _enter(self, kind: str, player: Player) -> UUID:
        self.desk.lock_walled()
        return self.desk.unlock_walled(kind, self.case, player.passphrase, name=player.name)

    def _meet(self, room: UUID) -> None:
        offered = self.story.part("mediation")["offer"]
        for session, papers in decision.meetings(self.story):
            assert session.end is not None
            if session.end.utc > self.story.moment(offered["at"], offered["zone"]).utc and offered:
                self._offer(room)
                offered = {}
            self.clock.at(session.end)
            self.desk.do_walled(room, mediation.hold_session, session)
            for paper in papers:
                self.desk.do_walled(room, mediation.keep_paper, paper)
        if offered:
            self._offer(room)

    def _offer(self, room: UUID) -> None:
        row = self.story.part("mediation")["offer"]
        self.at(row["at"], row["zone"])
        self.desk.do_walled(room, mediation.record_offer, decision.offer(self.story))

    # -- hearing

    def give_notice(self) -> None:
        """Notice of the hearing."""
        self.at(self.story.part("hearing")["notice"]["at"])
        self.desk.do(hearing.give_notice, self.case, evidence.hearing_notice(self.story))

    def take_steps(self) -> None:
        """The ordered steps of document production, taken by the parties."""
        self.at(date(2026, 9, 4))
        done = {
            "Requests to produce documents": "Neither party asked for documents.",
            "Names of witnesses and experts called": "Dr Wehrle, Dr Reinholt and Ms Calder are called.",
        }
        for one in self.desk.read(case_facts, self.case).open_deadlines:
            if one.title in done:
                self.desk.do(meet_deadline, self.case, one.id, one.due, done[one.title])

    def fulfil(self) -> None:
        """Undertakings of the hearing and the statements of costs."""
        hearing_part = self.story.part("hearing")
        told = {u["text"]: (u["done"], u["outcome"]) for u in hearing_part["undertakings"]}
        told["Statements of costs"] = (hearing_part["costs_statements"]["date"], "Filed by both parties.")
        self.at(max(day for day, _ in told.values()))
        for one in self.desk.read(case_facts, self.case).open_deadlines:
            if one.title in told:
                day, outcome = told[one.title]
                self.desk.do(meet_deadline, self.case, one.id, day, outcome)

    def close_evidence(self) -> None:
        """Evidence closed; custody gaps, if any, are passed over with a reason."""
        self.at(date(2026, 9, 7))
        reason = Override("Weight is for the Tribunal; the gaps stand in the record.", "Procedural Order No. 1")
        self.desk.do(close_stage, self.case, self.clock.now().day, reason)

    def bundle(self) -> None:
        """The hearing bundle, bound, proved and filed."""
        self.at(date(2026, 9, 8))
        self._bind()

    def _bind(self) -> None:
        sources = self.desk.read(bundle_sources, self.case, Edition.TRIBUNAL, self.clock.now().day)
        bound = make_bundle(sources, self.desk.file_bytes)
        self.desk.do(file_bundle, self.case, bound)

    def hear(self) -> None:
        """Sessions with minutes, the Article 31 inquiry, closure."""
        for session in evidence.sessions(self.story):
            assert session.end is not None
            self.clock.at(evidence.received_after(session.end, 60))
            self.desk.do(hearing.record_session, self.case, session)
        closure = self.story.part("hearing")["closure"]
        self.at(closure["inquiry_at"])
        self.clock.at(evidence.received_after(self.clock.now(), 120))
        self.desk.do(hearing.ask_parties, self.case, evidence.inquiry(self.story))
        self.fulfil()
        day = self.at(closure["closed_at"]).day
        self.desk.do(hearing.close, self.case, day, self.story.players["adeyemi"].name)

    # -- deliberation, behind its wall

    def weigh(self) -> None:
        """The attribution sheet."""
        self.at(self.story.part("attribution")["dated"])
        override = Override("The parties pleaded the treaty articles in their own numbering.")
        self.desk.do(save_sheet, self.case, evidence.sheet(self.story), (), override)

    def deliberate(self) -> None:
        """Notes and the draft, sealed votes with one dissent, opinions; the decision crosses the wall."""
        part = self.story.part("deliberation")
        self.at(part["vote"]["opened_at"])
        bridge.seal_room(self.desk, "deliberation", self.case, [m.name for m in self.arbitrators.values()])
        room = self._sit("adeyemi")
        bridge.open_deliberation(self.desk, self.case, room)
        for note in part["notes"]:
            self._sit(note["by"])
            self.desk.do_walled(room, deliberation.write_note, Note(note["text"]))
        self._sit("adeyemi")
        self.desk.do_walled(room, deliberation.draft, decision.draft(self.story))
        rounds = [self.desk.do_walled(room, deliberation.put_to_vote, p) for p in decision.operative(self.story)]
        self.at(part["vote"]["sealed_at"])
        self._vote(room, rounds)
        self.at(part["dissent"]["date"])
        for key, opinion in decision.opinions(self.story):
            self._sit(key)
            self.desk.do_walled(room, deliberation.file_opinion, opinion)
        self._sit("adeyemi")
        bridge.result_across(self.desk, self.case, room)
        self.desk.lock_walled()

    def _vote(self, room: UUID, rounds: Sequence[UUID]) -> None:
        for key in self.arbitrators:
            self._sit(key)
            for number, ident in enumerate(rounds, 1):
                choice = decision.votes(self.story, number)[key]
                self.desk.do_walled(room, deliberation.cast_ballot, ident, choice)

    @property
    def arbitrators(self) -> dict[str, Player]:
        """The members of the panel by their keys in the story."""
        return {k: p for k, p in self.story.players.items() if p.role is Role.ARBITRATOR}

    def _sit(self, key: str) -> UUID:
        return self._enter("deliberation", self.story.players[key])

    # -- decision

    def scrutinise(self) -> None:
        """Scrutiny of the draft; its text is fixed."""
        self.at(self.story.part("award")["date"])
        reason = Override("The remarks were followed; soft lines were looked at one by one.")
        self.desk.do(award.scrutinise, self.case, decision.formalities(self.story), reason)
        self.desk.do(award.issue, self.case)

    def sign(self) -> None:
        """Three digital signatures under certificates made on the spot."""
        row = self.story.part("award")
        at = self.at(row["signing_at"], row["zone"])
        members = [self.story.players[k] for k in row["signing_order"]]
        made = practice_certificates([m.name for m in members], at.day)
        self.desk.do(award.accept_authority, made.authority)
        keys = {holder.name: holder for holder in made.holders}
        for minutes, member in enumerate(members):
            self.clock.at(evidence.received_after(at, minutes * 4))
            key = keys[member.name]
            state = sign_award(self.desk, self.case, member.name, key.pkcs12, key.passphrase)
            assert state.valid, state.sentence

    def certify(self) -> None:
        """Certified copies, one for each party."""
        dispatch = self.story.part("award")["dispatch"]
        self.at(dispatch["served_at"])
        names = [p["name"] for p in self.story.rows("parties")]
        for name in names:
            certify_award(self.desk, self.case, CopyRequest(name, "service under Article 34(6)", len(names)))

    def serve_award(self) -> None:
        """Service of the award; the post-award periods begin."""
        dispatch = self.story.part("award")["dispatch"]
        for receipt in dispatch["receipts"]:
            at = self.at(receipt["received_at"], dispatch["zone"])
            proof = f"Receipt No. {receipt['receipt']}"
            given = Receipt(SIDES[receipt["side"]], at, dispatch["means"], receipt["received_by"], proof)
            self.desk.do(award.serve, self.case, given)

    def open_ledger(self) -> None:
        """Obligations with due dates, reviews and sunsets."""
        self.clock.at(evidence.received_after(self.clock.now(), 60 * 24))
        self.desk.do(open_obligations, self.case, decision.obligations(self.story))

    def steps(self) -> Iterator[Step]:
        """The whole case, each step with the words shown while it runs."""
        yield "Notice of arbitration received and acknowledged", self.file_notice
        yield "Notice served on the respondent", self.serve_notice
        yield "Response filed", self.file_response
        yield "Three arbitrators appointed, declarations filed, tribunal constituted", self.constitute
        yield "Procedural Order No. 1 issued", self.order_one
        yield "Statement of claim and the claimant's exhibits", self.file_claim
        yield "Statement of defence and the respondent's exhibits", self.file_defence
        yield "Custody events recorded", self.custody
        yield "Invitation to mediate, behind its wall", self.invite
        yield "Notice of the hearing", self.give_notice
        yield "Mediation and its failure, behind its wall", self.mediate
        yield "Ordered steps taken", self.take_steps
        yield "Evidence stage closed", self.close_evidence
        yield "Hearing bundle bound and proved", self.bundle
        yield "Hearing with minutes, inquiry and closure", self.hear
        yield "Attribution sheet filed", self.weigh
        yield "Sealed votes with one dissent, behind the wall", self.deliberate
        yield "Award scrutinised and its text fixed", self.scrutinise
        yield "Award signed by three arbitrators", self.sign
        yield "Certified copies", self.certify
        yield "Award served on both parties", self.serve_award
        yield "Obligations entered with their dates", self.open_ledger


def _second(store: Store, story: Story) -> Second | None:
    clerk = story.player(Role.CLERK)
    there = any(person.name == clerk.name for person in store.people())
    return store.second(clerk.name, clerk.passphrase) if there else None


def begin(folder: Path) -> Practice:
    """A fresh practice store with its people, at the moment the story begins.

    Its passphrases are printed for everybody, so deriving keys from them is made cheap.
    """
    story = Story()
    notice = story.part("notice")
    clock = PracticeClock(story.moment(notice["received_at"], notice["zone"]))
    registrar = story.player(Role.REGISTRAR)
    store = Store.create(
        folder,
        NewPerson(registrar.name, registrar.role, registrar.passphrase),
        clock=clock,
        kdf=Kdf.floor(),
        practice=True,
    )
    for player in story.players.values():
        if player is not registrar:
            apart = player.role is Role.MEDIATOR
            new = NewPerson(player.name, player.role, player.passphrase, record=not apart)
            store.enrol(new, _second(store, story))
    return Practice(story, clock, Desk(store))
