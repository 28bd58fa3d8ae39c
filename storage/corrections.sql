-- name: add!
INSERT INTO corrections (id, service_id, reason, reporter, address, state, made_at)
VALUES (:id, :service_id, :reason, :reporter, :address, 'open', :now)
ON CONFLICT (service_id, reporter) DO UPDATE SET reason = excluded.reason, state = 'open',
    made_at = excluded.made_at, decided_at = NULL;

-- name: by_reporter^
SELECT * FROM corrections WHERE service_id = :service_id AND reporter = :reporter;

-- name: get^
SELECT * FROM corrections WHERE id = :id;

-- name: open
SELECT * FROM corrections WHERE state = 'open' ORDER BY made_at, id;

-- name: open_of
SELECT * FROM corrections WHERE state = 'open' AND service_id = :service_id ORDER BY made_at, id;

-- name: decide!
UPDATE corrections SET state = :state, reporter = NULL, address = NULL, decided_at = :now
WHERE id = :id AND state = 'open';

-- name: move!
UPDATE corrections SET reporter = :reporter, address = :address WHERE id = :id;

-- name: leave!
UPDATE corrections SET reporter = NULL, address = NULL WHERE id = :id;

-- name: counted
SELECT service_id, CAST(COUNT(*) AS BIGINT) AS amount FROM corrections
GROUP BY service_id ORDER BY 2 DESC, service_id;
