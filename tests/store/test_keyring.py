"""The second half of a passphrase in a real keyring: gnome-keyring, alone on a bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.store import device

ROOT = Path(__file__).parents[2]
PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
START = 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
CHILD = """
import sys
from pathlib import Path
import secretstorage
from app.store import device
from app.store.kdf import Kdf
from app.store.store import NewPerson, Store
from app.terms import Role, Trouble
from tests.conftest import PASSPHRASE, TurnableClock

folder, clock = Path(sys.argv[1]), TurnableClock()

def tried(passphrase=PASSPHRASE):
    try:
        store = Store.open(folder, "R. Registrar", passphrase, clock=clock)
    except Trouble as met:
        print(met.what, "|", met.do)
        return None
    print("opened", store.keyring_state, store.file.slots[store.me.id].slot.device)
    return store

print(type(device.backend()).__module__)
made = Store.create(folder, NewPerson("R. Registrar", Role.REGISTRAR, PASSPHRASE), clock=clock, kdf=Kdf.floor(),
                    device_secret=True)
key, ident = made.recovery_key, made.id
print(made.keyring_state)
made.close()
store = tried()
store.change_passphrase(PASSPHRASE, PASSPHRASE + " again")
store.close()
tried(PASSPHRASE + " again").close()
ring = secretstorage.get_default_collection(secretstorage.dbus_init())
ring.lock()
tried(PASSPHRASE + " again")
print(device.make_secret("another store"))
"""
LOCKED = (
    "The keyring of this computer is locked; it holds the second half of the passphrase of R. Registrar. | "
    "Unlock the keyring and try again."
)
GONE = (
    "The passphrase of R. Registrar opens only on the computer whose keyring holds its second half. | "
    "Open the store on that computer. If it is lost, use the recovery key: it needs no keyring."
)
LOST = """
device.backend().delete_password("greffe", sys.argv[2])
tried(PASSPHRASE + " again")
Store.recover(folder, sys.argv[3], PASSPHRASE, clock=clock).close()
tried().close()
"""


@pytest.mark.skipif(
    any(shutil.which(name) is None for name in PROGRAMS), reason="dbus-run-session or gnome-keyring-daemon is not here"
)
def test_the_second_half_stands_in_a_real_keyring(tmp_path: Path) -> None:
    """Made, opened, changed; locked, gone, recovered."""
    store = tmp_path / "store"
    first = in_session(tmp_path, CHILD + "print(ident, key, sep='|')", store)
    *told, last = first
    assert told == [
        "keyring.backends.SecretService",
        "kept",
        "opened kept True",
        "opened kept True",
        LOCKED,
        "b''",
    ]
    ident, key = last.split("|")
    begin = CHILD[: CHILD.index("print(type(device")]
    assert in_session(tmp_path, begin + LOST, store, ident, key) == [
        GONE,
        "opened off False",
    ]


def in_session(home: Path, program: str, *words: object) -> list[str]:
    """What a child prints on a bus and with a keyring of its own."""
    (home / "run").mkdir(mode=0o700, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "PYTHONWARNINGS": "ignore"}
    command = ["dbus-run-session", "--", "sh", "-c", START, "sh", sys.executable, "-c", program, *map(str, words)]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_only_keyrings_on_the_list_are_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A keyring named by the environment, or by a configuration file, is not even loaded."""
    program = (
        "import sys; from app.store import device; print(device.backend(), device.make_secret('s'),"
        " device.looked_up('s'), 'elsewhere' in sys.modules)"
    )
    (tmp_path / "elsewhere.py").write_text("raise SystemExit('loaded')")
    environment = {
        **os.environ, "PYTHON_KEYRING_BACKEND": "elsewhere.Keyring", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        "PYTHONPATH": str(tmp_path),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout == "None b'' ('no keyring', None) False\n", done.stderr
    monkeypatch.setattr(device, "_TRUSTED", ())
    assert device.looked_up("s") == ("no keyring", None)
