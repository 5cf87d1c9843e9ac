"""After a day at the desk every file it left is searched, and every way out it might have taken."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.desk.demo.story import Story
from tests.walls.planted import PLANTED

ROOT = Path(__file__).parents[2]
STORY = Story()
WALLED = {STORY.part(part)["planted_word"] for part in ("mediation", "deliberation")} | {PLANTED["walleddraft"]}
PARTIES = {party["name"] for party in STORY.rows("parties")}
CASE = {"ORCHID", PLANTED["exhibit"], PLANTED["draft"], PLANTED["typed"], PLANTED["fault"], *PARTIES}
PASSPHRASES = {player.passphrase for player in STORY.players.values()}
STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


@dataclass(frozen=True)
class Session:
    """What one day left behind: ``place`` with store, home, temporary folder and exports; what the child noticed."""

    place: Path
    noticed: dict[str, list[str]]
    told: str


def lived(place: Path, first: int) -> Session:
    """A day in a process whose every folder is an empty one of ours."""
    surroundings = {name: str(place / name.lower()) for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR")}
    surroundings |= {f"XDG_{name}_HOME": str(place / "home" / name.lower())
                     for name in ("CONFIG", "CACHE", "DATA", "STATE")}  # fmt: skip
    for folder in (*surroundings.values(), str(place / "exported"), str(place / "elsewhere")):
        Path(folder).mkdir(parents=True, exist_ok=True)
    (place / "xdg_runtime_dir").chmod(0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    environment = {**kept, **surroundings, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT),
                   "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip
    command = [sys.executable, "-m", "tests.walls.session", str(place), str(first)]
    done = subprocess.run(command, env=environment, cwd=place / "elsewhere", capture_output=True, text=True,
                          check=False, timeout=900)  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    noticed = json.loads((place / "noticed.json").read_text(encoding="utf-8"))
    (place / "noticed.json").unlink()
    return Session(place, noticed, done.stdout + done.stderr)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """To the mediation: both parties' exhibits are in, the mediation room has been used."""
    return lived(tmp_path_factory.mktemp("day"), 11)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """The whole case."""
    return lived(tmp_path_factory.mktemp("case"), 22)


def readings(data: bytes) -> Iterator[bytes]:
    """The bytes as they are, and what is inside zip members and deflated streams."""
    yield data
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                yield from readings(packed.read(name))
    for stream in STREAM.finditer(data):
        with suppress(zlib.error):
            yield zlib.decompressobj().decompress(stream.group(1))
    for wrapper in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        with suppress(zlib.error):
            yield zlib.decompressobj(wrapper).decompress(data)
    if data[4:6] in {b"\x78\x01", b"\x78\x9c", b"\x78\xda"}:  # what qCompress writes
        with suppress(zlib.error):
            yield zlib.decompressobj().decompress(data[4:])


def found(data: bytes, words: set[str]) -> set[str]:
    """The words that can be read in the bytes, in UTF-8 or UTF-16."""
    forms = {(word, word.encode(coding)) for word in words for coding in ("utf-8", "utf-16-le", "utf-16-be")}
    return {word for reading in readings(data) for word, form in forms if form in reading}


def traces(place: Path, words: set[str], *, but: str = "") -> dict[str, set[str]]:
    """Files below a folder in which, or in whose names, a word can be read; the folder ``but`` is left out."""
    told = {}
    for path in sorted(place.rglob("*")):
        name = str(path.relative_to(place))
        if not (but and name.startswith(f"{but}/")):
            seen = found(path.read_bytes(), words) if path.is_file() else set()
            seen |= {word for word in words if word in name}
            if seen:
                told[name] = seen
    return told


def text_of(path: Path) -> str:
    """All words of a PDF or DOCX, for those that a font or XML hides from a search of bytes."""
    if path.suffix == ".pdf":
        import pypdfium2

        with pypdfium2.PdfDocument(path.read_bytes()) as pdf:
            return "\n".join(page.get_textpage().get_text_range() for page in pdf)
    return "\n".join(piece.decode(errors="replace") for piece in readings(path.read_bytes()))


def check(session: Session) -> None:
    """The whole search of one day."""
    place = session.place
    exported = [path for path in (place / "exported").rglob("*") if path.is_file()]
    assert any("ORCHID" in text_of(path) for path in exported), "the search finds nothing at all"
    assert traces(place, CASE, but="exported") == {}
    assert traces(place, WALLED | PASSPHRASES) == {}
    assert {path.name: word for path in exported for word in WALLED | PASSPHRASES if word in text_of(path)} == {}
    assert [path for path in place.rglob("*") if path.name.startswith("core")] == []
    for told in (session.told, *session.noticed["started"], *session.noticed["children"]):
        assert {word for word in CASE | WALLED | PASSPHRASES if word in told} == set()


def test_the_search_finds_what_is_hidden() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("a", "a word")
    squeezed = zlib.compress(b"a word" * 9)
    for data in (b"a word", "a word".encode("utf-16-le"), packed.getvalue(), squeezed, b"\0\0\0\x36" + squeezed,
                 b"stream\n" + squeezed + b"endstream"):  # fmt: skip
        assert found(data, {"a word", "another"}) == {"a word"}


@pytest.mark.qt
def test_a_day_leaves_no_words_behind(session: Session) -> None:
    assert {"walked", "printed", "mediation entered"} <= set(session.noticed["seen"])
    check(session)


@pytest.mark.qt
def test_a_day_takes_no_way_out(session: Session) -> None:
    """The window system's own local sockets are opened below Python; Internet sockets of anybody are looked for."""
    assert session.noticed["network"] == []
    assert session.noticed["sockets"] == []
    assert session.noticed["children"] != []


@pytest.mark.qt
@pytest.mark.soak
def test_the_whole_case_leaves_no_words_behind(whole: Session) -> None:
    assert "deliberation entered" in whole.noticed["seen"]
    check(whole)
    assert (whole.noticed["network"], whole.noticed["sockets"]) == ([], [])
