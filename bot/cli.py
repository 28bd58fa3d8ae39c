"""The `faibene` command."""


def main() -> int:
    """Run the command line."""
    return 2
