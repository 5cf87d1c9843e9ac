"""Named gates: small predicates over the facts of a case. A gate returns what is missing, or nothing."""

from __future__ import annotations

from collections.abc import Callable

from app.docket.rules.facts import CaseFacts
from app.terms import counted, tr

Gate = Callable[[CaseFacts], str]


def notice_served(facts: CaseFacts) -> str:
    """Proceedings have commenced: the respondent received the notice."""
    return "" if facts.commenced else tr("service of the notice on the respondent")


def all_appointed(facts: CaseFacts) -> str:
    """Every seat of the tribunal is filled."""
    missing = facts.arbitrators - facts.tally("seats_filled")
    return counted(missing, "{n} appointment", "{n} appointments") if missing > 0 else ""


def all_declared(facts: CaseFacts) -> str:
    """Every arbitrator has declared independence and impartiality."""
    missing = facts.tally("seats_filled") - facts.tally("declarations")
    return (
        counted(missing, "{n} declaration of independence", "{n} declarations of independence") if missing > 0 else ""
    )


def declaration_awaited(facts: CaseFacts) -> str:
    """A member sits who has not declared yet."""
    if not facts.tally("seats_filled"):
        return tr("an appointment")
    awaited = facts.tally("seats_filled") > facts.tally("declarations")
    return "" if awaited else tr("a member who has not declared yet")


def someone_sits(facts: CaseFacts) -> str:
    """At least one seat is filled."""
    return "" if facts.tally("seats_filled") else tr("an appointment")


def seat_vacant(facts: CaseFacts) -> str:
    """An arbitrator has left and nobody sits in the place."""
    return "" if facts.tally("vacancies") else tr("a vacant seat")


def bench_complete(facts: CaseFacts) -> str:
    """No seat waits for a substitute."""
    missing = facts.tally("vacancies")
    return counted(missing, "a substitute for a vacant seat", "substitutes for {n} vacant seats") if missing else ""


def tribunal_constituted(facts: CaseFacts) -> str:
    """The tribunal exists."""
    return "" if facts.count("panel.constitute") else tr("the constitution of the tribunal")


def claim_filed(facts: CaseFacts) -> str:
    """The statement of claim is on the docket."""
    return "" if facts.count("registry.file_statement_of_claim") else tr("the statement of claim")


def defence_filed(facts: CaseFacts) -> str:
    """The statement of defence is on the docket."""
    return "" if facts.count("registry.file_statement_of_defence") else tr("the statement of defence")


def counterclaim_filed(facts: CaseFacts) -> str:
    """A counterclaim stands on the docket, by itself or in the statement of defence."""
    there = facts.count("registry.file_counterclaim") or facts.tally("counterclaims")
    return "" if there else tr("the counterclaim")


def order_issued(facts: CaseFacts) -> str:
    """Procedural Order No. 1 has been issued."""
    return "" if facts.count("registry.issue_order") else tr("Procedural Order No. 1")


def custody_complete(facts: CaseFacts) -> str:
    """No exhibit stands without a custody record."""
    missing = facts.tally("exhibits_without_custody")
    return (
        counted(missing, "{n} exhibit without custody record", "{n} exhibits without custody record") if missing else ""
    )


def hearing_held(facts: CaseFacts) -> str:
    """At least one session has minutes."""
    return "" if facts.count("hearing.record_session") else tr("the minutes of a session")


def parties_asked(facts: CaseFacts) -> str:
    """The parties were asked whether anything remains (Article 31); once more after each reopening."""
    asked = facts.count("hearing.ask_parties") > facts.count("hearing.reopen")
    return "" if asked else tr("the inquiry whether the parties have anything further")


def draft_received(facts: CaseFacts) -> str:
    """The panel's decided draft has come out of the deliberation."""
    return "" if facts.count("award.receive_draft") else tr("the panel's decided draft")


def scrutinised(facts: CaseFacts) -> str:
    """The draft award has passed scrutiny."""
    return "" if facts.count("award.scrutinise") else tr("scrutiny of the draft award")


def award_issued(facts: CaseFacts) -> str:
    """The final text of the award is fixed."""
    made = facts.count("award.issue") + facts.count("award.issue_agreed_award")
    return "" if made else tr("the final text of the award")


def addendum_unsigned(facts: CaseFacts) -> str:
    """A decision after the award lacks a signature."""
    return "" if facts.tally("addenda_unsigned") else tr("a decision after the award that lacks a signature")


def signatures_settled(facts: CaseFacts) -> str:
    """Each arbitrator has signed, or the reason of a missing signature is recorded (Article 34(4))."""
    missing = facts.arbitrators - facts.tally("seats_excused") - facts.tally("signatures_settled")
    return (
        counted(missing, "{n} signature, or the reason it is missing", "{n} signatures, or the reason each is missing")
        if missing > 0
        else ""
    )


def award_served_on_all(facts: CaseFacts) -> str:
    """Every party has received the award."""
    missing = len(facts.parties) - facts.tally("award_served")
    return (
        counted(missing, "service of the award on one party", "service of the award on {n} parties")
        if missing > 0
        else ""
    )


def obligations_opened(facts: CaseFacts) -> str:
    """The operative part has been turned into obligations."""
    return "" if facts.tally("obligations") else tr("the obligations of the operative part")


def obligations_settled(facts: CaseFacts) -> str:
    """No obligation is left open."""
    missing = facts.tally("obligations_open")
    return counted(missing, "{n} open obligation", "{n} open obligations") if missing else ""


OCCASIONS = frozenset({"declaration_awaited", "someone_sits", "seat_vacant", "draft_received", "addendum_unsigned"})
"""Gates that say whether there is anything an act could be about."""

STANDING = {
    "authority_asked": ("panel.designate_authority", "the appointing authority"),
    "list_sent": ("panel.send_list", "the list of names"),
    "plea_raised": ("registry.raise_jurisdiction_plea", "the plea to jurisdiction"),
    "bifurcation_requested": ("registry.request_bifurcation", "the request for bifurcation"),
    "merit_objected": ("registry.object_lack_of_merit", "the objection that a claim is without merit"),
    "reply_filed": ("registry.file_reply", "the reply"),
    "petition_filed": ("registry.petition_amicus", "the petition of the third person"),
    "joinder_requested": ("registry.request_joinder", "the request for joinder"),
    "fees_proposed": ("registry.propose_fees", "the tribunal's proposal on fees"),
    "deposit_requested": ("registry.request_deposit", "the request for a deposit"),
    "expert_appointed": ("evidence.appoint_expert", "the appointment of the expert"),
    "hearings_closed": ("hearing.close", "the closure of the hearings"),
    "settlement_recorded": ("registry.record_settlement", "the settlement of the parties"),
    "termination_notified": ("docket.give_termination_notice", "the notice that termination is intended"),
    "interpretation_requested": ("award.request_interpretation", "the request for an interpretation"),
    "correction_requested": ("award.request_correction", "the request for a correction"),
    "addition_requested": ("award.request_additional_award", "the request for an additional award"),
}
"""Gate -> the act that must stand on the docket, and its name in words."""


def _stands(act: str, words: str) -> Gate:
    """An act stands on the docket."""
    return lambda facts: "" if facts.count(act) else tr(words)


GATES: dict[str, Gate] = {
    gate.__name__: gate
    for gate in (
        notice_served, all_appointed, all_declared, declaration_awaited, someone_sits, seat_vacant,
        bench_complete, tribunal_constituted, claim_filed, defence_filed, counterclaim_filed, order_issued,
        custody_complete, hearing_held, parties_asked, draft_received, scrutinised, award_issued,
        signatures_settled, award_served_on_all, addendum_unsigned, obligations_opened, obligations_settled,
    )
} | {name: _stands(act, words) for name, (act, words) in STANDING.items()}  # fmt: skip
