-- Written by packaging/schema.py from the models; do not edit.

CREATE INDEX ix_register_act ON register (act)

CREATE TABLE register_seal (
    number INTEGER NOT NULL,
    size INTEGER NOT NULL,
    kind VARCHAR(16) NOT NULL,
    moment VARCHAR(32) NOT NULL,
    zone VARCHAR(64) NOT NULL,
    actor VARCHAR(64) NOT NULL,
    key_id VARCHAR(64) NOT NULL,
    root BLOB NOT NULL,
    peaks BLOB NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT pk_register_seal PRIMARY KEY (number)
)

CREATE INDEX ix_register_seal_size ON register_seal (size)

CREATE TABLE vault_lodged (
    id CHAR(32) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    size BIGINT NOT NULL,
    kept_at DATETIME NOT NULL,
    CONSTRAINT pk_vault_lodged PRIMARY KEY (id)
)

CREATE TABLE vault_ring (
    number INTEGER NOT NULL,
    "key" BLOB NOT NULL,
    since DATETIME NOT NULL,
    CONSTRAINT pk_vault_ring PRIMARY KEY (number)
)

CREATE TRIGGER "register_seal_chain" BEFORE INSERT ON "register_seal" WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM "register_seal") OR NEW.size IS NOT (SELECT coalesce(max(sequence), 0) FROM "register") BEGIN SELECT RAISE(ABORT, 'this seal does not follow the last one'); END

CREATE TRIGGER "register_seal_no_delete" BEFORE DELETE ON "register_seal" BEGIN SELECT RAISE(ABORT, 'rows of register_seal stay as they were written'); END

CREATE TRIGGER "register_seal_no_update" BEFORE UPDATE OF "number", "size", "kind", "moment", "zone", "actor", "key_id", "root", "peaks", "signature" ON "register_seal" BEGIN SELECT RAISE(ABORT, 'rows of register_seal stay as they were written'); END

CREATE TRIGGER "vault_ring_no_delete" BEFORE DELETE ON "vault_ring" BEGIN SELECT RAISE(ABORT, 'rows of vault_ring stay as they were written'); END

CREATE TRIGGER "vault_ring_no_update" BEFORE UPDATE OF "number", "key", "since" ON "vault_ring" BEGIN SELECT RAISE(ABORT, 'rows of vault_ring stay as they were written'); END
