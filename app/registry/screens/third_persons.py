"""The forms of third persons, settlement, termination and reopening: each told as data."""

from __future__ import annotations

from app.registry.acts import ending as ends
from app.registry.acts import third_persons as acts
from app.registry.rules import ending, third_persons
from app.registry.screens.paperform import PaperForm
from app.widgets.actform import ActForm


class PetitionForm(PaperForm):
    """A third person asks to make a submission."""

    act = acts.petition_amicus
    shape = third_persons.PETITION_SHAPE
    primary = "&File the petition"


class PetitionCommentForm(PaperForm):
    """What a party says to it."""

    act = acts.comment_amicus
    shape = third_persons.COMMENT
    primary = "&File the comment"


class PetitionRulingForm(PaperForm):
    """Whether the submission is let in."""

    act = acts.decide_amicus
    shape = third_persons.PETITION_RULING
    primary = "&Record the decision"


class JoinderForm(PaperForm):
    """A person to be joined."""

    act = acts.request_joinder
    shape = third_persons.JOINDER
    primary = "&File the request"


class JoinderRulingForm(PaperForm):
    """Whether the person is joined."""

    act = acts.decide_joinder
    shape = third_persons.JOINDER_RULING
    primary = "&Record the decision"


class ConsolidationForm(PaperForm):
    """Two cases heard together."""

    act = acts.consolidate_cases
    shape = third_persons.CONSOLIDATION
    primary = "&Consolidate the cases"


class SettlementForm(PaperForm):
    """A settlement, and what the parties ask for."""

    act = ends.record_settlement
    shape = ending.SETTLEMENT
    primary = "&Record the settlement"


class SettledEndForm(PaperForm):
    """The order on a settlement."""

    act = ends.terminate_on_settlement
    shape = ending.SETTLED_END
    primary = "&Terminate the proceedings"


class DefaultEndForm(PaperForm):
    """The order where no claim was filed."""

    act = ends.terminate_for_default
    shape = ending.DEFAULT_END
    primary = "&Terminate the proceedings"


class TerminationNoticeForm(PaperForm):
    """The notice without which no order under Article 36(2) is made."""

    act = ends.give_termination_notice
    shape = ending.TERMINATION_NOTICE
    primary = "&Give the notice"


class TerminationForm(PaperForm):
    """The order after notice."""

    act = ends.terminate_case
    shape = ending.TERMINATION
    primary = "&Terminate the proceedings"


class ReopeningForm(PaperForm):
    """Hearings heard again."""

    act = ends.reopen
    shape = ending.REOPENING
    primary = "&Reopen the hearings"


THIRD_FORMS: tuple[type[ActForm], ...] = (
    PetitionForm,
    PetitionCommentForm,
    PetitionRulingForm,
    JoinderForm,
    JoinderRulingForm,
    ConsolidationForm,
    SettlementForm,
    SettledEndForm,
    DefaultEndForm,
    TerminationNoticeForm,
    TerminationForm,
    ReopeningForm,
)
