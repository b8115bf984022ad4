"""How long briefgen takes, and how much memory, beside what officers could use instead."""
