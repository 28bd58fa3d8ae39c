-- name: add!
INSERT INTO relays (id, shift_id, person_id, created_at)
VALUES (:id, :shift_id, :person_id, :now)
ON CONFLICT (shift_id, person_id) DO NOTHING;

-- name: get^
SELECT r.*, s.organization_id, CAST((
    SELECT COUNT(*) FROM members m JOIN people p ON p.id = m.person_id
    WHERE m.organization_id = s.organization_id AND m.state = 'active'
        AND (p.age_band IS NULL OR p.age_band <> 'under14')
) AS BIGINT) AS speakers
FROM relays r JOIN shifts s ON s.id = r.shift_id WHERE r.id = :id;

-- name: between^
SELECT id FROM relays WHERE shift_id = :shift_id AND person_id = :person_id;

-- name: of_person
SELECT id FROM relays WHERE person_id = :person_id ORDER BY created_at, id;

-- name: block!
UPDATE relays SET blocked_by = :blocked_by WHERE id = :id;

-- name: recent
SELECT effect FROM outbox
WHERE check_name = 'relay' AND check_ref = :id AND created_at > :since
ORDER BY seq;
