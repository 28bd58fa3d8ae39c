-- name: add!
INSERT INTO reports (id, relay_id, organization_id, person_id, about_id, words, state, created_at)
VALUES (:id, :relay_id, :organization_id, :person_id, :about_id, :words, 'open', :now);

-- name: get^
SELECT r.*, o.name FROM reports r JOIN organizations o ON o.id = r.organization_id
WHERE r.id = :id;

-- name: waiting
SELECT r.*, o.name FROM reports r JOIN organizations o ON o.id = r.organization_id
WHERE r.state = 'open' AND r.words IS NOT NULL ORDER BY r.created_at, r.id;

-- name: of_person
SELECT r.*, o.name FROM reports r JOIN organizations o ON o.id = r.organization_id
WHERE r.person_id = :person_id ORDER BY r.created_at, r.id;

-- name: decide!
UPDATE reports SET state = :state, reason = :reason, decided_at = :now, decided_by = :by
WHERE id = :id AND state = 'open';
