-- name: count!
INSERT INTO volumes (id, channel, month, amount) VALUES (:id, :channel, :month, :amount)
ON CONFLICT (channel, month) DO UPDATE SET amount = volumes.amount + excluded.amount;

-- name: of^
SELECT amount FROM volumes WHERE channel = :channel AND month = :month;
