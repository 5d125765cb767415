"""Who says what, and whether it is asserted, planned or denied."""
