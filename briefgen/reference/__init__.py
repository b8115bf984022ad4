"""Shipped data and the user's own, read into model values."""
