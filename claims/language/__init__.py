"""What English words, numbers, dates and names mean: pure functions of text, no parser."""
