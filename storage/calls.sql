-- name: add!
INSERT INTO calls (id, organization_id, shift_id, person_id, phone, state, created_at)
VALUES (:id, :organization_id, :shift_id, :person_id, :phone, 'open', :now);

-- name: get^
SELECT c.*, o.name, CAST((
    SELECT COUNT(*) FROM members m JOIN people p ON p.id = m.person_id
    WHERE m.organization_id = c.organization_id AND m.state = 'active'
        AND (p.age_band IS NULL OR p.age_band <> 'under14')
) AS BIGINT) AS speakers
FROM calls c JOIN organizations o ON o.id = c.organization_id WHERE c.id = :id;

-- name: of_person
SELECT id FROM calls WHERE person_id = :person_id ORDER BY created_at, id;

-- name: taken_by^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM calls WHERE taken_by = :person_id;

-- name: take!
UPDATE calls SET state = 'taken', phone = NULL, taken_at = :now, taken_by = :by
WHERE id = :id AND state = 'open';

-- name: end!
UPDATE calls SET state = :state, phone = NULL WHERE id = :id AND state = 'open';
