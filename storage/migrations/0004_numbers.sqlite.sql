-- The order of what comes in and goes out: numbers that are never given twice.
CREATE TABLE numbers (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

INSERT INTO numbers (name, value)
SELECT 'inbox_numbers', MAX(
    COALESCE((SELECT MAX(seq) FROM inbox), 0),
    COALESCE((SELECT CAST(value AS BIGINT) FROM marks WHERE name = 'inbox_seq'), 0)
);
INSERT INTO numbers (name, value)
SELECT 'outbox_numbers', COALESCE((SELECT MAX(seq) FROM outbox), 0);

DELETE FROM marks WHERE name = 'inbox_seq';
