-- Giving: offers of time and things, what organizations want, and how the two are brought together.
CREATE TABLE givers (
    person_id TEXT PRIMARY KEY REFERENCES people (id),
    weekly BIGINT NOT NULL,
    paused_until TEXT,
    details TEXT NOT NULL,
    since TEXT NOT NULL
);

CREATE TABLE mutes (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    scope TEXT NOT NULL,
    value TEXT NOT NULL,
    since TEXT NOT NULL,
    UNIQUE (person_id, scope, value)
);

CREATE TABLE offers (
    id TEXT PRIMARY KEY,
    person_id TEXT,
    kind TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    unit TEXT NOT NULL,
    from_at TEXT,
    until_at TEXT,
    neighbourhood TEXT,
    state TEXT NOT NULL,
    details TEXT,
    seq BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX offers_person ON offers (person_id, kind, state);
CREATE INDEX offers_state ON offers (state, kind, until_at);

CREATE TABLE wants (
    id TEXT PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    posted_by TEXT,
    person_id TEXT,
    kind TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    unit TEXT NOT NULL,
    from_at TEXT,
    until_at TEXT,
    neighbourhood TEXT,
    urgent BIGINT NOT NULL DEFAULT 0,
    unreviewed BIGINT NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    shift_id TEXT,
    reason TEXT,
    details TEXT,
    seq BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT,
    ended_at TEXT
);
CREATE INDEX wants_organization ON wants (organization_id, state);
CREATE INDEX wants_state ON wants (state, kind, until_at);
CREATE INDEX wants_person ON wants (person_id);

CREATE TABLE pledges (
    id TEXT PRIMARY KEY,
    offer_id TEXT REFERENCES offers (id),
    want_id TEXT REFERENCES wants (id),
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    person_id TEXT,
    kind TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    unit TEXT NOT NULL,
    state TEXT NOT NULL,
    deadline_at TEXT,
    from_at TEXT,
    until_at TEXT,
    place TEXT,
    agreed BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    handed BIGINT NOT NULL DEFAULT 0,
    handed_by TEXT,
    handed_at TEXT,
    questioned_by TEXT,
    questioned_at TEXT,
    shift_id TEXT,
    seq BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX pledges_offer ON pledges (offer_id, state);
CREATE INDEX pledges_want ON pledges (want_id, state);
CREATE INDEX pledges_person ON pledges (person_id, state);
CREATE INDEX pledges_organization ON pledges (organization_id, state);

CREATE TABLE goods (
    id TEXT PRIMARY KEY,
    seq BIGINT NOT NULL,
    person_id TEXT,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    pledge_id TEXT REFERENCES pledges (id),
    want_id TEXT REFERENCES wants (id),
    kind TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    unit TEXT NOT NULL,
    entered_at TEXT NOT NULL
);
CREATE INDEX goods_person ON goods (person_id, seq);
CREATE INDEX goods_organization ON goods (organization_id, seq);
CREATE INDEX goods_pledge ON goods (pledge_id);
CREATE INDEX goods_want ON goods (want_id);

CREATE TABLE proposals (
    id TEXT PRIMARY KEY,
    shift_id TEXT NOT NULL REFERENCES shifts (id),
    person_id TEXT,
    wave BIGINT NOT NULL,
    beyond BIGINT NOT NULL DEFAULT 0,
    reasons TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    seq BIGINT NOT NULL,
    made_at TEXT NOT NULL,
    notified_at TEXT,
    ended_at TEXT
);
CREATE UNIQUE INDEX proposals_once ON proposals (shift_id, person_id);
CREATE INDEX proposals_person ON proposals (person_id, made_at);

CREATE TABLE shares (
    code TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    joined BIGINT NOT NULL DEFAULT 0,
    made_at TEXT NOT NULL
);
CREATE INDEX shares_person ON shares (person_id);

ALTER TABLE people ADD COLUMN by_link BIGINT NOT NULL DEFAULT 0;

ALTER TABLE shifts ADD COLUMN musts TEXT NOT NULL DEFAULT '';

DROP VIEW shifts_now;
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

CREATE VIEW offers_now AS
SELECT f.*, CAST(f.quantity - COALESCE((
    SELECT SUM(CASE WHEN p.state = 'handed' THEN p.handed ELSE p.quantity END) FROM pledges p
    WHERE p.offer_id = f.id AND p.state IN ('proposed', 'reserved', 'handed')
), 0) AS BIGINT) AS free
FROM offers f;

CREATE VIEW wants_now AS
SELECT w.*, o.name, CAST(COALESCE((
    SELECT SUM(p.quantity) FROM pledges p
    WHERE p.want_id = w.id AND p.state IN ('proposed', 'reserved')
), 0) AS BIGINT) AS promised, CAST(COALESCE((
    SELECT SUM(g.quantity) FROM goods g WHERE g.want_id = w.id
), 0) AS BIGINT) AS received
FROM wants w JOIN organizations o ON o.id = w.organization_id;
