"""The words and the data: frozen values without input or output."""
