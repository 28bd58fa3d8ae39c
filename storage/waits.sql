-- name: add!
INSERT INTO waits (id, shift_id, person_id, party, children, newcomer, companion, state, seq,
    created_at)
VALUES (:id, :shift_id, :person_id, :party, :children, :newcomer, :companion, 'queued', :seq, :now)
ON CONFLICT (shift_id, person_id) WHERE state IN ('queued', 'offered') DO NOTHING;

-- name: get^
SELECT * FROM waits WHERE id = :id;

-- name: live^
SELECT * FROM waits
WHERE shift_id = :shift_id AND person_id = :person_id AND state IN ('queued', 'offered');

-- name: of_shift
SELECT * FROM waits WHERE shift_id = :shift_id AND state IN ('queued', 'offered')
ORDER BY seq, id;

-- name: of_person
SELECT w.* FROM waits w JOIN shifts s ON s.id = w.shift_id
WHERE w.person_id = :person_id AND w.state IN ('queued', 'offered') AND s.ends_at > :now
ORDER BY s.starts_at, w.id;

-- name: every_of
SELECT * FROM waits WHERE person_id = :person_id ORDER BY seq, id;

-- name: offer!
UPDATE waits SET state = 'offered', offered_at = :now, expires_at = :expires_at
WHERE id = :id AND state = 'queued';

-- name: finish!
UPDATE waits SET state = :state, ended_at = :now WHERE id = :id AND state IN ('queued', 'offered');

-- name: requeue!
UPDATE waits SET state = 'queued', offered_at = NULL, expires_at = NULL
WHERE id = :id AND state = 'offered';
