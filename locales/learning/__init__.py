"""How the bot learns what people ask from the phrases they write: run by hand, never by the bot."""
