-- Whether a member is told by itself what is today and this week.
ALTER TABLE members ADD COLUMN digest BIGINT NOT NULL DEFAULT 1;
