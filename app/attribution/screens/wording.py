"""Colours and words of the grid: a letter stands in every coloured cell."""

from __future__ import annotations

from app.attribution.rules import (
    CONSISTENCY_WORDS,
    INFORMATION_GRADES,
    LIKELIHOODS,
    SOURCE_GRADES,
    Consistency,
)
from app.terms import tr

TINTS = {"CC": "green", "C": "green", "N": "grey", "I": "amber", "II": "red"}
LETTERS = tuple(c.value for c in Consistency)


def tint(letters: str) -> str:
    """The colour behind a stand; none for anything else."""
    return TINTS.get(letters, "")


def stand_words(letters: str) -> str:
    """A stand in words."""
    words = {c.value: tr(text) for c, text in CONSISTENCY_WORDS.items()}
    return f"{letters}: {words[letters]}" if letters in words else ""


def source_words(grade: str) -> str:
    """A source grade in words."""
    return f"{grade}: {tr(SOURCE_GRADES[grade])}" if grade in SOURCE_GRADES else tr("not graded")


def information_words(grade: str) -> str:
    """An information grade in words."""
    return f"{grade}: {tr(INFORMATION_GRADES[grade])}" if grade in INFORMATION_GRADES else tr("not graded")


def legend() -> str:
    """What the letters mean."""
    return " · ".join(f"{c.value} {tr(words)}" for c, words in CONSISTENCY_WORDS.items())


def likelihood_words(likelihood: str) -> str:
    """A likelihood with its range; the word alone when it is not an agreed one."""
    low, high = LIKELIHOODS.get(likelihood, (0, 0))
    return tr("{word} · {low} to {high} in 100", word=tr(likelihood), low=low, high=high) if high else likelihood


def sources_words(count: int) -> str:
    """The same in short."""
    return {0: tr("no source"), 1: tr("one source")}.get(count, tr("{n} sources", n=count))


def groups_words(count: int) -> str:
    """From how many independent sources something comes."""
    return tr("one independent source group") if count == 1 else tr("{n} independent source groups", n=count)
