"""The version of Dateline, where the build, the reports and the cache find it."""

__version__ = "0.1.0"
