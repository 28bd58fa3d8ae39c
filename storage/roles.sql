-- name: add!
INSERT INTO roles (id, person_id, role, languages, since)
VALUES (:id, :person_id, :role, :languages, :now)
ON CONFLICT (person_id, role) DO UPDATE SET languages = excluded.languages;

-- name: get^
SELECT * FROM roles WHERE id = :id;

-- name: of_person
SELECT * FROM roles WHERE person_id = :person_id ORDER BY role, id;

-- name: of_role
SELECT * FROM roles WHERE role = :role ORDER BY since, id;

-- name: exclude!
UPDATE roles SET excluded = :excluded WHERE id = :id;

-- name: drop!
DELETE FROM roles WHERE id = :id;
