"""What is compiled is what the form sources say."""

from __future__ import annotations

from pathlib import Path

import pytest

import compile_forms
import machine

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Slip</class><widget class="QWidget" name="Slip">
<layout class="QVBoxLayout"><item><widget class="QLineEdit" name="name"/></item></layout></widget></ui>
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "forms" / "registry").mkdir(parents=True)
    (tmp_path / "forms" / "registry" / "slip.ui").write_text(FORM)
    return tmp_path


def test_compiled_forms_are_up_to_date(root: Path) -> None:
    assert compile_forms.stale(root) == []


def test_a_form_is_compiled_into_a_package_without_the_compilers_version(checkout: Path) -> None:
    target = checkout / "app" / "forms"

    changed = compile_forms.compile_all(checkout)

    assert changed == [target / "__init__.py", target / "registry" / "__init__.py", target / "registry" / "slip.py"]
    text = (target / "registry" / "slip.py").read_text()
    assert "class Ui_Slip" in text
    assert "Compiler version" not in text
    assert compile_forms.compile_all(checkout) == []


def test_a_changed_a_missing_and_an_orphaned_form_are_stale(checkout: Path) -> None:
    compile_forms.compile_all(checkout)
    compiled = checkout / "app" / "forms" / "registry"
    (compiled / "slip.py").write_text("edited = True\n")
    (compiled / "gone.py").write_text("")
    (checkout / "forms" / "registry" / "new.ui").write_text(FORM)

    assert compile_forms.stale(checkout) == [compiled / "gone.py", compiled / "new.py", compiled / "slip.py"]


def test_a_broken_form_is_named(checkout: Path) -> None:
    (checkout / "forms" / "registry" / "bad.ui").write_text("<ui>")

    with pytest.raises(machine.Stop, match=r"bad\.ui does not compile"):
        compile_forms.compile_all(checkout)
