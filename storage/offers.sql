-- name: add!
INSERT INTO offers (id, person_id, kind, quantity, unit, from_at, until_at, neighbourhood, state,
    details, seq, created_at)
VALUES (:id, :person_id, :kind, :quantity, :unit, :from_at, :until_at, :neighbourhood, 'open',
    :details, :seq, :now);

-- name: get^
SELECT * FROM offers_now WHERE id = :id;

-- name: of_person
SELECT * FROM offers_now WHERE person_id = :person_id ORDER BY seq DESC, id;

-- name: live_of
SELECT * FROM offers_now
WHERE person_id = :person_id AND kind = :kind AND state IN ('open', 'paused')
ORDER BY seq, id;

-- name: last_of^
SELECT * FROM offers_now WHERE person_id = :person_id AND kind = :kind
ORDER BY seq DESC, id LIMIT 1;

-- name: open_goods
SELECT * FROM offers_now
WHERE state = 'open' AND kind = :kind AND unit = :unit AND seq > :after AND free > 0
    AND (until_at IS NULL OR until_at > :now)
ORDER BY seq, id LIMIT :most;

-- name: edit!
UPDATE offers SET quantity = :quantity, unit = :unit, from_at = :from_at, until_at = :until_at,
    neighbourhood = :neighbourhood, details = :details
WHERE id = :id AND state IN ('open', 'paused');

-- name: set_state!
UPDATE offers SET state = :state,
    ended_at = CASE WHEN :ends = 1 THEN :now ELSE NULL END
WHERE id = :id AND state IN ('open', 'paused');
