"""The promises of the law as data: what comes next in a long case, a rule set checked. Run by ``tasks.py bench``."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from datetime import date

from bench import Figure, measure, times
from measures_register import store_of
from measures_time import ENTRIES, _long_case


@measure
def what_comes_next() -> Sequence[Figure]:
    """Facts read from the store, what comes next and every permitted act, in a case of 2,000 docket entries."""
    from app.desk.rooms import load_acts
    from app.docket.queries import case_facts, ruleset
    from app.docket.rules import next_steps, permits
    from app.terms import ACTS, Role

    load_acts()
    with store_of(0) as store:
        case = _long_case(store)
        with store.record.reading() as session:

            def look() -> None:
                facts = case_facts(session, case)
                rules = ruleset(facts.ruleset)
                next_steps(facts, rules, ACTS, Role.CLERK, date(2026, 5, 18))
                permits(ACTS, facts, rules, Role.CLERK)

            seconds = times(look, rounds=40, warm=3)
    title = f"What comes next in a case of {ENTRIES:,} docket entries, median"
    return [Figure(title, statistics.median(seconds) * 1000, "ms", 20.0)]


@measure
def rule_set_checked() -> Sequence[Figure]:
    """The longest shipped text linted after a letter was changed, as the editor does while one types."""
    from app.docket.queries import shipped_ids, shipped_lines, shipped_text
    from app.docket.rules.lint import lint

    text = max((line.text for line in shipped_lines()), key=len)
    turns = iter(range(10_000))
    seconds = times(lambda: lint(f"{text}# {next(turns)}\n", bases=shipped_text), rounds=9)
    title = f"A rule set of {text.count(chr(10)):,} lines linted ({len(shipped_ids())} shipped), median"
    return [Figure(title, statistics.median(seconds) * 1000, "ms", 250.0)]
