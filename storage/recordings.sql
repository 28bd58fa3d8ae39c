-- name: put!
INSERT INTO recordings (id, about, language, digest, person_id, media_type, size, body, made_at)
VALUES (:id, :about, :language, :digest, :person_id, :media_type, :size, :body, :now)
ON CONFLICT (about, language) DO UPDATE SET digest = excluded.digest,
    person_id = excluded.person_id, media_type = excluded.media_type, size = excluded.size,
    body = excluded.body, made_at = excluded.made_at;

-- name: of^
SELECT * FROM recordings WHERE about = :about AND language = :language;

-- name: digest^
SELECT digest FROM recordings WHERE about = :about AND language = :language;

-- name: of_language
SELECT about, digest FROM recordings WHERE language = :language ORDER BY about;

-- name: of_person
SELECT about, language, size FROM recordings WHERE person_id = :person_id ORDER BY about, language;

-- name: drop!
DELETE FROM recordings WHERE about = :about AND language = :language;
