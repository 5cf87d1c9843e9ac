"""The tables that stand in every encrypted file: register, documents owed and kept, drafts, vault catalogue."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    Uuid,
)

from app.store.base import BASES, UTC_TIME, RecordBase, add_trigger, append_only

FIRST_PREVIOUS: Final = bytes(32)


_CHAIN: Final = (
    'BEFORE INSERT ON "register" WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM "register")'
    ' OR NEW.previous IS NOT coalesce((SELECT digest FROM "register" WHERE sequence = NEW.sequence - 1), zeroblob(32))'
    " BEGIN SELECT RAISE(ABORT, 'this entry does not follow the last one'); END"
)


_SEALED: Final = (
    'BEFORE INSERT ON "register_seal" WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM "register_seal")'
    ' OR NEW.size IS NOT (SELECT coalesce(max(sequence), 0) FROM "register")'
    " BEGIN SELECT RAISE(ABORT, 'this seal does not follow the last one'); END"
)


def _register(metadata: MetaData) -> None:
    table = Table(
        "register",
        metadata,
        Column("sequence", Integer, primary_key=True, autoincrement=False),
        Column("moment", String(32), nullable=False),
        Column("zone", String(64), nullable=False),
        Column("actor", String(64), nullable=False),
        Column("key_id", String(64), nullable=False),
        Column("act", Text, nullable=False, index=True),
        Column("case", Uuid, index=True),
        Column("subject", Text, nullable=False),
        Column("old", Text, nullable=False),
        Column("new", Text, nullable=False),
        Column("previous", LargeBinary, nullable=False),
        Column("digest", LargeBinary, nullable=False),
        Column("signature", LargeBinary, nullable=False),
    )
    append_only(table)
    add_trigger(table, "chain", _CHAIN)
    seal = Table(
        "register_seal",
        metadata,
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("size", Integer, nullable=False, index=True),
        Column("kind", String(16), nullable=False),
        Column("moment", String(32), nullable=False),
        Column("zone", String(64), nullable=False),
        Column("actor", String(64), nullable=False),
        Column("key_id", String(64), nullable=False),
        Column("root", LargeBinary, nullable=False),
        Column("peaks", LargeBinary, nullable=False),
        Column("signature", LargeBinary, nullable=False),
    )
    append_only(seal)
    add_trigger(seal, "chain", _SEALED)


def _papers(metadata: MetaData) -> None:
    owed = Table(
        "owed",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("number", Integer, nullable=False, unique=True),
        Column("kind", Text, nullable=False),
        Column("case", Uuid, index=True),
        Column("title", Text, nullable=False),
        Column("facts", Text, nullable=False),
        Column("entry", Integer),
        Column("owed_at", UTC_TIME, nullable=False),
        Column("produced", Boolean, nullable=False, index=True),
    )
    append_only(owed, may_change=["produced"])
    paper = Table(
        "paper",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("owed_id", ForeignKey("owed.id"), unique=True),
        Column("supersedes", ForeignKey("paper.id"), unique=True),
        Column("number", Integer, nullable=False, unique=True),
        Column("kind", Text, nullable=False),
        Column("case", Uuid, index=True),
        Column("title", Text, nullable=False),
        Column("label", Text, nullable=False),
        Column("entry", Integer),
        Column("day", Date, nullable=False),
        Column("pages", Integer, nullable=False),
        Column("words_hash", String(64), nullable=False),
        Column("pdf_sha256", String(64), nullable=False),
        Column("pdf_bytes", LargeBinary),
        Column("pdf_vault", ForeignKey("vault_object.id")),
        Column("docx_sha256", String(64), nullable=False),
        Column("docx_bytes", LargeBinary),
        Column("docx_vault", ForeignKey("vault_object.id")),
        Column("produced_at", UTC_TIME, nullable=False),
        Column("register_head", Text, nullable=False),
    )
    append_only(paper)


def _cabinet(metadata: MetaData) -> None:
    vault = Table(
        "vault_object",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("sha256", String(64), nullable=False),
        Column("size", BigInteger, nullable=False),
        Column("kept_at", UTC_TIME, nullable=False),
    )
    append_only(vault)
    Table(
        "vault_lodged",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("sha256", String(64), nullable=False),
        Column("size", BigInteger, nullable=False),
        Column("kept_at", UTC_TIME, nullable=False),
    )
    append_only(
        Table(
            "vault_ring",
            metadata,
            Column("number", Integer, primary_key=True),
            Column("key", LargeBinary, nullable=False),
            Column("since", UTC_TIME, nullable=False),
        )
    )
    Table(
        "draft",
        metadata,
        Column("actor", String(64), primary_key=True),
        Column("key", Text, primary_key=True),
        Column("body", Text, nullable=False),
        Column("saved_at", UTC_TIME, nullable=False),
    )


for _base in BASES.values():
    _register(_base.metadata)
    _cabinet(_base.metadata)
    _papers(_base.metadata)

KEY_CHANGE: Final = Table(
    "key_change", RecordBase.metadata, Column("entry", Integer, primary_key=True, autoincrement=False)
)
"""Numbers of the entries that changed the key file, so that the last is found without reading the register."""
append_only(KEY_CHANGE)

# The tables are alike in every kind of file, so one statement serves all of them.
REGISTER: Final = RecordBase.metadata.tables["register"]
SEAL: Final = RecordBase.metadata.tables["register_seal"]
OWED: Final = RecordBase.metadata.tables["owed"]
PAPER: Final = RecordBase.metadata.tables["paper"]
VAULT_OBJECT: Final = RecordBase.metadata.tables["vault_object"]
VAULT_LODGED: Final = RecordBase.metadata.tables["vault_lodged"]
VAULT_RING: Final = RecordBase.metadata.tables["vault_ring"]
DRAFT: Final = RecordBase.metadata.tables["draft"]
