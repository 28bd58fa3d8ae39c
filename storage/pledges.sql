-- name: add!
INSERT INTO pledges (id, offer_id, want_id, organization_id, person_id, kind, quantity, unit,
    state, deadline_at, way, seq, created_at)
VALUES (:id, :offer_id, :want_id, :organization_id, :person_id, :kind, :quantity, :unit,
    :state, :deadline_at, :way, :seq, :now);

-- name: get^
SELECT p.*, o.name FROM pledges p JOIN organizations o ON o.id = p.organization_id
WHERE p.id = :id;

-- name: of_offer
SELECT p.*, o.name FROM pledges p JOIN organizations o ON o.id = p.organization_id
WHERE p.offer_id = :offer_id ORDER BY p.seq, p.id;

-- name: of_want
SELECT p.*, o.name FROM pledges p JOIN organizations o ON o.id = p.organization_id
WHERE p.want_id = :want_id ORDER BY p.seq, p.id;

-- name: of_person
SELECT p.*, o.name FROM pledges p JOIN organizations o ON o.id = p.organization_id
WHERE p.person_id = :person_id ORDER BY p.seq, p.id;

-- name: of_organization
SELECT p.*, o.name FROM pledges p JOIN organizations o ON o.id = p.organization_id
WHERE p.organization_id = :organization_id AND p.state IN ('proposed', 'reserved')
ORDER BY p.seq, p.id;

-- name: of_shift^
SELECT p.*, o.name FROM pledges p JOIN organizations o ON o.id = p.organization_id
WHERE p.shift_id = :shift_id;

-- name: questioned
SELECT p.*, o.name FROM pledges p JOIN organizations o ON o.id = p.organization_id
WHERE p.questioned_at IS NOT NULL ORDER BY p.questioned_at, p.id;

-- name: noted_by^
SELECT COUNT(*) AS amount FROM pledges
WHERE handed_by = :person_id OR questioned_by = :person_id;

-- name: settle!
UPDATE pledges SET state = :state, ended_at = :now
WHERE id = :id AND state IN ('proposed', 'reserved');

-- name: reserve!
UPDATE pledges SET state = 'reserved', quantity = :quantity, deadline_at = NULL
WHERE id = :id AND state = 'proposed';

-- name: agree!
UPDATE pledges SET from_at = :from_at, until_at = :until_at, place = :place, agreed = :agreed,
    way = :way, turn = :turn, version = version + 1
WHERE id = :id AND state = 'reserved';

-- name: turn!
UPDATE pledges SET from_at = NULL, until_at = NULL, place = NULL, agreed = 0, way = :way,
    turn = :turn, version = version + 1
WHERE id = :id AND state = 'reserved';

-- name: hand!
UPDATE pledges SET state = 'handed', handed = :handed, handed_by = :by,
    handed_at = COALESCE(handed_at, :now),
    questioned_by = NULL, questioned_at = NULL, ended_at = :now
WHERE id = :id AND state IN ('reserved', 'handed');

-- name: question!
UPDATE pledges SET questioned_by = :by, questioned_at = :now, claimed = :claimed
WHERE id = :id AND state = 'handed' AND questioned_at IS NULL;

-- name: carry!
UPDATE pledges SET shift_id = :shift_id WHERE id = :id;
