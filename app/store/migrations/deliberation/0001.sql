-- Written by packaging/schema.py from the models; do not edit.

CREATE TABLE draft (
    actor VARCHAR(64) NOT NULL,
    "key" TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at DATETIME NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (actor, "key")
)

CREATE TABLE member (
    id TEXT NOT NULL,
    seat INTEGER NOT NULL,
    name TEXT NOT NULL,
    presiding BOOLEAN NOT NULL,
    seal TEXT NOT NULL,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_seat UNIQUE (seat)
)

CREATE TABLE owed (
    id CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    "case" CHAR(32),
    title TEXT NOT NULL,
    facts TEXT NOT NULL,
    entry INTEGER,
    owed_at DATETIME NOT NULL,
    produced BOOLEAN NOT NULL,
    CONSTRAINT pk_owed PRIMARY KEY (id),
    CONSTRAINT uq_owed_number UNIQUE (number)
)

CREATE INDEX ix_owed_case ON owed ("case")

CREATE INDEX ix_owed_produced ON owed (produced)

CREATE TABLE private_note (
    id CHAR(32) NOT NULL,
    author TEXT NOT NULL,
    sealed BLOB NOT NULL,
    written_at DATETIME NOT NULL,
    CONSTRAINT pk_private_note PRIMARY KEY (id)
)

CREATE INDEX ix_private_note_author ON private_note (author)

CREATE TABLE register (
    sequence INTEGER NOT NULL,
    moment VARCHAR(32) NOT NULL,
    zone VARCHAR(64) NOT NULL,
    actor VARCHAR(64) NOT NULL,
    key_id VARCHAR(64) NOT NULL,
    act TEXT NOT NULL,
    "case" CHAR(32),
    subject TEXT NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    previous BLOB NOT NULL,
    digest BLOB NOT NULL,
    signature BLOB NOT NULL,
    CONSTRAINT pk_register PRIMARY KEY (sequence)
)

CREATE INDEX ix_register_case ON register ("case")

CREATE TABLE room (
    id CHAR(32) NOT NULL,
    case_number TEXT NOT NULL,
    claimant TEXT NOT NULL,
    respondent TEXT NOT NULL,
    tribunal TEXT NOT NULL,
    rules TEXT NOT NULL,
    place TEXT NOT NULL,
    opened_at DATETIME NOT NULL,
    CONSTRAINT pk_room PRIMARY KEY (id)
)

CREATE TABLE vault_object (
    id CHAR(32) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    size BIGINT NOT NULL,
    kept_at DATETIME NOT NULL,
    CONSTRAINT pk_vault_object PRIMARY KEY (id)
)

CREATE TABLE award_draft (
    version INTEGER NOT NULL,
    author TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at DATETIME NOT NULL,
    CONSTRAINT pk_award_draft PRIMARY KEY (version),
    CONSTRAINT fk_award_draft_author_member FOREIGN KEY(author) REFERENCES member (id)
)

CREATE TABLE crossing (
    room_id CHAR(32) NOT NULL,
    digest TEXT NOT NULL,
    crossed_at DATETIME NOT NULL,
    CONSTRAINT pk_crossing PRIMARY KEY (room_id),
    CONSTRAINT fk_crossing_room_id_room FOREIGN KEY(room_id) REFERENCES room (id)
)

CREATE TABLE panel_note (
    id CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    author TEXT NOT NULL,
    on_paragraph INTEGER,
    text TEXT NOT NULL,
    written_at DATETIME NOT NULL,
    CONSTRAINT pk_panel_note PRIMARY KEY (id),
    CONSTRAINT uq_panel_note_number UNIQUE (number),
    CONSTRAINT fk_panel_note_author_member FOREIGN KEY(author) REFERENCES member (id)
)

CREATE TABLE panel_opinion (
    id CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    author TEXT NOT NULL,
    kind VARCHAR(60) NOT NULL,
    paragraphs TEXT NOT NULL,
    on_paragraphs TEXT NOT NULL,
    release BOOLEAN NOT NULL,
    filed_at DATETIME NOT NULL,
    CONSTRAINT pk_panel_opinion PRIMARY KEY (id),
    CONSTRAINT uq_panel_opinion_number UNIQUE (number),
    CONSTRAINT fk_panel_opinion_author_member FOREIGN KEY(author) REFERENCES member (id)
)

CREATE TABLE paper (
    id CHAR(32) NOT NULL,
    owed_id CHAR(32),
    supersedes CHAR(32),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    "case" CHAR(32),
    title TEXT NOT NULL,
    label TEXT NOT NULL,
    entry INTEGER,
    day DATE NOT NULL,
    pages INTEGER NOT NULL,
    words_hash VARCHAR(64) NOT NULL,
    pdf_sha256 VARCHAR(64) NOT NULL,
    pdf_bytes BLOB,
    pdf_vault CHAR(32),
    docx_sha256 VARCHAR(64) NOT NULL,
    docx_bytes BLOB,
    docx_vault CHAR(32),
    produced_at DATETIME NOT NULL,
    register_head TEXT NOT NULL,
    CONSTRAINT pk_paper PRIMARY KEY (id),
    CONSTRAINT uq_paper_owed_id UNIQUE (owed_id),
    CONSTRAINT fk_paper_owed_id_owed FOREIGN KEY(owed_id) REFERENCES owed (id),
    CONSTRAINT uq_paper_supersedes UNIQUE (supersedes),
    CONSTRAINT fk_paper_supersedes_paper FOREIGN KEY(supersedes) REFERENCES paper (id),
    CONSTRAINT uq_paper_number UNIQUE (number),
    CONSTRAINT fk_paper_pdf_vault_vault_object FOREIGN KEY(pdf_vault) REFERENCES vault_object (id),
    CONSTRAINT fk_paper_docx_vault_vault_object FOREIGN KEY(docx_vault) REFERENCES vault_object (id)
)

CREATE INDEX ix_paper_case ON paper ("case")

CREATE TABLE round (
    id CHAR(32) NOT NULL,
    "order" INTEGER NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    "key" TEXT NOT NULL,
    put_by TEXT NOT NULL,
    put_at DATETIME NOT NULL,
    CONSTRAINT pk_round PRIMARY KEY (id),
    CONSTRAINT uq_round_order UNIQUE ("order"),
    CONSTRAINT fk_round_put_by_member FOREIGN KEY(put_by) REFERENCES member (id)
)

CREATE TABLE ballot (
    round_id CHAR(32) NOT NULL,
    member_id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    commitment TEXT NOT NULL,
    share BLOB NOT NULL,
    cast_at DATETIME NOT NULL,
    CONSTRAINT pk_ballot PRIMARY KEY (round_id, member_id),
    CONSTRAINT fk_ballot_round_id_round FOREIGN KEY(round_id) REFERENCES round (id),
    CONSTRAINT fk_ballot_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)

CREATE TABLE share (
    round_id CHAR(32) NOT NULL,
    member_id TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    "check" TEXT NOT NULL,
    CONSTRAINT pk_share PRIMARY KEY (round_id, member_id),
    CONSTRAINT fk_share_round_id_round FOREIGN KEY(round_id) REFERENCES round (id),
    CONSTRAINT fk_share_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)

CREATE TABLE tally (
    round_id CHAR(32) NOT NULL,
    ayes TEXT NOT NULL,
    noes TEXT NOT NULL,
    spoiled TEXT NOT NULL,
    counted_at DATETIME NOT NULL,
    CONSTRAINT pk_tally PRIMARY KEY (round_id),
    CONSTRAINT fk_tally_round_id_round FOREIGN KEY(round_id) REFERENCES round (id)
)

CREATE TRIGGER "award_draft_no_delete" BEFORE DELETE ON "award_draft" BEGIN SELECT RAISE(ABORT, 'rows of award_draft stay as they were written'); END

CREATE TRIGGER "award_draft_no_update" BEFORE UPDATE OF "version", "author", "body", "saved_at" ON "award_draft" BEGIN SELECT RAISE(ABORT, 'rows of award_draft stay as they were written'); END

CREATE TRIGGER "ballot_no_delete" BEFORE DELETE ON "ballot" BEGIN SELECT RAISE(ABORT, 'rows of ballot stay as they were written'); END

CREATE TRIGGER "ballot_no_update" BEFORE UPDATE OF "round_id", "member_id", "sealed", "commitment", "share", "cast_at" ON "ballot" BEGIN SELECT RAISE(ABORT, 'rows of ballot stay as they were written'); END

CREATE TRIGGER "crossing_no_delete" BEFORE DELETE ON "crossing" BEGIN SELECT RAISE(ABORT, 'rows of crossing stay as they were written'); END

CREATE TRIGGER "crossing_no_update" BEFORE UPDATE OF "room_id", "digest", "crossed_at" ON "crossing" BEGIN SELECT RAISE(ABORT, 'rows of crossing stay as they were written'); END

CREATE TRIGGER "member_no_delete" BEFORE DELETE ON "member" BEGIN SELECT RAISE(ABORT, 'rows of member stay as they were written'); END

CREATE TRIGGER "member_no_update" BEFORE UPDATE OF "id", "seat", "name", "presiding", "seal" ON "member" BEGIN SELECT RAISE(ABORT, 'rows of member stay as they were written'); END

CREATE TRIGGER "owed_no_delete" BEFORE DELETE ON "owed" BEGIN SELECT RAISE(ABORT, 'rows of owed stay as they were written'); END

CREATE TRIGGER "owed_no_update" BEFORE UPDATE OF "id", "number", "kind", "case", "title", "facts", "entry", "owed_at" ON "owed" BEGIN SELECT RAISE(ABORT, 'rows of owed stay as they were written'); END

CREATE TRIGGER "panel_note_no_delete" BEFORE DELETE ON "panel_note" BEGIN SELECT RAISE(ABORT, 'rows of panel_note stay as they were written'); END

CREATE TRIGGER "panel_note_no_update" BEFORE UPDATE OF "id", "number", "author", "on_paragraph", "text", "written_at" ON "panel_note" BEGIN SELECT RAISE(ABORT, 'rows of panel_note stay as they were written'); END

CREATE TRIGGER "panel_opinion_no_delete" BEFORE DELETE ON "panel_opinion" BEGIN SELECT RAISE(ABORT, 'rows of panel_opinion stay as they were written'); END

CREATE TRIGGER "panel_opinion_no_update" BEFORE UPDATE OF "id", "number", "author", "kind", "paragraphs", "on_paragraphs", "release", "filed_at" ON "panel_opinion" BEGIN SELECT RAISE(ABORT, 'rows of panel_opinion stay as they were written'); END

CREATE TRIGGER "paper_no_delete" BEFORE DELETE ON "paper" BEGIN SELECT RAISE(ABORT, 'rows of paper stay as they were written'); END

CREATE TRIGGER "paper_no_update" BEFORE UPDATE OF "id", "owed_id", "supersedes", "number", "kind", "case", "title", "label", "entry", "day", "pages", "words_hash", "pdf_sha256", "pdf_bytes", "pdf_vault", "docx_sha256", "docx_bytes", "docx_vault", "produced_at", "register_head" ON "paper" BEGIN SELECT RAISE(ABORT, 'rows of paper stay as they were written'); END

CREATE TRIGGER "register_chain" BEFORE INSERT ON "register" WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM "register") OR NEW.previous IS NOT coalesce((SELECT digest FROM "register" WHERE sequence = NEW.sequence - 1), zeroblob(32)) BEGIN SELECT RAISE(ABORT, 'this entry does not follow the last one'); END

CREATE TRIGGER "register_no_delete" BEFORE DELETE ON "register" BEGIN SELECT RAISE(ABORT, 'rows of register stay as they were written'); END

CREATE TRIGGER "register_no_update" BEFORE UPDATE OF "sequence", "moment", "zone", "actor", "key_id", "act", "case", "subject", "old", "new", "previous", "digest", "signature" ON "register" BEGIN SELECT RAISE(ABORT, 'rows of register stay as they were written'); END

CREATE TRIGGER "room_no_delete" BEFORE DELETE ON "room" BEGIN SELECT RAISE(ABORT, 'rows of room stay as they were written'); END

CREATE TRIGGER "room_no_update" BEFORE UPDATE OF "id", "case_number", "claimant", "respondent", "tribunal", "rules", "place", "opened_at" ON "room" BEGIN SELECT RAISE(ABORT, 'rows of room stay as they were written'); END

CREATE TRIGGER "round_no_delete" BEFORE DELETE ON "round" BEGIN SELECT RAISE(ABORT, 'rows of round stay as they were written'); END

CREATE TRIGGER "round_no_update" BEFORE UPDATE OF "id", "order", "number", "text", "key", "put_by", "put_at" ON "round" BEGIN SELECT RAISE(ABORT, 'rows of round stay as they were written'); END

CREATE TRIGGER "share_no_delete" BEFORE DELETE ON "share" BEGIN SELECT RAISE(ABORT, 'rows of share stay as they were written'); END

CREATE TRIGGER "share_no_update" BEFORE UPDATE OF "round_id", "member_id", "wrapped", "check" ON "share" BEGIN SELECT RAISE(ABORT, 'rows of share stay as they were written'); END

CREATE TRIGGER "tally_no_delete" BEFORE DELETE ON "tally" BEGIN SELECT RAISE(ABORT, 'rows of tally stay as they were written'); END

CREATE TRIGGER "tally_no_update" BEFORE UPDATE OF "round_id", "ayes", "noes", "spoiled", "counted_at" ON "tally" BEGIN SELECT RAISE(ABORT, 'rows of tally stay as they were written'); END

CREATE TRIGGER "vault_object_no_delete" BEFORE DELETE ON "vault_object" BEGIN SELECT RAISE(ABORT, 'rows of vault_object stay as they were written'); END

CREATE TRIGGER "vault_object_no_update" BEFORE UPDATE OF "id", "sha256", "size", "kept_at" ON "vault_object" BEGIN SELECT RAISE(ABORT, 'rows of vault_object stay as they were written'); END
