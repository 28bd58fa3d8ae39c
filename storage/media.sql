-- name: add!
INSERT INTO media (id, person_id, kind, offer_id, state, media_type, size, body, seq, made_at)
VALUES (:id, :person_id, :kind, :offer_id, :state, :media_type, :size, :body, :seq, :now);

-- name: get^
SELECT id, person_id, kind, offer_id, state, media_type, size, attempts, made_at FROM media
WHERE id = :id;

-- name: body^
SELECT person_id, body FROM media WHERE id = :id;

-- name: awaited^
SELECT id, person_id, kind, offer_id, state, media_type, size, attempts, made_at FROM media
WHERE person_id = :person_id AND state = 'awaited' AND made_at > :after
ORDER BY seq DESC, id LIMIT 1;

-- name: kept_of_offer^
SELECT id, person_id, kind, offer_id, state, media_type, size, attempts, made_at FROM media
WHERE offer_id = :offer_id AND state = 'kept' ORDER BY seq DESC, id LIMIT 1;

-- name: kept_of_person
SELECT id, person_id, kind, offer_id, state, media_type, size, attempts, made_at FROM media
WHERE person_id = :person_id AND state = 'kept' ORDER BY seq, id;

-- name: seen_by
SELECT DISTINCT organization_id FROM pledges
WHERE offer_id = :offer_id AND state IN ('proposed', 'reserved', 'handed')
ORDER BY organization_id;

-- name: owed
SELECT id FROM media WHERE state = 'owed' ORDER BY seq, id;

-- name: owe!
UPDATE media SET state = 'owed', offer_id = :offer_id WHERE id = :id AND state = 'asked';

-- name: count_attempt^
UPDATE media SET attempts = attempts + 1 WHERE id = :id AND state = 'owed' RETURNING attempts;

-- name: keep!
UPDATE media SET state = 'kept', media_type = :media_type, size = :size, body = :body
WHERE id = :id AND state = 'owed';

-- name: drop!
DELETE FROM media WHERE id = :id;

-- name: drop_awaited!
DELETE FROM media WHERE person_id = :person_id AND state = 'awaited';

-- name: drop_others!
DELETE FROM media WHERE offer_id = :offer_id AND state = :state AND id <> :id;
