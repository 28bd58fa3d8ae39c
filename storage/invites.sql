-- name: add!
INSERT INTO invites (code, role, organization_id, made_by, languages, made_at,
    expires_at)
VALUES (:code, :role, :organization_id, :made_by, :languages, :now, :expires_at);

-- name: use!
UPDATE invites SET used_at = :now
WHERE code = :code AND used_at IS NULL AND expires_at > :now;

-- name: good^
SELECT * FROM invites WHERE code = :code AND used_at IS NULL AND expires_at > :now;

-- name: open_of^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM invites
WHERE organization_id = :organization_id AND used_at IS NULL AND expires_at > :now;

-- name: made_by^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM invites WHERE made_by = :person_id;

-- name: drop_of!
DELETE FROM invites
WHERE organization_id = :organization_id AND made_by = :person_id AND used_at IS NULL;
