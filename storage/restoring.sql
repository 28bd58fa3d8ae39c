-- name: people
SELECT id FROM people ORDER BY id;

-- name: follows
SELECT id FROM follows ORDER BY id;

-- name: organizations
SELECT id FROM organizations ORDER BY id;

-- name: said!
UPDATE outbox SET state = 'unknown', reason = 'perhaps said before the restore',
    body = NULL, edits = NULL, finished_at = :now
WHERE state IN ('waiting', 'leased') AND (lane = 0 OR (lane = 2 AND due_at <= :now));

-- name: past!
UPDATE inbox SET state = 'done', payload = NULL, handled_at = :now
WHERE state = 'waiting' AND received_at <= :before;

-- name: finished!
DELETE FROM marks WHERE name = :name;

-- name: newest_inbox^
SELECT COALESCE(MAX(seq), 0) AS seq FROM inbox;

-- name: newest_outbox^
SELECT COALESCE(MAX(seq), 0) AS seq FROM outbox;
