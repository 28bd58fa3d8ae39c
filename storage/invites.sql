-- name: add!
INSERT INTO invites (code, role, made_at, expires_at) VALUES (:code, :role, :now, :expires_at);

-- name: use!
UPDATE invites SET used_at = :now
WHERE code = :code AND used_at IS NULL AND expires_at > :now;

-- name: good^
SELECT code FROM invites WHERE code = :code AND used_at IS NULL AND expires_at > :now;

-- name: get^
SELECT role FROM invites WHERE code = :code;
