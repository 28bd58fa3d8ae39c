-- name: put!
INSERT INTO givers (person_id, weekly, paused_until, details, since)
VALUES (:person_id, :weekly, :paused_until, :details, :now)
ON CONFLICT (person_id) DO UPDATE SET weekly = excluded.weekly,
    paused_until = excluded.paused_until, details = excluded.details;

-- name: get^
SELECT * FROM givers WHERE person_id = :person_id;

-- name: drop!
DELETE FROM givers WHERE person_id = :person_id;

-- name: mute!
INSERT INTO mutes (id, person_id, scope, value, since)
VALUES (:id, :person_id, :scope, :value, :now)
ON CONFLICT (person_id, scope, value) DO NOTHING;

-- name: unmute!
DELETE FROM mutes WHERE person_id = :person_id AND scope = :scope AND value = :value;

-- name: mutes
SELECT * FROM mutes WHERE person_id = :person_id ORDER BY scope, value;

-- name: asked
SELECT g.*, p.language, p.age_band FROM givers g JOIN people p ON p.id = g.person_id
WHERE g.weekly > 0 AND p.silenced = 0 AND p.leaving = 0
    AND (g.paused_until IS NULL OR g.paused_until <= :now)
    AND EXISTS (SELECT 1 FROM addresses a WHERE a.person_id = p.id AND a.reachable = 1)
ORDER BY g.person_id;

-- name: every_mute
SELECT m.* FROM mutes m JOIN givers g ON g.person_id = m.person_id
ORDER BY m.person_id, m.scope, m.value;

-- name: windows
SELECT f.* FROM offers f JOIN givers g ON g.person_id = f.person_id
WHERE f.kind IN ('hours', 'promise') AND f.state = 'open'
    AND (f.until_at IS NULL OR f.until_at > :now)
ORDER BY f.person_id, f.seq, f.id;

-- name: held
SELECT u.person_id, u.shift_id FROM signups u JOIN shifts s ON s.id = u.shift_id
    JOIN givers g ON g.person_id = u.person_id
WHERE u.state = 'confirmed' AND s.ends_at > :now AND s.kind = 'shift'
ORDER BY u.person_id, s.starts_at, u.id;

-- name: came
SELECT u.person_id, u.state, s.organization_id, s.starts_at, s.ends_at FROM signups u
    JOIN shifts s ON s.id = u.shift_id JOIN givers g ON g.person_id = u.person_id
WHERE u.state IN ('came', 'no_show') ORDER BY u.person_id, s.starts_at, u.id;

-- name: proposed
SELECT q.person_id, q.state, q.made_at FROM proposals q JOIN givers g ON g.person_id = q.person_id
WHERE q.made_at > :since AND (q.state <> 'withdrawn' OR q.notified_at IS NOT NULL)
ORDER BY q.person_id, q.made_at, q.id;
