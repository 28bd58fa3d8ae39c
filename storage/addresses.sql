-- name: by_lookup^
SELECT a.person_id, a.id AS address_id FROM addresses a WHERE a.lookup = :lookup;

-- name: add!
INSERT INTO addresses (id, person_id, channel, lookup, value, used_at, heard_at)
VALUES (:id, :person_id, :channel, :lookup, :value, :now, :heard);

-- name: touch!
UPDATE addresses SET used_at = :now, reachable = 1,
    heard_at = CASE WHEN heard_at > :heard THEN heard_at ELSE COALESCE(:heard, heard_at) END
WHERE id = :id;

-- name: by_alias^
SELECT a.person_id, a.id AS address_id FROM aliases b JOIN addresses a ON a.id = b.address_id
WHERE b.lookup = :lookup;

-- name: add_alias!
INSERT INTO aliases (lookup, address_id, kind) VALUES (:lookup, :address_id, :kind)
ON CONFLICT (lookup) DO NOTHING;

-- name: of_kind
SELECT lookup FROM aliases WHERE address_id = :address_id AND kind = :kind ORDER BY lookup;

-- name: drop_aliases_of!
DELETE FROM aliases WHERE address_id = :address_id;

-- name: give_up!
UPDATE addresses SET lookup = NULL, reachable = 0 WHERE id = :id;

-- name: hand_over!
UPDATE addresses SET person_id = :person_id, value = :value WHERE id = :id;

-- name: drop_menu!
DELETE FROM menus WHERE address_id = :id;

-- name: drop!
DELETE FROM addresses WHERE id = :id;

-- name: shut!
UPDATE addresses SET heard_at = NULL WHERE id = :id;

-- name: set_reachable!
UPDATE addresses SET reachable = :reachable WHERE id = :id;

-- name: move!
UPDATE addresses SET lookup = :lookup, value = :value WHERE id = :id;

-- name: last_of^
SELECT * FROM addresses WHERE person_id = :person_id AND reachable = 1
ORDER BY used_at DESC, id LIMIT 1;

-- name: of_person
SELECT * FROM addresses WHERE person_id = :person_id ORDER BY used_at DESC, id;

-- name: by_id^
SELECT * FROM addresses WHERE id = :id;
