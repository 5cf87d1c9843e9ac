"""The certificate of termination: the one paper that comes out of a mediation that failed or ended."""

from __future__ import annotations

from collections.abc import Iterator

from app.registry.rules.wording import clean, needed, past
from app.terms import Moment, Reason, TerminationCertificate, tr

ARTICLE = "Mediation Rules, Article 9"


def shortcomings(certificate: TerminationCertificate, now: Moment) -> tuple[Reason, ...]:
    """Everything to object to; the certificate says day, mode, mediator and reference, and no reasons."""
    return tuple(objections(certificate, now))


def objections(certificate: TerminationCertificate, now: Moment) -> Iterator[Reason]:
    """Each particular in turn."""
    yield from past(tr("The day of termination"), certificate.day, now, ARTICLE, "day")
    for what, text, sentence, field in (
        (tr("The mode of termination"), certificate.mode, tr("Say how the mediation ended."), "mode"),
        (tr("The name of the mediator"), certificate.mediator, tr("Name the mediator."), "mediator"),
        (tr("The reference"), certificate.reference, tr("Give the reference of the certificate."), "reference"),
    ):
        yield from needed(text, sentence, ARTICLE, field)
        yield from clean(what, text, field)
