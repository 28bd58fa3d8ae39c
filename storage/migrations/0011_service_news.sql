-- When a service last became news: first confirmed, opened again, or its facts changed while shown.
ALTER TABLE services ADD COLUMN news_at TEXT;
UPDATE services SET news_at = confirmed_at WHERE state <> 'closed';
