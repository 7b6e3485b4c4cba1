"""Events that another sentence moves or calls off."""
