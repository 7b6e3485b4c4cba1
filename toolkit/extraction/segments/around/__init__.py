"""What stands around a report: the lines before and behind it, and how it begins."""
