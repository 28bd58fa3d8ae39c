-- name: put!
INSERT INTO links (code, person_id, expires_at) VALUES (:code, :person_id, :expires_at);

-- name: get^
SELECT person_id FROM links WHERE code = :code AND expires_at > :now;

-- name: take^
DELETE FROM links WHERE code = :code RETURNING person_id, expires_at;

-- name: drop!
DELETE FROM links WHERE person_id = :person_id;
