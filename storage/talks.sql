-- name: add!
INSERT INTO talks (id, person_id, language, state, seq, asked_at, promised_at)
VALUES (:id, :person_id, :language, 'waiting', :seq, :now, :promised_at);

-- name: get^
SELECT * FROM talks WHERE id = :id;

-- name: of_person
SELECT * FROM talks WHERE person_id = :person_id ORDER BY seq DESC, id;

-- name: of_mediator
SELECT * FROM talks WHERE mediator_id = :person_id AND state = 'taken' ORDER BY seq, id;

-- name: waiting
SELECT * FROM talks WHERE state = 'waiting' AND person_id IS NOT NULL ORDER BY seq, id;

-- name: take!
UPDATE talks SET state = 'taken', mediator_id = :mediator_id WHERE id = :id AND state = 'waiting';

-- name: give_back!
UPDATE talks SET state = 'waiting', mediator_id = NULL WHERE id = :id AND state = 'taken';

-- name: answered!
UPDATE talks SET answered_at = :now WHERE id = :id AND answered_at IS NULL;

-- name: finish!
UPDATE talks SET state = 'ended', ended_at = :now WHERE id = :id AND state <> 'ended';

-- name: old
SELECT id FROM talks WHERE asked_at <= :before ORDER BY id;

-- name: drop_texts!
DELETE FROM talk_texts WHERE talk_id = :id;

-- name: drop!
DELETE FROM talks WHERE id = :id;

-- name: say!
INSERT INTO talk_texts (id, talk_id, author, body, italian, seq, said_at)
VALUES (:id, :talk_id, :author, :body, :italian, :seq, :now);

-- name: texts
SELECT * FROM talk_texts WHERE talk_id = :talk_id ORDER BY seq, id;

-- name: set_italian!
UPDATE talk_texts SET italian = :italian WHERE id = :id;

-- name: block!
INSERT INTO talk_blocks (id, mediator_id, person_id) VALUES (:id, :mediator_id, :person_id)
ON CONFLICT (mediator_id, person_id) DO NOTHING;

-- name: blocks
SELECT mediator_id FROM talk_blocks WHERE person_id = :person_id ORDER BY mediator_id;

-- name: blocked
SELECT person_id FROM talk_blocks WHERE mediator_id = :mediator_id ORDER BY person_id;

-- name: set_on_call!
INSERT INTO on_calls (shift_id, languages) VALUES (:shift_id, :languages)
ON CONFLICT (shift_id) DO UPDATE SET languages = excluded.languages;

-- name: drop_on_call!
DELETE FROM on_calls WHERE shift_id = :shift_id;

-- name: on_call^
SELECT languages FROM on_calls WHERE shift_id = :shift_id;

-- name: calls
SELECT c.shift_id, c.languages, s.starts_at, s.ends_at FROM on_calls c
JOIN shifts s ON s.id = c.shift_id
WHERE s.state = 'open' AND s.ends_at > :now
ORDER BY s.starts_at, c.shift_id;
