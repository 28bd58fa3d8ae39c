-- name: add!
INSERT INTO goods (id, seq, person_id, organization_id, pledge_id, want_id, kind, quantity, unit,
    entered_at)
VALUES (:id, :seq, :person_id, :organization_id, :pledge_id, :want_id, :kind, :quantity, :unit,
    :now);

-- name: of_pledge^
SELECT CAST(COALESCE(SUM(quantity), 0) AS BIGINT) AS quantity FROM goods
WHERE pledge_id = :pledge_id;

-- name: of_person
SELECT g.*, o.name FROM goods g JOIN organizations o ON o.id = g.organization_id
WHERE g.person_id = :person_id ORDER BY g.seq, g.id;

-- name: gave_between
SELECT DISTINCT person_id FROM goods
WHERE person_id IS NOT NULL AND entered_at >= :since AND entered_at < :until ORDER BY person_id;

-- name: of_organization
SELECT g.*, o.name FROM goods g JOIN organizations o ON o.id = g.organization_id
WHERE g.organization_id = :organization_id ORDER BY g.seq, g.id;
