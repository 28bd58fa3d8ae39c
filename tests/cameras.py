"""Photos as phones take them: lying on their side, with the place and more written into them."""

import io
from random import Random

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

CANARY = "fotocamera-canaria"
RED, BLUE = (200, 20, 20), (20, 20, 200)
ON_ITS_SIDE = 6


def snapshot(width: int = 1600, height: int = 1200, colours: tuple[int, ...] = (0, 1)) -> bytes:
    """A JPEG, red on its left, that is to be turned a quarter to the right: red on top."""
    left, right = ((RED, BLUE)[each] for each in colours)
    image = Image.new("RGB", (width, height), right)
    image.paste(left, (0, 0, width // 2, height))
    grain = Image.frombytes("RGB", (80, 60), Random(width).randbytes(80 * 60 * 3))
    image = Image.blend(image, grain.resize(image.size), 0.2)
    exif = Image.Exif()
    exif[Base.Orientation] = ON_ITS_SIDE
    exif[Base.Make] = CANARY
    place = exif.get_ifd(IFD.GPSInfo)
    place[GPS.GPSLatitudeRef], place[GPS.GPSLatitude] = "N", (45.0, 33.0, 30.0)
    place[GPS.GPSLongitudeRef], place[GPS.GPSLongitude] = "E", (9.0, 13.0, 0.0)
    place[GPS.GPSAreaInformation] = CANARY
    made = io.BytesIO()
    image.save(made, "JPEG", exif=exif, comment=CANARY.encode(), xmp=f"<x>{CANARY}</x>".encode())
    return made.getvalue()


def drawing(format: str, mode: str = "RGB", size: tuple[int, int] = (40, 30)) -> bytes:
    """A plain picture in some other format."""
    made = io.BytesIO()
    Image.new(mode, size).save(made, format)
    return made.getvalue()


def looks(photo: bytes) -> tuple[tuple[int, int], str, str]:
    """What a photo shows: its size, and the colour of its top and of its bottom."""
    with Image.open(io.BytesIO(photo)) as image:
        seen = image.convert("RGB")
    ends = (seen.getpixel((seen.width // 2, at)) for at in (5, seen.height - 6))
    top, bottom = ("red" if r > b else "blue" for r, _, b in ends)
    return seen.size, top, bottom


def says(photo: bytes) -> list[object]:
    """All that a JPEG says besides its pixels."""
    with Image.open(io.BytesIO(photo)) as image:
        assert image.format == "JPEG"
        told = {name for name in image.info if not name.startswith(("jfif", "density"))}
        return [*told, *image.getexif().items(), *image.getexif().get_ifd(IFD.GPSInfo).items()]
