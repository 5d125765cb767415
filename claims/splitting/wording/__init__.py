"""How English is written: agreement, articles, commas, names."""
