-- name: of_signup^
SELECT * FROM feedback WHERE signup_id = :signup_id;

-- name: put!
INSERT INTO feedback (id, signup_id, person_id, face, created_at)
VALUES (:id, :signup_id, :person_id, :face, :now)
ON CONFLICT (signup_id) DO UPDATE SET face = excluded.face;

-- name: set_words!
UPDATE feedback SET words = :words, seen = 0 WHERE signup_id = :signup_id;

-- name: counts
SELECT face, CAST(COUNT(*) AS BIGINT) AS amount FROM feedback
WHERE created_at > :since GROUP BY face ORDER BY face;

-- name: unread
SELECT f.*, s.organization_id FROM feedback f
JOIN signups u ON u.id = f.signup_id JOIN shifts s ON s.id = u.shift_id
WHERE f.words IS NOT NULL AND f.person_id IS NOT NULL AND f.seen = 0
ORDER BY f.created_at, f.id LIMIT :most;

-- name: see!
UPDATE feedback SET seen = 1 WHERE id = :id;

-- name: of_person
SELECT * FROM feedback WHERE person_id = :person_id ORDER BY created_at, id;
