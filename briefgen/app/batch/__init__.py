"""Many briefs in one run: what is to be written, by whom, and what was done already."""
