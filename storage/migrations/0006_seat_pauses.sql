-- An entry of the ledger says which one it takes back.
ALTER TABLE hours ADD COLUMN undoes TEXT;
