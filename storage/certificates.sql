-- name: add!
INSERT INTO certificates (code, person_id, name, minutes, since_on, until_on, issued_at)
VALUES (:id, :person_id, :name, :minutes, :since, :until, :now)
ON CONFLICT (code) DO NOTHING;

-- name: get^
SELECT * FROM certificates WHERE code = :id;

-- name: of_person
SELECT * FROM certificates WHERE person_id = :person_id ORDER BY issued_at, code;
