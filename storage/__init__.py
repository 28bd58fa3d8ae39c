"""Where the city remembers."""
