-- name: drop_forms!
DELETE FROM forms WHERE expires_at <= :now;

-- name: drop_parked!
UPDATE inbox SET payload = NULL, state = 'done' WHERE state = 'parked' AND handled_at <= :before;

-- name: drop_inbox!
DELETE FROM inbox WHERE state = 'done' AND received_at <= :before;

-- name: drop_outbox!
DELETE FROM outbox WHERE state NOT IN ('waiting', 'leased') AND finished_at <= :before;

-- name: drop_invites!
DELETE FROM invites WHERE expires_at <= :now;

-- name: drop_jobs!
DELETE FROM jobs WHERE state = 'done' AND finished_at <= :before;

-- name: unname_signups!
UPDATE signups SET person_id = NULL
WHERE person_id IS NOT NULL AND shift_id IN (SELECT id FROM shifts WHERE ends_at <= :before);

-- name: unname_posts!
UPDATE shifts SET posted_by = NULL, decided_by = NULL WHERE ends_at <= :before;
