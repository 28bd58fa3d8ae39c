-- name: add!
INSERT INTO signups (id, shift_id, person_id, state, seq, created_at)
VALUES (:id, :shift_id, :person_id, 'confirmed', :seq, :now)
ON CONFLICT (shift_id, person_id) WHERE state = 'confirmed' DO NOTHING;

-- name: get^
SELECT * FROM signups WHERE id = :id;

-- name: live^
SELECT * FROM signups
WHERE shift_id = :shift_id AND person_id = :person_id AND state = 'confirmed';

-- name: of_shift
SELECT * FROM signups WHERE shift_id = :shift_id AND state = 'confirmed' ORDER BY seq, id;

-- name: ahead
SELECT u.* FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE u.person_id = :person_id AND u.state = 'confirmed' AND s.ends_at > :now
ORDER BY s.starts_at, u.id;

-- name: of_person
SELECT * FROM signups WHERE person_id = :person_id ORDER BY seq, id;

-- name: finish!
UPDATE signups SET state = :state, ended_at = :now WHERE id = :id AND state = 'confirmed';
