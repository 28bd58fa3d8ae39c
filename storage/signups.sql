-- name: add!
INSERT INTO signups (id, shift_id, person_id, state, seq, party, children, agreed, newcomer,
    companion, guest, phone, came_at, created_at)
VALUES (:id, :shift_id, :person_id, 'confirmed', :seq, :party, :children, :agreed, :newcomer,
    :companion, :guest, :phone, :came_at, :now)
ON CONFLICT (shift_id, person_id) WHERE state = 'confirmed' DO NOTHING;

-- name: get^
SELECT u.*, s.organization_id FROM signups u JOIN shifts s ON s.id = u.shift_id WHERE u.id = :id;

-- name: live^
SELECT u.*, s.organization_id FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE u.shift_id = :shift_id AND u.person_id = :person_id AND u.state = 'confirmed';

-- name: of_shift
SELECT u.*, s.organization_id FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE u.shift_id = :shift_id AND u.state = 'confirmed' ORDER BY u.seq, u.id;

-- name: roster
SELECT u.*, s.organization_id FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE u.shift_id = :shift_id AND u.state IN ('confirmed', 'came', 'no_show', 'excused')
ORDER BY u.seq, u.id;

-- name: ahead
SELECT u.*, s.organization_id FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE u.person_id = :person_id AND u.state = 'confirmed' AND s.ends_at > :now
ORDER BY s.starts_at, u.id;

-- name: of_person
SELECT u.*, s.organization_id FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE u.person_id = :person_id ORDER BY u.seq, u.id;

-- name: finish!
UPDATE signups SET state = :state, ended_at = :now WHERE id = :id AND state = 'confirmed';

-- name: note!
UPDATE signups SET state = :state, ended_at = :now
WHERE id = :id AND state IN ('confirmed', 'came', 'no_show', 'excused');

-- name: restore!
UPDATE signups SET state = 'confirmed', ended_at = NULL WHERE id = :id AND state = 'replaced';

-- name: answer!
UPDATE signups SET answer = :answer, agreed = :agreed WHERE id = :id AND state = 'confirmed';

-- name: check_in!
UPDATE signups SET came_at = :now WHERE id = :id AND state = 'confirmed' AND came_at IS NULL;

-- name: take_calendar!
UPDATE signups SET calendar = 1 WHERE id = :id;

-- name: served^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE u.person_id = :person_id AND s.organization_id = :organization_id
    AND (u.state = 'came' OR (u.state = 'confirmed' AND u.came_at IS NOT NULL));

-- name: no_shows^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE u.person_id = :person_id AND u.state = 'no_show' AND s.starts_at > :since;

-- name: replaced^
SELECT u.*, s.organization_id FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE u.shift_id = :shift_id AND u.person_id = :person_id AND u.state = 'replaced'
ORDER BY u.ended_at DESC, u.id LIMIT 1;

-- name: in_calendar
SELECT u.*, s.organization_id FROM signups u JOIN shifts s ON s.id = u.shift_id
WHERE u.person_id = :person_id AND s.kind = 'shift' AND s.ends_at > :since
    AND (u.state IN ('confirmed', 'came', 'no_show', 'excused') OR u.ended_at > :since)
ORDER BY s.starts_at, u.id;
