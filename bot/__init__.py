"""The running programme: wires all the rest; nobody imports it."""
