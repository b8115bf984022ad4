"""A file on disk becomes a Source."""
