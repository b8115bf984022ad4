"""Measure briefgen as its users run it: whole processes, cold, beside their peers."""
