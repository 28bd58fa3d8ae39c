-- name: add!
INSERT INTO wants (id, organization_id, posted_by, person_id, kind, quantity, unit, from_at,
    until_at, neighbourhood, urgent, unreviewed, state, details, seq, created_at)
VALUES (:id, :organization_id, :posted_by, :person_id, :kind, :quantity, :unit, :from_at,
    :until_at, :neighbourhood, :urgent, :unreviewed, :state, :details, :seq, :now);

-- name: get^
SELECT * FROM wants_now WHERE id = :id;

-- name: pending
SELECT * FROM wants_now WHERE state = 'pending' AND kind <> 'favour' ORDER BY created_at, id;

-- name: unreviewed
SELECT * FROM wants_now WHERE state = 'open' AND unreviewed = 1 ORDER BY created_at, id;

-- name: of_kind
SELECT * FROM wants_now
WHERE kind = :kind AND state = 'open' AND (until_at IS NULL OR until_at > :now)
ORDER BY seq, id;

-- name: of_organization
SELECT * FROM wants_now
WHERE organization_id = :organization_id AND state IN ('pending', 'open') ORDER BY seq, id;

-- name: every_of
SELECT * FROM wants_now WHERE organization_id = :organization_id ORDER BY seq, id;

-- name: posted_by
SELECT * FROM wants_now WHERE posted_by = :person_id ORDER BY seq, id;

-- name: of_person
SELECT * FROM wants_now WHERE person_id = :person_id ORDER BY seq, id;

-- name: of_shift^
SELECT * FROM wants_now WHERE shift_id = :shift_id;

-- name: edit!
UPDATE wants SET quantity = :quantity, unit = :unit, from_at = :from_at, until_at = :until_at,
    neighbourhood = :neighbourhood, urgent = :urgent, unreviewed = :unreviewed,
    details = :details, version = version + 1
WHERE id = :id AND state IN ('pending', 'open');

-- name: decide!
UPDATE wants SET state = :state, reason = :reason, decided_at = :now, decided_by = :by,
    unreviewed = 0
WHERE id = :id AND (state = 'pending' OR (state = 'open' AND unreviewed = 1));

-- name: carry!
UPDATE wants SET shift_id = :shift_id WHERE id = :id;

-- name: finish!
UPDATE wants SET state = :state, ended_at = :now WHERE id = :id AND state IN ('pending', 'open');

-- name: reopen!
UPDATE wants SET state = 'open', ended_at = NULL WHERE id = :id AND state = 'met';
