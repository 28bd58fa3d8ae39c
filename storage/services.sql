-- name: put!
INSERT INTO services (id, key, organization_id, provider, name, scope, state, stable, critical,
    lat, lon, seq, created_at)
VALUES (:id, :key, :organization_id, :provider, :name, :scope, :state, :stable, :critical,
    :lat, :lon, :seq, :now)
ON CONFLICT (key) DO UPDATE SET organization_id = excluded.organization_id,
    provider = excluded.provider, name = excluded.name, scope = excluded.scope,
    stable = excluded.stable, critical = excluded.critical, lat = excluded.lat,
    lon = excluded.lon, version = services.version + 1;

-- name: get^
SELECT * FROM services WHERE id = :id;

-- name: by_key^
SELECT * FROM services WHERE key = :key;

-- name: every
SELECT * FROM services ORDER BY seq, id;

-- name: all_keys
SELECT key FROM services ORDER BY key;

-- name: of_organization
SELECT * FROM services WHERE organization_id = :organization_id ORDER BY seq, id;

-- name: of_topic
SELECT * FROM services
WHERE id IN (
    SELECT service_id FROM service_topics WHERE topic = :topic AND (:sub = '' OR sub = :sub)
)
ORDER BY seq, id;

-- name: named
SELECT * FROM services
WHERE lower(name) LIKE :part OR lower(provider) LIKE :part
ORDER BY seq, id LIMIT :most;

-- name: within
SELECT id, lat, lon FROM services
WHERE lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east
    AND state <> 'closed' AND (state = 'shown' OR stable = 1)
ORDER BY id;

-- name: within_topic
SELECT id, lat, lon FROM services s
WHERE lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east
    AND state <> 'closed' AND (state = 'shown' OR stable = 1)
    AND EXISTS (SELECT 1 FROM service_topics t WHERE t.service_id = s.id AND t.topic = :topic)
ORDER BY id;

-- name: details
WITH wanted (id) AS (VALUES
    (CAST(:id0 AS TEXT)), (CAST(:id1 AS TEXT)), (CAST(:id2 AS TEXT)), (CAST(:id3 AS TEXT)),
    (CAST(:id4 AS TEXT)), (CAST(:id5 AS TEXT)), (CAST(:id6 AS TEXT)), (CAST(:id7 AS TEXT)),
    (CAST(:id8 AS TEXT)), (CAST(:id9 AS TEXT)), (CAST(:id10 AS TEXT)), (CAST(:id11 AS TEXT)),
    (CAST(:id12 AS TEXT)), (CAST(:id13 AS TEXT)), (CAST(:id14 AS TEXT)), (CAST(:id15 AS TEXT)))
SELECT t.service_id, 'topic' AS kind, t.topic AS name, t.sub AS value, '' AS source,
    CAST(NULL AS TEXT) AS page_date, '' AS set_at
FROM wanted w CROSS JOIN service_topics t WHERE t.service_id = w.id
UNION ALL
SELECT f.service_id, 'fact', f.field, f.value, f.source, f.page_date, f.set_at
FROM wanted w CROSS JOIN facts f WHERE f.service_id = w.id
UNION ALL
SELECT c.service_id, 'report', c.id, '', '', NULL, ''
FROM wanted w CROSS JOIN corrections c WHERE c.service_id = w.id AND c.state = 'open'
ORDER BY 1, 2, 3, 4;

-- name: touched^
SELECT id FROM services WHERE key = :key AND listed_version <> version;

-- name: set_listed!
UPDATE services SET listed_version = version WHERE key = :key;

-- name: add_topic!
INSERT INTO service_topics (id, service_id, topic, sub)
VALUES (:id, :service_id, :topic, :sub) ON CONFLICT (service_id, topic, sub) DO NOTHING;

-- name: drop_topics!
DELETE FROM service_topics WHERE service_id = :id;

-- name: set_fact!
INSERT INTO facts (id, service_id, field, value, source, page_date, set_at)
VALUES (:id, :service_id, :field, :value, :source, :page_date, :now)
ON CONFLICT (service_id, field) DO UPDATE SET value = excluded.value, source = excluded.source,
    page_date = excluded.page_date, set_at = excluded.set_at;

-- name: drop_fact!
DELETE FROM facts WHERE service_id = :service_id AND field = :field;

-- name: set_place!
UPDATE services SET lat = :lat, lon = :lon, version = version + 1 WHERE id = :id;

-- name: set_name!
UPDATE services SET name = :name, version = version + 1 WHERE id = :id;

-- name: set_stable!
UPDATE services SET stable = :stable, version = version + 1 WHERE id = :id;

-- name: fact^
SELECT value FROM facts WHERE service_id = :service_id AND field = :field;

-- name: touch!
UPDATE services SET version = version + 1 WHERE id = :id;

-- name: touch_with_news!
UPDATE services SET version = version + 1,
    news_at = CASE WHEN news_at IS NULL THEN NULL ELSE :now END
WHERE id = :id;

-- name: set_state!
UPDATE services SET state = :state, version = version + 1,
    news_at = CASE WHEN :state = 'closed' THEN NULL ELSE news_at END
WHERE id = :id AND state <> :state;

-- name: confirm!
UPDATE services SET state = 'shown', confirmed_at = :now, confirmed_for = :organization_id,
    asked_at = NULL, news_at = COALESCE(news_at, :now), version = version + 1
WHERE id = :id;

-- name: set_asked!
UPDATE services SET asked_at = :now WHERE id = :id AND asked_at IS NULL;

-- name: due
SELECT id FROM services
WHERE state = 'shown' AND asked_at IS NULL
    AND ((critical = 0 AND confirmed_at <= :before) OR (critical = 1 AND confirmed_at <= :critical))
ORDER BY confirmed_at, id;

-- name: silent
SELECT id FROM services WHERE state = 'shown' AND asked_at <= :before ORDER BY asked_at, id;

-- name: translations
SELECT * FROM translations WHERE service_id = :id ORDER BY field, language;

-- name: translation^
SELECT * FROM translations
WHERE service_id = :id AND field = :field AND language = :language;

-- name: drafts
SELECT t.* FROM translations t JOIN services s ON s.id = t.service_id
WHERE t.language = :language AND t.origin = 'machine' AND s.state <> 'closed'
ORDER BY s.seq, t.field, t.id LIMIT :most;

-- name: put_translation!
INSERT INTO translations (id, service_id, field, language, text, source_hash, origin,
    reviewed_at)
VALUES (:id, :service_id, :field, :language, :text, :source_hash, :origin, :reviewed_at)
ON CONFLICT (service_id, field, language) DO UPDATE SET text = excluded.text,
    source_hash = excluded.source_hash, origin = excluded.origin,
    reviewed_at = excluded.reviewed_at;

-- name: drop_translation!
DELETE FROM translations
WHERE service_id = :id AND field = :field AND language = :language;
