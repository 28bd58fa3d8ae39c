-- Shifts whole: wait lists, stand-ins, series, attendance, the hours ledger, and what is around.
ALTER TABLE people ADD COLUMN lead BIGINT;

ALTER TABLE members ADD COLUMN role TEXT NOT NULL DEFAULT 'member';
ALTER TABLE members ADD COLUMN digest BIGINT NOT NULL DEFAULT 1;
UPDATE members SET role = 'referent' WHERE state = 'active';

ALTER TABLE invites ADD COLUMN organization_id TEXT;
ALTER TABLE invites ADD COLUMN made_by TEXT;

CREATE TABLE series (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    posted_by TEXT,
    rule TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX series_organization ON series (organization_id, id);

CREATE TABLE seats (
    id TEXT PRIMARY KEY,
    series_id TEXT NOT NULL REFERENCES series (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    paused BIGINT NOT NULL DEFAULT 0,
    since TEXT NOT NULL,
    UNIQUE (series_id, person_id)
);
CREATE INDEX seats_person ON seats (person_id);

ALTER TABLE shifts ADD COLUMN kind TEXT NOT NULL DEFAULT 'shift';
ALTER TABLE shifts ADD COLUMN least BIGINT NOT NULL DEFAULT 1;
ALTER TABLE shifts ADD COLUMN field TEXT;
ALTER TABLE shifts ADD COLUMN for_whom TEXT;
ALTER TABLE shifts ADD COLUMN neighbourhood TEXT;
ALTER TABLE shifts ADD COLUMN bring TEXT;
ALTER TABLE shifts ADD COLUMN must TEXT;
ALTER TABLE shifts ADD COLUMN nice TEXT;
ALTER TABLE shifts ADD COLUMN languages TEXT NOT NULL DEFAULT '';
ALTER TABLE shifts ADD COLUMN newcomers BIGINT NOT NULL DEFAULT 0;
ALTER TABLE shifts ADD COLUMN minutes BIGINT;
ALTER TABLE shifts ADD COLUMN part_of TEXT;
ALTER TABLE shifts ADD COLUMN series_id TEXT;
ALTER TABLE shifts ADD COLUMN occurrence TEXT;
ALTER TABLE shifts ADD COLUMN closed_at TEXT;
CREATE UNIQUE INDEX shifts_series ON shifts (series_id, occurrence);
CREATE INDEX shifts_part ON shifts (part_of);
CREATE INDEX shifts_ended ON shifts (ends_at, id) WHERE state = 'open' AND closed_at IS NULL;

ALTER TABLE signups ADD COLUMN party BIGINT NOT NULL DEFAULT 1;
ALTER TABLE signups ADD COLUMN children BIGINT NOT NULL DEFAULT 0;
ALTER TABLE signups ADD COLUMN agreed BIGINT NOT NULL DEFAULT 1;
ALTER TABLE signups ADD COLUMN answer TEXT;
ALTER TABLE signups ADD COLUMN came_at TEXT;
ALTER TABLE signups ADD COLUMN guest TEXT;
ALTER TABLE signups ADD COLUMN phone TEXT;
ALTER TABLE signups ADD COLUMN calendar BIGINT NOT NULL DEFAULT 0;
ALTER TABLE signups ADD COLUMN newcomer BIGINT NOT NULL DEFAULT 0;
ALTER TABLE signups ADD COLUMN companion BIGINT NOT NULL DEFAULT 0;
UPDATE signups SET agreed = (SELECT s.version FROM shifts s WHERE s.id = signups.shift_id);
CREATE INDEX signups_shift ON signups (shift_id, state, seq);

CREATE TABLE waits (
    id TEXT PRIMARY KEY,
    shift_id TEXT NOT NULL REFERENCES shifts (id),
    person_id TEXT,
    party BIGINT NOT NULL,
    children BIGINT NOT NULL,
    newcomer BIGINT NOT NULL,
    companion BIGINT NOT NULL,
    state TEXT NOT NULL,
    seq BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    offered_at TEXT,
    expires_at TEXT,
    ended_at TEXT
);
CREATE UNIQUE INDEX waits_live ON waits (shift_id, person_id) WHERE state IN ('queued', 'offered');
CREATE INDEX waits_shift ON waits (shift_id, state, seq);
CREATE INDEX waits_person ON waits (person_id, state);

CREATE TABLE exchanges (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    signup_id TEXT NOT NULL REFERENCES signups (id),
    taken_by TEXT,
    wanted_id TEXT,
    state TEXT NOT NULL,
    seq BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE UNIQUE INDEX exchanges_open ON exchanges (signup_id) WHERE state = 'open';
CREATE INDEX exchanges_taken ON exchanges (taken_by);

CREATE TABLE hours (
    id TEXT PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    shift_id TEXT NOT NULL REFERENCES shifts (id),
    signup_id TEXT NOT NULL REFERENCES signups (id),
    people BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    entered_at TEXT NOT NULL
);
CREATE INDEX hours_person ON hours (person_id, seq);
CREATE INDEX hours_signup ON hours (signup_id);
CREATE INDEX hours_organization ON hours (organization_id, seq);

CREATE TABLE contests (
    id TEXT PRIMARY KEY,
    signup_id TEXT NOT NULL REFERENCES signups (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    words TEXT,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT,
    reason TEXT
);
CREATE UNIQUE INDEX contests_open ON contests (signup_id) WHERE state = 'open';
CREATE INDEX contests_person ON contests (person_id);

CREATE TABLE relays (
    id TEXT PRIMARY KEY,
    shift_id TEXT NOT NULL REFERENCES shifts (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    blocked_by TEXT,
    created_at TEXT NOT NULL,
    UNIQUE (shift_id, person_id)
);
CREATE INDEX relays_person ON relays (person_id);

CREATE TABLE reports (
    id TEXT PRIMARY KEY,
    relay_id TEXT,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    person_id TEXT,
    about_id TEXT,
    words TEXT,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT,
    reason TEXT
);
CREATE INDEX reports_person ON reports (person_id);
CREATE INDEX reports_about ON reports (about_id);

CREATE TABLE feedback (
    id TEXT PRIMARY KEY,
    signup_id TEXT NOT NULL UNIQUE REFERENCES signups (id),
    person_id TEXT,
    face BIGINT NOT NULL,
    words TEXT,
    seen BIGINT NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
);
CREATE INDEX feedback_person ON feedback (person_id);

CREATE TABLE certificates (
    code TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    name TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    since_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    issued_at TEXT NOT NULL
);
CREATE INDEX certificates_person ON certificates (person_id);

CREATE TABLE feeds (
    token TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    organization_id TEXT,
    made_at TEXT NOT NULL
);
CREATE INDEX feeds_person ON feeds (person_id);

CREATE TABLE calls (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    shift_id TEXT,
    person_id TEXT NOT NULL REFERENCES people (id),
    phone TEXT,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    taken_at TEXT,
    taken_by TEXT
);
CREATE INDEX calls_person ON calls (person_id);
CREATE INDEX calls_organization ON calls (organization_id, state);

CREATE TABLE asks (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    to_id TEXT,
    kind TEXT NOT NULL,
    words TEXT,
    asked_by TEXT,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT,
    reason TEXT
);
CREATE INDEX asks_state ON asks (state, created_at, id);

CREATE VIEW shifts_now AS
SELECT s.*, o.name, CAST(
    COALESCE((
        SELECT SUM(u.party) FROM signups u
        WHERE u.shift_id = s.id AND u.state IN ('confirmed', 'came')
    ), 0) + COALESCE((
        SELECT SUM(w.party) FROM waits w WHERE w.shift_id = s.id AND w.state = 'offered'
    ), 0) AS BIGINT
) AS taken, CAST((
    SELECT COUNT(*) FROM waits w WHERE w.shift_id = s.id AND w.state = 'queued'
) AS BIGINT) AS queued, CAST(
    COALESCE((
        SELECT SUM(u.party) FROM signups u
        WHERE u.shift_id = s.id AND u.state IN ('confirmed', 'came') AND u.newcomer = 0
    ), 0) + COALESCE((
        SELECT SUM(w.party) FROM waits w
        WHERE w.shift_id = s.id AND w.state = 'offered' AND w.newcomer = 0
    ), 0) AS BIGINT
) AS regulars
FROM shifts s JOIN organizations o ON o.id = s.organization_id;
