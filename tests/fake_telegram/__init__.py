"""A Telegram Bot API server for tests, stricter than any client expects."""
