-- name: add!
INSERT INTO complaints (id, post_id, inquiry_id, person_id, words, state, created_at)
VALUES (:id, :post_id, :inquiry_id, :person_id, :words, 'open', :now);

-- name: get^
SELECT * FROM complaints WHERE id = :id;

-- name: waiting
SELECT * FROM complaints
WHERE state = 'open' AND words IS NOT NULL ORDER BY created_at, id;

-- name: of_person
SELECT * FROM complaints WHERE person_id = :person_id ORDER BY created_at, id;

-- name: decide!
UPDATE complaints SET state = :state, decided_at = :now, decided_by = :by
WHERE id = :id AND state = 'open';
