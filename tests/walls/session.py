"""A day at the desk in a process of its own, watched: the practice case is played, then looked at in the window.

``python -m tests.walls.session PLACE FIRST`` plays the first steps of the case into PLACE/store, walks through the
window, exports and prints into PLACE/exported, and writes what was noticed to PLACE/noticed.json.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView

from app.deliberation.acts import keep_note
from app.deliberation.rules import PrivateNote
from app.desk import memory, rooms
from app.desk.demo.play import Practice, begin
from app.desk.desk import Desk
from app.desk.exporting import export_papers
from app.desk.start import application
from app.desk.window import Window
from app.evidence.queries import exhibits
from app.exchange.queries import bundles
from app.store.store import Store
from app.terms import Role
from app.widgets.actpage import ActPage
from app.widgets.pdfview import PdfView
from app.widgets.printdialog import PrintDialog
from tests.walls.planted import PLANTED

CALLS = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "poplib.", "imaplib.", "telnetlib.")
"""Audit events of the network; none may be raised."""
LOCAL = 1
"""AF_UNIX."""
PLAYERS = {"mediation": "sorel", "deliberation": "adeyemi"}
NOTICED: dict[str, list[str]] = {"network": [], "started": [], "children": [], "sockets": [], "seen": []}


def listen(event: str, args: tuple[Any, ...]) -> None:
    """Every call that opens a way out, and every process that is started, with its arguments and environment.

    Signing a PDF runs an asyncio loop, which wakes itself over a pair of local sockets: making those is no way out.
    """
    if event == "socket.__new__" and args[1] == LOCAL:
        return
    if event.startswith(CALLS):
        NOTICED["network"].append(f"{event} {args!r}")
    elif event in {"subprocess.Popen", "os.exec", "os.posix_spawn", "os.system"}:
        NOTICED["started"].append(repr(args))


def children() -> Iterator[Path]:
    """The processes of which this one is the parent (Linux)."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(stat.read_text().rpartition(")")[2].split()[1]) == os.getpid():
                yield stat.parent
        except (OSError, ValueError):
            continue


def look_at_children() -> None:
    """What anyone on this machine may read of them."""
    for child in children():
        for name in ("cmdline", "environ"):
            try:
                NOTICED["children"].append((child / name).read_bytes().decode(errors="replace"))
            except OSError:
                continue


def look_at_sockets() -> None:
    """Open Internet sockets of this process, whoever opened them; local ones of the window system are none."""
    mine = {str(fd.readlink()) for fd in Path("/proc/self/fd").iterdir() if fd.is_symlink()}
    for table in ("tcp", "tcp6", "udp", "udp6", "raw"):
        path = Path("/proc/self/net") / table
        for line in path.read_text().splitlines()[1:] if path.exists() else ():
            if f"socket:[{line.split()[9]}]" in mine:
                NOTICED["sockets"].append(f"{table} {line}")


def wait(milliseconds: int = 250) -> None:
    QTest.qWait(milliseconds)


def wait_for(ready: Any) -> None:
    """Until something holds, at most a minute."""
    patience = QDeadlineTimer(60_000)
    while not ready():
        assert not patience.hasExpired(), "it took too long"
        wait(50)


class Day:
    """One person's day in the window."""

    def __init__(self, window: Window, case: UUID, place: Path) -> None:
        self.window, self.case, self.place = window, case, place

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    def walk(self) -> None:
        """Every place, every tab, every row of every table in them, then the act forms with their previews."""
        shell = self.window.shell
        assert shell is not None
        for key in shell.makers:
            shell.go(key)
            wait()
            self.pick_rows()
        for tab in ("overview", "docket", *rooms.tabs(), "documents"):
            shell.open_case(self.case, tab)
            wait()
            self.pick_rows()
            look_at_children()
        for act in ("registry.serve_notice", "hearing.record_session", "evidence.receive_exhibits", "award.scrutinise"):
            shell.open_act(act, self.case)
            page = shell.act_page()
            if isinstance(page, ActPage):
                for field in page.form.findChildren(QLineEdit)[:3]:
                    if field.isVisible() and not field.isReadOnly():
                        QTest.keyClicks(field, PLANTED["typed"])
                wait(600)
            shell.leave_act()
        NOTICED["seen"].append("walked")

    def pick_rows(self) -> None:
        """The first rows of each table shown, so that their viewers open."""
        for table in self.window.findChildren(QTableView):
            model = table.model()
            for row in range(min(3, model.rowCount()) if table.isVisible() else 0):
                table.selectRow(row)
                wait(120)

    def read_and_print(self, data: bytes, title: str) -> None:
        """A document opened, searched, and printed to a file."""
        view = PdfView()
        view.show()
        view.open(data, title)
        wait_for(lambda: bool(view.pages.images))
        view.search("Tribunal")
        wait(400)
        look_at_children()
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.place / "exported" / f"printed {title}.pdf"))
        ended: list[int] = []
        dialog = PrintDialog(data, title)
        dialog.finished.connect(ended.append)
        dialog.show()
        wait(300)
        dialog.send([0], printer)
        wait_for(lambda: bool(ended))
        view.close()
        NOTICED["seen"].append("printed")

    def enter_rooms(self, practice: Practice) -> None:
        """Behind the walls with their members' keys, a draft kept there, and out again."""
        for kind, key in PLAYERS.items():
            player = practice.story.players[key]
            try:
                room = self.desk.unlock_walled(kind, self.case, player.passphrase, name=player.name)
            except Exception as met:  # noqa: BLE001  a room not made yet in a short play
                NOTICED["seen"].append(f"{kind}: {type(met).__name__}")
                continue
            self.desk.walled_drafts(room).save("note", {"text": PLANTED["walleddraft"]})
            if kind == "deliberation":
                self.desk.do_walled(room, keep_note, PrivateNote(text=PLANTED["note"]))
            assert self.window.shell is not None
            self.window.shell.drop_case()
            self.window.shell.open_case(self.case, kind)
            wait(600)
            look_at_children()
            self.desk.lock_walled()
            NOTICED["seen"].append(f"{kind} entered")


def played(place: Path, first: int) -> Practice:
    """The case as far as asked for, and words of our own in an exhibit and a draft."""
    practice = begin(place / "store")
    for _, step in list(practice.steps())[:first]:
        step()
    with practice.desk.store.record.transaction() as tx:
        tx.vault.keep(io.BytesIO(PLANTED["exhibit"].encode() * 400))
    practice.desk.drafts.save("registry.file_notice", {"subject": PLANTED["draft"]})
    practice.desk.close()
    return practice


def main() -> None:
    """The whole day."""
    sys.addaudithook(listen)
    place = Path(sys.argv[1])
    practice = played(place, int(sys.argv[2]))
    application()
    registrar = practice.story.player(Role.REGISTRAR)
    window = Window(memory.Memory(memory.settings()))
    window.show()
    window.enter(Store.open(place / "store", registrar.name, registrar.passphrase, clock=practice.clock))
    window.memory.opened(str(place / "store"), registrar.name)
    day = Day(window, practice.case, place)
    day.walk()
    desk = day.desk
    day.enter_rooms(practice)
    paper = desk.papers(practice.case)[-1]
    day.read_and_print(desk.paper_bytes(paper.id, "pdf"), "paper")
    for one in desk.read(exhibits, practice.case)[:1]:
        if one.rendition is not None:
            day.read_and_print(desk.file_bytes(one.rendition), "exhibit")
    for bundle in desk.read(bundles, practice.case):
        day.read_and_print(desk.file_bytes(bundle.kept), "bundle")
    window.fault(fault(PLANTED["fault"]))
    wait()
    export_papers(desk, place / "exported", Silent())
    look_at_sockets()
    window.lock()
    wait()
    window.close()
    window.jobs.wait()
    look_at_sockets()
    (place / "noticed.json").write_text(json.dumps(NOTICED), encoding="utf-8")


def fault(word: str) -> Exception:
    """A fault of ours, with a word of the case in its text and in the variables of the place it comes from."""
    try:
        raise ValueError(word)
    except ValueError as met:
        return met


class Silent:
    """Nobody watches."""

    def step(self, done: int, total: int, text: str = "") -> None:
        """Nothing to tell."""


if __name__ == "__main__":
    main()
