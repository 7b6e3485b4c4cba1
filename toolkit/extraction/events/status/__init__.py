"""Whether an event has come about: what is denied, called off, forbidden, due or only possible."""
