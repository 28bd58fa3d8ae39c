"""Places on the map, as GeoJSON (RFC 7946)."""

import json

from domain.papers import PinSheet


def pin(sheet: PinSheet) -> bytes:
    """A point with its name and address; GeoJSON puts the longitude first."""
    lat, lon = sheet.place
    point = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [lon, lat]},
        "properties": {"name": sheet.name, "address": sheet.address},
    }
    return json.dumps(point, ensure_ascii=False).encode()
