-- name: add!
INSERT INTO shifts (id, organization_id, posted_by, what, place, insurer, starts_at, ends_at,
    zone, capacity, youngest, state, unreviewed, created_at, kind, least, field, for_whom,
    neighbourhood, bring, must, nice, languages, musts, newcomers, minutes, part_of,
    series_id, occurrence)
VALUES (:id, :organization_id, :posted_by, :what, :place, :insurer, :starts_at, :ends_at,
    :zone, :capacity, :youngest, :state, :unreviewed, :now, :kind, :least, :field, :for_whom,
    :neighbourhood, :bring, :must, :nice, :languages, :musts, :newcomers, :minutes, :part_of,
    :series_id, :occurrence);

-- name: get^
SELECT s.* FROM shifts_now s
WHERE s.id = :id;

-- name: ahead
SELECT s.* FROM shifts_now s
WHERE s.state = 'open' AND s.part_of IS NULL
    AND (s.starts_at > :now OR (s.kind = 'hours' AND s.ends_at > :now))
ORDER BY s.starts_at, s.id LIMIT :most;

-- name: coming
SELECT s.* FROM shifts_now s
WHERE s.state = 'open' AND s.kind = 'shift' AND s.ends_at > :now AND s.starts_at < :until
ORDER BY s.starts_at, s.id;

-- name: pending
SELECT s.* FROM shifts_now s
WHERE s.state = 'pending' AND (s.starts_at > :now OR (s.kind = 'hours' AND s.ends_at > :now))
ORDER BY s.created_at, s.id;

-- name: unreviewed
SELECT s.* FROM shifts_now s
WHERE s.unreviewed = 1 AND s.state = 'open'
    AND (s.starts_at > :now OR (s.kind = 'hours' AND s.ends_at > :now))
ORDER BY s.starts_at, s.id;

-- name: of_organization
SELECT s.* FROM shifts_now s
WHERE s.organization_id = :organization_id AND s.ends_at > :now
    AND s.state IN ('pending', 'open') AND s.part_of IS NULL
ORDER BY s.starts_at, s.id LIMIT :most;

-- name: last_of^
SELECT s.* FROM shifts_now s
WHERE s.organization_id = :organization_id
    AND s.id NOT IN (SELECT w.shift_id FROM wants w WHERE w.shift_id IS NOT NULL)
    AND s.id NOT IN (SELECT p.shift_id FROM pledges p WHERE p.shift_id IS NOT NULL)
ORDER BY s.created_at DESC, s.id LIMIT 1;

-- name: posted_by
SELECT s.* FROM shifts_now s
WHERE s.posted_by = :person_id ORDER BY s.created_at, s.id;

-- name: decide!
UPDATE shifts SET state = :state, reason = :reason, decided_at = :now, decided_by = :by,
    unreviewed = 0
WHERE id = :id AND (state = 'pending' OR (state = 'open' AND unreviewed = 1));

-- name: cancel!
UPDATE shifts SET state = 'cancelled' WHERE id = :id AND state IN ('pending', 'open');

-- name: move!
UPDATE shifts SET starts_at = :starts_at, ends_at = :ends_at, version = version + 1
WHERE id = :id;

-- name: close!
UPDATE shifts SET closed_at = COALESCE(closed_at, :now) WHERE id = :id;

-- name: past
SELECT s.* FROM shifts_now s
WHERE s.organization_id = :organization_id AND s.ends_at <= :now AND s.part_of IS NULL
    AND s.state IN ('open', 'cancelled')
ORDER BY s.starts_at DESC, s.id LIMIT :most;

-- name: edit!
UPDATE shifts SET what = :what, place = :place, insurer = :insurer, capacity = :capacity,
    youngest = :youngest, least = :least, newcomers = :newcomers, field = :field,
    for_whom = :for_whom, neighbourhood = :neighbourhood, bring = :bring, must = :must,
    nice = :nice, languages = :languages, musts = :musts, minutes = :minutes, unreviewed = :unreviewed,
    version = version + CASE WHEN state = 'pending' THEN 1 ELSE 0 END
WHERE id = :id AND state IN ('pending', 'open');

-- name: pieces
SELECT s.* FROM shifts_now s WHERE s.part_of = :id ORDER BY s.starts_at, s.id;

-- name: in_calendar
SELECT s.* FROM shifts_now s
WHERE s.organization_id = :organization_id AND s.kind = 'shift' AND s.ends_at > :since
    AND s.state IN ('open', 'cancelled')
ORDER BY s.starts_at, s.id LIMIT :most;

-- name: between
SELECT s.* FROM shifts_now s
WHERE s.organization_id = :organization_id AND s.state = 'open' AND s.kind = 'shift'
    AND s.starts_at < :until AND s.ends_at > :since
ORDER BY s.starts_at, s.id LIMIT :most;

-- name: unclosed
SELECT s.* FROM shifts_now s
WHERE s.organization_id = :organization_id AND s.state = 'open' AND s.kind = 'shift'
    AND s.closed_at IS NULL AND s.ends_at <= :now AND s.ends_at > :since
ORDER BY s.starts_at, s.id LIMIT :most;

-- name: refused
SELECT s.* FROM shifts_now s
WHERE s.organization_id = :organization_id AND s.state = 'refused' AND s.starts_at > :now
ORDER BY s.starts_at, s.id LIMIT :most;

-- name: every_of
SELECT s.* FROM shifts_now s
WHERE s.organization_id = :organization_id ORDER BY s.starts_at, s.id;

-- name: busy
SELECT DISTINCT organization_id FROM shifts
WHERE state = 'open' AND kind = 'shift' AND starts_at < :until AND ends_at > :since
ORDER BY organization_id;
