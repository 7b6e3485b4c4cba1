"""The rules, one file or package per family, each ending in its literal RULES table."""
