"""After a day at the desk every file it left is searched, and every way out it might have taken."""

from __future__ import annotations

import functools
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.desk.demo.story import Story
from tests.hostile.watch import NOTES
from tests.walls.planted import PLANTED

ROOT = Path(__file__).parents[2]
STORY = Story()
WALLED = {STORY.part(part)["planted_word"] for part in ("mediation", "deliberation")}
WALLED |= {PLANTED["walleddraft"], PLANTED["note"]}
FILES = {Path(row["file"]).name for row in STORY.rows("exhibits")}
PARTIES = {party["name"] for party in STORY.rows("parties")}
CASE = {"ORCHID", PLANTED["exhibit"], PLANTED["draft"], PLANTED["typed"], PLANTED["fault"], *PARTIES, *FILES}
PASSPHRASES = {player.passphrase for player in STORY.players.values()}
CHILDREN = {"app.widgets.pixels", "app.documents.binding.apart", "tests.walls.session"}
"""The programs of a day, each a Python of its own."""
STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


@dataclass(frozen=True)
class Session:
    """What one day left behind: ``place`` with store, home, temporary folder and exports; what the child noticed."""

    place: Path
    noticed: dict[str, list[str]]
    told: str
    guarded: list[str]


def guarded(folder: Path) -> dict[str, str]:
    """A copy of the program in which every Python that starts is guarded; the environment that has it used."""
    for name in ("app", "resources"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "tests" / "hostile" / "watch.py", folder / "sitecustomize.py")
    (folder / "watched").mkdir()
    return {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", NOTES: str(folder / "watched")}


def lived(place: Path, first: int, program: dict[str, str]) -> Session:
    """A day in a process whose every folder is an empty one of ours."""
    surroundings = {name: str(place / name.lower()) for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR")}
    surroundings |= {f"XDG_{name}_HOME": str(place / "home" / name.lower())
                     for name in ("CONFIG", "CACHE", "DATA", "STATE")}  # fmt: skip
    for folder in (*surroundings.values(), str(place / "exported"), str(place / "elsewhere")):
        Path(folder).mkdir(parents=True, exist_ok=True)
    (place / "xdg_runtime_dir").chmod(0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    environment = {**kept, **surroundings, **program, "QT_QPA_PLATFORM": "offscreen",
                   "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip
    command = [sys.executable, "-m", "tests.walls.session", str(place), str(first)]
    done = subprocess.run(command, env=environment, cwd=place / "elsewhere", capture_output=True, text=True,
                          check=False, timeout=900)  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    noticed = json.loads((place / "noticed.json").read_text(encoding="utf-8"))
    (place / "noticed.json").unlink()
    notes = [path.name for path in Path(program[NOTES]).iterdir()]
    return Session(place, noticed, done.stdout + done.stderr, notes)


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return guarded(tmp_path_factory.mktemp("program"))


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory, program: dict[str, str]) -> Session:
    """The whole case, from the notice to the obligations."""
    return lived(tmp_path_factory.mktemp("day"), 22, program)


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


@functools.cache
def forms_of(word: str) -> frozenset[bytes]:
    """A word in UTF-8 and UTF-16, plain and as Base64 has it, wherever in a text it stands."""
    plain = [word.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    coded = [b64encode(bytes(before) + form)[(before * 8 + 5) // 6 : (before + len(form)) * 8 // 6]
             for form in plain for before in range(3)]  # fmt: skip
    return frozenset((*plain, *coded))


def found(data: bytes, words: set[str]) -> set[str]:
    """The words that can be read in the bytes."""
    forms = {(word, form) for word in words for form in forms_of(word)}
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
    assert [path for path in place.rglob("*") if path.is_file() and place / "exported" not in path.parents
            and path.read_bytes()[:4] in {b"%PDF", b"PK\3\4", b"\x89PNG"}] == []  # fmt: skip
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
                 b"stream\n" + squeezed + b"endstream", *(b64encode(bytes(n) + b"a word, and more") for n in range(3)),
                 b64encode("in a word".encode("utf-16-le"))):  # fmt: skip
        assert found(data, {"a word", "another"}) == {"a word"}


@pytest.mark.qt
def test_a_day_leaves_no_words_behind(session: Session) -> None:
    assert {"walked", "printed", "mediation entered", "deliberation entered"} <= set(session.noticed["seen"])
    check(session)


@pytest.mark.qt
def test_a_day_takes_no_way_out(session: Session) -> None:
    """The window system's own local sockets are opened below Python; Internet sockets of anybody are looked for.

    Every Python of the day was guarded: the desk, what parses PDF for the screen, what parses it for the bundle.
    """
    assert {name for name in CHILDREN for note in session.guarded if name.replace(".", "_") in note} == CHILDREN
    assert [note for note in session.guarded if not note.startswith("watched")] == []
    assert session.noticed["network"] == []
    assert session.noticed["sockets"] == []
    assert session.noticed["children"] != []


WAYS_OUT = {
    "socket.connect": "socket.socket(socket.AF_INET).connect(('127.0.0.1', 9))",
    "socket.getaddrinfo": "socket.getaddrinfo('localhost', 9)",
    "socket.gethostbyname": "socket.gethostbyname('localhost')",
    "socket.bind": "socket.socket(socket.AF_INET6).bind(('::1', 0))",
    "socket.sendto": "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'', ('127.0.0.1', 9))",
    "urllib.Request": "urllib.request.urlopen('http://localhost')",
}


@pytest.mark.parametrize("way", WAYS_OUT)
def test_a_guarded_program_finds_no_way_out(program: dict[str, str], tmp_path: Path, way: str) -> None:
    """Even one that swallows what it meets, and may write no file, as the children may not."""
    lines = (
        "import resource, socket, urllib.request", "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))",
        "socket.socketpair()", "try: " + WAYS_OUT[way], "except Exception: pass",
    )  # fmt: skip
    environment = {**os.environ, **program, NOTES: str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], env=environment, capture_output=True, text=True,
                          check=False)  # fmt: skip
    assert (done.returncode, "WayOut" in done.stderr) == (1, True)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("tried")] != []
