-- The order of what comes in and goes out: numbers that are never given twice.
CREATE SEQUENCE inbox_numbers;
CREATE SEQUENCE outbox_numbers;
