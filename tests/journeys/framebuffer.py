"""The screen as it is: Xvfb keeps its picture in a file (-fbdir), in the X window dump format, and this reads and saves it.

@see XWDFile.h (the dump's header), W3C PNG specification §5, §9.2
"""
import struct
import zlib
from pathlib import Path

HEADER = struct.Struct(">25I")
WIDTH, HEIGHT, BITS_PER_PIXEL, BYTES_PER_LINE, COLOURS = 4, 5, 11, 12, 19
COLOUR_BYTES = 12


class Framebuffer:
    def __init__(self, folder):
        self._file = Path(folder) / "Xvfb_screen0"

    def look(self):
        """(width, height, rgb bytes) of this moment."""
        dump = self._file.read_bytes()
        header = HEADER.unpack_from(dump)
        width, height, stride = header[WIDTH], header[HEIGHT], header[BYTES_PER_LINE]
        if header[BITS_PER_PIXEL] != 32:
            raise ValueError(f"{self._file}: {header[BITS_PER_PIXEL]} bits a pixel, 32 expected")
        start = header[0] + header[COLOURS] * COLOUR_BYTES
        pixels = dump[start:start + height * stride]  # blue, green, red, unused
        rgb = bytearray(width * height * 3)
        if stride == 4 * width:
            rgb[0::3], rgb[1::3], rgb[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
            return width, height, bytes(rgb)
        raise ValueError(f"{self._file}: lines of {stride} bytes for {width} pixels")


def share_of(look, colour):
    """The part of the screen that has this colour, sampled."""
    width, height, rgb = look
    sample = [rgb[at:at + 3] for at in range(0, 3 * width * height, 3 * 97)]
    return sample.count(bytes(colour)) / len(sample)


def save_png(file, width, height, rgb):
    lines = b"".join(b"\0" + rgb[at:at + 3 * width] for at in range(0, 3 * width * height, 3 * width))
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(lines, 6)), (b"IEND", b""))
    content = b"\x89PNG\r\n\x1a\n" + b"".join(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks)
    Path(file).write_bytes(content)
