-- One person on several messengers, a messenger that knows one address by several values, and the
-- window in which it lets us write freely.
ALTER TABLE addresses ADD COLUMN heard_at TEXT;

CREATE TABLE aliases (
    lookup TEXT PRIMARY KEY,
    address_id TEXT NOT NULL REFERENCES addresses (id),
    kind TEXT NOT NULL
);
CREATE INDEX aliases_address ON aliases (address_id);

-- How many messages left on a channel in a month of the city ("2026-11"): no person.
CREATE TABLE volumes (
    id TEXT PRIMARY KEY,
    channel TEXT NOT NULL,
    month TEXT NOT NULL,
    amount BIGINT NOT NULL,
    UNIQUE (channel, month)
);

-- Codes that join the chats of one person; each is of use once, and for a short while.
CREATE TABLE links (
    code TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    expires_at TEXT NOT NULL
);
CREATE INDEX links_person ON links (person_id);

CREATE INDEX outbox_held ON outbox (reason, person_id) WHERE state = 'waiting' AND reason IS NOT NULL;
