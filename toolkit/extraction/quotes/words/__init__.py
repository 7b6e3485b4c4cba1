"""What a language says of one topic of saying: a record a topic, which its folder fills."""
