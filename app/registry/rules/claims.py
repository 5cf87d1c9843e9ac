"""The structured claim: attribution, obligation, effect, time, standing, relief (ILC Articles on State responsibility).

The choices are those a claimant may plead in the alternative; each enum value is the text a person reads.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.terms import Moment, Money, tr


class Route(enum.Enum):
    """How conduct is attributed to the respondent State (ARSIWA 4 to 11)."""

    ORGAN = "State organ"
    AUTHORITY = "Entity exercising governmental authority"
    LENT = "Organ placed at the State's disposal by another State"
    BEYOND = "Excess of authority or contravention of instructions"
    INSTRUCTION = "Acting on the State's instructions"
    DIRECTION = "Acting under the State's direction"
    CONTROL = "Acting under the State's control"
    DEFAULT = "Acting in the absence of the official authorities"
    ADOPTED = "Conduct acknowledged and adopted as its own"
    NONE = "No attribution: failure of due diligence only"


ROUTE_ARTICLE = {
    Route.ORGAN: "4", Route.AUTHORITY: "5", Route.LENT: "6", Route.BEYOND: "7", Route.INSTRUCTION: "8",
    Route.DIRECTION: "8", Route.CONTROL: "8", Route.DEFAULT: "9", Route.ADOPTED: "11", Route.NONE: "",
}  # fmt: skip


class ControlTest(enum.Enum):
    """The test pleaded: of control under ARSIWA 8, or of complete dependence under ARSIWA 4."""

    UNSTATED = "not stated"
    EFFECTIVE = "effective control"
    OVERALL = "overall control"
    DEPENDENCE = "complete dependence"


class Rank(enum.Enum):
    """How a claim stands to those before it."""

    PRINCIPAL = "principal"
    ALTERNATIVE = "in the alternative"
    ANY_EVENT = "in any event"


class ActorKind(enum.Enum):
    """Who did the act, as pleaded."""

    UNKNOWN = "unknown"
    ORGAN = "State organ"
    CONTRACTOR = "contractor"
    PROXY = "proxy group"
    BROKER = "exploit broker"
    MERCENARY = "cyber mercenary"
    FRONT = "front company"
    CRIMINAL = "criminal group"
    STATE = "another State"


PRIVATE = frozenset(set(ActorKind) - {ActorKind.STATE, ActorKind.ORGAN, ActorKind.UNKNOWN})


class Mode(enum.Enum):
    """How the respondent took part: by its own act, beside another State, or by failing to act."""

    DIRECT = "Own act, direct"
    ASSIST = "Aid or assistance to another State"
    CONTROL = "Direction and control over another State"
    COERCE = "Coercion of another State"
    PREVENT = "Failure to prevent"
    INVESTIGATE = "Failure to investigate"
    REMEDIATE = "Failure to remediate"
    NOTIFY = "Failure to notify"


MODE_ARTICLE = {Mode.ASSIST: "16", Mode.CONTROL: "17", Mode.COERCE: "18"}
STATE_TO_STATE = frozenset(MODE_ARTICLE)
DUE_DILIGENCE = frozenset({Mode.PREVENT, Mode.INVESTIGATE, Mode.REMEDIATE, Mode.NOTIFY})


class Duty(enum.Enum):
    """The binding obligation said to be breached."""

    SOVEREIGNTY = "sovereignty"
    INTERVENTION = "non-intervention"
    FORCE = "prohibition of the use of force"
    DILIGENCE = "due diligence"
    TREATY = "treaty obligation"
    DIPLOMATIC = "diplomatic and consular law"
    RIGHTS = "human rights"
    HUMANITARIAN = "international humanitarian law"


class Norm(enum.Enum):
    """The voluntary norms of responsible State behaviour (A/70/174, paragraph 13). Not a ground of liability."""

    A = "(a) cooperate for stability"
    B = "(b) weigh all information before judging"
    C = "(c) not knowingly let territory be used"
    D = "(d) cooperate against criminal and terrorist use"
    E = "(e) respect rights and privacy"
    F = "(f) not damage critical infrastructure"
    G = "(g) protect its own critical infrastructure"
    H = "(h) answer requests for help"
    I = "(i) integrity of the supply chain"  # noqa: E741  the norms are lettered
    J = "(j) report vulnerabilities responsibly"
    K = "(k) spare emergency response teams"


class Hit(enum.Enum):
    """What the conduct struck."""

    ESSENTIAL = "essential service"
    MEDICAL = "medical service"
    RESPONSE = "emergency response team"
    RELIEF = "humanitarian organisation"
    ELECTION = "election"
    DATA = "theft of data"
    PHYSICAL = "physical damage"


class Reversal(enum.Enum):
    """Whether the effect can be undone."""

    UNKNOWN = "not yet known"
    REVERSIBLE = "reversible"
    PARTLY = "partly reversible"
    IRREVERSIBLE = "irreversible"


class Span(enum.Enum):
    """The breach in time (ARSIWA 14 and 15)."""

    COMPLETED = "completed"
    CONTINUING = "continuing"
    COMPOSITE = "composite"


class Standing(enum.Enum):
    """By what title the claimant invokes responsibility."""

    INJURED = "injured State (ARSIWA 42)"
    COMMUNITY = "State other than an injured State (ARSIWA 48)"


class Excuse(enum.Enum):
    """Circumstances precluding wrongfulness, and contribution to the injury; the burden is on who invokes them."""

    CONSENT = "consent"
    SELF_DEFENCE = "self-defence"
    COUNTERMEASURE = "countermeasure"
    MAJEURE = "force majeure"
    DISTRESS = "distress"
    NECESSITY = "necessity"
    CONTRIBUTION = "contribution to the injury"


EXCUSE_ARTICLE = {
    Excuse.CONSENT: "20", Excuse.SELF_DEFENCE: "21", Excuse.COUNTERMEASURE: "22", Excuse.MAJEURE: "23",
    Excuse.DISTRESS: "24", Excuse.NECESSITY: "25", Excuse.CONTRIBUTION: "39",
}  # fmt: skip


class Remedy(enum.Enum):
    """The forms of relief a line may ask for."""

    DECLARATION = "Declaration"
    CESSATION = "Cessation"
    ASSURANCES = "Assurances of non-repetition"
    RESTITUTION = "Restitution"
    COMPENSATION = "Compensation"
    SATISFACTION = "Satisfaction"
    INTEREST = "Interest"
    COSTS = "Costs of the proceedings"
    INTERIM = "Interim measures"
    MONITORING = "Monitoring of performance"


REMEDY_ARTICLE = {
    Remedy.CESSATION: "ARSIWA 30(a)", Remedy.ASSURANCES: "ARSIWA 30(b)", Remedy.RESTITUTION: "ARSIWA 35",
    Remedy.COMPENSATION: "ARSIWA 36", Remedy.SATISFACTION: "ARSIWA 37", Remedy.INTEREST: "ARSIWA 38",
    Remedy.COSTS: "Articles 40 to 42", Remedy.INTERIM: "Article 26",
}  # fmt: skip


@dataclass(frozen=True)
class ReliefLine:
    """One thing asked of the tribunal. ``claim`` is the number of the claim it answers, 0 for all.

    ``amount`` is NaN when what was typed is no number. ``rate`` is the rate of interest in words ("5 % simple").
    """

    remedy: Remedy
    detail: str = ""
    amount: Decimal | None = None
    currency: str = ""
    method: str = ""
    rate: str = ""
    since: date | None = None
    claim: int = 0

    @property
    def money(self) -> Money | None:
        """The amount with its currency, when both can be read."""
        return Money(self.amount, self.currency) if self.amount is not None and self.amount.is_finite() else None

    @property
    def interest(self) -> bool:
        """Whether interest is asked for in this line."""
        return self.remedy is Remedy.INTEREST or bool(self.rate.strip()) or self.since is not None


@dataclass(frozen=True)
class Obligation:
    """A binding obligation: where it stands, since when it binds the respondent, what it asks, the position on it."""

    duty: Duty
    source: str = ""
    in_force: date | None = None
    content: str = ""
    position: str = ""


@dataclass(frozen=True)
class Effect:
    """Target and effect. ``hours`` is how long the effect lasted; None where unknown."""

    target: str = ""
    hits: tuple[Hit, ...] = ()
    persons: int | None = None
    hours: int | None = None
    reversal: Reversal = Reversal.UNKNOWN


@dataclass(frozen=True)
class Times:
    """When it began, ended, was found and was notified; ``certainty`` in the claimant's words."""

    span: Span = Span.COMPLETED
    first: Moment | None = None
    last: Moment | None = None
    detected: Moment | None = None
    notified: Moment | None = None
    certainty: str = ""


NO_EFFECT, NO_TIMES = Effect(), Times()


@dataclass(frozen=True)
class Countermeasure:
    """A countermeasure in force on the day of filing (ARSIWA 49 to 54)."""

    what: str
    by: str = ""
    notified: date | None = None
    reversible: bool = True
    suspended: bool = False


@dataclass(frozen=True)
class Claim:
    """One structured claim. ``other_state`` is the State aided, directed or coerced (ARSIWA 16 to 18)."""

    title: str
    rank: Rank = Rank.PRINCIPAL
    conduct: str = ""
    actor: ActorKind = ActorKind.UNKNOWN
    actor_name: str = ""
    routes: tuple[Route, ...] = ()
    test: ControlTest = ControlTest.UNSTATED
    mode: Mode = Mode.DIRECT
    other_state: str = ""
    obligations: tuple[Obligation, ...] = ()
    norms: tuple[Norm, ...] = ()
    effect: Effect = NO_EFFECT
    times: Times = NO_TIMES
    standing: Standing = Standing.INJURED
    noticed: str = ""
    evidence: str = ""
    excuses: tuple[Excuse, ...] = ()


def route_text(route: Route) -> str:
    """The route as a person reads it: "State organ (ARSIWA 4)"."""
    article = ROUTE_ARTICLE[route]
    return tr("{route} (ARSIWA {article})", route=tr(route.value), article=article) if article else tr(route.value)


def mode_text(mode: Mode) -> str:
    """The mode as a person reads it, with its article."""
    article = MODE_ARTICLE.get(mode)
    return tr("{mode} (ARSIWA {article})", mode=tr(mode.value), article=article) if article else tr(mode.value)


def excuse_text(excuse: Excuse) -> str:
    """The excuse as a person reads it, with its article."""
    return tr("{excuse} (ARSIWA {article})", excuse=tr(excuse.value), article=EXCUSE_ARTICLE[excuse])
