"""What teaches which phrases are mechanisms."""
