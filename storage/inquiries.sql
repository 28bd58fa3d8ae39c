-- name: add!
INSERT INTO inquiries (id, post_id, person_id, created_at)
VALUES (:id, :post_id, :person_id, :now)
ON CONFLICT (post_id, person_id) DO NOTHING;

-- name: get^
SELECT i.*, p.person_id AS poster_id, p.organization_id
FROM inquiries i JOIN posts p ON p.id = i.post_id WHERE i.id = :id;

-- name: between^
SELECT i.*, p.person_id AS poster_id, p.organization_id
FROM inquiries i JOIN posts p ON p.id = i.post_id
WHERE i.post_id = :post_id AND i.person_id = :person_id;

-- name: of_person
SELECT i.*, p.person_id AS poster_id, p.organization_id
FROM inquiries i JOIN posts p ON p.id = i.post_id
WHERE i.person_id = :person_id ORDER BY i.created_at, i.id;

-- name: begun^
SELECT COUNT(*) AS amount FROM inquiries WHERE person_id = :person_id AND created_at > :since;

-- name: block!
UPDATE inquiries SET blocked_by = :blocked_by WHERE id = :id;

-- name: recent
SELECT effect FROM outbox
WHERE check_name = 'inquiry' AND check_ref = :id AND created_at > :since
ORDER BY seq;
