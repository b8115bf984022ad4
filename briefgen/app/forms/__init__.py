"""Forms as data: what can be filled in, what stands there, and the commands it becomes."""
