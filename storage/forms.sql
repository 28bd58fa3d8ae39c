-- name: put!
INSERT INTO forms (person_id, id, kind, body, expires_at)
VALUES (:person_id, :id, :kind, :body, :expires_at)
ON CONFLICT (person_id) DO UPDATE SET id = excluded.id, kind = excluded.kind,
    body = excluded.body, expires_at = excluded.expires_at;

-- name: get^
SELECT * FROM forms WHERE person_id = :person_id AND expires_at > :now;

-- name: drop!
DELETE FROM forms WHERE person_id = :person_id;
