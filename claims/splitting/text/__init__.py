"""A document's text before it is parsed: its blocks, its turns, what may be read."""
