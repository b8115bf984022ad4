"""Settings that hold for every test."""

from hypothesis import settings

# A shared machine may stop a test for longer than Hypothesis allows an example to take.
# Derandomised, so that a change fails by itself and never by luck.
settings.register_profile("briefgen", deadline=None, derandomize=True)
settings.load_profile("briefgen")
