"""What the markup of schema.org says, whichever document it stands in: a JSON-LD file or a web page."""
