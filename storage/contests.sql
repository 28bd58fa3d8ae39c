-- name: add!
INSERT INTO contests (id, signup_id, person_id, words, state, created_at)
VALUES (:id, :signup_id, :person_id, :words, 'open', :now)
ON CONFLICT (signup_id) WHERE state = 'open' DO NOTHING;

-- name: get^
SELECT * FROM contests WHERE id = :id;

-- name: last_of^
SELECT * FROM contests WHERE signup_id = :signup_id ORDER BY created_at DESC, id LIMIT 1;

-- name: waiting
SELECT * FROM contests WHERE state = 'open' ORDER BY created_at, id;

-- name: of_person
SELECT * FROM contests WHERE person_id = :person_id ORDER BY created_at, id;

-- name: decide!
UPDATE contests SET state = :state, reason = :reason, decided_at = :now, decided_by = :by
WHERE id = :id AND state = 'open';
