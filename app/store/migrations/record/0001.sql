-- Written by packaging/schema.py from the models; do not edit.

CREATE TABLE award_authority (
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    accepted DATETIME NOT NULL,
    certificate BLOB NOT NULL,
    CONSTRAINT pk_award_authority PRIMARY KEY (sha256)
)

CREATE TABLE docket_case (
    id CHAR(32) NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    ruleset TEXT NOT NULL,
    ruleset_version TEXT NOT NULL,
    stage TEXT NOT NULL,
    seat TEXT NOT NULL,
    language TEXT NOT NULL,
    arbitrators INTEGER NOT NULL,
    registered DATE NOT NULL,
    commenced DATE,
    CONSTRAINT pk_docket_case PRIMARY KEY (id),
    CONSTRAINT uq_docket_case_number UNIQUE (number)
)

CREATE TABLE draft (
    actor VARCHAR(64) NOT NULL,
    "key" TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at DATETIME NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (actor, "key")
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

CREATE TABLE vault_object (
    id CHAR(32) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    size BIGINT NOT NULL,
    kept_at DATETIME NOT NULL,
    CONSTRAINT pk_vault_object PRIMARY KEY (id)
)

CREATE TABLE attribution_sheet (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    version INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    filed DATETIME NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_attribution_sheet PRIMARY KEY (id),
    CONSTRAINT uq_attribution_sheet_case_version UNIQUE ("case", version),
    CONSTRAINT fk_attribution_sheet_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE TABLE award_award (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    owed CHAR(32) NOT NULL,
    day DATE NOT NULL,
    originals INTEGER NOT NULL,
    CONSTRAINT pk_award_award PRIMARY KEY (id),
    CONSTRAINT uq_award_award_case UNIQUE ("case"),
    CONSTRAINT fk_award_award_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE TABLE award_copy (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    number INTEGER NOT NULL,
    total INTEGER NOT NULL,
    holder TEXT NOT NULL,
    day DATE NOT NULL,
    sha256 TEXT NOT NULL,
    pages INTEGER NOT NULL,
    owed CHAR(32) NOT NULL,
    CONSTRAINT pk_award_copy PRIMARY KEY (id),
    CONSTRAINT uq_award_copy_case_number UNIQUE ("case", number),
    CONSTRAINT fk_award_copy_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE TABLE award_decision (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    received DATETIME NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_award_decision PRIMARY KEY (id),
    CONSTRAINT uq_award_decision_case UNIQUE ("case"),
    CONSTRAINT fk_award_decision_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE TABLE award_scrutiny (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    round INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    made DATETIME NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_award_scrutiny PRIMARY KEY (id),
    CONSTRAINT uq_award_scrutiny_case_round UNIQUE ("case", round),
    CONSTRAINT fk_award_scrutiny_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE TABLE award_service (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    side TEXT NOT NULL,
    received DATE NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_award_service PRIMARY KEY (id),
    CONSTRAINT uq_award_service_case_side UNIQUE ("case", side),
    CONSTRAINT fk_award_service_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE TABLE award_signature (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    manner TEXT NOT NULL,
    at DATETIME NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_award_signature PRIMARY KEY (id),
    CONSTRAINT uq_award_signature_case_name UNIQUE ("case", name),
    CONSTRAINT fk_award_signature_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE TABLE compliance_obligation (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    number TEXT NOT NULL,
    due DATE NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_compliance_obligation PRIMARY KEY (id),
    CONSTRAINT uq_compliance_obligation_case_number UNIQUE ("case", number),
    CONSTRAINT fk_compliance_obligation_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE TABLE docket_deadline (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    side TEXT NOT NULL,
    due DATE NOT NULL,
    original DATE NOT NULL,
    article TEXT NOT NULL,
    proof TEXT NOT NULL,
    opened_by INTEGER NOT NULL,
    closed_by INTEGER,
    CONSTRAINT pk_docket_deadline PRIMARY KEY (id),
    CONSTRAINT fk_docket_deadline_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_docket_deadline_case ON docket_deadline ("case")

CREATE INDEX ix_docket_deadline_due ON docket_deadline (due)

CREATE TABLE docket_entry (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    number INTEGER NOT NULL,
    act TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    side TEXT NOT NULL,
    day DATE NOT NULL,
    recorded DATETIME NOT NULL,
    zone TEXT NOT NULL,
    actor TEXT NOT NULL,
    strikes INTEGER,
    CONSTRAINT pk_docket_entry PRIMARY KEY (id),
    CONSTRAINT uq_docket_entry_case_number UNIQUE ("case", number),
    CONSTRAINT fk_docket_entry_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_docket_entry_case_act ON docket_entry ("case", act)

CREATE TABLE docket_member (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    name TEXT NOT NULL,
    presiding BOOLEAN NOT NULL,
    entry INTEGER NOT NULL,
    CONSTRAINT pk_docket_member PRIMARY KEY (id),
    CONSTRAINT fk_docket_member_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_docket_member_case ON docket_member ("case")

CREATE TABLE docket_party (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    side TEXT NOT NULL,
    name TEXT NOT NULL,
    short TEXT NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    email TEXT NOT NULL,
    zone TEXT NOT NULL,
    weekend TEXT NOT NULL,
    holidays TEXT NOT NULL,
    CONSTRAINT pk_docket_party PRIMARY KEY (id),
    CONSTRAINT fk_docket_party_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_docket_party_case ON docket_party ("case")

CREATE TABLE docket_tally (
    "case" CHAR(32) NOT NULL,
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    CONSTRAINT pk_docket_tally PRIMARY KEY ("case", name),
    CONSTRAINT fk_docket_tally_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE TABLE evidence_exhibit (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    side TEXT NOT NULL,
    day DATE,
    filed DATE NOT NULL,
    file_name TEXT NOT NULL,
    kept CHAR(32) NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    kind TEXT NOT NULL,
    condition TEXT NOT NULL,
    language TEXT NOT NULL,
    translation_of TEXT NOT NULL,
    tier TEXT NOT NULL,
    rendition CHAR(32),
    pages INTEGER NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_evidence_exhibit PRIMARY KEY (id),
    CONSTRAINT uq_evidence_exhibit_case_number UNIQUE ("case", number),
    CONSTRAINT fk_evidence_exhibit_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id),
    CONSTRAINT fk_evidence_exhibit_kept_vault_object FOREIGN KEY(kept) REFERENCES vault_object (id),
    CONSTRAINT fk_evidence_exhibit_rendition_vault_object FOREIGN KEY(rendition) REFERENCES vault_object (id)
)

CREATE TABLE exchange_bundle (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    edition TEXT NOT NULL,
    made DATE NOT NULL,
    recorded DATETIME NOT NULL,
    pages INTEGER NOT NULL,
    index_pages INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    kept CHAR(32) NOT NULL,
    rows_proven INTEGER NOT NULL,
    items TEXT NOT NULL,
    CONSTRAINT pk_exchange_bundle PRIMARY KEY (id),
    CONSTRAINT fk_exchange_bundle_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id),
    CONSTRAINT fk_exchange_bundle_kept_vault_object FOREIGN KEY(kept) REFERENCES vault_object (id)
)

CREATE INDEX ix_exchange_bundle_case ON exchange_bundle ("case")

CREATE TABLE hearing_inquiry (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    day DATE NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_hearing_inquiry PRIMARY KEY (id),
    CONSTRAINT fk_hearing_inquiry_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_hearing_inquiry_case ON hearing_inquiry ("case")

CREATE TABLE hearing_notice (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    start DATETIME NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_hearing_notice PRIMARY KEY (id),
    CONSTRAINT fk_hearing_notice_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_hearing_notice_case ON hearing_notice ("case")

CREATE TABLE hearing_session (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    number INTEGER NOT NULL,
    start DATETIME NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_hearing_session PRIMARY KEY (id),
    CONSTRAINT fk_hearing_session_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_hearing_session_case ON hearing_session ("case")

CREATE TABLE panel_seat (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    nationality TEXT NOT NULL,
    address TEXT NOT NULL,
    email TEXT NOT NULL,
    office TEXT NOT NULL,
    appointer TEXT NOT NULL,
    notified DATE NOT NULL,
    CONSTRAINT pk_panel_seat PRIMARY KEY (id),
    CONSTRAINT fk_panel_seat_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_panel_seat_case ON panel_seat ("case")

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

CREATE TABLE registry_filing (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    kind TEXT NOT NULL,
    side TEXT NOT NULL,
    day DATE NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_registry_filing PRIMARY KEY (id),
    CONSTRAINT fk_registry_filing_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_registry_filing_case_kind ON registry_filing ("case", kind)

CREATE TABLE registry_order (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    number INTEGER NOT NULL,
    day DATE NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_registry_order PRIMARY KEY (id),
    CONSTRAINT fk_registry_order_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE UNIQUE INDEX uq_registry_order_case_number ON registry_order ("case", number)

CREATE TABLE registry_service (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    paper CHAR(32),
    title TEXT NOT NULL,
    side TEXT NOT NULL,
    counted DATE NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_registry_service PRIMARY KEY (id),
    CONSTRAINT fk_registry_service_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_registry_service_case ON registry_service ("case")

CREATE TABLE compliance_event (
    id CHAR(32) NOT NULL,
    obligation CHAR(32) NOT NULL,
    entry INTEGER NOT NULL,
    day DATE NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_compliance_event PRIMARY KEY (id),
    CONSTRAINT fk_compliance_event_obligation_compliance_obligation FOREIGN KEY(obligation) REFERENCES compliance_obligation (id)
)

CREATE INDEX ix_compliance_event_obligation ON compliance_event (obligation)

CREATE TABLE evidence_custody_event (
    id CHAR(32) NOT NULL,
    exhibit CHAR(32) NOT NULL,
    sequence INTEGER NOT NULL,
    "when" DATETIME NOT NULL,
    body TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_evidence_custody_event PRIMARY KEY (id),
    CONSTRAINT uq_evidence_custody_event_exhibit_sequence UNIQUE (exhibit, sequence),
    CONSTRAINT fk_evidence_custody_event_exhibit_evidence_exhibit FOREIGN KEY(exhibit) REFERENCES evidence_exhibit (id)
)

CREATE TABLE evidence_custody_item (
    id CHAR(32) NOT NULL,
    exhibit CHAR(32) NOT NULL,
    sequence INTEGER NOT NULL,
    recorded DATETIME NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_evidence_custody_item PRIMARY KEY (id),
    CONSTRAINT uq_evidence_custody_item_exhibit_sequence UNIQUE (exhibit, sequence),
    CONSTRAINT fk_evidence_custody_item_exhibit_evidence_exhibit FOREIGN KEY(exhibit) REFERENCES evidence_exhibit (id)
)

CREATE TABLE panel_declaration (
    id CHAR(32) NOT NULL,
    seat CHAR(32) NOT NULL,
    day DATE NOT NULL,
    nothing_to_disclose BOOLEAN NOT NULL,
    disclosure TEXT NOT NULL,
    availability TEXT NOT NULL,
    CONSTRAINT pk_panel_declaration PRIMARY KEY (id),
    CONSTRAINT uq_panel_declaration_seat UNIQUE (seat),
    CONSTRAINT fk_panel_declaration_seat_panel_seat FOREIGN KEY(seat) REFERENCES panel_seat (id)
)

CREATE TRIGGER "attribution_sheet_no_delete" BEFORE DELETE ON "attribution_sheet" BEGIN SELECT RAISE(ABORT, 'rows of attribution_sheet stay as they were written'); END

CREATE TRIGGER "attribution_sheet_no_update" BEFORE UPDATE OF "id", "case", "version", "entry", "filed", "body" ON "attribution_sheet" BEGIN SELECT RAISE(ABORT, 'rows of attribution_sheet stay as they were written'); END

CREATE TRIGGER "award_authority_no_delete" BEFORE DELETE ON "award_authority" BEGIN SELECT RAISE(ABORT, 'rows of award_authority stay as they were written'); END

CREATE TRIGGER "award_authority_no_update" BEFORE UPDATE OF "sha256", "name", "accepted", "certificate" ON "award_authority" BEGIN SELECT RAISE(ABORT, 'rows of award_authority stay as they were written'); END

CREATE TRIGGER "award_award_no_delete" BEFORE DELETE ON "award_award" BEGIN SELECT RAISE(ABORT, 'rows of award_award stay as they were written'); END

CREATE TRIGGER "award_award_no_update" BEFORE UPDATE OF "id", "case", "entry", "owed", "day", "originals" ON "award_award" BEGIN SELECT RAISE(ABORT, 'rows of award_award stay as they were written'); END

CREATE TRIGGER "award_copy_no_delete" BEFORE DELETE ON "award_copy" BEGIN SELECT RAISE(ABORT, 'rows of award_copy stay as they were written'); END

CREATE TRIGGER "award_copy_no_update" BEFORE UPDATE OF "id", "case", "entry", "number", "total", "holder", "day", "sha256", "pages", "owed" ON "award_copy" BEGIN SELECT RAISE(ABORT, 'rows of award_copy stay as they were written'); END

CREATE TRIGGER "award_decision_no_delete" BEFORE DELETE ON "award_decision" BEGIN SELECT RAISE(ABORT, 'rows of award_decision stay as they were written'); END

CREATE TRIGGER "award_decision_no_update" BEFORE UPDATE OF "id", "case", "entry", "received", "body" ON "award_decision" BEGIN SELECT RAISE(ABORT, 'rows of award_decision stay as they were written'); END

CREATE TRIGGER "award_scrutiny_no_delete" BEFORE DELETE ON "award_scrutiny" BEGIN SELECT RAISE(ABORT, 'rows of award_scrutiny stay as they were written'); END

CREATE TRIGGER "award_scrutiny_no_update" BEFORE UPDATE OF "id", "case", "round", "entry", "made", "body" ON "award_scrutiny" BEGIN SELECT RAISE(ABORT, 'rows of award_scrutiny stay as they were written'); END

CREATE TRIGGER "award_service_no_delete" BEFORE DELETE ON "award_service" BEGIN SELECT RAISE(ABORT, 'rows of award_service stay as they were written'); END

CREATE TRIGGER "award_service_no_update" BEFORE UPDATE OF "id", "case", "entry", "side", "received", "body" ON "award_service" BEGIN SELECT RAISE(ABORT, 'rows of award_service stay as they were written'); END

CREATE TRIGGER "award_signature_no_delete" BEFORE DELETE ON "award_signature" BEGIN SELECT RAISE(ABORT, 'rows of award_signature stay as they were written'); END

CREATE TRIGGER "award_signature_no_update" BEFORE UPDATE OF "id", "case", "entry", "position", "name", "manner", "at", "note" ON "award_signature" BEGIN SELECT RAISE(ABORT, 'rows of award_signature stay as they were written'); END

CREATE TRIGGER "compliance_event_no_delete" BEFORE DELETE ON "compliance_event" BEGIN SELECT RAISE(ABORT, 'rows of compliance_event stay as they were written'); END

CREATE TRIGGER "compliance_event_no_update" BEFORE UPDATE OF "id", "obligation", "entry", "day", "state", "body" ON "compliance_event" BEGIN SELECT RAISE(ABORT, 'rows of compliance_event stay as they were written'); END

CREATE TRIGGER "compliance_obligation_no_delete" BEFORE DELETE ON "compliance_obligation" BEGIN SELECT RAISE(ABORT, 'rows of compliance_obligation stay as they were written'); END

CREATE TRIGGER "compliance_obligation_no_update" BEFORE UPDATE OF "id", "case", "entry", "number", "due", "body" ON "compliance_obligation" BEGIN SELECT RAISE(ABORT, 'rows of compliance_obligation stay as they were written'); END

CREATE TRIGGER "docket_entry_no_delete" BEFORE DELETE ON "docket_entry" BEGIN SELECT RAISE(ABORT, 'rows of docket_entry stay as they were written'); END

CREATE TRIGGER "docket_entry_no_update" BEFORE UPDATE OF "id", "case", "number", "act", "title", "detail", "side", "day", "recorded", "zone", "actor", "strikes" ON "docket_entry" BEGIN SELECT RAISE(ABORT, 'rows of docket_entry stay as they were written'); END

CREATE TRIGGER "evidence_custody_event_no_delete" BEFORE DELETE ON "evidence_custody_event" BEGIN SELECT RAISE(ABORT, 'rows of evidence_custody_event stay as they were written'); END

CREATE TRIGGER "evidence_custody_event_no_update" BEFORE UPDATE OF "id", "exhibit", "sequence", "when", "body", "recorded_by", "previous", "digest" ON "evidence_custody_event" BEGIN SELECT RAISE(ABORT, 'rows of evidence_custody_event stay as they were written'); END

CREATE TRIGGER "evidence_custody_item_no_delete" BEFORE DELETE ON "evidence_custody_item" BEGIN SELECT RAISE(ABORT, 'rows of evidence_custody_item stay as they were written'); END

CREATE TRIGGER "evidence_custody_item_no_update" BEFORE UPDATE OF "id", "exhibit", "sequence", "recorded", "body" ON "evidence_custody_item" BEGIN SELECT RAISE(ABORT, 'rows of evidence_custody_item stay as they were written'); END

CREATE TRIGGER "evidence_exhibit_no_delete" BEFORE DELETE ON "evidence_exhibit" BEGIN SELECT RAISE(ABORT, 'rows of evidence_exhibit stay as they were written'); END

CREATE TRIGGER "evidence_exhibit_no_update" BEFORE UPDATE OF "id", "case", "entry", "position", "number", "title", "side", "day", "filed", "file_name", "kept", "sha256", "size", "kind", "condition", "language", "translation_of", "tier", "rendition", "pages", "note" ON "evidence_exhibit" BEGIN SELECT RAISE(ABORT, 'rows of evidence_exhibit stay as they were written'); END

CREATE TRIGGER "exchange_bundle_no_delete" BEFORE DELETE ON "exchange_bundle" BEGIN SELECT RAISE(ABORT, 'rows of exchange_bundle stay as they were written'); END

CREATE TRIGGER "exchange_bundle_no_update" BEFORE UPDATE OF "id", "case", "entry", "edition", "made", "recorded", "pages", "index_pages", "sha256", "kept", "rows_proven", "items" ON "exchange_bundle" BEGIN SELECT RAISE(ABORT, 'rows of exchange_bundle stay as they were written'); END

CREATE TRIGGER "hearing_inquiry_no_delete" BEFORE DELETE ON "hearing_inquiry" BEGIN SELECT RAISE(ABORT, 'rows of hearing_inquiry stay as they were written'); END

CREATE TRIGGER "hearing_inquiry_no_update" BEFORE UPDATE OF "id", "case", "entry", "day", "body" ON "hearing_inquiry" BEGIN SELECT RAISE(ABORT, 'rows of hearing_inquiry stay as they were written'); END

CREATE TRIGGER "hearing_notice_no_delete" BEFORE DELETE ON "hearing_notice" BEGIN SELECT RAISE(ABORT, 'rows of hearing_notice stay as they were written'); END

CREATE TRIGGER "hearing_notice_no_update" BEFORE UPDATE OF "id", "case", "entry", "start", "body" ON "hearing_notice" BEGIN SELECT RAISE(ABORT, 'rows of hearing_notice stay as they were written'); END

CREATE TRIGGER "hearing_session_no_delete" BEFORE DELETE ON "hearing_session" BEGIN SELECT RAISE(ABORT, 'rows of hearing_session stay as they were written'); END

CREATE TRIGGER "hearing_session_no_update" BEFORE UPDATE OF "id", "case", "entry", "number", "start", "body" ON "hearing_session" BEGIN SELECT RAISE(ABORT, 'rows of hearing_session stay as they were written'); END

CREATE TRIGGER "owed_no_delete" BEFORE DELETE ON "owed" BEGIN SELECT RAISE(ABORT, 'rows of owed stay as they were written'); END

CREATE TRIGGER "owed_no_update" BEFORE UPDATE OF "id", "number", "kind", "case", "title", "facts", "entry", "owed_at" ON "owed" BEGIN SELECT RAISE(ABORT, 'rows of owed stay as they were written'); END

CREATE TRIGGER "panel_declaration_no_delete" BEFORE DELETE ON "panel_declaration" BEGIN SELECT RAISE(ABORT, 'rows of panel_declaration stay as they were written'); END

CREATE TRIGGER "panel_declaration_no_update" BEFORE UPDATE OF "id", "seat", "day", "nothing_to_disclose", "disclosure", "availability" ON "panel_declaration" BEGIN SELECT RAISE(ABORT, 'rows of panel_declaration stay as they were written'); END

CREATE TRIGGER "paper_no_delete" BEFORE DELETE ON "paper" BEGIN SELECT RAISE(ABORT, 'rows of paper stay as they were written'); END

CREATE TRIGGER "paper_no_update" BEFORE UPDATE OF "id", "owed_id", "supersedes", "number", "kind", "case", "title", "label", "entry", "day", "pages", "words_hash", "pdf_sha256", "pdf_bytes", "pdf_vault", "docx_sha256", "docx_bytes", "docx_vault", "produced_at", "register_head" ON "paper" BEGIN SELECT RAISE(ABORT, 'rows of paper stay as they were written'); END

CREATE TRIGGER "register_chain" BEFORE INSERT ON "register" WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM "register") OR NEW.previous IS NOT coalesce((SELECT digest FROM "register" WHERE sequence = NEW.sequence - 1), zeroblob(32)) BEGIN SELECT RAISE(ABORT, 'this entry does not follow the last one'); END

CREATE TRIGGER "register_no_delete" BEFORE DELETE ON "register" BEGIN SELECT RAISE(ABORT, 'rows of register stay as they were written'); END

CREATE TRIGGER "register_no_update" BEFORE UPDATE OF "sequence", "moment", "zone", "actor", "key_id", "act", "case", "subject", "old", "new", "previous", "digest", "signature" ON "register" BEGIN SELECT RAISE(ABORT, 'rows of register stay as they were written'); END

CREATE TRIGGER "registry_filing_no_delete" BEFORE DELETE ON "registry_filing" BEGIN SELECT RAISE(ABORT, 'rows of registry_filing stay as they were written'); END

CREATE TRIGGER "registry_filing_no_update" BEFORE UPDATE OF "id", "case", "entry", "kind", "side", "day", "body" ON "registry_filing" BEGIN SELECT RAISE(ABORT, 'rows of registry_filing stay as they were written'); END

CREATE TRIGGER "registry_order_no_delete" BEFORE DELETE ON "registry_order" BEGIN SELECT RAISE(ABORT, 'rows of registry_order stay as they were written'); END

CREATE TRIGGER "registry_order_no_update" BEFORE UPDATE OF "id", "case", "entry", "number", "day", "body" ON "registry_order" BEGIN SELECT RAISE(ABORT, 'rows of registry_order stay as they were written'); END

CREATE TRIGGER "registry_service_no_delete" BEFORE DELETE ON "registry_service" BEGIN SELECT RAISE(ABORT, 'rows of registry_service stay as they were written'); END

CREATE TRIGGER "registry_service_no_update" BEFORE UPDATE OF "id", "case", "entry", "paper", "title", "side", "counted", "body" ON "registry_service" BEGIN SELECT RAISE(ABORT, 'rows of registry_service stay as they were written'); END

CREATE TRIGGER "vault_object_no_delete" BEFORE DELETE ON "vault_object" BEGIN SELECT RAISE(ABORT, 'rows of vault_object stay as they were written'); END

CREATE TRIGGER "vault_object_no_update" BEFORE UPDATE OF "id", "sha256", "size", "kept_at" ON "vault_object" BEGIN SELECT RAISE(ABORT, 'rows of vault_object stay as they were written'); END
