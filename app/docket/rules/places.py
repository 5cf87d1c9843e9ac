"""Where in a TOML text each table and key stands; tomllib does not say."""

from __future__ import annotations

import re
from collections.abc import Iterator

Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[A-Za-z0-9_.-]+)\s*=""")
_SKIP = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|\'\'\'.*?\'\'\'|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#[^\n]*',
    re.DOTALL,
)


def places(text: str) -> dict[Path, int]:
    """Line (from 1) of each table and key: ``("act", 2, "opens", 0, "days")``. Rows are counted from 0."""
    found: dict[Path, int] = {}
    here: Path = ()
    counts: dict[Path, int] = {}
    for line, words in _statements(text):
        if header := _HEADER.match(words):
            here = _table(header[2], counts, array=header[1] == "[[")
            found.setdefault(here, line)
        elif key := _KEY.match(words):
            found.setdefault((*here, *_parts(key[1])), line)
    return found


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Each statement as its first line, with the line's number; a value over several lines is one statement."""
    depth, quiet = 0, _SKIP.sub(lambda match: re.sub(r"[^\n]", "_", match[0]), text)
    for number, (line, bare) in enumerate(zip(text.split("\n"), quiet.split("\n"), strict=True), 1):
        if depth == 0 and bare.strip("_ \t\r"):
            yield number, line
        if depth or not _HEADER.match(line):
            depth = max(0, depth + sum(bare.count(sign) for sign in "[{") - sum(bare.count(sign) for sign in "]}"))


def _table(name: str, counts: dict[Path, int], *, array: bool) -> Path:
    """The path of a header; each array on the way is meant by its newest row."""
    path: Path = ()
    parts = _parts(name)
    for at, part in enumerate(parts):
        path = (*path, part)
        if array and at == len(parts) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in name.split("."))


def line_of(found: dict[Path, int], path: Path) -> int:
    """The line of a path, or of the nearest thing around it that has one; 1 for the text as a whole."""
    for end in range(len(path), 0, -1):
        if path[:end] in found:
            return found[path[:end]]
    return 1
