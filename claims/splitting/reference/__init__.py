"""Who 'she', 'the firm' and 'Ode' are, over the whole document."""
