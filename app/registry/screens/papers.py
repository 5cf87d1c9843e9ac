"""The forms of papers told as data: place and language, further pleadings, pleas, measures, objections, defaults."""

from __future__ import annotations

from app.registry import acts
from app.registry.rules import further_pleadings, measures, objections, settings
from app.registry.screens.paperform import PaperForm
from app.widgets.actform import ActForm


class PlaceForm(PaperForm):
    """The place of arbitration; venues stand beside it."""

    act = acts.fix_place
    shape = settings.PLACE
    primary = "&Fix the place"


class LanguageForm(PaperForm):
    """The language or languages of the case."""

    act = acts.fix_language
    shape = settings.LANGUAGE
    primary = "&Fix the language"


class DefectForm(PaperForm):
    """What is wanting in a paper received."""

    act = acts.note_defect
    shape = settings.DEFECT
    primary = "&Note the defect"


class CounterclaimForm(PaperForm):
    """A counterclaim by itself."""

    act = acts.file_counterclaim
    shape = further_pleadings.COUNTERCLAIM
    primary = "&File the counterclaim"


class CounterDefenceForm(PaperForm):
    """The answer to a counterclaim."""

    act = acts.file_defence_to_counterclaim
    shape = further_pleadings.COUNTER_DEFENCE
    primary = "&File the defence"


class ReplyForm(PaperForm):
    """The reply to the defence."""

    act = acts.file_reply
    shape = further_pleadings.REPLY
    primary = "&File the reply"


class RejoinderForm(PaperForm):
    """The rejoinder to the reply."""

    act = acts.file_rejoinder
    shape = further_pleadings.REJOINDER
    primary = "&File the rejoinder"


class AmendmentForm(PaperForm):
    """A pleading amended or supplemented."""

    act = acts.amend_pleading
    shape = further_pleadings.AMENDMENT
    primary = "&File the amendment"


class PleaForm(PaperForm):
    """A plea as to jurisdiction."""

    act = acts.raise_jurisdiction_plea
    shape = objections.PLEA
    primary = "&File the plea"


class JurisdictionForm(PaperForm):
    """The decision on a plea."""

    act = acts.decide_jurisdiction
    shape = objections.JURISDICTION
    primary = "&Record the decision"


class SplitRequestForm(PaperForm):
    """A request to decide some questions first."""

    act = acts.request_bifurcation
    shape = objections.BIFURCATION
    primary = "&File the request"


class SplitRulingForm(PaperForm):
    """The decision whether the proceedings are split."""

    act = acts.decide_bifurcation
    shape = objections.BIFURCATION_RULING
    primary = "&Record the decision"


class MeritObjectionForm(PaperForm):
    """An objection that a claim has no legal merit."""

    act = acts.object_lack_of_merit
    shape = objections.MERIT_OBJECTION
    primary = "&File the objection"


class MeritRulingForm(PaperForm):
    """The decision on an objection of lack of merit."""

    act = acts.decide_lack_of_merit
    shape = objections.MERIT_RULING
    primary = "&Record the decision"


class ObjectionForm(PaperForm):
    """An objection to a departure from the rules."""

    act = acts.raise_objection
    shape = objections.OBJECTION
    primary = "&File the objection"


class DefaultForm(PaperForm):
    """A default, and what follows from it."""

    act = acts.record_default
    shape = objections.DEFAULT
    primary = "&Record the default"


class MeasuresRequestForm(PaperForm):
    """A request for interim measures."""

    act = acts.request_interim_measures
    shape = measures.REQUEST
    primary = "&File the request"


class MeasuresOrderForm(PaperForm):
    """Interim measures ordered, element by element of the test."""

    act = acts.order_interim_measures
    shape = measures.MEASURES
    primary = "&Record the order"


class MeasuresEndForm(PaperForm):
    """Interim measures refused, modified, suspended or ended."""

    act = acts.end_interim_measures
    shape = measures.END
    primary = "&Record the decision"


PAPER_FORMS: tuple[type[ActForm], ...] = (
    PlaceForm,
    LanguageForm,
    DefectForm,
    CounterclaimForm,
    CounterDefenceForm,
    ReplyForm,
    RejoinderForm,
    AmendmentForm,
    PleaForm,
    JurisdictionForm,
    SplitRequestForm,
    SplitRulingForm,
    MeritObjectionForm,
    MeritRulingForm,
    ObjectionForm,
    DefaultForm,
    MeasuresRequestForm,
    MeasuresOrderForm,
    MeasuresEndForm,
)
