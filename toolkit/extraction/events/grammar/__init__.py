"""The words of a language by which events are told, by topic; each is read by the modules that its name tells."""
