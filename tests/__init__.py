"""The same folders again, and conversations; CONTRIBUTING.md says how they are to be read."""

PATIENCE = 30.0
"""Seconds that a test waits for what has to come; what comes is not waited for any longer."""
