"""Names of exported files: readable, and taken by every file system."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.desk.exporting import KEPT, LONGEST, RESERVED, plain_title


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Minutes of session No. 1", "Minutes of session No. 1"),
        ("Notice of service: Notice of arbitration", "Notice of service - Notice of arbitration"),
        ("Award (final), 3/2026", "Award (final), 3 2026"),
        ("“Quoted” title…", "Quoted title"),
        ("Procès-verbal nº 2", "Procès-verbal nº 2"),
        ("محضر الجلسة", "محضر الجلسة"),
        ("..", "Document"),
        ("con", "con_"),
        ("Nul.txt", "Nul_.txt"),
        ("COM1", "COM1_"),
        ("Contract", "Contract"),
        ("Order.", "Order"),
        ("A" * 200, "A" * 100),
        ("line\r\nbreak\ttab\0null", "line break tab null"),
        ("\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe", "fdp.exe"),
    ],
)
def test_titles_become_names(title: str, name: str) -> None:
    assert plain_title(title) == name


@given(st.text(max_size=300))
@example("x" * 99 + " .")
@example("_")
@example("nul.txt")
@example("con .")
@example("案" * 200)
@example("e\N{COMBINING ACUTE ACCENT}" * 120)
def test_every_title_becomes_a_name_any_file_system_takes(title: str) -> None:
    name = plain_title(title)
    assert 0 < len(name) <= LONGEST + 1
    assert len(f"001 {name}.docx".encode()) <= 255
    assert name == name.strip(" .")
    assert name.split(".")[0].rstrip().upper() not in RESERVED
    assert [sign for sign in name if sign in '<>:"/\\|?*' or not (sign.isprintable() or sign in KEPT)] == []
    assert plain_title(name) == name
