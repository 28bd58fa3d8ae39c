-- name: add!
INSERT INTO asks (id, organization_id, to_id, kind, words, asked_by, state, created_at)
VALUES (:id, :organization_id, :to_id, :kind, :words, :asked_by, :state, :now);

-- name: get^
SELECT a.*, o.name FROM asks a JOIN organizations o ON o.id = a.organization_id
WHERE a.id = :id;

-- name: pending
SELECT a.*, o.name FROM asks a JOIN organizations o ON o.id = a.organization_id
WHERE a.state = 'pending' ORDER BY a.created_at, a.id;

-- name: of_person
SELECT a.*, o.name FROM asks a JOIN organizations o ON o.id = a.organization_id
WHERE a.asked_by = :person_id ORDER BY a.created_at, a.id;

-- name: to_all^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM asks
WHERE organization_id = :organization_id AND to_id IS NULL AND state <> 'refused'
    AND created_at > :since;

-- name: decide!
UPDATE asks SET state = :state, reason = :reason, decided_at = :now, decided_by = :by
WHERE id = :id AND state = 'pending';
