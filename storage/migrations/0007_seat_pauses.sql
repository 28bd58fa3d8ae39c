-- A standing seat pauses until a day; an entry of the ledger says which one it takes back.
ALTER TABLE seats ADD COLUMN until TEXT;
ALTER TABLE hours ADD COLUMN undoes TEXT;
