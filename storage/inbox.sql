-- name: put!
INSERT INTO inbox (seq, event, person_id, payload, received_at)
VALUES (:seq, :event, :person_id, :payload, :now) ON CONFLICT (event) DO NOTHING;

-- name: by_event^
SELECT seq, state, person_id FROM inbox WHERE event = :event;

-- name: get^
SELECT * FROM inbox WHERE seq = :seq;

-- name: waiting
SELECT seq, person_id FROM inbox WHERE state = 'waiting' ORDER BY seq;

-- name: count_waiting^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM inbox WHERE state = 'waiting';

-- name: count_attempt^
UPDATE inbox SET attempts = attempts + 1 WHERE seq = :seq RETURNING attempts;

-- name: of_person
SELECT seq, payload FROM inbox WHERE person_id = :person_id AND payload IS NOT NULL ORDER BY seq;

-- name: hand_over!
UPDATE inbox SET person_id = :person_id, payload = :payload WHERE seq = :seq;

-- name: done!
UPDATE inbox SET state = 'done', payload = NULL, handled_at = :now WHERE seq = :seq;

-- name: park!
UPDATE inbox SET state = 'parked', handled_at = :now WHERE seq = :seq;
