"""Attribution, the award and what it obliges to, by hand."""

from __future__ import annotations

from pathlib import Path

from app.attribution.screens.wording import likelihood_words
from app.award.screens import IssueForm
from app.desk.demo import decision, evidence
from app.desk.demo.story import SIDES, Story
from app.documents.signing import practice_certificates
from app.terms import Role, day_text
from tests.clerk.hand import Hand
from tests.clerk.hand_counter import later, unlock


def weigh(hand: Hand, story: Story) -> None:
    """The attribution sheet: hypotheses, grid, two judgments, bridge."""
    made = evidence.sheet(story)
    hand.clock.at(story.moment(story.part("attribution")["dated"]))
    hand.record("File the attribution sheet")
    hand.look("sheet-empty")
    hand.rows("hypotheses", "hypothesesAdd", [[h.id, h.title, h.text] for h in made.hypotheses])
    hand.rows("groups", "groupsAdd", [[g.id, g.title, g.note] for g in made.groups])
    signs = [h.id for h in made.hypotheses]
    rows = [[i.id, i.exhibit, i.pinpoint, i.text, i.source_grade, i.information_grade, i.group,
             *(i.stand(sign).value for sign in signs)] for i in made.items]  # fmt: skip
    hand.rows("items", "itemsAdd", rows)
    bridge = [[b.fact, b.element, b.article, ", ".join(b.exhibits), b.finding] for b in made.bridge]
    hand.rows("bridge", "bridgeAdd", bridge)
    judged = made.judgment
    hand.fill(question=made.question, level=made.level.value, author=made.author, independence=made.independence,
              method=made.method, method_version=made.method_version, peer_review=made.peer_review,
              dated=made.dated, reply=made.reply)  # fmt: skip
    for name in ("assumptions", "gaps", "contrary"):
        hand.fill(**{name: "\n".join(getattr(made, name))})
    hand.fill(preferred=judged.hypothesis, likelihood=likelihood_words(judged.likelihood), confidence=judged.confidence)
    hand.fill(likelihood_statement=judged.likelihood_statement, confidence_statement=judged.confidence_statement,
              sensitivity=judged.sensitivity)  # fmt: skip
    for name in ("likelihood_reasons", "confidence_reasons"):
        hand.fill(**{name: "\n".join(getattr(judged, name))})
    hand.look("sheet")
    hand.file("The parties pleaded the treaty articles in their own numbering." if passable(hand) else "")
    hand.tab("Attribution")
    hand.look("attribution")


def passable(hand: Hand) -> bool:
    """Whether only soft objections are left."""
    hand.reasons()
    return hand.page.strip.passable()


def scrutinise(hand: Hand, story: Story) -> None:
    """Scrutiny of the draft; its text is fixed."""
    made = decision.formalities(story)
    hand.clock.at(story.moment(story.part("award")["date"]))
    hand.tab("Decision")
    hand.look("decision-before")
    hand.record("Scrutinise the draft award")
    hand.fill(place=made.place, day=made.day, originals=made.originals, currency=made.currency)
    rows = [[h.code, h.title, f"{h.claimed:,.2f}", f"{h.proved:,.2f}", f"{h.awarded:,.2f}", h.reason]
            for h in made.heads]  # fmt: skip
    hand.rows("heads", "heads_add", rows)
    hand.fill(total="forty million")
    assert [r for r in hand.reasons() if "forty million" in r], hand.reasons()
    assert made.interest is not None
    hand.fill(total=f"{made.total:,.2f}", withInterest=True)
    hand.fill(rate=made.interest.rate, interestFrom=made.interest.start, basis=str(made.interest.basis_days))
    costs = [[c.letter, c.title, f"{c.amount:,.2f}"] for c in made.costs]
    hand.rows("costs", "costs_add", costs)
    hand.fill(costsTotal=f"{made.costs_total:,.2f}", remarks="\n".join(made.remarks))
    hand.fill(dueNotice=True, heard=True, reliefAnswered=True)
    hand.look("scrutiny")
    hand.file("The remarks were followed; soft lines were looked at one by one." if passable(hand) else "")
    hand.record("Fix the text of the award")
    form = hand.only(IssueForm)
    second = next(p for p in story.players.values() if p.name == form.who.currentText())
    hand.put(form.passphrase, second.passphrase)
    hand.file(name="issue")


def sign(hand: Hand, story: Story, folder: Path) -> None:
    """Three digital signatures under certificates made on the spot."""
    row = story.part("award")
    at = story.moment(row["signing_at"], row["zone"])
    hand.clock.at(at)
    members = [story.players[key].name for key in row["signing_order"]]
    made = practice_certificates(members, at.day)
    unlock(hand, story.player(Role.REGISTRAR))
    open_first(hand)
    (folder / "authority.cer").write_bytes(made.authority)
    (folder / "broken.p12").write_bytes(b"this is no key file")
    hand.record("Accept a certification authority")
    with hand.choosing(folder / "broken.p12"):
        hand.click(hand.adder("certificateChoose", None))
    assert hand.reasons()
    hand.look("authority-wrong")
    with hand.choosing(folder / "authority.cer"):
        hand.click(hand.adder("certificateChoose", None))
    hand.fill(compared=True)
    hand.file(name="authority")
    keys = {holder.name: holder for holder in made.holders}
    for minutes, name in enumerate(members):
        hand.clock.at(evidence.received_after(at, minutes * 4))
        path = folder / f"member-{minutes}.p12"
        path.write_bytes(keys[name].pkcs12)
        sign_one(hand, folder, name, path, keys[name].passphrase)
    hand.tab("Decision")
    hand.look("signed")


def sign_one(hand: Hand, folder: Path, name: str, path: Path, passphrase: str) -> None:
    """One member signs: a broken file, a wrong passphrase, then the right ones."""
    open_first(hand)
    hand.record("Record a signature")
    hand.fill(member=name, manner="in the file")
    for chosen, words in ((folder / "broken.p12", passphrase), (path, "wrong"), (path, passphrase)):
        with hand.choosing(chosen):
            hand.click(hand.adder("keyChoose", None))
        hand.fill(passphrase=words)
        if (chosen, words) == (path, passphrase):
            hand.file(name="signature")
            return
        hand.settle()
        hand.click(hand.page.go)
        assert hand.page.banner.isVisible() or hand.page.strip.reasons
        hand.look("signature-wrong")


def open_first(hand: Hand) -> None:
    """Open the only case from the docket."""
    from app.desk.home import Home

    if hand.shell.case is not None:
        return
    home = hand.only(Home)
    home.table.selectRow(0)
    home.table.opened.emit(home.table.rows.shown[0])
    hand.settle()


def certify(hand: Hand, story: Story) -> None:
    """Certified copies, one for each party."""
    dispatch = story.part("award")["dispatch"]
    hand.clock.at(story.moment(dispatch["served_at"]))
    parties = story.rows("parties")
    for party in parties:
        hand.record("Certify a copy")
        hand.fill(holder=party["name"], purpose="service under Article 34(6)", total=len(parties))
        hand.file(name="copy")


def serve(hand: Hand, story: Story) -> None:
    """Service of the award on both; the post-award periods begin."""
    dispatch = story.part("award")["dispatch"]
    for receipt in dispatch["receipts"]:
        at = story.moment(receipt["received_at"], dispatch["zone"])
        hand.clock.at(at)
        hand.record("Serve the award")
        hand.fill(side=story.party(receipt["side"])["name"], zone=at.zone, received=at, means=dispatch["means"],
                  receivedBy=receipt["received_by"], proof=f"Receipt No. {receipt['receipt']}")  # fmt: skip
        hand.file(name="award-served")


def obligations(hand: Hand, story: Story) -> None:
    """The ledger: one line for each thing owed, with its dates."""
    later(hand, days=1)
    made = decision.obligations(story)
    hand.record("Open the ledger of obligations")
    hand.look("ledger-prefilled")
    table = hand.field("obligations")
    names = {SIDES[p["side"]]: p["short"] for p in story.rows("parties")}
    rows = []
    for new in made:
        amount = f"{new.currency} {new.amount:,.2f}" if new.amount is not None else ""
        rows.append([str(new.operative), new.title, names.get(new.side, "both"), new.due, amount])
    hand.rows("obligations", "obligations_add", rows)
    while table.rowCount() > len(rows):  # type: ignore[attr-defined]  # the kind of this very input
        table.setCurrentCell(len(rows), 1)  # type: ignore[attr-defined]  # the kind of this very input
        hand.click(hand.adder("obligations_remove", None))
    for at, new in enumerate(made):
        table.setCurrentCell(at, 1)  # type: ignore[attr-defined]  # the kind of this very input
        hand.fill(what=new.text, evidence=new.evidence, review=day_text(new.review) if new.review else "",
                  sunset=day_text(new.sunset) if new.sunset else "")  # fmt: skip
    hand.file(name="ledger")
    hand.tab("Compliance")
    hand.look("compliance")
