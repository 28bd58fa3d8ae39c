-- name: put!
INSERT INTO jobs (key, name, ref, due_at) VALUES (:key, :name, :ref, :due_at)
ON CONFLICT (key) DO NOTHING;

-- name: due
SELECT key, name, ref, due_at FROM jobs WHERE state = 'waiting' AND due_at <= :now
ORDER BY due_at, key LIMIT :most;

-- name: done!
UPDATE jobs SET state = 'done', finished_at = :now WHERE key = :key;

-- name: put_off!
UPDATE jobs SET due_at = :due_at WHERE key = :key;

-- name: next_due^
SELECT MIN(due_at) AS due_at FROM jobs WHERE state = 'waiting';

-- name: mark^
SELECT value FROM marks WHERE name = :name;

-- name: set_mark!
INSERT INTO marks (name, value) VALUES (:name, :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: is_done^
SELECT key FROM jobs WHERE key = :key AND state = 'done';
