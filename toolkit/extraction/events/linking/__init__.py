"""Which event a date belongs to, and what that event is."""
