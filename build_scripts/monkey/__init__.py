"""A visitor who does everything at once: seeded events against a locked kiosk, and what must never happen."""
