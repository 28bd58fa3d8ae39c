-- Orientation: services and their facts, who is asked about them, and what families follow.
-- Services are public: nothing here is sealed but what names a person or an address.
CREATE TABLE services (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    organization_id TEXT REFERENCES organizations (id),
    provider TEXT NOT NULL,
    name TEXT NOT NULL,
    scope TEXT NOT NULL,
    state TEXT NOT NULL,
    stable BIGINT NOT NULL DEFAULT 0,
    critical BIGINT NOT NULL DEFAULT 0,
    lat BIGINT,
    lon BIGINT,
    confirmed_at TEXT,
    confirmed_for TEXT,
    asked_at TEXT,
    version BIGINT NOT NULL DEFAULT 1,
    listed_version BIGINT NOT NULL DEFAULT 0,
    seq BIGINT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX services_place ON services (lat, lon);
CREATE INDEX services_organization ON services (organization_id, seq);

CREATE TABLE service_topics (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES services (id),
    topic TEXT NOT NULL,
    sub TEXT NOT NULL DEFAULT '',
    UNIQUE (service_id, topic, sub)
);
CREATE INDEX service_topics_topic ON service_topics (topic, sub, service_id);

CREATE TABLE facts (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES services (id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    page_date TEXT,
    set_at TEXT NOT NULL,
    UNIQUE (service_id, field)
);

CREATE TABLE translations (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES services (id),
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    source_hash TEXT NOT NULL,
    origin TEXT NOT NULL,
    reviewed_at TEXT,
    UNIQUE (service_id, field, language)
);
CREATE INDEX translations_language ON translations (language, origin);

-- What families ask, with no person: by kind, topic, language and week.
CREATE TABLE tallies (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    language TEXT NOT NULL,
    week TEXT NOT NULL,
    amount BIGINT NOT NULL,
    UNIQUE (kind, topic, language, week)
);

-- What somebody says is wrong about a service. The address is sealed for the correction alone.
CREATE TABLE corrections (
    id TEXT PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES services (id),
    reason TEXT NOT NULL,
    reporter TEXT,
    address TEXT,
    state TEXT NOT NULL,
    made_at TEXT NOT NULL,
    decided_at TEXT,
    UNIQUE (service_id, reporter)
);
CREATE INDEX corrections_state ON corrections (state, made_at, id);

-- What an address follows, under an opaque id: no person is named.
CREATE TABLE follows (
    id TEXT PRIMARY KEY,
    lookup TEXT NOT NULL,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    hour TEXT NOT NULL DEFAULT '',
    step BIGINT NOT NULL DEFAULT 0,
    done TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    began_at TEXT NOT NULL,
    due_at TEXT
);
CREATE INDEX follows_lookup ON follows (lookup, kind);

-- Mediators and reviewers, and the languages they speak.
CREATE TABLE roles (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    languages TEXT NOT NULL,
    excluded TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL,
    UNIQUE (person_id, role)
);
ALTER TABLE invites ADD COLUMN languages TEXT NOT NULL DEFAULT '';

-- What a family asks a mediator; its texts are sealed for the talk alone.
CREATE TABLE talks (
    id TEXT PRIMARY KEY,
    person_id TEXT,
    mediator_id TEXT,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    seq BIGINT NOT NULL,
    asked_at TEXT NOT NULL,
    promised_at TEXT NOT NULL,
    answered_at TEXT,
    ended_at TEXT
);
CREATE INDEX talks_state ON talks (state, language, seq);
CREATE INDEX talks_person ON talks (person_id, state);
CREATE INDEX talks_mediator ON talks (mediator_id, state);

CREATE TABLE talk_texts (
    id TEXT PRIMARY KEY,
    talk_id TEXT NOT NULL REFERENCES talks (id),
    author TEXT NOT NULL,
    body TEXT NOT NULL,
    italian TEXT,
    seq BIGINT NOT NULL,
    said_at TEXT NOT NULL
);
CREATE INDEX talk_texts_talk ON talk_texts (talk_id, seq);

CREATE TABLE talk_blocks (
    id TEXT PRIMARY KEY,
    mediator_id TEXT NOT NULL REFERENCES people (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    UNIQUE (mediator_id, person_id)
);
CREATE INDEX talk_blocks_person ON talk_blocks (person_id);

-- Shifts in which mediators can be reached.
CREATE TABLE on_calls (
    shift_id TEXT PRIMARY KEY REFERENCES shifts (id),
    languages TEXT NOT NULL
);

-- What mediators have read aloud: a message by its key, or a service's card.
CREATE TABLE recordings (
    id TEXT PRIMARY KEY,
    about TEXT NOT NULL,
    language TEXT NOT NULL,
    digest TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    body TEXT NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (about, language)
);
CREATE INDEX recordings_person ON recordings (person_id);

-- Boards: initiatives, homes, work and training.
CREATE TABLE posts (
    id TEXT PRIMARY KEY,
    board TEXT NOT NULL,
    kind TEXT NOT NULL,
    organization_id TEXT REFERENCES organizations (id),
    person_id TEXT,
    theme TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    details TEXT,
    starts_at TEXT,
    until_at TEXT,
    reason TEXT,
    version BIGINT NOT NULL DEFAULT 1,
    seq BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT,
    ended_at TEXT
);
CREATE INDEX posts_board ON posts (board, state, until_at);
CREATE INDEX posts_person ON posts (person_id);
CREATE INDEX posts_organization ON posts (organization_id, state);

-- Who has written about a post: messages pass between them and whoever posts it.
CREATE TABLE inquiries (
    id TEXT PRIMARY KEY,
    post_id TEXT NOT NULL REFERENCES posts (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    blocked_by TEXT,
    created_at TEXT NOT NULL,
    UNIQUE (post_id, person_id)
);
CREATE INDEX inquiries_person ON inquiries (person_id, created_at);

-- What somebody says is not all right about a post, or about what was written over it.
CREATE TABLE complaints (
    id TEXT PRIMARY KEY,
    post_id TEXT NOT NULL REFERENCES posts (id),
    inquiry_id TEXT,
    person_id TEXT,
    words TEXT,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT
);
CREATE INDEX complaints_state ON complaints (state, created_at, id);
CREATE INDEX complaints_person ON complaints (person_id);

ALTER TABLE people ADD COLUMN rated_at TEXT;
