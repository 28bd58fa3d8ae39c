"""The rules and words of the programme: pure, with no I/O, no clock and no chance."""
