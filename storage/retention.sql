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

-- name: drop_links!
DELETE FROM links WHERE expires_at <= :now;

-- name: drop_jobs!
DELETE FROM jobs WHERE state = 'done' AND finished_at <= :before;

-- name: unname_signups!
UPDATE signups SET person_id = NULL
WHERE person_id IS NOT NULL AND shift_id IN (SELECT id FROM shifts WHERE ends_at <= :before);

-- name: unname_posts!
UPDATE shifts SET posted_by = NULL, decided_by = NULL WHERE ends_at <= :before;

-- name: drop_guests!
UPDATE signups SET guest = NULL, phone = NULL
WHERE (guest IS NOT NULL OR phone IS NOT NULL)
    AND shift_id IN (SELECT id FROM shifts WHERE ends_at <= :before);

-- name: unname_waits!
UPDATE waits SET person_id = NULL
WHERE person_id IS NOT NULL AND shift_id IN (SELECT id FROM shifts WHERE ends_at <= :before);

-- name: drop_relays!
DELETE FROM relays WHERE shift_id IN (SELECT id FROM shifts WHERE ends_at <= :before);

-- name: blank_calls!
UPDATE calls SET phone = NULL, state = 'unanswered' WHERE state = 'open' AND created_at <= :before;

-- name: drop_inquiries!
DELETE FROM inquiries WHERE post_id IN (SELECT id FROM posts WHERE ended_at <= :before);

-- name: drop_complaints!
DELETE FROM complaints WHERE post_id IN (SELECT id FROM posts WHERE ended_at <= :before);

-- name: drop_posts!
DELETE FROM posts WHERE person_id IS NOT NULL AND ended_at <= :before;

-- name: drop_calls!
DELETE FROM calls WHERE created_at <= :before;

-- name: drop_asks!
UPDATE asks SET words = NULL, asked_by = NULL, decided_by = NULL WHERE created_at <= :before;

-- name: drop_words!
UPDATE reports SET words = NULL WHERE words IS NOT NULL AND created_at <= :before;

-- name: drop_feedback_words!
UPDATE feedback SET words = NULL, person_id = NULL WHERE created_at <= :before;

-- name: drop_contests!
DELETE FROM contests WHERE signup_id IN (
    SELECT u.id FROM signups u JOIN shifts s ON s.id = u.shift_id WHERE s.ends_at <= :before
);

-- name: drop_unused_media!
DELETE FROM media WHERE state <> 'kept' AND made_at <= :before;

-- name: drop_media!
DELETE FROM media WHERE offer_id IN (
    SELECT id FROM offers WHERE ended_at <= :before OR until_at <= :before
);
