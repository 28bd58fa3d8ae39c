"""Links to the programme's own pages, once it is known at which address people reach it."""

from storage.town import Town


def page(town: Town, *parts: str) -> str | None:
    """The address of a page; None while the programme has none for the public."""
    base = town.jobs.mark("public_url")
    return "/".join((base.rstrip("/"), *parts)) if base else None
