"""What the world may do to an encrypted file, said in sentences; the one place where database error codes are read."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from app.terms import Role, Trouble, tr


class StoreLocked(Trouble):
    """Someone else holds the store or one of its files."""


class StoreDamaged(Trouble):
    """A file of the store is not what was written."""


class DiskFull(Trouble):
    """There is no room left on the disk."""


class ReadOnlyMedia(Trouble):
    """The store stands where nothing can be written."""


class DiskTrouble(Trouble):
    """The disk cannot be read or written at the moment."""


class WrongPassphrase(Trouble):
    """No such person, or not this passphrase; which of the two is not said."""


class StoreMissing(Trouble):
    """There is no store in this folder."""


class StoreOlder(Trouble):
    """The store was last used with an older version of Greffe; ``found`` and ``wanted`` are versions of its tables."""

    def __init__(self, found: int, wanted: int, role: Role) -> None:
        self.found, self.wanted, self.role = found, wanted, role
        do = tr("Ask the registrar to upgrade it.")
        if role is Role.REGISTRAR:
            do = tr("Upgrade it first: Greffe keeps a checked copy of what it changes beside it.")
        super().__init__(
            tr("This store was last used with an older version of Greffe."), tr("Nothing was changed."), do
        )

    @property
    def yours(self) -> bool:
        """Whether who tried to open it may agree to the upgrade."""
        return self.role is Role.REGISTRAR

    @property
    def plan(self) -> str:
        """What the registrar agrees to, in plain words."""
        return tr(
            "{what} The upgrade changes its tables from version {found} to version {wanted}. Before that Greffe copies "
            "what it will change, checks the copy, and keeps it in the folder “backups” of the store. If anything goes "
            "wrong, the copy is put back. Sealed rooms are upgraded in the same way when one of their members unlocks "
            "them. Afterwards the older version of Greffe can no longer open the store.",
            what=self.what, found=self.found, wanted=self.wanted,
        )  # fmt: skip


class UpgradeUnfinished(StoreOlder):
    """The power went, or the program was ended, while a store was being upgraded."""

    def __init__(self, found: int, wanted: int, role: Role) -> None:
        super().__init__(found, wanted, role)
        self.what = tr("The upgrade of this store was interrupted.")
        self.kept = tr("Nothing is lost: a checked copy of the store as it was stands beside it.")
        if role is Role.REGISTRAR:
            self.do = tr("Upgrade it again: Greffe goes on where it stopped, or puts the copy back.")
        self.args = (f"{self.what} {self.kept} {self.do}",)


class NoRoom(DiskFull):
    """The medium a backup goes to is full, or cannot hold so large a file."""


class MediumGone(DiskTrouble):
    """The medium a backup goes to was pulled, or cannot be read or written any more."""


def locked() -> StoreLocked:
    """Another transaction holds the file."""
    return StoreLocked(tr("The store is busy with another task."), nothing_kept(), tr("Wait a moment and try again."))


def damaged(what: str) -> StoreDamaged:
    """``what`` says in a sentence which file is damaged and how."""
    return StoreDamaged(
        what,
        tr("Greffe has changed nothing."),
        tr("Do not work on. Copy the folder as it is, then restore the last verified backup."),
    )


def disk_full() -> DiskFull:
    return DiskFull(tr("The disk is full."), nothing_kept(), tr("Make room on the disk and try again."))


def read_only() -> ReadOnlyMedia:
    return ReadOnlyMedia(
        tr("The store stands on a medium, or in a folder, that cannot be written."),
        nothing_kept(),
        tr("Copy the store to a disk you may write to and open it there."),
    )


def disk_trouble() -> DiskTrouble:
    do = tr("Check the disk and its cable, then try again.")
    return DiskTrouble(tr("The disk could not be read or written."), nothing_kept(), do)


def gone() -> DiskTrouble:
    return DiskTrouble(
        tr("A file or folder is not there, or not there any more."),
        nothing_kept(),
        tr("Check that the disk it stands on is connected, then try again."),
    )


def no_place() -> DiskTrouble:
    return DiskTrouble(
        tr("No such folder can be made there: its name is too long, or a file stands in its place."),
        nothing_kept(),
        tr("Choose another folder."),
    )


def nothing_kept() -> str:
    return tr("Nothing was written.")


_BY_CODE: Final[dict[int, Callable[[], Trouble]]] = {
    5: locked,
    6: locked,
    8: read_only,
    10: disk_trouble,
    11: lambda: damaged(tr("A file of the store is damaged.")),
    13: disk_full,
    14: disk_trouble,
    26: lambda: damaged(tr("A file of the store is damaged or was exchanged.")),
}

_BY_ERRNO: Final[dict[int, Callable[[], Trouble]]] = {
    errno.ENOSPC: disk_full,
    errno.EDQUOT: disk_full,
    errno.EFBIG: disk_full,
    errno.EROFS: read_only,
    errno.EACCES: read_only,
    errno.EPERM: read_only,
    errno.EIO: disk_trouble,
    errno.ENOENT: gone,
    errno.ENAMETOOLONG: no_place,
    errno.ENOTDIR: no_place,
    errno.EEXIST: no_place,
}


def translated(error: BaseException) -> Trouble | None:
    """The trouble behind an error of the database or the operating system, or None when it is our own fault."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        made = _BY_CODE.get(code & 0xFF)
        return made() if made else None
    if isinstance(error, OSError) and error.errno in _BY_ERRNO:
        return _BY_ERRNO[error.errno]()
    return None


@contextmanager
def told() -> Iterator[None]:
    """Turn errors of the world inside the block into Trouble; leave everything else alone."""
    try:
        yield
    except Exception as error:
        trouble = translated(error)
        if trouble is None:
            raise
        raise trouble from error
