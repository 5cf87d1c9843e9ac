-- Written by packaging/schema.py from the models; do not edit.

CREATE TABLE docket_barred (
    id CHAR(32) NOT NULL,
    "case" CHAR(32) NOT NULL,
    name TEXT NOT NULL,
    entry INTEGER NOT NULL,
    CONSTRAINT pk_docket_barred PRIMARY KEY (id),
    CONSTRAINT fk_docket_barred_case_docket_case FOREIGN KEY("case") REFERENCES docket_case (id)
)

CREATE INDEX ix_docket_barred_case ON docket_barred ("case")

ALTER TABLE "docket_member" ADD COLUMN "left" INTEGER
