"""What window and command line share: project file, session, the one export call."""
