"""Programs that are measured as whole processes; each runs as a file of its own."""
