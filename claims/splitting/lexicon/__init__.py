"""What words, names and people's names stand for; which verbs report."""
