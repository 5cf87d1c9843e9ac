"""Parts that several papers of the registry share: what is said, relief as a table, a claim as a schedule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.docket.rules.receipt import Channel
from app.documents.model import AnyBlock, Heading, Items, Para, Table, plain
from app.registry.rules.claims import (
    REMEDY_ARTICLE,
    Claim,
    Effect,
    ReliefLine,
    Times,
    excuse_text,
    mode_text,
    route_text,
)
from app.terms import Moment, Money, day_text, tr


def said(text: str) -> str:
    """What a person typed, or that nothing was stated."""
    return plain(text.strip()) or tr("not stated")


def where(place: str) -> str:
    """A place for the signature block; a rule where none is known."""
    return place.strip()


def on(day: date | None) -> str:
    """A day, or that none was stated."""
    return day_text(day) if day else tr("not stated")


def when(moment: Moment | None) -> str:
    """A moment with its zone, or that none was stated."""
    return str(moment) if moment else tr("not stated")


def money(amount: Money | None) -> str:
    """An amount, or a dash."""
    return str(amount) if amount else "–"


def paragraphs(text: str) -> Iterator[Para]:
    """One numbered paragraph for each paragraph typed."""
    for part in text.split("\n\n"):
        if part.strip():
            yield Para(plain(part.strip()))


def received_how(received: Moment | None, channel: Channel, by: str = "") -> str:
    """When, how and from whom a paper was received."""
    text = tr("{when}, {channel}", when=when(received), channel=tr(channel.value))
    return tr("{text}, filed by {by}", text=text, by=plain(by)) if by.strip() else text


def relief_table(lines: tuple[ReliefLine, ...], title: str = "") -> Table:
    """Relief line by line, amounts flush right."""
    return Table(
        headers=(tr("No."), tr("Relief"), tr("Particulars"), tr("Amount")),
        rows=tuple(
            (str(n), remedy_cell(line), detail_cell(line), money(line.money)) for n, line in enumerate(lines, 1)
        ),
        widths=(0.5, 2.0, 4.2, 1.9),
        title=title or tr("Relief sought"),
        right=(3,),
    )


def remedy_cell(line: ReliefLine) -> str:
    """The form of relief with its article and the claim it answers."""
    article = REMEDY_ARTICLE.get(line.remedy, "")
    name = f"{tr(line.remedy.value)} ({article})" if article else tr(line.remedy.value)
    return tr("{name}, claim {n}", name=name, n=line.claim) if line.claim else name


def detail_cell(line: ReliefLine) -> str:
    """Particulars, method and interest in one cell."""
    interest = ""
    if line.interest:
        since = tr(" from {day}", day=day_text(line.since)) if line.since else ""
        currency = tr(", in {currency}", currency=line.currency) if line.currency and line.amount is None else ""
        interest = tr("Interest: {rate}{since}{currency}", rate=said(line.rate), since=since, currency=currency)
    method = tr("Assessed by: {method}", method=plain(line.method)) if line.method.strip() else ""
    return ". ".join(part for part in (plain(line.detail.strip().rstrip(".")), method, interest) if part) or "–"


def claim_schedule(claim: Claim, number: int, *, counter: bool = False) -> Iterator[AnyBlock]:
    """One structured claim: heading, conduct, particulars, obligations."""
    name = tr("Counterclaim {n}", n=number) if counter else tr("Claim {n}", n=number)
    title, rank = said(claim.title), tr(claim.rank.value)
    ranked = title if title.endswith(rank) else tr("{title} ({rank})", title=title, rank=rank)
    yield Heading(tr("{name}: {title}", name=name, title=ranked), 2)
    yield from paragraphs(claim.conduct)
    yield Items(claim_items(claim))
    if claim.obligations:
        yield obligation_table(claim)


def claim_items(claim: Claim) -> tuple[tuple[str, str], ...]:
    """The particulars of a claim; what was left out is left out."""
    routes = "; ".join(route_text(r) for r in claim.routes)
    test = tr("{routes} (test: {test})", routes=routes, test=tr(claim.test.value))
    actor = f"{said(claim.actor_name)} ({tr(claim.actor.value)})" if claim.actor_name.strip() else tr(claim.actor.value)
    rows = (
        (tr("Actor"), actor),
        (tr("Attribution"), routes if claim.test.name == "UNSTATED" else test),
        (tr("Mode"), mode_text(claim.mode)),
        (tr("Other State"), plain(claim.other_state)),
        (tr("Target, effect"), effect_text(claim.effect)),
        (tr("Time"), times_text(claim.times)),
        (tr("Standing"), tr(claim.standing.value)),
        (tr("Notice of claim"), plain(claim.noticed)),
        (tr("Evidence"), plain(claim.evidence)),
        (tr("Anticipated"), "; ".join(excuse_text(e) for e in claim.excuses)),
        (tr("Voluntary norms"), norms_text(claim)),
    )
    return tuple((label, value) for label, value in rows if value)


def norms_text(claim: Claim) -> str:
    """The voluntary norms referred to, and what they are not."""
    listed = "; ".join(tr(n.value) for n in claim.norms)
    return tr("{norms} – not a ground of liability", norms=listed) if listed else ""


def effect_text(effect: Effect) -> str:
    """Target and effect in one line."""
    parts = (
        plain(effect.target.strip()),
        *(tr(hit.value) for hit in effect.hits),
        tr("{n} persons affected", n=f"{effect.persons:,}") if effect.persons is not None else "",
        tr("{n} hours", n=effect.hours) if effect.hours is not None else "",
        tr(effect.reversal.value),
    )
    return "; ".join(part for part in parts if part)


def times_text(times: Times) -> str:
    """The moments of the breach, one to a line."""
    rows = (
        (tr("{span} act", span=tr(times.span.value)).capitalize(), ""),
        (tr("from"), times.first),
        (tr("to"), times.last),
        (tr("detected"), times.detected),
        (tr("notified"), times.notified),
    )
    lines = [label if moment == "" else f"{label} {moment}" for label, moment in rows if moment is not None]
    certainty = [tr("certainty: {words}", words=plain(times.certainty))] if times.certainty.strip() else []
    return "; ".join([*lines, *certainty])


def obligation_table(claim: Claim) -> Table:
    """Obligations with source and date in force."""
    return Table(
        headers=(tr("Obligation"), tr("Source"), tr("In force since"), tr("Content and position")),
        rows=tuple(
            (
                tr(o.duty.value).capitalize(),
                said(o.source),
                on(o.in_force),
                "; ".join(plain(part) for part in (o.content, o.position) if part.strip()) or "–",
            )
            for o in claim.obligations
        ),
        widths=(1.7, 2.5, 1.5, 2.8),
        title=tr("Obligations breached"),
    )
