"""A Source becomes proposed facts, each with the place it came from."""
