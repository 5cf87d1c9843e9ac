"""What the register says, in words: acts, what they are about, old and new; seals and what they were made for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from app.store.register import Entry
from app.terms import ACTS, Moment, day_text, tr

ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
UNSAID = {"generation", "entry", "key_file"}
"""What was signed for the machine's sake alone: which key file it is, and the entry the line above names."""
OWN_ACTS = {
    "store.create": "Store created",
    "store.enrol": "Person enrolled",
    "store.open_walled": "Sealed room made",
    "store.change_passphrase": "Passphrase changed",
    "store.readmit": "Person let in again with new keys",
    "store.remove": "Person removed, new key of the record",
    "store.lend": "Record lent",
    "store.withdraw": "Record withdrawn, new key of the record",
    "store.lend_room": "Key of a sealed room lent",
    "store.withdraw_room": "Key of a sealed room withdrawn",
    "store.renew_room": "New key of a sealed room",
    "store.rescue_room": "SEALED ROOM OPENED WITH THE RECOVERY KEY",
    "store.recover": "STORE RECOVERED",
    "store.new_recovery_key": "New recovery key",
    "store.make_shares": "Recovery shares made",
    "store.prove_shares": "Recovery shares proved",
    "store.renew_key_file": "Key file in the form of this version",
    "store.failed_unlock": "Passphrases that did not open",
    "store.clock_back": "Clock found set back",
    "store.older_file": "File found older than when it was last closed",
    "store.unsealed": "Locking or unlocking without a seal",
    "store.upgrade": "Store upgraded",
    "store.backup": "Backup made and proved",
    "store.backup_prove": "Backup proved again",
    "store.backup_unsound": "Backup found not sound",
    "store.backup_failed": "Backup failed",
    "store.backup_remove": "Older backups removed",
    "store.drill": "Backup drilled",
    "store.restore": "Store restored from a backup",
    "store.keeping": "How backups are kept",
    "paper.produce": "Document produced",
    "paper.add_version": "Later version of a document",
}


def act_title(act: str) -> str:
    """What an act is called by people."""
    known = ACTS.get(act)
    return tr(known.title if known else OWN_ACTS.get(act, act.partition(".")[2].replace("_", " ").capitalize()))


def subject(entry: Entry, titles: dict[str, str]) -> str:
    """What an entry is about; ids are told as names, a certificate's holder by its common name."""
    told_as = titles.get(entry.subject, entry.subject)
    if entry.act == "store.open_walled" or (entry.act.startswith("store.") and entry.act.endswith("_room")):
        return tr("a sealed room")
    if told_as.startswith("CN="):
        return re.split(r"(?<!\\),", told_as)[0][3:].replace("\\,", ",")
    return "" if ID.fullmatch(told_as) else told_as


def told(title: str, content: str, names: dict[str, str]) -> list[str]:
    """What was signed, line by line in words; nothing when nothing was."""
    lines = list(lines_of(json.loads(content), names))
    return [title, *lines, ""] if lines else []


def lines_of(content: Any, names: dict[str, str], indent: str = "  ") -> Iterator[str]:
    """Plain data as indented lines; ids are told as names, or left out where nothing bears them."""
    rows = content.items() if isinstance(content, dict) else enumerate(content, 1) if isinstance(content, list) else ()
    for key, value in rows:
        if key in UNSAID:
            continue
        name = f"{indent}{str(key).replace('_', ' ')}"
        if isinstance(value, dict) and {"utc", "zone"} <= value.keys():
            yield f"{name}: {Moment(datetime.fromisoformat(value['utc']), value['zone'])}"
        elif isinstance(value, dict | list) and value:
            yield f"{name}:"
            yield from lines_of(value, names, indent + "  ")
        elif (word := spoken(value, names)) and not ID.fullmatch(word):
            yield f"{name}: {word}"
    if not isinstance(content, dict | list) and (word := spoken(content, names)) and not ID.fullmatch(word):
        yield f"{indent}{word}"


def spoken(value: Any, names: dict[str, str]) -> str:
    """One value as one says it; "" for nothing."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if value in (None, [], {}):
        return ""
    word = names.get(str(value), str(value))
    return day_text(date.fromisoformat(word)) if DAY.fullmatch(word) else word


OCCASIONS = {
    "commit": "Acts entered",
    "unlock": "Unlocked",
    "lock": "Locked",
    "decision": "Decision",
    "packet": "Packet made",
    "migration": "Store brought to this version",
}


def occasion(kind: str) -> str:
    """What a seal was made for."""
    return tr(OCCASIONS.get(kind, kind))
