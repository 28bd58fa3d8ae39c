-- What people send besides words: where it waits at its channel, then what is kept of it.
CREATE TABLE media (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    offer_id TEXT REFERENCES offers (id),
    state TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    size BIGINT NOT NULL DEFAULT 0,
    body TEXT,
    attempts BIGINT NOT NULL DEFAULT 0,
    seq BIGINT NOT NULL,
    made_at TEXT NOT NULL
);
CREATE INDEX media_person ON media (person_id, state);
CREATE INDEX media_offer ON media (offer_id, state);
