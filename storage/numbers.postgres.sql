-- name: next^
SELECT nextval(CAST(CAST(:name AS TEXT) AS regclass)) AS value;

-- name: go_on_from^
SELECT setval(CAST(CAST(:name AS TEXT) AS regclass),
    GREATEST(:value, nextval(CAST(CAST(:name AS TEXT) AS regclass)))) AS value;
