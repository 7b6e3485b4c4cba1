"""From raw text to an article: who said what, what happened when and where, each with its evidence."""

from toolkit.extraction.times import Time, find_times, read_timestamp, to_duration, to_when

__all__ = ["Time", "find_times", "read_timestamp", "to_duration", "to_when"]
