"""What teaches the program which agenda areas a text makes a subject; no part of the program."""
