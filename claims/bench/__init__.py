"""How fast, how small and how right the store is at a size: run by `make bench`."""
