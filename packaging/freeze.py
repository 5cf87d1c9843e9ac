"""Freeze a small real store of the version at hand, for the tests of migration.

.venv/bin/python packaging/freeze.py tests/stores/v2                       with the code of this checkout
.venv/bin/python packaging/freeze.py tests/stores/v1 --code ../older      with the code of another checkout

Three people with one passphrase, a case with a notice and its service, their produced documents, a file in the vault
and a mediation room that was used. Keys are derived cheaply: the passphrase is printed here.
"""

from __future__ import annotations

import importlib
import io
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

PASSPHRASE: Final = "correct horse battery staple"  # noqa: S105  opens nothing but the frozen stores
REGISTRAR, CLERK, MEDIATOR = "R. Registrar", "C. Clerk", "M. Mediator"
EXHIBIT: Final = bytes(range(256)) * 12


class Still:
    """A clock that stands where it is put."""

    def __init__(self, moment: Any) -> None:
        self.moment = moment

    def now(self) -> Any:
        return self.moment

    def at(self, moment: Any) -> None:
        if moment.utc > self.moment.utc:
            self.moment = moment


def freeze(folder: Path) -> None:
    """Found the store and play the beginning of the practice story in it, by the code ``sys.path`` finds first."""
    story_module = importlib.import_module("app.desk.demo.story")
    terms = importlib.import_module("app.terms")
    door = importlib.import_module("app.store.store")
    clock = Still(terms.Moment(datetime(2026, 5, 1, 8, tzinfo=UTC), "Europe/Amsterdam"))
    role = terms.Role
    kdf = importlib.import_module("app.store.kdf").Kdf.floor()
    store = door.Store.create(folder, door.NewPerson(REGISTRAR, role.REGISTRAR, PASSPHRASE), clock=clock, kdf=kdf)
    store.enrol(door.NewPerson(MEDIATOR, role.MEDIATOR, PASSPHRASE, record=False))
    store.enrol(door.NewPerson(CLERK, role.CLERK, PASSPHRASE))
    (folder.parent / f"{folder.name}.recovery").write_text(store.recovery_key + "\n", encoding="ascii")
    with store.record.transaction() as tx:
        kept = tx.vault.keep(io.BytesIO(EXHIBIT))
        tx.record("test.keep", str(kept.id), None, {"sha256": kept.sha256, "size": kept.size})
    desk = importlib.import_module("app.desk.desk").Desk(store)
    play(desk, story_module.Story(), clock)
    desk.close()


def play(desk: Any, story: Any, clock: Still) -> None:
    """Notice, service, a mediation room with an invitation."""
    acts = importlib.import_module("app.registry.acts")
    mediation = importlib.import_module("app.mediation.acts")
    bridge = importlib.import_module("app.desk.bridge")
    counter, decision = (importlib.import_module(f"app.desk.demo.{name}") for name in ("counter", "decision"))
    notice = story.part("notice")
    clock.at(story.moment(story.part("acknowledgement")["at"], notice["zone"]))
    case = desk.do(acts.file_notice, counter.notice(story))
    clock.at(story.moment(story.part("service")["delivered_at"]))
    desk.do(acts.serve_notice, case, counter.service(story))
    clock.at(story.moment(story.part("mediation")["invitation"]["at"]))
    bridge.seal_room(desk, "mediation", case, [MEDIATOR])
    room = desk.unlock_walled("mediation", case, PASSPHRASE, name=MEDIATOR)
    bridge.open_mediation(desk, case, room)
    desk.do_walled(room, mediation.invite, decision.invitation(story))


def main() -> int:
    given = sys.argv[1:]
    code = given[given.index("--code") + 1] if "--code" in given else str(Path(__file__).resolve().parent.parent)
    sys.path.insert(0, str(Path(code).resolve()))
    folder = Path(given[0]).resolve()
    if folder.exists():
        print(f"{folder.name} is frozen already; a frozen store is never made again.")
        return 1
    freeze(folder)
    for name in ("store.lock", "store.attempts"):
        (folder / name).unlink(missing_ok=True)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"{folder.name}: {size:,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
