-- name: add!
INSERT INTO exchanges (id, kind, signup_id, wanted_id, state, seq, created_at)
VALUES (:id, :kind, :signup_id, :wanted_id, 'open', :seq, :now)
ON CONFLICT (signup_id) WHERE state = 'open' DO NOTHING;

-- name: get^
SELECT e.*, u.person_id, t.person_id AS taker_id
FROM exchanges e JOIN signups u ON u.id = e.signup_id LEFT JOIN signups t ON t.id = e.taken_by
WHERE e.id = :id;

-- name: open_of^
SELECT e.*, u.person_id, t.person_id AS taker_id
FROM exchanges e JOIN signups u ON u.id = e.signup_id LEFT JOIN signups t ON t.id = e.taken_by
WHERE e.signup_id = :signup_id AND e.state = 'open';

-- name: open_in
SELECT e.*, u.person_id, t.person_id AS taker_id
FROM exchanges e JOIN signups u ON u.id = e.signup_id LEFT JOIN signups t ON t.id = e.taken_by
WHERE u.shift_id = :shift_id AND e.state = 'open' AND u.state = 'confirmed'
    AND e.kind = 'stand-in'
ORDER BY e.seq, e.id;

-- name: finish!
UPDATE exchanges SET state = :state, taken_by = :taken_by, ended_at = :now
WHERE id = :id AND state = :before;

-- name: able
SELECT p.id FROM people p
WHERE p.silenced = 0 AND p.leaving = 0 AND p.age_band = 'adult' AND p.name IS NOT NULL
    AND EXISTS (SELECT 1 FROM addresses a WHERE a.person_id = p.id AND a.reachable = 1)
    AND EXISTS (SELECT 1 FROM signups u WHERE u.person_id = p.id)
    AND NOT EXISTS (
        SELECT 1 FROM signups u JOIN shifts s ON s.id = u.shift_id
        WHERE u.person_id = p.id AND u.state = 'confirmed'
            AND s.starts_at < :ends_at AND s.ends_at > :starts_at
    )
ORDER BY p.seen_at DESC, p.id LIMIT :most;

-- name: holders
SELECT u.id FROM signups u
WHERE u.shift_id = :shift_id AND u.state = 'confirmed' AND u.party = 1
    AND u.person_id IS NOT NULL AND u.person_id <> :but
ORDER BY u.seq, u.id;

-- name: swappable
SELECT s.id FROM shifts s
WHERE s.state = 'open' AND s.kind = 'shift' AND s.starts_at > :now AND s.id <> :but
    AND EXISTS (
        SELECT 1 FROM signups u WHERE u.shift_id = s.id AND u.state = 'confirmed'
            AND u.party = 1 AND u.person_id IS NOT NULL AND u.person_id <> :person_id
    )
    AND NOT EXISTS (
        SELECT 1 FROM signups v JOIN shifts t ON t.id = v.shift_id
        WHERE v.person_id = :person_id AND v.state = 'confirmed' AND t.id <> :but
            AND t.starts_at < s.ends_at AND t.ends_at > s.starts_at
    )
ORDER BY s.starts_at, s.id LIMIT :most;
