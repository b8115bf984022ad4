"""The changes an officer can make to a project, as data: window, command line and scripts alike."""
