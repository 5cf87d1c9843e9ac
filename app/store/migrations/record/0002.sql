-- Written by packaging/schema.py from the models; do not edit.

CREATE TABLE docket_absence (
    id CHAR(32) NOT NULL,
    person TEXT NOT NULL,
    alternate TEXT NOT NULL,
    first DATE NOT NULL,
    last DATE NOT NULL,
    note TEXT NOT NULL,
    recorded DATETIME NOT NULL,
    actor TEXT NOT NULL,
    CONSTRAINT pk_docket_absence PRIMARY KEY (id)
)

ALTER TABLE "docket_case" ADD COLUMN seat_calendar TEXT

CREATE TABLE docket_ruleset (
    digest TEXT NOT NULL,
    ruleset TEXT NOT NULL,
    text TEXT NOT NULL,
    origin TEXT NOT NULL,
    adopted BOOLEAN NOT NULL,
    kept DATETIME NOT NULL,
    actor TEXT NOT NULL,
    CONSTRAINT pk_docket_ruleset PRIMARY KEY (digest)
)

CREATE INDEX ix_docket_ruleset_ruleset ON docket_ruleset (ruleset)

CREATE TABLE key_change (
    entry INTEGER NOT NULL,
    CONSTRAINT pk_key_change PRIMARY KEY (entry)
)

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

CREATE TABLE store_backup (
    id CHAR(32) NOT NULL,
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    made_at DATETIME NOT NULL,
    entries INTEGER NOT NULL,
    head TEXT NOT NULL,
    papers INTEGER NOT NULL,
    objects INTEGER NOT NULL,
    size INTEGER NOT NULL,
    manifest TEXT NOT NULL,
    warning TEXT NOT NULL,
    proved_at DATETIME NOT NULL,
    drilled_at DATETIME,
    removed_at DATETIME,
    CONSTRAINT pk_store_backup PRIMARY KEY (id),
    CONSTRAINT uq_store_backup_manifest UNIQUE (manifest)
)

CREATE TABLE store_keeping (
    id INTEGER NOT NULL,
    folder TEXT NOT NULL,
    newest INTEGER NOT NULL,
    months INTEGER NOT NULL,
    remind_days INTEGER NOT NULL,
    CONSTRAINT pk_store_keeping PRIMARY KEY (id)
)

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

CREATE TABLE award_addendum (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    owed CHAR(32) NOT NULL,
    day DATE NOT NULL,
    CONSTRAINT pk_award_addendum PRIMARY KEY (id),
    CONSTRAINT fk_award_addendum_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_award_addendum_case ON award_addendum ("case")

CREATE TABLE award_addendum_signature (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    addendum INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    manner TEXT NOT NULL,
    at DATETIME NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_award_addendum_signature PRIMARY KEY (id),
    CONSTRAINT uq_award_addendum_signature_case_addendum_name UNIQUE ("case", addendum, name),
    CONSTRAINT fk_award_addendum_signature_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE TABLE award_costs (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_award_costs PRIMARY KEY (id),
    CONSTRAINT fk_award_costs_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_award_costs_case ON award_costs ("case")

CREATE TABLE award_later_decision (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    received DATETIME NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_award_later_decision PRIMARY KEY (id),
    CONSTRAINT fk_award_later_decision_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_award_later_decision_case ON award_later_decision ("case")

CREATE TABLE docket_barred (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    name TEXT NOT NULL,
    entry INTEGER NOT NULL,
    CONSTRAINT pk_docket_barred PRIMARY KEY (id),
    CONSTRAINT fk_docket_barred_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_docket_barred_case ON docket_barred ("case")

ALTER TABLE "docket_deadline" ADD COLUMN track TEXT

ALTER TABLE "docket_deadline" ADD COLUMN held DATE

ALTER TABLE "docket_member" ADD COLUMN "left" INTEGER

ALTER TABLE "docket_party" ADD COLUMN country TEXT

ALTER TABLE "docket_party" ADD COLUMN subdivision TEXT

ALTER TABLE "docket_party" ADD COLUMN local_days TEXT

CREATE TABLE docket_seal (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    level TEXT NOT NULL,
    admitted TEXT NOT NULL,
    until DATE,
    ordered TEXT NOT NULL,
    "by" INTEGER NOT NULL,
    lifted INTEGER,
    CONSTRAINT pk_docket_seal PRIMARY KEY (id),
    CONSTRAINT fk_docket_seal_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_docket_seal_case ON docket_seal ("case")

CREATE TABLE docket_suspension (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    track TEXT NOT NULL,
    title TEXT NOT NULL,
    day DATE NOT NULL,
    ordered TEXT NOT NULL,
    entry INTEGER NOT NULL,
    resumed DATE,
    resumed_by INTEGER,
    CONSTRAINT pk_docket_suspension PRIMARY KEY (id),
    CONSTRAINT fk_docket_suspension_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_docket_suspension_case ON docket_suspension ("case")

CREATE TABLE hearing_allotment (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    claimant INTEGER NOT NULL,
    respondent INTEGER NOT NULL,
    ordered TEXT NOT NULL,
    CONSTRAINT pk_hearing_allotment PRIMARY KEY (id),
    CONSTRAINT fk_hearing_allotment_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_hearing_allotment_case ON hearing_allotment ("case")

CREATE TABLE hearing_plan (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_hearing_plan PRIMARY KEY (id),
    CONSTRAINT fk_hearing_plan_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_hearing_plan_case ON hearing_plan ("case")

CREATE TABLE hearing_time (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    session INTEGER NOT NULL,
    side TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_hearing_time PRIMARY KEY (id),
    CONSTRAINT fk_hearing_time_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_hearing_time_case ON hearing_time ("case")

CREATE TABLE panel_authority (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    day DATE NOT NULL,
    entry INTEGER NOT NULL,
    CONSTRAINT pk_panel_authority PRIMARY KEY (id),
    CONSTRAINT fk_panel_authority_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_panel_authority_case ON panel_authority ("case")

CREATE TABLE panel_authority_request (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    asked TEXT NOT NULL,
    side TEXT NOT NULL,
    day DATE NOT NULL,
    ground TEXT NOT NULL,
    entry INTEGER NOT NULL,
    settled INTEGER,
    CONSTRAINT pk_panel_authority_request PRIMARY KEY (id),
    CONSTRAINT fk_panel_authority_request_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_panel_authority_request_case ON panel_authority_request ("case")

ALTER TABLE "panel_seat" ADD COLUMN "left" INTEGER

ALTER TABLE "panel_seat" ADD COLUMN left_on DATE

ALTER TABLE "panel_seat" ADD COLUMN why_left TEXT

ALTER TABLE "panel_seat" ADD COLUMN replaces CHAR(32) REFERENCES "panel_seat" ("id")

ALTER TABLE "panel_seat" ADD COLUMN excused INTEGER

CREATE TABLE panel_secretary (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    name TEXT NOT NULL,
    day DATE NOT NULL,
    tasks TEXT NOT NULL,
    disclosure TEXT NOT NULL,
    entry INTEGER NOT NULL,
    CONSTRAINT pk_panel_secretary PRIMARY KEY (id),
    CONSTRAINT fk_panel_secretary_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_panel_secretary_case ON panel_secretary ("case")

CREATE TABLE registry_money (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_registry_money PRIMARY KEY (id),
    CONSTRAINT fk_registry_money_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE UNIQUE INDEX uq_registry_money_case_entry ON registry_money ("case", entry, position)

CREATE TABLE registry_ruling (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    kind TEXT NOT NULL,
    about INTEGER NOT NULL,
    final BOOLEAN NOT NULL,
    day DATE NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_registry_ruling PRIMARY KEY (id),
    CONSTRAINT fk_registry_ruling_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_registry_ruling_case ON registry_ruling ("case")

CREATE TABLE registry_slip (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    code TEXT NOT NULL,
    entry INTEGER NOT NULL,
    paper CHAR(32) NOT NULL,
    title TEXT NOT NULL,
    sent DATE NOT NULL,
    body TEXT NOT NULL,
    returned INTEGER,
    CONSTRAINT pk_registry_slip PRIMARY KEY (id),
    CONSTRAINT fk_registry_slip_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id),
    CONSTRAINT uq_registry_slip_code UNIQUE (code)
)

CREATE INDEX ix_registry_slip_case ON registry_slip ("case")

CREATE TABLE panel_challenge (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    seat CHAR(32) NOT NULL,
    side TEXT NOT NULL,
    noticed DATE NOT NULL,
    learnt DATE NOT NULL,
    ground TEXT NOT NULL,
    facts TEXT NOT NULL,
    entry INTEGER NOT NULL,
    state TEXT NOT NULL,
    ended DATE,
    end_entry INTEGER,
    CONSTRAINT pk_panel_challenge PRIMARY KEY (id),
    CONSTRAINT fk_panel_challenge_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id),
    CONSTRAINT fk_panel_challenge_seat_panel_seat FOREIGN KEY(seat) REFERENCES panel_seat (id)
)

CREATE INDEX ix_panel_challenge_case ON panel_challenge ("case")

CREATE TABLE panel_disclosure (
    id CHAR(32) NOT NULL,
    seat CHAR(32) NOT NULL,
    day DATE NOT NULL,
    learnt DATE,
    text TEXT NOT NULL,
    entry INTEGER NOT NULL,
    CONSTRAINT pk_panel_disclosure PRIMARY KEY (id),
    CONSTRAINT fk_panel_disclosure_seat_panel_seat FOREIGN KEY(seat) REFERENCES panel_seat (id)
)

CREATE INDEX ix_panel_disclosure_seat ON panel_disclosure (seat)

CREATE TABLE panel_list (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    office TEXT NOT NULL,
    nominees TEXT NOT NULL,
    sent DATE NOT NULL,
    replaces CHAR(32),
    entry INTEGER NOT NULL,
    settled INTEGER,
    CONSTRAINT pk_panel_list PRIMARY KEY (id),
    CONSTRAINT fk_panel_list_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id),
    CONSTRAINT fk_panel_list_replaces_panel_seat FOREIGN KEY(replaces) REFERENCES panel_seat (id)
)

CREATE INDEX ix_panel_list_case ON panel_list ("case")

CREATE TABLE panel_challenge_word (
    id CHAR(32) NOT NULL,
    challenge CHAR(32) NOT NULL,
    who TEXT NOT NULL,
    said TEXT NOT NULL,
    day DATE NOT NULL,
    text TEXT NOT NULL,
    entry INTEGER NOT NULL,
    CONSTRAINT pk_panel_challenge_word PRIMARY KEY (id),
    CONSTRAINT fk_panel_challenge_word_challenge_panel_challenge FOREIGN KEY(challenge) REFERENCES panel_challenge (id)
)

CREATE INDEX ix_panel_challenge_word_challenge ON panel_challenge_word (challenge)

CREATE TABLE panel_list_return (
    id CHAR(32) NOT NULL,
    list CHAR(32) NOT NULL,
    side TEXT NOT NULL,
    returned DATE NOT NULL,
    marks TEXT NOT NULL,
    entry INTEGER NOT NULL,
    CONSTRAINT pk_panel_list_return PRIMARY KEY (id),
    CONSTRAINT uq_panel_list_return_list_side UNIQUE (list, side),
    CONSTRAINT fk_panel_list_return_list_panel_list FOREIGN KEY(list) REFERENCES panel_list (id)
)

CREATE TRIGGER "award_addendum_no_delete" BEFORE DELETE ON "award_addendum" BEGIN SELECT RAISE(ABORT, 'rows of award_addendum stay as they were written'); END

CREATE TRIGGER "award_addendum_no_update" BEFORE UPDATE OF "id", "case", "entry", "kind", "title", "owed", "day" ON "award_addendum" BEGIN SELECT RAISE(ABORT, 'rows of award_addendum stay as they were written'); END

CREATE TRIGGER "award_addendum_signature_no_delete" BEFORE DELETE ON "award_addendum_signature" BEGIN SELECT RAISE(ABORT, 'rows of award_addendum_signature stay as they were written'); END

CREATE TRIGGER "award_addendum_signature_no_update" BEFORE UPDATE OF "id", "case", "addendum", "entry", "position", "name", "manner", "at", "note" ON "award_addendum_signature" BEGIN SELECT RAISE(ABORT, 'rows of award_addendum_signature stay as they were written'); END

CREATE TRIGGER "award_costs_no_delete" BEFORE DELETE ON "award_costs" BEGIN SELECT RAISE(ABORT, 'rows of award_costs stay as they were written'); END

CREATE TRIGGER "award_costs_no_update" BEFORE UPDATE OF "id", "case", "entry", "body" ON "award_costs" BEGIN SELECT RAISE(ABORT, 'rows of award_costs stay as they were written'); END

CREATE TRIGGER "award_later_decision_no_delete" BEFORE DELETE ON "award_later_decision" BEGIN SELECT RAISE(ABORT, 'rows of award_later_decision stay as they were written'); END

CREATE TRIGGER "award_later_decision_no_update" BEFORE UPDATE OF "id", "case", "entry", "received", "body" ON "award_later_decision" BEGIN SELECT RAISE(ABORT, 'rows of award_later_decision stay as they were written'); END

CREATE TRIGGER "docket_absence_no_delete" BEFORE DELETE ON "docket_absence" BEGIN SELECT RAISE(ABORT, 'rows of docket_absence stay as they were written'); END

CREATE TRIGGER "docket_absence_no_update" BEFORE UPDATE OF "id", "person", "alternate", "first", "last", "note", "recorded", "actor" ON "docket_absence" BEGIN SELECT RAISE(ABORT, 'rows of docket_absence stay as they were written'); END

CREATE TRIGGER "docket_ruleset_no_delete" BEFORE DELETE ON "docket_ruleset" BEGIN SELECT RAISE(ABORT, 'rows of docket_ruleset stay as they were written'); END

CREATE TRIGGER "docket_ruleset_no_update" BEFORE UPDATE OF "digest", "ruleset", "text", "origin", "adopted", "kept", "actor" ON "docket_ruleset" BEGIN SELECT RAISE(ABORT, 'rows of docket_ruleset stay as they were written'); END

CREATE TRIGGER "hearing_allotment_no_delete" BEFORE DELETE ON "hearing_allotment" BEGIN SELECT RAISE(ABORT, 'rows of hearing_allotment stay as they were written'); END

CREATE TRIGGER "hearing_allotment_no_update" BEFORE UPDATE OF "id", "case", "entry", "claimant", "respondent", "ordered" ON "hearing_allotment" BEGIN SELECT RAISE(ABORT, 'rows of hearing_allotment stay as they were written'); END

CREATE TRIGGER "hearing_plan_no_delete" BEFORE DELETE ON "hearing_plan" BEGIN SELECT RAISE(ABORT, 'rows of hearing_plan stay as they were written'); END

CREATE TRIGGER "hearing_plan_no_update" BEFORE UPDATE OF "id", "case", "entry", "body" ON "hearing_plan" BEGIN SELECT RAISE(ABORT, 'rows of hearing_plan stay as they were written'); END

CREATE TRIGGER "hearing_time_no_delete" BEFORE DELETE ON "hearing_time" BEGIN SELECT RAISE(ABORT, 'rows of hearing_time stay as they were written'); END

CREATE TRIGGER "hearing_time_no_update" BEFORE UPDATE OF "id", "case", "entry", "session", "side", "minutes", "reason" ON "hearing_time" BEGIN SELECT RAISE(ABORT, 'rows of hearing_time stay as they were written'); END

CREATE TRIGGER "key_change_no_delete" BEFORE DELETE ON "key_change" BEGIN SELECT RAISE(ABORT, 'rows of key_change stay as they were written'); END

CREATE TRIGGER "key_change_no_update" BEFORE UPDATE OF "entry" ON "key_change" BEGIN SELECT RAISE(ABORT, 'rows of key_change stay as they were written'); END

CREATE TRIGGER "panel_authority_no_delete" BEFORE DELETE ON "panel_authority" BEGIN SELECT RAISE(ABORT, 'rows of panel_authority stay as they were written'); END

CREATE TRIGGER "panel_authority_no_update" BEFORE UPDATE OF "id", "case", "name", "source", "day", "entry" ON "panel_authority" BEGIN SELECT RAISE(ABORT, 'rows of panel_authority stay as they were written'); END

CREATE TRIGGER "panel_challenge_word_no_delete" BEFORE DELETE ON "panel_challenge_word" BEGIN SELECT RAISE(ABORT, 'rows of panel_challenge_word stay as they were written'); END

CREATE TRIGGER "panel_challenge_word_no_update" BEFORE UPDATE OF "id", "challenge", "who", "said", "day", "text", "entry" ON "panel_challenge_word" BEGIN SELECT RAISE(ABORT, 'rows of panel_challenge_word stay as they were written'); END

CREATE TRIGGER "panel_disclosure_no_delete" BEFORE DELETE ON "panel_disclosure" BEGIN SELECT RAISE(ABORT, 'rows of panel_disclosure stay as they were written'); END

CREATE TRIGGER "panel_disclosure_no_update" BEFORE UPDATE OF "id", "seat", "day", "learnt", "text", "entry" ON "panel_disclosure" BEGIN SELECT RAISE(ABORT, 'rows of panel_disclosure stay as they were written'); END

CREATE TRIGGER "panel_list_return_no_delete" BEFORE DELETE ON "panel_list_return" BEGIN SELECT RAISE(ABORT, 'rows of panel_list_return stay as they were written'); END

CREATE TRIGGER "panel_list_return_no_update" BEFORE UPDATE OF "id", "list", "side", "returned", "marks", "entry" ON "panel_list_return" BEGIN SELECT RAISE(ABORT, 'rows of panel_list_return stay as they were written'); END

CREATE TRIGGER "panel_secretary_no_delete" BEFORE DELETE ON "panel_secretary" BEGIN SELECT RAISE(ABORT, 'rows of panel_secretary stay as they were written'); END

CREATE TRIGGER "panel_secretary_no_update" BEFORE UPDATE OF "id", "case", "name", "day", "tasks", "disclosure", "entry" ON "panel_secretary" BEGIN SELECT RAISE(ABORT, 'rows of panel_secretary stay as they were written'); END

CREATE TRIGGER "register_seal_chain" BEFORE INSERT ON "register_seal" WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM "register_seal") OR NEW.size IS NOT (SELECT coalesce(max(sequence), 0) FROM "register") BEGIN SELECT RAISE(ABORT, 'this seal does not follow the last one'); END

CREATE TRIGGER "register_seal_no_delete" BEFORE DELETE ON "register_seal" BEGIN SELECT RAISE(ABORT, 'rows of register_seal stay as they were written'); END

CREATE TRIGGER "register_seal_no_update" BEFORE UPDATE OF "number", "size", "kind", "moment", "zone", "actor", "key_id", "root", "peaks", "signature" ON "register_seal" BEGIN SELECT RAISE(ABORT, 'rows of register_seal stay as they were written'); END

CREATE TRIGGER "registry_money_no_delete" BEFORE DELETE ON "registry_money" BEGIN SELECT RAISE(ABORT, 'rows of registry_money stay as they were written'); END

CREATE TRIGGER "registry_money_no_update" BEFORE UPDATE OF "id", "case", "entry", "position", "body" ON "registry_money" BEGIN SELECT RAISE(ABORT, 'rows of registry_money stay as they were written'); END

CREATE TRIGGER "registry_ruling_no_delete" BEFORE DELETE ON "registry_ruling" BEGIN SELECT RAISE(ABORT, 'rows of registry_ruling stay as they were written'); END

CREATE TRIGGER "registry_ruling_no_update" BEFORE UPDATE OF "id", "case", "entry", "kind", "about", "final", "day", "body" ON "registry_ruling" BEGIN SELECT RAISE(ABORT, 'rows of registry_ruling stay as they were written'); END

CREATE TRIGGER "store_backup_no_delete" BEFORE DELETE ON "store_backup" BEGIN SELECT RAISE(ABORT, 'rows of store_backup stay as they were written'); END

CREATE TRIGGER "store_backup_no_update" BEFORE UPDATE OF "id", "name", "place", "made_at", "entries", "head", "papers", "objects", "size", "manifest", "warning" ON "store_backup" BEGIN SELECT RAISE(ABORT, 'rows of store_backup stay as they were written'); END

CREATE TRIGGER "vault_ring_no_delete" BEFORE DELETE ON "vault_ring" BEGIN SELECT RAISE(ABORT, 'rows of vault_ring stay as they were written'); END

CREATE TRIGGER "vault_ring_no_update" BEFORE UPDATE OF "number", "key", "since" ON "vault_ring" BEGIN SELECT RAISE(ABORT, 'rows of vault_ring stay as they were written'); END
