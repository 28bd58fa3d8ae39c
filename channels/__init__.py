"""The only folder that knows a chat company or a browser."""
