"""Pictures made of nothing, for the tests that send one."""

import struct
import zlib


def png(width: int = 8, height: int = 8) -> bytes:
    """A black picture of this size, in one bit a point."""
    rows = (b"\0" + b"\0" * ((width + 7) // 8)) * height
    size = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", size), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
