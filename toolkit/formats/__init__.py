"""Formats: each a frozen record of functions, in one literal table."""
