-- name: put!
INSERT INTO menus (address_id, person_id, body, sent_at)
VALUES (:address_id, :person_id, :body, :now)
ON CONFLICT (address_id) DO UPDATE SET body = excluded.body, sent_at = excluded.sent_at;

-- name: get^
SELECT person_id, body, sent_at FROM menus WHERE address_id = :address_id;
