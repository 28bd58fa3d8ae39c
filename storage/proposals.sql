-- name: add!
INSERT INTO proposals (id, shift_id, person_id, wave, beyond, reasons, state, seq, made_at)
VALUES (:id, :shift_id, :person_id, :wave, :beyond, :reasons, 'to_notify', :seq, :now)
ON CONFLICT (shift_id, person_id) DO NOTHING;

-- name: get^
SELECT q.*, s.organization_id FROM proposals q JOIN shifts s ON s.id = q.shift_id
WHERE q.id = :id;

-- name: of_shift
SELECT q.*, s.organization_id FROM proposals q JOIN shifts s ON s.id = q.shift_id
WHERE q.shift_id = :shift_id ORDER BY q.seq, q.id;

-- name: of_person
SELECT q.*, s.organization_id FROM proposals q JOIN shifts s ON s.id = q.shift_id
WHERE q.person_id = :person_id ORDER BY q.seq, q.id;

-- name: lately^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM proposals
WHERE person_id = :person_id AND made_at > :since
    AND (state <> 'withdrawn' OR notified_at IS NOT NULL);

-- name: decided
SELECT person_id FROM signups WHERE shift_id = :shift_id AND person_id IS NOT NULL
UNION SELECT person_id FROM waits WHERE shift_id = :shift_id AND person_id IS NOT NULL
ORDER BY person_id;

-- name: drop!
DELETE FROM proposals WHERE id = :id AND notified_at IS NULL;

-- name: notify!
UPDATE proposals SET state = 'notified', notified_at = :now WHERE id = :id AND state = 'to_notify';

-- name: accept!
UPDATE proposals SET state = 'accepted', ended_at = :now
WHERE shift_id = :shift_id AND person_id = :person_id AND state <> 'accepted';

-- name: finish!
UPDATE proposals SET state = :state, ended_at = :now
WHERE id = :id AND state IN ('to_notify', 'notified', 'silent');

-- name: since
SELECT q.*, s.organization_id FROM proposals q JOIN shifts s ON s.id = q.shift_id
WHERE q.made_at > :since AND (q.state <> 'withdrawn' OR q.notified_at IS NOT NULL)
ORDER BY q.seq, q.id;
