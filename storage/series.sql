-- name: add!
INSERT INTO series (id, organization_id, posted_by, rule, starts_on, ends_on, body, state,
    created_at)
VALUES (:id, :organization_id, :posted_by, :rule, :starts_on, :ends_on, :body, :state, :now);

-- name: get^
SELECT r.*, o.name FROM series r JOIN organizations o ON o.id = r.organization_id
WHERE r.id = :id;

-- name: of_organization
SELECT r.*, o.name FROM series r JOIN organizations o ON o.id = r.organization_id
WHERE r.organization_id = :organization_id AND r.state IN ('pending', 'open', 'paused')
ORDER BY r.created_at, r.id;

-- name: posted_by
SELECT r.*, o.name FROM series r JOIN organizations o ON o.id = r.organization_id
WHERE r.posted_by = :person_id ORDER BY r.created_at, r.id;

-- name: alive
SELECT id FROM series WHERE state IN ('pending', 'open') ORDER BY id;

-- name: set_state!
UPDATE series SET state = :state WHERE id = :id;

-- name: rewrite!
UPDATE series SET body = :body WHERE id = :id;

-- name: end!
UPDATE series SET state = 'ended', ends_on = :day WHERE id = :id;

-- name: made
SELECT occurrence FROM shifts WHERE series_id = :id ORDER BY occurrence;

-- name: ahead
SELECT id FROM shifts
WHERE series_id = :id AND starts_at > :now AND state IN ('pending', 'open')
ORDER BY starts_at, id;

-- name: refused^
SELECT id FROM shifts
WHERE series_id = :id AND state IN ('refused', 'cancelled') AND reason IS NOT NULL
ORDER BY id LIMIT 1;

-- name: drop_untouched!
DELETE FROM shifts
WHERE id = :id AND series_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM signups u WHERE u.shift_id = shifts.id)
    AND NOT EXISTS (SELECT 1 FROM waits w WHERE w.shift_id = shifts.id)
    AND NOT EXISTS (SELECT 1 FROM relays y WHERE y.shift_id = shifts.id)
    AND NOT EXISTS (SELECT 1 FROM hours h WHERE h.shift_id = shifts.id)
    AND NOT EXISTS (SELECT 1 FROM proposals q WHERE q.shift_id = shifts.id);

-- name: knows^
SELECT u.id FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE s.series_id = :id AND u.person_id = :person_id
    AND u.state IN ('confirmed', 'came', 'excused')
ORDER BY u.id LIMIT 1;

-- name: sit!
INSERT INTO seats (id, series_id, person_id, paused, since)
VALUES (:id, :series_id, :person_id, 0, :now)
ON CONFLICT (series_id, person_id) DO NOTHING;

-- name: seat^
SELECT * FROM seats WHERE id = :id;

-- name: seat_of^
SELECT * FROM seats WHERE series_id = :series_id AND person_id = :person_id;

-- name: seats
SELECT * FROM seats WHERE series_id = :id ORDER BY since, id;

-- name: seats_of_person
SELECT * FROM seats WHERE person_id = :person_id ORDER BY since, id;

-- name: pause!
UPDATE seats SET paused = :paused, until = :until WHERE id = :id;

-- name: leave!
DELETE FROM seats WHERE id = :id;
