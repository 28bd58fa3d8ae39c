-- name: add!
INSERT INTO feeds (token, person_id, organization_id, made_at)
VALUES (:token, :person_id, :organization_id, :now);

-- name: drop!
DELETE FROM feeds WHERE person_id = :person_id AND COALESCE(organization_id, '') = :organization;

-- name: find^
SELECT * FROM feeds WHERE token = :token;

-- name: of_person
SELECT * FROM feeds WHERE person_id = :person_id ORDER BY made_at, token;
