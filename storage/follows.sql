-- name: add!
INSERT INTO follows (id, lookup, address, language, kind, ref, hour, state, began_at, due_at)
VALUES (:id, :lookup, :address, :language, :kind, :ref, :hour, 'active', :now, :due_at);

-- name: get^
SELECT * FROM follows WHERE id = :id;

-- name: at
SELECT * FROM follows WHERE lookup = :lookup ORDER BY began_at, id;

-- name: of_kind
SELECT * FROM follows WHERE kind = :kind AND ref = :ref AND state = 'active' ORDER BY began_at, id;

-- name: active
SELECT * FROM follows WHERE kind = :kind AND state = 'active' ORDER BY began_at, id;

-- name: advance!
UPDATE follows SET step = :step, done = :done, due_at = :due_at WHERE id = :id;

-- name: set!
UPDATE follows SET language = :language, hour = :hour, state = :state, due_at = :due_at
WHERE id = :id;

-- name: move!
UPDATE follows SET lookup = :lookup, address = :address WHERE id = :id;

-- name: drop!
DELETE FROM follows WHERE id = :id;
