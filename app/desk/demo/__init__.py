"""The practice case, played through the same acts as the screens, and what came of it."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from app.desk.demo import play, report
from app.terms import Refused, day_text, tr

MARK = "greffe-practice"
"""Stands in a folder this program made for the demonstration, so that only such a folder is ever replaced."""


def run(folder: Path | None = None, *, window: bool = True, console: Console | None = None) -> int:
    """Play the practice case in a fresh store, prove what came of it, and show it where there is a display.

    Gives 0, or 1 when a check failed. Refused when ``folder`` holds anything else than an earlier demonstration.
    """
    out = console or Console()
    place = fresh(folder or Path.home() / "greffe-demo")
    began = time.monotonic()
    out.print(tr("Practice case in {folder}. Every name, State and event in it is invented.", folder=str(place)))
    practice = perform(place / "store", out)
    try:
        files = report.export(practice, place / "documents")
        report.docket(practice, out)
        report.papers(files, out)
        sound = report.verify(practice, files, out)
    finally:
        practice.desk.close()
    registrar = next(iter(practice.story.players.values()))
    took = tr("Done in {n:.0f} seconds.", n=time.monotonic() - began)
    key = tr("Open the store as {name} with the passphrase “{words}”.", name=registrar.name, words=registrar.passphrase)
    out.print(f"{took} {key}", soft_wrap=True)
    if sound and window and has_display():
        from app.desk.start import run as open_desk

        return open_desk(place / "store", registrar.name, registrar.passphrase, practice.case)
    return 0 if sound else 1


def perform(store: Path, out: Console) -> play.Practice:
    """Every step of the case, with progress."""
    practice = play.begin(store)
    steps = list(practice.steps())
    columns = (TextColumn("{task.description:<68}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    try:
        with Progress(*columns, console=out, transient=True) as shown:
            task = shown.add_task("", total=len(steps))
            for words, step in steps:
                shown.update(task, description=tr(words))
                step()
                shown.advance(task)
                out.print(f"  {day_text(practice.clock.now().day):<18} {tr(words)}", highlight=False)
    except BaseException:
        practice.desk.close()
        raise
    return practice


def fresh(place: Path) -> Path:
    """An empty folder for the demonstration; an earlier one is thrown away, anything else is left alone."""
    if place.exists() and any(place.iterdir()):
        if not (place / MARK).is_file():
            raise Refused(tr("{folder} is not empty and was not made by this demonstration. Name another folder.",
                             folder=str(place)))  # fmt: skip
        shutil.rmtree(place)
    place.mkdir(parents=True, exist_ok=True)
    said = tr("Made by the demonstration; thrown away by the next one.")
    (place / MARK).write_text(said + "\n", encoding="utf-8")
    return place


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
