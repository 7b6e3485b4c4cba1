"""The shapes in which a sentence attributes words: before the cue, behind it, by a phrase, by none."""
