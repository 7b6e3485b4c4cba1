"""Where the phrase stands that tells who speaks: the subject of the verb, or what goes back to one."""
