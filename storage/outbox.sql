-- name: put!
INSERT INTO outbox (id, seq, effect, person_id, address_id, lane, urgent, due_at, expires_at,
    check_name, check_ref, body, edits, state, attempts, created_at)
VALUES (:id, :seq, :effect, :person_id, :address_id, :lane, :urgent, :due_at, :expires_at,
    :check_name, :check_ref, :body, :edits, :state, :attempts, :now)
ON CONFLICT (effect) DO NOTHING;

-- name: get^
SELECT * FROM outbox WHERE id = :id;

-- name: due
SELECT id FROM outbox WHERE state = 'waiting' AND lane = :lane AND due_at <= :now
ORDER BY due_at, seq LIMIT :most;

-- name: address_of^
SELECT a.id, a.channel FROM outbox o JOIN addresses a ON a.id = COALESCE(o.address_id, (
    SELECT b.id FROM addresses b WHERE b.person_id = o.person_id AND b.reachable = 1
    ORDER BY b.used_at DESC, b.id LIMIT 1
))
WHERE o.id = :id;

-- name: is_waiting^
SELECT id FROM outbox WHERE id = :id AND state = 'waiting';

-- name: next_due^
SELECT MIN(due_at) AS due_at FROM outbox WHERE state = 'waiting' AND due_at > :now;

-- name: lease!
UPDATE outbox SET state = 'leased', attempts = attempts + 1 WHERE id = :id AND state = 'waiting';

-- name: finish!
UPDATE outbox SET state = :state, reason = :reason, body = NULL, edits = NULL,
    finished_at = :now
WHERE id = :id AND state IN ('waiting', 'leased');

-- name: postpone!
UPDATE outbox SET state = 'waiting', due_at = :due_at, reason = :reason
WHERE id = :id AND state IN ('waiting', 'leased');

-- name: release_answers!
UPDATE outbox SET state = 'waiting', due_at = :now WHERE state = 'leased' AND lane < 2;

-- name: give_up_news!
UPDATE outbox SET state = 'unknown', reason = 'in flight when the programme stopped',
    body = NULL, edits = NULL, finished_at = :now
WHERE state = 'leased' AND lane = 2;

-- name: withdraw!
UPDATE outbox SET state = 'skipped', reason = :reason, body = NULL, edits = NULL, effect = NULL,
    finished_at = :now
WHERE check_name = :check_name AND check_ref = :check_ref AND state IN ('waiting', 'leased');

-- name: held^
SELECT * FROM outbox
WHERE check_name = :check_name AND check_ref = :check_ref AND state = 'waiting'
ORDER BY seq DESC LIMIT 1;

-- name: come_back!
UPDATE outbox SET due_at = :now
WHERE person_id = :person_id AND state = 'waiting' AND reason = 'away';

-- name: hear!
UPDATE outbox SET due_at = :now
WHERE person_id = :person_id AND state = 'waiting' AND reason IN ('away', 'window', 'knocked');

-- name: oldest_due^
SELECT MIN(due_at) AS due_at FROM outbox
WHERE state = 'waiting' AND due_at <= :now
    AND (reason IS NULL OR reason NOT IN ('away', 'window', 'knocked', 'budget'));

-- name: shut_out^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM outbox
WHERE state = 'waiting' AND reason IN ('window', 'knocked');

-- name: of_person
SELECT id, body FROM outbox WHERE person_id = :person_id AND body IS NOT NULL ORDER BY seq;

-- name: hand_over!
UPDATE outbox SET person_id = :person_id, body = :body WHERE id = :id;

-- name: leave!
UPDATE outbox SET state = 'skipped', reason = 'unlinked', body = NULL, edits = NULL,
    finished_at = :now
WHERE address_id = :address_id AND state IN ('waiting', 'leased');

-- name: is_knocked^
SELECT id FROM outbox WHERE person_id = :person_id AND state = 'waiting' AND reason = 'knocked'
ORDER BY seq LIMIT 1;

-- name: saved^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM outbox
WHERE state = 'waiting' AND reason = 'budget';

-- name: fail!
UPDATE outbox SET state = :state, reason = :reason
WHERE id = :id AND state IN ('sent', 'unknown');

-- name: is_perhaps^
SELECT id FROM outbox
WHERE id = :id AND state = 'waiting' AND reason = 'perhaps delivered';

-- name: confirm!
UPDATE outbox SET reason = 'delivered' WHERE id = :id AND state = 'leased';

-- name: is_confirmed^
SELECT id FROM outbox WHERE id = :id AND state = 'leased' AND reason = 'delivered';

-- name: counts
SELECT 'due' AS state, lane, CAST(COUNT(*) AS BIGINT) AS amount FROM outbox
WHERE state = 'waiting' AND due_at <= :now GROUP BY lane
UNION ALL
SELECT 'leased' AS state, lane, CAST(COUNT(*) AS BIGINT) AS amount FROM outbox
WHERE state = 'leased' GROUP BY lane
ORDER BY state, lane;

-- name: waiting_for^
SELECT CAST(COUNT(*) AS BIGINT) AS amount FROM outbox
WHERE person_id = :person_id AND state = 'waiting';

-- name: is_leased^
SELECT id FROM outbox WHERE id = :id AND state = 'leased';

-- name: has^
SELECT id FROM outbox WHERE effect = :effect;
