-- name: next^
UPDATE numbers SET value = value + 1 WHERE name = :name RETURNING value;

-- name: go_on_from!
UPDATE numbers SET value = MAX(value, :value) WHERE name = :name;
