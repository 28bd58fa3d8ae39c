"""The page on which anybody can verify a certificate: a form, and what there is to say."""

from collections.abc import Mapping

from starlette.responses import Response

from channels.web_pages import fill
from channels.web_texts import direction

HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
}
NAMES = ("title", "told", "how", "label", "button")
"""The words that the page shows; `told` may be empty."""


def verify_page(language: str, words: Mapping[str, str], status: int = 200) -> Response:
    """The page in a language; `words` has all of NAMES, as plain text."""
    values = {name: words[name] for name in NAMES}
    html = fill("verify", {**values, "lang": language, "dir": direction(language)})
    return Response(html, status, media_type="text/html", headers=HEADERS)
