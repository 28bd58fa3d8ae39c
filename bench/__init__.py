"""What the programme costs, measured side by side: see docs/speed.md."""
