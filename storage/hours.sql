-- name: add!
INSERT INTO hours (id, seq, person_id, organization_id, shift_id, signup_id, people, minutes,
    entered_at, undoes)
VALUES (:id, :seq, :person_id, :organization_id, :shift_id, :signup_id, :people, :minutes, :now,
    :undoes);

-- name: of_signup^
SELECT CAST(COALESCE(SUM(people), 0) AS BIGINT) AS people,
    CAST(COALESCE(SUM(minutes), 0) AS BIGINT) AS minutes
FROM hours WHERE signup_id = :signup_id;

-- name: of_shift^
SELECT CAST(COALESCE(SUM(minutes), 0) AS BIGINT) AS minutes FROM hours WHERE shift_id = :shift_id;

-- name: of_person
SELECT h.*, s.starts_at, s.ends_at FROM hours h JOIN shifts s ON s.id = h.shift_id
WHERE h.person_id = :person_id ORDER BY h.seq, h.id;

-- name: of_organization
SELECT h.*, s.starts_at, s.ends_at FROM hours h JOIN shifts s ON s.id = h.shift_id
WHERE h.organization_id = :organization_id ORDER BY h.seq, h.id;

-- name: noted
SELECT h.id, h.minutes, h.entered_at FROM hours h
WHERE h.signup_id = :signup_id AND h.minutes > 0 AND h.entered_at >= :since
    AND NOT EXISTS (
        SELECT 1 FROM hours u WHERE u.signup_id = h.signup_id AND u.undoes = h.id
    )
ORDER BY h.seq, h.id;
