"""The rules a case goes by: the text it is pinned to is kept, and the registrar adopts new ones."""

from __future__ import annotations

from app.docket.model import CaseRow, RulesetRow
from app.docket.queries.lawbook import DIGEST, case_text, drafting, parsed, rule_sets, ruleset_texts
from app.docket.rules.resolve import digest, read
from app.docket.rules.ruleset import RuleSet, resolved
from app.store.transaction import Tx
from app.terms import Role, act, refuse


def pinned(tx: Tx, name: str) -> RuleSet:
    """The rule set of that id, pin or choice; its resolved text is kept in the store from now on."""
    text = case_text(tx.session, name)
    rules = parsed(text)
    if tx.session.get(RulesetRow, rules.digest) is None:
        _keep(tx, rules.id, text, origin="shipped", adopted=False)
    return rules


def _keep(tx: Tx, identity: str, text: str, *, origin: str, adopted: bool) -> str:
    row = RulesetRow(
        digest=digest(text), ruleset=identity, text=text, origin=origin, adopted=adopted, kept=tx.moment.utc,
        actor=tx.actor.name,
    )  # fmt: skip
    tx.add(row)
    return row.digest


def pin_older(tx: Tx, row: CaseRow) -> None:
    """Pin a case of an older store, which names only an edition, to the text it goes by today."""
    if len(row.ruleset_version) != DIGEST:
        old, row.ruleset_version = row.ruleset_version, pinned(tx, row.ruleset).digest
        tx.record("docket.pin_ruleset", row.number, {"edition": old}, {"digest": row.ruleset_version}, case=row.id)


@act("docket.adopt_ruleset", "Adopt a rule set", frozenset({Role.REGISTRAR}), in_case=False)
def adopt_ruleset(tx: Tx, text: str, origin: str = "ctr-2026") -> str:
    """Adopts a text as rules for new cases; cases under way keep theirs. Gives its id and digest.

    ``origin`` is the id or pin it was copied from. Refused with every error the linter finds.
    """
    texts = ruleset_texts(tx.session)
    found = drafting(tx.session, text, origin)
    refuse(found.objections)
    whole = resolved(text, texts)
    base = next((line for line in rule_sets(tx.session) if origin in {line.pin, line.id}), None)
    data = read(whole)
    made = _keep(tx, data["id"], whole, origin=base.pin if base else "", adopted=True)
    title = f"{data['name']} {data['version']}"
    written = {"id": data["id"], "version": data["version"], "digest": made, "differences": found.changes}
    tx.record("docket.adopt_ruleset", title, {"origin": base.pin if base else ""}, written)
    return f"{data['id']}@{made}"
