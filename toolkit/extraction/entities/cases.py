"""The letters by which tables and readings tell cases."""

CASE_NAMES = {"n": "nomn", "g": "gent", "d": "datv", "a": "accs", "b": "ablt", "l": "loct"}
ALL_CASES = "ngdabl"
