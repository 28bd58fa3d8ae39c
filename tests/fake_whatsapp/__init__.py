"""A strict WhatsApp Cloud API in a process of its own, with the people at its other end."""
