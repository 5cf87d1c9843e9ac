"""Documents of choosing: the list for strike and rank, the request to the authority."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents.model import Document, Items, Para, Quote, Signer, Table, plain
from app.panel.documents.constituting import Head, notice
from app.panel.rules.authority import AuthorityRequest
from app.panel.rules.lists import ListSent
from app.terms import day_text, tr


@dataclass(frozen=True)
class ListFacts:
    """A list as it goes to both sides; ``due`` is the day by which it comes back."""

    head: Head
    sent: ListSent
    due: date | None


@dataclass(frozen=True)
class RequestFacts:
    """A request to the authority."""

    head: Head
    made: AuthorityRequest
    authority: str


def strike_list(facts: ListFacts) -> Document:
    """The same list for both sides, with a column to strike and one to rank (Article 8(2))."""
    sent = facts.sent
    rows = tuple(
        (str(at), f"**{plain(n.name)}**", plain(n.nationality), "☐", "____") for at, n in enumerate(sent.nominees, 1)
    )
    back = tr("Each side returns its copy to the Registry by {day}.", day=day_text(facts.due)) if facts.due else ""
    return notice(
        "strike_list", tr("List of candidates, to be struck and ranked"), facts.head,
        Para(tr("At the request of the parties, or in their default, the appointing authority sends both sides the "
                "same list of candidates for the office of {office} (Article 8(2)(a)).", office=tr(sent.office.value))),
        Table((tr("No."), tr("Candidate"), tr("Nationality"), tr("Struck"), tr("Rank")), rows, (0.8, 5, 3, 1.4, 1.4)),
        Para(tr("Each side may strike the names to which it objects, and numbers the others in the order of its "
                "preference, 1 being the first (Article 8(2)(b)).") + (f" {back}" if back else "")),
        Para(tr("The list is returned to the Registry alone and is not copied to the other side.")),
        Para(tr("The arbitrator is then appointed from among the names neither side has struck, in the order of "
                "preference of both; failing that, at the discretion of the appointing authority "
                "(Article 8(2)(c) and (d)).")),
        Items(((tr("Returned by"), "______________________________"), (tr("Day"), "______________________________"))),
    )  # fmt: skip


def authority_request(facts: RequestFacts) -> Document:
    """A party's request to the appointing authority, as the registry passes it on."""
    made = facts.made
    to = plain(facts.authority) or tr("the Secretary-General of the Permanent Court of Arbitration")
    return notice(
        "authority_request", tr("Request to the appointing authority"), facts.head,
        Items((
            (tr("Addressed to"), to),
            (tr("Request"), tr(made.asked.value).capitalize()),
            (tr("Made by"), tr("the {side}", side=tr(made.side.value))),
            (tr("Made on"), day_text(made.day) if made.day else "…"),
        )),
        Para(tr("The request rests on the following:")),
        Quote(plain(made.ground.strip()) or "…"),
        Para(tr("A copy of the notice of arbitration, and of the response where there is one, goes with this request; "
                "the authority may ask any party and the arbitrators for what it needs (Article 6(5) and (6)).")),
        Para(tr("The other side and every arbitrator appointed receive this request at the same time.")),
        signers=(Signer(facts.head.signer, tr("For the Registry, on behalf of the {side}", side=tr(made.side.value))),),
    )  # fmt: skip
