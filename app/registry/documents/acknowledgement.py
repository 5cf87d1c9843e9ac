"""The acknowledgement of receipt of a notice of arbitration (Article 3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.documents.model import AnyBlock, Caption, Document, Items, Para, Signatures, Signer, plain
from app.registry.documents.schedule import relief_table, said, where
from app.registry.rules.claims import route_text
from app.registry.rules.notice import Notice
from app.registry.rules.wording import blank
from app.terms import tr


@dataclass(frozen=True)
class AcknowledgementFacts:
    """What the acknowledgement says. ``days`` and ``article`` are the period for the response, 0 where none."""

    caption: Caption
    notice: Notice
    defects: tuple[str, ...]
    days: int
    article: str
    entry: int
    registrar: str
    day: date


def acknowledgement(facts: AcknowledgementFacts) -> Document:
    """Docket number, receipt, items found, defects, next date."""
    return Document(
        kind="acknowledgement",
        title=tr("Acknowledgement of receipt of a notice of arbitration"),
        short_title=tr("Acknowledgement of receipt"),
        caption=facts.caption,
        blocks=(
            *receipt(facts),
            *course(facts),
            *defect_list(facts.defects),
            *suspension(facts.notice),
            Para(tr("The particulars of the notice, as received, are the following (Article 3(3)):")),
            *particulars(facts.notice),
            Signatures((Signer(facts.registrar, tr("For the Registry")),), where(facts.notice.received_at), facts.day),
        ),
        place=facts.notice.received_at,
        day=facts.day,
    )


def receipt(facts: AcknowledgementFacts) -> Iterator[AnyBlock]:
    """How and when the notice came in, and where it stands on the docket."""
    notice = facts.notice
    when = str(notice.received) if notice.received else tr("a day still to be stated")
    text = tr(
        "The Registry received on {when}, {channel} at {place}, a notice of arbitration submitted by the "
        "{claimant} against "
        "the {respondent} under the following agreement: {agreement}.",
        when=when,
        channel=tr(notice.channel.value),
        place=said(notice.received_at),
        claimant=said(notice.claimant.name),
        respondent=said(notice.respondent.name),
        agreement=said(notice.agreement).rstrip("."),
    )
    yield Para(text)
    if not blank(notice.delivered_by):
        yield Para(tr("It was delivered by {who}.", who=plain(notice.delivered_by)))
    if facts.entry:
        yield Para(
            tr(
                "It has been entered on the docket as Case {number}, entry {entry}.",
                number=facts.caption.case_number,
                entry=facts.entry,
            )
        )


def course(facts: AcknowledgementFacts) -> Iterator[AnyBlock]:
    """What follows: service, commencement, response."""
    yield Para(
        tr(
            "Proceedings commence on the day on which the Respondent receives the notice (Article 3(2)). The "
            "Registry will "
            "serve it and will inform the parties of that day."
        )
    )
    if not facts.days:
        return
    yield Para(
        tr(
            "The Respondent's response is due within {days} days after that receipt ({article}).",
            days=facts.days,
            article=facts.article,
        )
    )


def defect_list(defects: tuple[str, ...]) -> Iterator[AnyBlock]:
    """Defects, each as a limb; or that none was noted."""
    if not defects:
        yield Para(tr("The Registry notes no defect of form."))
        return
    yield Para(
        tr(
            "The Registry draws attention to the following particulars, which do not delay the constitution of "
            "the tribunal "
            "(Article 3(5)):"
        )
    )
    for defect in defects:
        yield Para(plain(defect), level=1)


def suspension(notice: Notice) -> Iterator[AnyBlock]:
    """What the law of countermeasures asks of a claimant who files."""
    if not blank(notice.countermeasures):
        yield Para(
            tr(
                "The Claimant states that these countermeasures are in force: {measures} The Claimant's "
                "attention is drawn to "
                "Article 52(3) of the Articles on State Responsibility, under which countermeasures may not be "
                "taken, and if "
                "already taken are to be suspended, once the wrongful act has ceased and the dispute is pending "
                "before a "
                "tribunal which can make binding decisions.",
                measures=plain(notice.countermeasures.strip().rstrip(".")) + ".",
            )
        )


def particulars(notice: Notice) -> Iterator[AnyBlock]:
    """The items (b) to (g) as the notice gives them, and its structured claim."""
    yield Items(
        (
            (tr("Claimant"), contact(notice.claimant.name, notice.claimant.address, notice.claimant.agent)),
            (tr("Served at"), said(notice.claimant.email)),
            (tr("Respondent"), contact(notice.respondent.name, notice.respondent.address, notice.respondent.agent)),
            (tr("Instrument"), said(notice.instrument)),
            (tr("Claim"), said(notice.claim)),
            (tr("Amount"), str(notice.money) if notice.money else tr("not stated")),
            (tr("Attribution"), "; ".join(route_text(r) for r in notice.routes) or tr("not stated")),
            (tr("Target, effect"), said(notice.target)),
            (tr("Proposals"), proposals(notice)),
        )
    )
    if notice.relief:
        yield relief_table(notice.relief)


def contact(*parts: str) -> str:
    """Name, address and agent in one line."""
    return plain(", ".join(part.strip() for part in parts if part.strip()).replace("\n", ", ")) or tr("not stated")


def proposals(notice: Notice) -> str:
    """Number, language and place in one line; the arbitrator named, if any."""
    number = tr("{n} arbitrators", n=notice.arbitrators) if notice.arbitrators else tr("number not stated")
    named = tr("arbitrator named: {name}", name=plain(notice.arbitrator)) if notice.arbitrator.strip() else ""
    return "; ".join(part for part in (number, said(notice.language), said(notice.place), named) if part)
