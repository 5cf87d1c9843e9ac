"""The tribunal's proposal on its fees, and its review by the appointing authority (Article 41)."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.registry.rules.money import Dated
from app.registry.rules.papers import ABOUT, Item, Kind, Need, Seen, Shape
from app.terms import Reason, Side, day_text, tr

REFERRAL = ("fee_referral", "fee_determination")
"""The periods in which a party refers a proposal, or a determination, to the authority."""


class ReviewStep(enum.Enum):
    """A step in the review of fees."""

    CLAIMANT = "referred by the claimant"
    RESPONDENT = "referred by the respondent"
    UPHELD = "the authority finds nothing to adjust"
    ADJUSTED = "the authority adjusts it"


REFERRED = {ReviewStep.CLAIMANT: Side.CLAIMANT, ReviewStep.RESPONDENT: Side.RESPONDENT}


@dataclass(frozen=True)
class FeeProposal(Dated):
    """How the tribunal proposes to determine its fees and expenses, and the rates it intends to apply."""

    day: date | None = None
    method: str = ""
    rates: str = ""
    expenses: str = ""
    about: int = 0


@dataclass(frozen=True)
class FeeReview(Dated):
    """A referral of a proposal or determination to the authority, or what the authority decided on it."""

    about: int = 0
    day: date | None = None
    step: ReviewStep = ReviewStep.CLAIMANT
    reasons: str = ""

    @property
    def by(self) -> Side:
        """Whose act it is; the authority's stands with the tribunal's."""
        return REFERRED.get(self.step, Side.TRIBUNAL)

    @property
    def final(self) -> bool:
        """Whether the review ends with it."""
        return self.step not in REFERRED


def review_further(new: FeeReview, seen: Seen) -> Iterator[Reason]:
    """A referral in its time; a decision on a referral."""
    due = {d.name: d.due for d in seen.case.open_deadlines}
    if new.final and "fee_review" not in due and seen.subject(new.about):
        yield Reason(tr("The authority decides on a referral, and none is entered."), seen.rule.article, "step")
    elif new.final:
        yield from late(new.day, due.get("fee_review"), seen.rule.article)
    else:
        ends = [due[name] for name in REFERRAL if name in due]
        yield from late(new.day, max(ends, default=None), seen.rule.article)
        if not ends and seen.subject(new.about):
            text = tr("No period in which fees may be referred to the authority is running.")
            yield Reason(text, seen.rule.article, "step", hard=False)


def late(day: date | None, due: date | None, article: str) -> Iterator[Reason]:
    """After its last day, which is noted."""
    if day and due and day > due:
        yield Reason(tr("After the last day, {due}.", due=day_text(due)), article, "day", hard=False, noted=True)


FEE_PROPOSAL = Shape(
    "fee_proposal",
    "Proposal on fees and expenses",
    FeeProposal,
    (
        ("Proposal", (Item("day", "Made on", Kind.DAY),)),
        ("How fees are determined", (
            Item("method", "Method", Kind.LINES, "Say how the fees are to be determined.", Need.HARD,
                 "By time spent, by the amount in dispute, or a fixed sum"),
            Item("rates", "Rates, for each arbitrator", Kind.LINES, "Give the rates the tribunal intends to apply.",
                 Need.HARD, "One line for each arbitrator"),
            Item("expenses", "Expenses", Kind.LINES, hint="Which expenses are reimbursed, and on what proof"),
        )),
    ),
    opening="The Tribunal informs the parties how it proposes to determine its fees and expenses, and of the rates it "
            "intends to apply ({article}).",
    closing=("Any party may refer this proposal to the appointing authority within the period of the rules.",),
    document="decision",
)  # fmt: skip

FEE_REVIEW = Shape(
    "fee_review",
    "Review of fees and expenses",
    FeeReview,
    (
        ("Review", (
            ABOUT,
            Item("day", "Day", Kind.DAY),
            Item("step", "What happened", Kind.CHOICE, choices=ReviewStep),
            Item("reasons", "As communicated", Kind.LINES, "Give the referral or the decision as it was communicated.",
                 Need.HARD),
        )),
    ),
    opening="The Registry records the following on the fees and expenses of the Tribunal ({article}).",
    closing=("An adjustment by the authority binds the Tribunal.",),
    document="registry_note",
    about=("registry.propose_fees", "award.fix_costs"),
    further=review_further,
)  # fmt: skip
