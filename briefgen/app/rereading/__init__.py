"""Read a source again: carry ids and decisions from the facts of its old text to the new one's."""
