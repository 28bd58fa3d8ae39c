"""What people type in the journeys, as they would say it in another language."""

PHRASES: dict[str, dict[str, str]] = {}
