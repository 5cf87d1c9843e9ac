-- Written by packaging/schema.py from the models; do not edit.

CREATE TABLE caucus_paper (
    id CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    owner VARCHAR(60) NOT NULL,
    received DATE NOT NULL,
    gathering VARCHAR(60) NOT NULL,
    text TEXT NOT NULL,
    independent BOOLEAN NOT NULL,
    vault_id CHAR(32),
    sha256 TEXT NOT NULL,
    kept_at DATETIME NOT NULL,
    CONSTRAINT pk_caucus_paper PRIMARY KEY (id),
    CONSTRAINT uq_caucus_paper_number UNIQUE (number)
)

CREATE TABLE draft (
    actor VARCHAR(64) NOT NULL,
    "key" TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at DATETIME NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (actor, "key")
)

CREATE TABLE invitation (
    id CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    "by" VARCHAR(60) NOT NULL,
    "to" VARCHAR(60) NOT NULL,
    subject TEXT NOT NULL,
    sent DATE NOT NULL,
    days INTEGER NOT NULL,
    place TEXT NOT NULL,
    language TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    kept_at DATETIME NOT NULL,
    CONSTRAINT pk_invitation PRIMARY KEY (id),
    CONSTRAINT uq_invitation_number UNIQUE (number)
)

CREATE TABLE offer (
    id CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    "by" VARCHAR(60) NOT NULL,
    day DATE NOT NULL,
    terms TEXT NOT NULL,
    answers CHAR(32),
    open_until DATE,
    kept_at DATETIME NOT NULL,
    CONSTRAINT pk_offer PRIMARY KEY (id),
    CONSTRAINT uq_offer_number UNIQUE (number),
    CONSTRAINT fk_offer_answers_offer FOREIGN KEY(answers) REFERENCES offer (id)
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

CREATE TABLE release (
    id CHAR(32) NOT NULL,
    subject_id CHAR(32) NOT NULL,
    step INTEGER NOT NULL,
    state VARCHAR(60) NOT NULL,
    "to" TEXT NOT NULL,
    authority TEXT NOT NULL,
    kept_at DATETIME NOT NULL,
    CONSTRAINT pk_release PRIMARY KEY (id)
)

CREATE INDEX ix_release_subject_id ON release (subject_id)

CREATE TABLE room (
    id CHAR(32) NOT NULL,
    case_number TEXT NOT NULL,
    tribunal TEXT NOT NULL,
    rules TEXT NOT NULL,
    place TEXT NOT NULL,
    mediator TEXT NOT NULL,
    caucus_rule VARCHAR(60) NOT NULL,
    opened DATE NOT NULL,
    CONSTRAINT pk_room PRIMARY KEY (id)
)

CREATE TABLE room_party (
    side VARCHAR(60) NOT NULL,
    name TEXT NOT NULL,
    agent TEXT NOT NULL,
    CONSTRAINT pk_room_party PRIMARY KEY (side)
)

CREATE TABLE session_held (
    id CHAR(32) NOT NULL,
    gathering VARCHAR(60) NOT NULL,
    with_side VARCHAR(60),
    start DATETIME NOT NULL,
    "end" DATETIME NOT NULL,
    zone TEXT NOT NULL,
    place TEXT NOT NULL,
    present TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_session_held PRIMARY KEY (id)
)

CREATE TABLE vault_object (
    id CHAR(32) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    size BIGINT NOT NULL,
    kept_at DATETIME NOT NULL,
    CONSTRAINT pk_vault_object PRIMARY KEY (id)
)

CREATE TABLE ending (
    room_id CHAR(32) NOT NULL,
    mode VARCHAR(60) NOT NULL,
    day DATE NOT NULL,
    "by" VARCHAR(60),
    reference TEXT NOT NULL,
    kept_at DATETIME NOT NULL,
    CONSTRAINT pk_ending PRIMARY KEY (room_id),
    CONSTRAINT fk_ending_room_id_room FOREIGN KEY(room_id) REFERENCES room (id)
)

CREATE TABLE invitation_answer (
    invitation_id CHAR(32) NOT NULL,
    answer VARCHAR(60) NOT NULL,
    day DATE NOT NULL,
    signed_by TEXT NOT NULL,
    kept_at DATETIME NOT NULL,
    CONSTRAINT pk_invitation_answer PRIMARY KEY (invitation_id),
    CONSTRAINT fk_invitation_answer_invitation_id_invitation FOREIGN KEY(invitation_id) REFERENCES invitation (id)
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

CREATE TRIGGER "caucus_paper_no_delete" BEFORE DELETE ON "caucus_paper" BEGIN SELECT RAISE(ABORT, 'rows of caucus_paper stay as they were written'); END

CREATE TRIGGER "caucus_paper_no_update" BEFORE UPDATE OF "id", "number", "title", "owner", "received", "gathering", "text", "independent", "vault_id", "sha256", "kept_at" ON "caucus_paper" BEGIN SELECT RAISE(ABORT, 'rows of caucus_paper stay as they were written'); END

CREATE TRIGGER "ending_no_delete" BEFORE DELETE ON "ending" BEGIN SELECT RAISE(ABORT, 'rows of ending stay as they were written'); END

CREATE TRIGGER "ending_no_update" BEFORE UPDATE OF "room_id", "mode", "day", "by", "reference", "kept_at" ON "ending" BEGIN SELECT RAISE(ABORT, 'rows of ending stay as they were written'); END

CREATE TRIGGER "invitation_answer_no_delete" BEFORE DELETE ON "invitation_answer" BEGIN SELECT RAISE(ABORT, 'rows of invitation_answer stay as they were written'); END

CREATE TRIGGER "invitation_answer_no_update" BEFORE UPDATE OF "invitation_id", "answer", "day", "signed_by", "kept_at" ON "invitation_answer" BEGIN SELECT RAISE(ABORT, 'rows of invitation_answer stay as they were written'); END

CREATE TRIGGER "invitation_no_delete" BEFORE DELETE ON "invitation" BEGIN SELECT RAISE(ABORT, 'rows of invitation stay as they were written'); END

CREATE TRIGGER "invitation_no_update" BEFORE UPDATE OF "id", "number", "by", "to", "subject", "sent", "days", "place", "language", "signed_by", "kept_at" ON "invitation" BEGIN SELECT RAISE(ABORT, 'rows of invitation stay as they were written'); END

CREATE TRIGGER "offer_no_delete" BEFORE DELETE ON "offer" BEGIN SELECT RAISE(ABORT, 'rows of offer stay as they were written'); END

CREATE TRIGGER "offer_no_update" BEFORE UPDATE OF "id", "number", "by", "day", "terms", "answers", "open_until", "kept_at" ON "offer" BEGIN SELECT RAISE(ABORT, 'rows of offer stay as they were written'); END

CREATE TRIGGER "owed_no_delete" BEFORE DELETE ON "owed" BEGIN SELECT RAISE(ABORT, 'rows of owed stay as they were written'); END

CREATE TRIGGER "owed_no_update" BEFORE UPDATE OF "id", "number", "kind", "case", "title", "facts", "entry", "owed_at" ON "owed" BEGIN SELECT RAISE(ABORT, 'rows of owed stay as they were written'); END

CREATE TRIGGER "paper_no_delete" BEFORE DELETE ON "paper" BEGIN SELECT RAISE(ABORT, 'rows of paper stay as they were written'); END

CREATE TRIGGER "paper_no_update" BEFORE UPDATE OF "id", "owed_id", "supersedes", "number", "kind", "case", "title", "label", "entry", "day", "pages", "words_hash", "pdf_sha256", "pdf_bytes", "pdf_vault", "docx_sha256", "docx_bytes", "docx_vault", "produced_at", "register_head" ON "paper" BEGIN SELECT RAISE(ABORT, 'rows of paper stay as they were written'); END

CREATE TRIGGER "register_chain" BEFORE INSERT ON "register" WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM "register") OR NEW.previous IS NOT coalesce((SELECT digest FROM "register" WHERE sequence = NEW.sequence - 1), zeroblob(32)) BEGIN SELECT RAISE(ABORT, 'this entry does not follow the last one'); END

CREATE TRIGGER "register_no_delete" BEFORE DELETE ON "register" BEGIN SELECT RAISE(ABORT, 'rows of register stay as they were written'); END

CREATE TRIGGER "register_no_update" BEFORE UPDATE OF "sequence", "moment", "zone", "actor", "key_id", "act", "case", "subject", "old", "new", "previous", "digest", "signature" ON "register" BEGIN SELECT RAISE(ABORT, 'rows of register stay as they were written'); END

CREATE TRIGGER "release_no_delete" BEFORE DELETE ON "release" BEGIN SELECT RAISE(ABORT, 'rows of release stay as they were written'); END

CREATE TRIGGER "release_no_update" BEFORE UPDATE OF "id", "subject_id", "step", "state", "to", "authority", "kept_at" ON "release" BEGIN SELECT RAISE(ABORT, 'rows of release stay as they were written'); END

CREATE TRIGGER "room_no_delete" BEFORE DELETE ON "room" BEGIN SELECT RAISE(ABORT, 'rows of room stay as they were written'); END

CREATE TRIGGER "room_no_update" BEFORE UPDATE OF "id", "case_number", "tribunal", "rules", "place", "mediator", "caucus_rule", "opened" ON "room" BEGIN SELECT RAISE(ABORT, 'rows of room stay as they were written'); END

CREATE TRIGGER "room_party_no_delete" BEFORE DELETE ON "room_party" BEGIN SELECT RAISE(ABORT, 'rows of room_party stay as they were written'); END

CREATE TRIGGER "room_party_no_update" BEFORE UPDATE OF "side", "name", "agent" ON "room_party" BEGIN SELECT RAISE(ABORT, 'rows of room_party stay as they were written'); END

CREATE TRIGGER "session_held_no_delete" BEFORE DELETE ON "session_held" BEGIN SELECT RAISE(ABORT, 'rows of session_held stay as they were written'); END

CREATE TRIGGER "session_held_no_update" BEFORE UPDATE OF "id", "gathering", "with_side", "start", "end", "zone", "place", "present", "note" ON "session_held" BEGIN SELECT RAISE(ABORT, 'rows of session_held stay as they were written'); END

CREATE TRIGGER "vault_object_no_delete" BEFORE DELETE ON "vault_object" BEGIN SELECT RAISE(ABORT, 'rows of vault_object stay as they were written'); END

CREATE TRIGGER "vault_object_no_update" BEFORE UPDATE OF "id", "sha256", "size", "kept_at" ON "vault_object" BEGIN SELECT RAISE(ABORT, 'rows of vault_object stay as they were written'); END
