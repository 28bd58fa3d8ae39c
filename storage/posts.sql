-- name: add!
INSERT INTO posts (id, board, kind, organization_id, person_id, theme, state, details, starts_at,
    until_at, seq, created_at, decided_at)
VALUES (:id, :board, :kind, :organization_id, :person_id, :theme, :state, :details, :starts_at,
    :until_at, :seq, :now, :decided_at);

-- name: get^
SELECT * FROM posts WHERE id = :id;

-- name: on_board
SELECT * FROM posts
WHERE board = :board AND state = 'open' AND (until_at IS NULL OR until_at > :now)
ORDER BY COALESCE(starts_at, until_at, created_at), seq, id;

-- name: since
SELECT * FROM posts
WHERE theme = :theme AND state = 'open' AND decided_at > :since
    AND (until_at IS NULL OR until_at > :now)
ORDER BY COALESCE(starts_at, until_at, created_at), seq, id;

-- name: pending
SELECT * FROM posts WHERE state = 'pending' ORDER BY seq, id;

-- name: of_person
SELECT * FROM posts WHERE person_id = :person_id ORDER BY seq DESC, id;

-- name: of_organization
SELECT * FROM posts WHERE organization_id = :organization_id ORDER BY seq DESC, id;

-- name: edit!
UPDATE posts SET kind = :kind, theme = :theme, details = :details, starts_at = :starts_at,
    until_at = :until_at, state = :state, version = version + 1
WHERE id = :id AND state IN ('pending', 'open', 'refused');

-- name: decide!
UPDATE posts SET state = :state, reason = :reason, decided_by = :by, decided_at = :now
WHERE id = :id AND state IN ('pending', 'open') AND version = :version;

-- name: finish!
UPDATE posts SET state = :state, ended_at = :now
WHERE id = :id AND state IN ('pending', 'open', 'refused');

-- name: past
SELECT id FROM posts WHERE state = 'open' AND until_at <= :now ORDER BY id;

-- name: screened^
SELECT COUNT(*) AS amount FROM posts WHERE decided_by = :person_id;
