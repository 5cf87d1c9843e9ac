from __future__ import annotations

import os
import signal

from app.documents.binding.apart import Apart
from app.documents.binding.bind import bind
from app.documents.binding.clean import Fault, Unbindable, clean
from tests.binding.material import item, locked, outlined, plan, torn, written


def test_the_child_gives_what_cleaning_gives() -> None:
    with Apart() as apart:
        for data in (outlined(), locked(), torn(), b"", b"x"):
            assert apart(item(data)) == clean(data)
        assert apart(item(torn(), repair_accepted=True)) == clean(torn(), repair_accepted=True)


def test_a_child_that_dies_costs_one_file() -> None:
    with Apart() as apart:
        assert apart(item(written())) == clean(written())
        child = apart._child
        assert child is not None
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        lost = apart(item(written()))
        assert isinstance(lost, Unbindable)
        assert (lost.fault, lost.reason) == (Fault.DAMAGED, "The file is damaged: reading it had to be stopped.")
        assert apart(item(written())) == clean(written())


def test_a_bundle_is_the_same_however_it_is_cleaned() -> None:
    made = plan(item(outlined()), item(locked(), "C-002"))
    with Apart() as apart:
        assert bind(made, cleaner=apart).pdf == bind(made).pdf
