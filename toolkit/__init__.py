"""Dateline: news articles to structured data that a machine can trust."""
