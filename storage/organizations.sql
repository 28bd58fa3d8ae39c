-- name: put_listed!
INSERT INTO organizations (id, name, kind, source, state, created_at)
VALUES (:id, :name, :kind, :source, 'listed', :now)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
    source = excluded.source;

-- name: add!
INSERT INTO organizations (id, name, kind, source, state, created_at)
VALUES (:id, :name, :kind, NULL, 'pending', :now);

-- name: get^
SELECT * FROM organizations WHERE id = :id;

-- name: every
SELECT * FROM organizations WHERE state IN ('listed', 'approved') ORDER BY id;

-- name: set_state!
UPDATE organizations SET state = :state WHERE id = :id;

-- name: set_trusted!
UPDATE organizations SET trusted = :trusted WHERE id = :id;

-- name: claim!
INSERT INTO members (id, organization_id, person_id, state, asked_at)
VALUES (:id, :organization_id, :person_id, 'pending', :now)
ON CONFLICT (organization_id, person_id) DO UPDATE SET
    state = CASE WHEN members.state IN ('refused', 'left') THEN 'pending' ELSE members.state END,
    asked_at = excluded.asked_at;

-- name: member^
SELECT m.*, o.name FROM members m JOIN organizations o ON o.id = m.organization_id
WHERE m.id = :id;

-- name: member_at^
SELECT m.*, o.name FROM members m JOIN organizations o ON o.id = m.organization_id
WHERE m.organization_id = :organization_id AND m.person_id = :person_id;

-- name: memberships
SELECT m.*, o.name FROM members m JOIN organizations o ON o.id = m.organization_id
WHERE m.person_id = :person_id ORDER BY m.asked_at, m.id;

-- name: claims
SELECT m.*, o.name FROM members m JOIN organizations o ON o.id = m.organization_id
WHERE m.state = 'pending' ORDER BY m.asked_at, m.id;

-- name: decide!
UPDATE members SET state = :state, reason = :reason, decided_at = :now, decided_by = :by,
    role = CASE WHEN EXISTS (
        SELECT 1 FROM members m JOIN people p ON p.id = m.person_id
        WHERE m.organization_id = members.organization_id AND m.state = 'active'
            AND m.role = 'referent' AND (p.age_band IS NULL OR p.age_band <> 'under14')
    ) THEN 'member' ELSE 'referent' END
WHERE id = :id AND state = 'pending';

-- name: admit!
INSERT INTO members (id, organization_id, person_id, state, role, asked_at, decided_at, decided_by)
VALUES (:id, :organization_id, :person_id, 'active', :role, :now, :now, :by)
ON CONFLICT (organization_id, person_id) DO UPDATE SET state = 'active', role = excluded.role,
    reason = NULL, decided_at = excluded.decided_at, decided_by = excluded.decided_by;

-- name: set_role!
UPDATE members SET role = :role WHERE id = :id AND state = 'active';

-- name: end!
UPDATE members SET state = 'left' WHERE id = :id AND state = 'active';

-- name: abandoned^
SELECT o.id FROM organizations o
WHERE o.id = :id AND o.state = 'pending'
    AND NOT EXISTS (SELECT 1 FROM shifts s WHERE s.organization_id = o.id)
    AND NOT EXISTS (
        SELECT 1 FROM members m WHERE m.organization_id = o.id AND m.state <> 'refused'
    );

-- name: drop_members!
DELETE FROM members WHERE organization_id = :id;

-- name: drop!
DELETE FROM organizations WHERE id = :id;

-- name: members_of
SELECT m.*, o.name FROM members m JOIN organizations o ON o.id = m.organization_id
    JOIN people p ON p.id = m.person_id
WHERE m.organization_id = :id AND m.state = 'active'
    AND (p.age_band IS NULL OR p.age_band <> 'under14')
ORDER BY m.asked_at, m.id;

-- name: spoken_for
SELECT DISTINCT m.organization_id FROM members m JOIN people p ON p.id = m.person_id
WHERE m.state = 'active' AND (p.age_band IS NULL OR p.age_band <> 'under14')
ORDER BY m.organization_id;

-- name: people_of
SELECT m.person_id FROM members m JOIN people p ON p.id = m.person_id
WHERE m.organization_id = :id AND m.state = 'active'
    AND (p.age_band IS NULL OR p.age_band <> 'under14')
ORDER BY m.asked_at, m.id;

-- name: speakers
SELECT DISTINCT m.person_id FROM members m JOIN people p ON p.id = m.person_id
WHERE m.state = 'active' AND (p.age_band IS NULL OR p.age_band <> 'under14')
ORDER BY m.person_id;

-- name: set_digest!
UPDATE members SET digest = :digest WHERE person_id = :person_id;
