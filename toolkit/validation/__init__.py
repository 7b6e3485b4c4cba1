"""Validation: a pass in stages; schema first, rules second, one report."""
