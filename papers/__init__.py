"""What can be saved, printed or shown: bytes made from values."""
