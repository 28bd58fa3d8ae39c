-- name: add!
INSERT INTO shares (code, person_id, made_at) VALUES (:code, :person_id, :now);

-- name: of_person^
SELECT * FROM shares WHERE person_id = :person_id ORDER BY made_at DESC, code LIMIT 1;

-- name: joined!
UPDATE shares SET joined = joined + 1 WHERE code = :code AND person_id <> :person_id;

-- name: drop!
DELETE FROM shares WHERE person_id = :person_id;
