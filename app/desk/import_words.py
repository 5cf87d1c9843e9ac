"""What is said of a rehearsal, on the screen and on the command line."""

from __future__ import annotations

from app.exchange.rules.docket_import import Outcome, Rehearsal
from app.terms import counted, day_text, tr


def refusal(found: Rehearsal, choice: str) -> str:
    """How many rows are refused, and what can be done; ``choice`` is how entries only are chosen."""
    many = counted(len(found.refused), "{n} row is refused.", "{n} rows are refused.")
    what = tr("Mend the file, give an override in it, or use {choice}. Nothing was written.", choice=choice)
    return f"{many} {what}"


def becomes(one: Outcome) -> str:
    """What becomes of a row, in a word."""
    words = {"act": tr("act"), "entry": tr("entry only"), "refused": tr("refused")}
    return tr("needs an override") if one.state == "refused" and one.soft else words[one.state]


def follows(one: Outcome) -> str:
    """Reasons, overrides, dates opened, papers that are not made anew."""
    passed = one.state == "act" and one.why
    why = tr("passed over: {why}", why=" ".join(one.why)) if passed else " ".join(one.why)
    dates = [tr("{title}: {day}", title=tr(title), day=day_text(day)) for title, day in one.opened]
    papers = [tr("not made anew: {paper}", paper=paper) for paper in one.papers]
    return "\n".join(part for part in (why, *dates, *papers) if part)


def plain_entry(one: Outcome) -> str:
    """What is said of a row from which nothing follows."""
    return tr("Entered as the file says it; no period opens.") if one.state == "entry" else tr("No period opens.")
