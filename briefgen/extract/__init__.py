"""A Source becomes proposed facts, each with the place it came from."""

from briefgen import ready_patterns

ready_patterns.take_ready("extract")
