"""Which stored claims say the same as a statement, or the opposite, and why."""
