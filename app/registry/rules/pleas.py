"""What the law of State responsibility asks of a structured claim and of the relief built on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.registry.rules.claims import (
    DUE_DILIGENCE,
    PRIVATE,
    REMEDY_ARTICLE,
    STATE_TO_STATE,
    ActorKind,
    Claim,
    ControlTest,
    Countermeasure,
    Duty,
    Obligation,
    ReliefLine,
    Remedy,
    Route,
    Span,
    Standing,
    Times,
    mode_text,
)
from app.registry.rules.wording import CURRENCY, blank, clean, countable
from app.terms import Moment, Reason, day_text, tr

CAPACITY = frozenset({Route.ORGAN, Route.AUTHORITY, Route.LENT})
CONTROLS = frozenset({ControlTest.EFFECTIVE, ControlTest.OVERALL})
COMMUNITY_RELIEF = frozenset(
    {
        Remedy.DECLARATION,
        Remedy.CESSATION,
        Remedy.ASSURANCES,
        Remedy.COSTS,
        Remedy.INTERIM,
        Remedy.MONITORING,
    }
)


def route_objections(routes: tuple[Route, ...], test: ControlTest, field: str) -> Iterator[Reason]:
    """Routes that do not stand together or lack what their article asks."""
    chosen = set(routes)
    if Route.NONE in chosen and len(chosen) > 1:
        yield Reason(
            tr(
                "“No attribution” cannot be pleaded beside a route of attribution; plead failure of due diligence as a "
                "claim of its own."
            ),
            "ARSIWA 2",
            field,
        )
    if Route.CONTROL in chosen and test not in CONTROLS:
        yield Reason(tr("Control is pleaded: say which test of control is relied on."), "ARSIWA 8", field)
    if Route.CONTROL not in chosen and test in CONTROLS:
        yield Reason(tr("A test of control is named, but control is not pleaded."), "ARSIWA 8", field)
    if Route.ORGAN not in chosen and test is ControlTest.DEPENDENCE:
        yield Reason(tr("Complete dependence is named, but no State organ is pleaded."), "ARSIWA 4", field)
    if Route.BEYOND in chosen and not chosen & CAPACITY:
        yield Reason(
            tr("Excess of authority supposes an organ or entity of the State: plead it beside Articles 4, 5 or 6."),
            "ARSIWA 7",
            field,
        )


def claim_shortcomings(claim: Claim, number: int, now: Moment, field: str = "claims") -> tuple[Reason, ...]:
    """What the law objects to in one structured claim; each sentence names the claim."""
    found = (
        *body_objections(claim, field),
        *route_objections(claim.routes, claim.test, field),
        *mode_objections(claim, field),
        *duty_objections(claim, field),
        *time_objections(claim.times, now, field),
        *notes(claim, field),
    )
    return tuple(
        Reason(tr("Claim {number}: {text}", number=number, text=r.text), r.article, r.field, r.hard, r.noted)
        for r in found
    )


def body_objections(claim: Claim, field: str) -> Iterator[Reason]:
    """A claim has a title, conduct, and at least one binding obligation."""
    for what, text, sentence, article in (
        (tr("Title"), claim.title, tr("Give the claim a title."), "Article 20(2)(c)"),
        (tr("Conduct"), claim.conduct, tr("Describe the conduct complained of."), "Article 20(2)(b)"),
    ):
        if blank(text):
            yield Reason(sentence, article, field)
        yield from clean(what, text, field, lines=True)
    if not claim.routes:
        yield Reason(tr("Plead a route of attribution, or failure of due diligence only."), "ARSIWA 2(a)", field)
    if not claim.obligations:
        only = tr(" The voluntary norms alone are no ground of liability.") if claim.norms else ""
        yield Reason(tr("Name the obligation breached.{only}", only=only), "ARSIWA 2(b)", field)


def mode_objections(claim: Claim, field: str) -> Iterator[Reason]:
    """Articles 16 to 18 are between States; no attribution means due diligence only."""
    if claim.mode in STATE_TO_STATE and claim.actor in PRIVATE:
        yield Reason(
            tr(
                "{mode} is State-to-State: do not plead it for a private group. Plead Article 8 or 11, or failure of "
                "due diligence.",
                mode=mode_text(claim.mode),
            ),
            "ARSIWA 16 to 18",
            field,
        )
    elif claim.mode in STATE_TO_STATE and blank(claim.other_state):
        yield Reason(tr("Name the State that was assisted, directed or coerced."), "ARSIWA 16 to 18", field)
    if Route.NONE in claim.routes and claim.mode not in DUE_DILIGENCE:
        yield Reason(
            tr("Without attribution only a failure to prevent, investigate, remediate or notify can be pleaded."),
            "ARSIWA 2(a)",
            field,
        )
    if (
        claim.actor is ActorKind.STATE
        and claim.mode not in STATE_TO_STATE | DUE_DILIGENCE
        and not set(claim.routes) & {Route.LENT, Route.ADOPTED}
    ):
        yield Reason(
            tr("The actor is another State: plead Articles 16 to 18, or that its organ was lent (Article 6)."),
            "ARSIWA 16 to 18",
            field,
            hard=False,
            noted=True,
        )


def duty_objections(claim: Claim, field: str) -> Iterator[Reason]:
    """Each obligation has a source and bound the respondent before the conduct (ARSIWA 13)."""
    conduct = claim.times.first.day if claim.times.first else None
    for obligation in claim.obligations:
        yield from obligation_objections(obligation, conduct, field)
    diligent = any(o.duty is Duty.DILIGENCE for o in claim.obligations)
    if claim.mode in DUE_DILIGENCE and claim.obligations and not diligent:
        yield Reason(
            tr("A failure is pleaded, but due diligence is not among the obligations."),
            "ARSIWA 14(3)",
            field,
            hard=False,
            noted=True,
        )


def obligation_objections(obligation: Obligation, conduct: date | None, field: str) -> Iterator[Reason]:
    """Source, date in force, and that date against the first day of the conduct."""
    name = tr(obligation.duty.value)
    if blank(obligation.source):
        yield Reason(tr("State the source of the obligation ({name}).", name=name), "ARSIWA 12", field)
    if obligation.in_force is None:
        yield Reason(
            tr("State since when the obligation ({name}) binds the respondent.", name=name), "ARSIWA 13", field
        )
    elif conduct and obligation.in_force > conduct:
        yield Reason(
            tr(
                "The obligation ({name}) came into force on {force}, after the conduct of {conduct}.",
                name=name,
                force=day_text(obligation.in_force),
                conduct=day_text(conduct),
            ),
            "ARSIWA 13",
            field,
        )
    if obligation.duty is Duty.SOVEREIGNTY and blank(obligation.position):
        yield Reason(
            tr("States differ on sovereignty as a rule: set out the position relied on."),
            "",
            field,
            hard=False,
            noted=True,
        )


def time_objections(times: Times, now: Moment, field: str) -> Iterator[Reason]:
    """The moments of the breach, in an order that can be."""
    if times.first is None:
        yield Reason(tr("Say when the conduct began."), "ARSIWA 14", field)
    for what, moment in (
        (tr("Beginning of the conduct"), times.first),
        (tr("End of the conduct"), times.last),
        (tr("Detection"), times.detected),
        (tr("Notification"), times.notified),
    ):
        if moment and moment.utc > now.utc:
            yield Reason(tr("{what}: {when} is still to come.", what=what, when=moment), "ARSIWA 14", field)
    yield from order_objections(times, field)


def order_objections(times: Times, field: str) -> Iterator[Reason]:
    """Nothing ends, is found or is notified before it begins."""
    for earlier, later, sentence in (
        (times.first, times.last, tr("The conduct would end before it begins.")),
        (times.first, times.detected, tr("The conduct would have been detected before it began.")),
        (times.detected, times.notified, tr("The conduct would have been notified before it was detected.")),
    ):
        if earlier and later and later.utc < earlier.utc:
            yield Reason(sentence, "ARSIWA 14", field)
    if times.span is Span.COMPOSITE and (times.last is None or times.last == times.first):
        yield Reason(tr("A composite act is a series: give its first and last act."), "ARSIWA 15", field)


def notes(claim: Claim, field: str) -> Iterator[Reason]:
    """What a claimant should know; none of it stops the filing."""
    if claim.norms:
        yield Reason(
            tr("The voluntary norms of responsible State behaviour are not a ground of liability."),
            "A/70/174, paragraph 13",
            field,
            hard=False,
            noted=True,
        )
    if blank(claim.noticed):
        yield Reason(
            tr("No notice of claim to the respondent is referred to."), "ARSIWA 43", field, hard=False, noted=True
        )
    if blank(claim.evidence):
        yield Reason(tr("No evidence is referred to."), "Article 20(4)", field, hard=False, noted=True)
    if blank(claim.effect.target):
        yield Reason(tr("The target and effect are not described."), "ARSIWA 31", field, hard=False, noted=True)


def relief_objections(lines: tuple[ReliefLine, ...], article: str, field: str = "relief") -> Iterator[Reason]:
    """At least one line; amounts that are numbers in a currency, interest in a currency."""
    if not lines:
        yield Reason(tr("State the relief or remedy sought."), article, field)
    for line in lines:
        name = tr(line.remedy.value)
        yield from clean(name, line.detail, field, lines=True)
        yield from countable(name, line.amount, line.currency, REMEDY_ARTICLE.get(line.remedy, article), field)
        if line.interest and line.amount is None and not CURRENCY.fullmatch(line.currency):
            yield Reason(tr("{name}: say in which currency interest is claimed.", name=name), article, field)


def figure_objections(lines: tuple[ReliefLine, ...], field: str = "relief") -> Iterator[Reason]:
    """Compensation has an amount; interest has a rate and a first day."""
    for line in lines:
        name = tr(line.remedy.value)
        if line.remedy is Remedy.COMPENSATION and line.amount is None:
            yield Reason(tr("Compensation: state the amount and its currency."), "ARSIWA 36", field)
        if line.interest and blank(line.rate):
            yield Reason(tr("{name}: state the rate of interest.", name=name), "ARSIWA 38", field)
        if line.interest and line.since is None:
            yield Reason(tr("{name}: state the day from which interest runs.", name=name), "ARSIWA 38", field)


def relief_shortcomings(lines: tuple[ReliefLine, ...], claims: tuple[Claim, ...]) -> Iterator[Reason]:
    """Relief against the claims it answers: numbers, standing, heads and method of compensation."""
    yield from relief_objections(lines, "Article 20(2)(d)")
    yield from figure_objections(lines)
    for line in lines:
        name = tr(line.remedy.value)
        if not 0 <= line.claim <= len(claims):
            yield Reason(
                tr("{name}: there is no claim {number}.", name=name, number=line.claim), "Article 20(2)(d)", "relief"
            )
        if line.remedy is Remedy.COMPENSATION and (blank(line.detail) or blank(line.method)):
            yield Reason(
                tr("Compensation: name the heads of damage and how they were assessed."),
                "ARSIWA 36",
                "relief",
                hard=False,
                noted=True,
            )
    community = bool(claims) and all(c.standing is Standing.COMMUNITY for c in claims)
    if community and any(line.remedy not in COMMUNITY_RELIEF for line in lines):
        yield Reason(
            tr(
                "A State other than an injured State may ask for cessation and assurances; reparation only in the "
                "interest of the injured State or of the beneficiaries."
            ),
            "ARSIWA 48(2)",
            "relief",
            hard=False,
            noted=True,
        )


def countermeasure_objections(measures: tuple[Countermeasure, ...], field: str) -> Iterator[Reason]:
    """Countermeasures in force on filing: notified, and to be suspended (ARSIWA 52)."""
    for number, measure in enumerate(measures, 1):
        row = tr("Countermeasure {number}", number=number)
        if blank(measure.what):
            yield Reason(tr("{row}: say what it is.", row=row), "ARSIWA 52", field)
        if measure.notified is None:
            yield Reason(
                tr("{row}: no notification is recorded.", row=row), "ARSIWA 52(1)", field, hard=False, noted=True
            )
        if not measure.suspended:
            yield Reason(
                tr("{row} is in force: Article 52(3) may oblige the claimant to suspend it.", row=row),
                "ARSIWA 52(3)",
                field,
                hard=False,
                noted=True,
            )
