"""Language: what the bot says and what it hears."""
