"""Forms as data: what an officer can fill in, what stands there now, and the commands it becomes."""
