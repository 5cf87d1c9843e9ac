"""Pictures, each on a page of its own, shown upright and never larger than they are."""

from __future__ import annotations

import io

from PIL import Image, ImageOps, ImageSequence
from reportlab.lib.utils import ImageReader

from app.documents.binding.renditions.page import Reading, Rendition, Unreadable
from app.terms import tr

_FORMATS = ("PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP")
_STARTS = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_MOST_PIXELS = 80_000_000
_MOST_FRAMES = 50
_SHARP = 2400


def is_image(data: bytes) -> bool:
    """Whether the bytes begin as a picture this program shows."""
    return data.startswith(_STARTS) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def render_image(data: bytes, name: str = "") -> Rendition:
    """One page for each picture in the file. Raises Unreadable for damaged or overlarge pictures."""
    try:
        picture = Image.open(io.BytesIO(data), formats=_FORMATS)
    except Image.DecompressionBombError as problem:
        raise Unreadable(tr("The picture is too large to be shown.")) from problem
    except OSError as problem:
        raise Unreadable(tr("The picture is damaged and cannot be shown.")) from problem
    with picture:
        if picture.width * picture.height > _MOST_PIXELS:
            raise Unreadable(tr("The picture is too large to be shown."))
        page = Reading("image", tr("Picture"), name, data, wide=picture.width > picture.height * 1.2)
        page.facts(((tr("Format"), picture.format or ""),
                    (tr("Size"), tr("{wide} by {high} points", wide=picture.width, high=picture.height))))  # fmt: skip
        for count, frame in enumerate(ImageSequence.Iterator(picture)):
            if count == _MOST_FRAMES:
                page.warn(tr("Only the first {count} pictures of the file are shown.", count=_MOST_FRAMES))
                break
            _set(page, frame, first=count == 0)
    return page.done()


def _set(page: Reading, frame: Image.Image, *, first: bool) -> None:
    try:
        upright = _upright(frame)
    except (OSError, ValueError, SyntaxError) as problem:
        if first:
            raise Unreadable(tr("The picture is damaged and cannot be shown.")) from problem
        page.warn(tr("Some pictures of the file are damaged and cannot be shown."))
        return
    if not first:
        page.turn()
    if max(upright.size) > _SHARP:
        upright.thumbnail((_SHARP, _SHARP))
        page.warn(tr("The picture is shown smaller than it is; the original is kept."))
    page.gap(8)
    free = page.y - page.margin
    scale = min(page.room / upright.width, free / upright.height, 1.0)
    wide, high = upright.width * scale, upright.height * scale
    page.canvas.drawImage(ImageReader(upright), page.margin, page.y - high, wide, high)
    page.y -= high


def _upright(frame: Image.Image) -> Image.Image:
    turned = ImageOps.exif_transpose(frame).convert("RGBA")
    white = Image.new("RGBA", turned.size, "white")
    return Image.alpha_composite(white, turned).convert("RGB")
