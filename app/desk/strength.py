"""How hard a passphrase is to guess: a rough, honest estimate for the meter."""

from __future__ import annotations

import math
import string

from app.terms import tr

SHORTEST = 12
KINDS = (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation + " ")


def bits(passphrase: str) -> float:
    """Bits of surprise: the signs drawn from, counted over the distinct runs of the passphrase."""
    drawn = sum(len(kind) for kind in KINDS if any(sign in kind for sign in passphrase))
    drawn += 100 if any(all(sign not in kind for kind in KINDS) for sign in passphrase) else 0
    fresh = len({passphrase[at : at + 2] for at in range(len(passphrase))})
    return fresh * math.log2(drawn) * 0.7 if drawn else 0.0


def strength(passphrase: str) -> tuple[int, str, str]:
    """Out of 100, the token of its colour, and the word that says the same."""
    if not passphrase:
        return 0, "red", tr("at least {n} characters; several unrelated words are best", n=SHORTEST)
    if len(passphrase) < SHORTEST:
        missing = SHORTEST - len(passphrase)
        return min(30, 3 * len(passphrase)), "red", tr("too short: {n} more characters", n=missing)
    found = bits(passphrase)
    if found < 50:
        return 45, "amber", tr("weak: add another unrelated word")
    if found < 70:
        return 75, "amber", tr("fair: one more word makes it strong")
    return 100, "green", tr("strong")
