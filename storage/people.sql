-- name: by_id^
SELECT * FROM people WHERE id = :id;

-- name: first^
SELECT id FROM people ORDER BY id LIMIT 1;

-- name: is_coordinator^
SELECT person_id FROM coordinators WHERE person_id = :id;

-- name: memberships
SELECT organization_id, role, digest FROM members
WHERE person_id = :id AND state = 'active' ORDER BY organization_id;

-- name: add!
INSERT INTO people (id, language, created_at, seen_at) VALUES (:id, :language, :now, :now);

-- name: came_by_link!
UPDATE people SET by_link = 1 WHERE id = :id AND by_link = 0;

-- name: drop_aliases!
DELETE FROM aliases WHERE address_id IN (SELECT id FROM addresses WHERE person_id = :id);

-- name: drop_links!
DELETE FROM links WHERE person_id = :id;

-- name: join_reports!
UPDATE reports SET about_id = :new, relay_id = COALESCE((
    SELECT n.id FROM relays o JOIN relays n ON n.shift_id = o.shift_id AND n.person_id = :new
    WHERE o.id = reports.relay_id
), relay_id)
WHERE about_id = :old;

-- name: join_relay_blocks!
UPDATE relays SET blocked_by = (
    SELECT o.blocked_by FROM relays o WHERE o.person_id = :old AND o.shift_id = relays.shift_id
)
WHERE person_id = :new AND blocked_by IS NULL AND shift_id IN (
    SELECT o.shift_id FROM relays o WHERE o.person_id = :old AND o.blocked_by IS NOT NULL
);

-- name: carry_relays!
UPDATE relays SET person_id = :new
WHERE person_id = :old
    AND (blocked_by IS NOT NULL OR id IN (SELECT t.relay_id FROM reports t WHERE t.about_id = :new))
    AND shift_id NOT IN (SELECT n.shift_id FROM relays n WHERE n.person_id = :new);

-- name: carry_inquiries!
UPDATE inquiries SET person_id = :new
WHERE person_id = :old AND blocked_by IS NOT NULL
    AND post_id NOT IN (SELECT n.post_id FROM inquiries n WHERE n.person_id = :new);

-- name: carry_talk_blocks!
UPDATE talk_blocks SET person_id = :new
WHERE person_id = :old AND mediator_id <> :new
    AND mediator_id NOT IN (SELECT n.mediator_id FROM talk_blocks n WHERE n.person_id = :new);

-- name: touch!
UPDATE people SET seen_at = :now WHERE id = :id;

-- name: set_language!
UPDATE people SET language = :language, language_chosen = :chosen WHERE id = :id;

-- name: set_age_band!
UPDATE people SET age_band = :age_band WHERE id = :id;

-- name: set_acquaintance!
UPDATE people SET name = :name, age_band = :age_band WHERE id = :id;

-- name: set_lead!
UPDATE people SET lead = :lead WHERE id = :id;

-- name: set_silenced!
UPDATE people SET silenced = :silenced WHERE id = :id;

-- name: set_wrong_codes!
UPDATE people SET wrong_codes = :count, wrong_code_at = :now WHERE id = :id;

-- name: coordinators
SELECT c.person_id FROM coordinators c JOIN people p ON p.id = c.person_id
WHERE p.age_band IS NULL OR p.age_band <> 'under14'
ORDER BY c.since, c.person_id;

-- name: served^
SELECT c.since, CAST(
    (SELECT COUNT(*) FROM shifts s WHERE s.decided_by = c.person_id)
    + (SELECT COUNT(*) FROM members m WHERE m.decided_by = c.person_id)
    + (SELECT COUNT(*) FROM contests t WHERE t.decided_by = c.person_id)
    + (SELECT COUNT(*) FROM reports r WHERE r.decided_by = c.person_id)
    + (SELECT COUNT(*) FROM asks a WHERE a.decided_by = c.person_id)
    + (SELECT COUNT(*) FROM complaints b WHERE b.decided_by = c.person_id)
    + (SELECT COUNT(*) FROM wants w WHERE w.decided_by = c.person_id) AS BIGINT
) AS decisions
FROM coordinators c WHERE c.person_id = :id;

-- name: add_coordinator!
INSERT INTO coordinators (person_id, since) VALUES (:id, :now) ON CONFLICT (person_id) DO NOTHING;

-- name: drop_menus!
DELETE FROM menus WHERE person_id = :id;

-- name: drop_forms!
DELETE FROM forms WHERE person_id = :id;

-- name: drop_members!
DELETE FROM members WHERE person_id = :id;

-- name: drop_coordinator!
DELETE FROM coordinators WHERE person_id = :id;

-- name: drop_addresses!
DELETE FROM addresses WHERE person_id = :id;

-- name: drop!
DELETE FROM people WHERE id = :id;

-- name: forget_inbox!
UPDATE inbox SET person_id = NULL, payload = NULL,
    state = CASE WHEN state = 'waiting' THEN 'done' ELSE state END
WHERE person_id = :id;

-- name: forget_outbox!
UPDATE outbox SET person_id = NULL, address_id = NULL, body = NULL, effect = NULL,
    check_name = NULL, check_ref = '', edits = NULL,
    finished_at = COALESCE(finished_at, created_at),
    state = CASE WHEN state IN ('waiting', 'leased') THEN 'skipped' ELSE state END,
    reason = CASE WHEN state IN ('waiting', 'leased') THEN 'erased' ELSE reason END
WHERE person_id = :id;

-- name: forget_signups!
UPDATE signups SET person_id = NULL WHERE person_id = :id;

-- name: forget_posts!
UPDATE shifts SET posted_by = NULL WHERE posted_by = :id;

-- name: forget_decisions_shifts!
UPDATE shifts SET decided_by = NULL WHERE decided_by = :id;

-- name: forget_decisions_members!
UPDATE members SET decided_by = NULL WHERE decided_by = :id;

-- name: leave!
UPDATE people SET leaving = 1 WHERE id = :id;

-- name: left
SELECT p.id FROM people p
WHERE p.leaving = 1 AND NOT EXISTS (
    SELECT 1 FROM outbox o WHERE o.person_id = p.id AND o.state IN ('waiting', 'leased')
)
ORDER BY p.id;

-- name: forget_waits!
UPDATE waits SET person_id = NULL, ended_at = COALESCE(ended_at, created_at),
    state = CASE WHEN state IN ('queued', 'offered') THEN 'left' ELSE state END
WHERE person_id = :id;

-- name: forget_hours!
UPDATE hours SET person_id = NULL WHERE person_id = :id;

-- name: drop_contests!
DELETE FROM contests WHERE person_id = :id;

-- name: drop_relays!
DELETE FROM relays WHERE person_id = :id;

-- name: forget_reports!
UPDATE reports SET person_id = NULL, words = NULL, relay_id = NULL WHERE person_id = :id;

-- name: forget_reported!
UPDATE reports SET about_id = NULL, relay_id = NULL WHERE about_id = :id;

-- name: forget_feedback!
UPDATE feedback SET person_id = NULL, words = NULL WHERE person_id = :id;

-- name: drop_certificates!
DELETE FROM certificates WHERE person_id = :id;

-- name: drop_feeds!
DELETE FROM feeds WHERE person_id = :id;

-- name: drop_calls!
DELETE FROM calls WHERE person_id = :id;

-- name: drop_seats!
DELETE FROM seats WHERE person_id = :id;

-- name: forget_series!
UPDATE series SET posted_by = NULL WHERE posted_by = :id;

-- name: forget_asks!
UPDATE asks SET asked_by = NULL WHERE asked_by = :id;

-- name: forget_invites!
UPDATE invites SET made_by = NULL WHERE made_by = :id;

-- name: forget_calls_taken!
UPDATE calls SET taken_by = NULL WHERE taken_by = :id;

-- name: forget_decisions_contests!
UPDATE contests SET decided_by = NULL WHERE decided_by = :id;

-- name: forget_decisions_reports!
UPDATE reports SET decided_by = NULL WHERE decided_by = :id;

-- name: forget_decisions_asks!
UPDATE asks SET decided_by = NULL WHERE decided_by = :id;

-- name: drop_givers!
DELETE FROM givers WHERE person_id = :id;

-- name: drop_mutes!
DELETE FROM mutes WHERE person_id = :id;

-- name: drop_media!
DELETE FROM media WHERE person_id = :id;

-- name: forget_offers!
UPDATE offers SET person_id = NULL, details = NULL, neighbourhood = NULL,
    ended_at = COALESCE(ended_at, created_at),
    state = CASE WHEN state IN ('open', 'paused') THEN 'withdrawn' ELSE state END
WHERE person_id = :id;

-- name: forget_wants_posted!
UPDATE wants SET posted_by = NULL WHERE posted_by = :id;

-- name: forget_wants!
UPDATE wants SET person_id = NULL, details = NULL,
    state = CASE WHEN state IN ('pending', 'open') THEN 'cancelled' ELSE state END
WHERE person_id = :id;

-- name: forget_decisions_wants!
UPDATE wants SET decided_by = NULL WHERE decided_by = :id;

-- name: forget_pledges!
UPDATE pledges SET person_id = NULL, place = NULL,
    state = CASE WHEN state IN ('proposed', 'reserved') THEN 'withdrawn' ELSE state END
WHERE person_id = :id;

-- name: forget_handed!
UPDATE pledges SET handed_by = NULL WHERE handed_by = :id;

-- name: forget_questioned!
UPDATE pledges SET questioned_by = NULL WHERE questioned_by = :id;

-- name: forget_goods!
UPDATE goods SET person_id = NULL WHERE person_id = :id;

-- name: forget_proposals!
UPDATE proposals SET person_id = NULL,
    state = CASE WHEN state IN ('to_notify', 'notified') THEN 'withdrawn' ELSE state END
WHERE person_id = :id;

-- name: drop_shares!
DELETE FROM shares WHERE person_id = :id;

-- name: speaks^
SELECT languages FROM roles WHERE person_id = :id AND role = :role;

-- name: rate!
UPDATE people SET rated_at = :now WHERE id = :id;

-- name: drop_roles!
DELETE FROM roles WHERE person_id = :id;

-- name: drop_talk_texts!
DELETE FROM talk_texts WHERE talk_id IN (SELECT id FROM talks WHERE person_id = :id);

-- name: forget_talks!
UPDATE talks SET person_id = NULL, state = 'ended',
    ended_at = COALESCE(ended_at, asked_at)
WHERE person_id = :id;

-- name: forget_mediated!
UPDATE talks SET mediator_id = NULL WHERE mediator_id = :id;

-- name: drop_talk_blocks!
DELETE FROM talk_blocks WHERE mediator_id = :id OR person_id = :id;

-- name: drop_recordings!
DELETE FROM recordings WHERE person_id = :id;

-- name: drop_inquiries!
DELETE FROM inquiries WHERE person_id = :id;

-- name: forget_complaints!
UPDATE complaints SET person_id = NULL, words = NULL WHERE person_id = :id;

-- name: forget_decisions_complaints!
UPDATE complaints SET decided_by = NULL WHERE decided_by = :id;

-- name: forget_posts_board!
UPDATE posts SET person_id = NULL, details = NULL, ended_at = COALESCE(ended_at, created_at),
    state = CASE WHEN state IN ('pending', 'open') THEN 'withdrawn' ELSE state END
WHERE person_id = :id;

-- name: forget_decisions_posts!
UPDATE posts SET decided_by = NULL WHERE decided_by = :id;
