"""What each channel can show, from its published limits."""

from datetime import timedelta

from channels.web_wire import PATH_MAX, TEXT_MAX
from domain.chat import Capabilities, Listing

PICTURES = frozenset({"image/png", "image/jpeg"})
TELEGRAM = Capabilities(
    text_max=4096,
    buttons_max=100,
    row_max=8,
    label_max=64,
    path_max=64,
    edits=True,
    file_max=50_000_000,
    pictures=PICTURES,
)
WEB = Capabilities(
    text_max=TEXT_MAX,
    buttons_max=60,
    row_max=3,
    label_max=160,
    path_max=PATH_MAX,
    edits=True,
    mirrors=True,
    file_max=4_000_000,
    pictures=PICTURES,
)
WHATSAPP = Capabilities(
    text_max=4096,
    body_max=1024,
    buttons_max=3,
    row_max=1,
    label_max=20,
    path_max=256,
    edits=False,
    listing=Listing(rows_max=10, title_max=24, detail_max=72, path_max=200, opener_max=20),
    file_max=100_000_000,
    pictures=PICTURES,
    # WhatsApp's day, less what its clock and ours may differ by.
    window=timedelta(hours=24) - timedelta(minutes=5),
)
