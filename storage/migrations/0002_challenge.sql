-- Organizations and their members, shifts and who signs up.
CREATE TABLE organizations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE members (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    state TEXT NOT NULL,
    reason TEXT,
    asked_at TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT,
    UNIQUE (organization_id, person_id)
);
CREATE INDEX members_person ON members (person_id);

CREATE TABLE coordinators (
    person_id TEXT PRIMARY KEY REFERENCES people (id),
    since TEXT NOT NULL
);

CREATE TABLE invites (
    code TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
);

CREATE TABLE shifts (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    posted_by TEXT,
    what TEXT NOT NULL,
    place TEXT NOT NULL,
    insurer TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    zone TEXT NOT NULL,
    capacity BIGINT NOT NULL,
    youngest BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    version BIGINT NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT
);
CREATE INDEX shifts_state ON shifts (state, starts_at, id);
CREATE INDEX shifts_organization ON shifts (organization_id, starts_at, id);

CREATE TABLE signups (
    id TEXT PRIMARY KEY,
    shift_id TEXT NOT NULL REFERENCES shifts (id),
    person_id TEXT,
    state TEXT NOT NULL,
    seq BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE UNIQUE INDEX signups_live ON signups (shift_id, person_id) WHERE state = 'confirmed';
CREATE INDEX signups_person ON signups (person_id, state);
