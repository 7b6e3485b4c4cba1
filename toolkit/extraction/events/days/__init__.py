"""The days of a text that a calendar would keep, and which day is meant."""
