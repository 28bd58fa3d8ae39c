"""The keys of all messages (made by `python -m locales.keys` from locales/it.ftl)."""

Key = str
