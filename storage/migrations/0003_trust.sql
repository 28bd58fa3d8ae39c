-- Associations that publish at once, and what is to be reviewed of theirs.
ALTER TABLE organizations ADD COLUMN trusted BIGINT NOT NULL DEFAULT 0;

ALTER TABLE shifts ADD COLUMN unreviewed BIGINT NOT NULL DEFAULT 0;
CREATE INDEX shifts_unreviewed ON shifts (starts_at, id) WHERE unreviewed = 1;
