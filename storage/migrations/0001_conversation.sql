-- People, what they send, what they are told, and what is still owed.
CREATE TABLE people (
    id TEXT PRIMARY KEY,
    language TEXT NOT NULL,
    language_chosen BIGINT NOT NULL DEFAULT 0,
    name TEXT,
    age_band TEXT,
    silenced BIGINT NOT NULL DEFAULT 0,
    leaving BIGINT NOT NULL DEFAULT 0,
    wrong_codes BIGINT NOT NULL DEFAULT 0,
    wrong_code_at TEXT,
    created_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
);

CREATE INDEX people_leaving ON people (id) WHERE leaving = 1;

CREATE TABLE addresses (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    channel TEXT NOT NULL,
    lookup TEXT UNIQUE,
    value TEXT NOT NULL,
    reachable BIGINT NOT NULL DEFAULT 1,
    used_at TEXT NOT NULL
);
CREATE INDEX addresses_person ON addresses (person_id, used_at, id);

CREATE TABLE inbox (
    seq BIGINT PRIMARY KEY,
    event TEXT NOT NULL UNIQUE,
    person_id TEXT,
    payload TEXT,
    state TEXT NOT NULL DEFAULT 'waiting',
    attempts BIGINT NOT NULL DEFAULT 0,
    received_at TEXT NOT NULL,
    handled_at TEXT
);
CREATE INDEX inbox_waiting ON inbox (seq) WHERE state = 'waiting';
CREATE INDEX inbox_person ON inbox (person_id);

CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    seq BIGINT NOT NULL,
    effect TEXT UNIQUE,
    person_id TEXT,
    address_id TEXT,
    lane BIGINT NOT NULL,
    urgent BIGINT NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL,
    expires_at TEXT,
    check_name TEXT,
    check_ref TEXT NOT NULL DEFAULT '',
    body TEXT,
    edits TEXT,
    state TEXT NOT NULL DEFAULT 'waiting',
    reason TEXT,
    attempts BIGINT NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    finished_at TEXT
);
CREATE UNIQUE INDEX outbox_seq ON outbox (seq);
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'waiting';
CREATE INDEX outbox_lane ON outbox (lane, due_at, seq) WHERE state = 'waiting';
CREATE INDEX outbox_leased ON outbox (seq) WHERE state = 'leased';
CREATE INDEX outbox_person ON outbox (person_id, state);
CREATE INDEX outbox_check ON outbox (check_name, check_ref);

CREATE TABLE menus (
    address_id TEXT PRIMARY KEY REFERENCES addresses (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    body TEXT NOT NULL,
    sent_at TEXT NOT NULL
);

CREATE TABLE forms (
    person_id TEXT PRIMARY KEY REFERENCES people (id),
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

CREATE TABLE jobs (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    ref TEXT NOT NULL DEFAULT '',
    due_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting',
    finished_at TEXT
);
CREATE INDEX jobs_due ON jobs (due_at) WHERE state = 'waiting';

CREATE TABLE marks (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
