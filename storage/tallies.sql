-- name: count!
INSERT INTO tallies (id, kind, topic, language, week, amount)
VALUES (:id, :kind, :topic, :language, :week, 1)
ON CONFLICT (kind, topic, language, week) DO UPDATE SET amount = tallies.amount + 1;

-- name: of_kind
SELECT * FROM tallies WHERE kind = :kind ORDER BY topic, language, week, id;

-- name: drop!
DELETE FROM tallies WHERE week < :before;
