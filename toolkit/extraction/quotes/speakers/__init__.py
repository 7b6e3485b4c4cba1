"""Who speaks: the person or the body that a phrase names, or that a text has named before."""
