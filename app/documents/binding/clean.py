"""One foreign PDF made fit to be bound: pages only, nothing that acts, nothing hidden in it.

The original as filed is never touched; what is cleaned is the copy that goes into a bundle.
"""

from __future__ import annotations

import enum
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

from app.documents.binding.origin import Destinations, InnerLink, OutlineEntry, box_of, inner_links, number, outline
from app.documents.binding.place import Place, places
from app.terms import tr

_KEPT = {"/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/Resources", "/Contents", "/Group", "/UserUnit"}
_MOST_PAGES = 50_000


class Fault(enum.Enum):
    """Why a file cannot be bound."""

    NATIVE = "not a PDF"
    EMPTY = "no pages"
    LOCKED = "locked"
    DAMAGED = "damaged"
    REPAIRED = "repaired"


@dataclass(frozen=True)
class Unbindable:
    """A file that gets a slip sheet instead. ``reason`` is a sentence for the sheet and for the clerk."""

    fault: Fault
    reason: str


@dataclass(frozen=True)
class Cleaned:
    """A file fit to be bound; what was taken from it for the bundle to rebuild, and ``notes`` on what was left out."""

    pdf: bytes
    places: tuple[Place, ...]
    links: tuple[InnerLink, ...] = ()
    outline: tuple[OutlineEntry, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return len(self.places)


def clean(data: bytes, *, repair_accepted: bool = False) -> Cleaned | Unbindable:
    """The bundle copy of a PDF, or why there can be none. Never raises for what the bytes hold."""
    if b"%PDF-" not in data[:1024]:
        return _native(data)
    try:
        return _cleaned(data, repair_accepted=repair_accepted)
    except pikepdf.PasswordError:
        return Unbindable(Fault.LOCKED, tr("The file is locked with a password."))
    except Exception as problem:  # noqa: BLE001  a hostile file may break the parsers in any way; the run goes on
        return Unbindable(Fault.DAMAGED, tr("The file is damaged and cannot be read: {why}", why=_why(problem)))


def _native(data: bytes) -> Unbindable:
    if not data:
        return Unbindable(Fault.EMPTY, tr("The file is empty."))
    return Unbindable(Fault.NATIVE, tr("The file is kept in its own format and cannot be printed in a bundle."))


def _why(problem: Exception) -> str:
    words = " ".join(str(problem).removeprefix("<unknown>").split())
    return words[:160] or type(problem).__name__


def _cleaned(data: bytes, *, repair_accepted: bool) -> Cleaned | Unbindable:
    with pikepdf.open(io.BytesIO(data)) as source:
        if not len(source.pages):
            return Unbindable(Fault.EMPTY, tr("The file has no pages."))
        if len(source.pages) > _MOST_PAGES:
            return Unbindable(Fault.DAMAGED, tr("The file claims more pages than a bundle can hold."))
        notes = tuple(_left_out(source))
        destinations = Destinations(source)
        taken = Cleaned(b"", (), inner_links(source, destinations), outline(source, destinations), notes)
        pdf = _pages_only(source)
        faults = _faults(source)
    if faults and not repair_accepted:
        return Unbindable(Fault.REPAIRED, _repair_words(faults))
    if faults:
        taken = replace(taken, notes=(*notes, tr("The file was damaged and was repaired for the bundle.")))
    return replace(taken, pdf=pdf, places=places(pdf))


def _faults(source: Pdf) -> tuple[str, ...]:
    """What had to be repaired, in the reader's words; one harmless habit of some writers is passed over."""
    told = (" ".join(str(warning).rsplit(": ", 1)[-1].split())[:120] for warning in source.get_warnings())
    known = [words for words in told if not words.startswith("object has offset 0")]
    return tuple(sorted(known, key=lambda words: words == "file is damaged"))


def _repair_words(faults: tuple[str, ...]) -> str:
    return tr("The file is damaged; it can be bound once a person has looked at the repaired pages ({fault}).",
              fault=faults[0])  # fmt: skip


def _left_out(source: Pdf) -> Iterator[str]:
    root = source.Root
    names = root.get("/Names")
    named = names if isinstance(names, Dictionary) else Dictionary()
    kinds = [str(a.get("/Subtype", "")) for a in _annotations(source)]
    if "/EmbeddedFiles" in named or "/FileAttachment" in kinds:
        yield tr("Files attached to the original are not part of the bundle.")
    if "/JavaScript" in named or isinstance(root.get("/OpenAction"), Dictionary) or "/AA" in root:
        yield tr("Instructions that run when the original is opened were removed.")
    if _signed(root):
        yield tr("The electronic signature can be checked on the original only.")
    if "/Widget" in kinds:
        yield tr("Form fields are shown as they were filled in; they cannot be changed.")
    if any(kind in {"/Movie", "/Screen", "/Sound", "/RichMedia", "/3D"} for kind in kinds):
        yield tr("Sound or moving pictures of the original are not part of the bundle.")
    if "/Popup" in kinds:
        yield tr("Comments in pop-up windows of the original are not shown.")


def _signed(root: Object) -> bool:
    form = root.get("/AcroForm")
    flags = number(form.get("/SigFlags")) if isinstance(form, Dictionary) else None
    return bool(int(flags or 0) & 1)


def _annotations(source: Pdf) -> Iterator[Dictionary]:
    for page in source.pages:
        annots = page.obj.get("/Annots")
        for annot in annots if isinstance(annots, Array) else ():
            if isinstance(annot, Dictionary):
                yield annot


def _pages_only(source: Pdf) -> bytes:
    form = source.Root.get("/AcroForm")
    if isinstance(form, Dictionary) and any(_undrawn(annot) for annot in _annotations(source)):
        form.NeedAppearances = True
    source.generate_appearance_streams()
    source.flatten_annotations("screen")
    for key in {"/AcroForm", "/Names", "/Dests", "/Outlines"} & set(source.Root.keys()):
        del source.Root[key]
    for page in source.pages:
        if "/Annots" in page.obj:
            del page.obj.Annots
    target = Pdf.new()
    target.pages.extend(source.pages)
    layers = source.Root.get("/OCProperties")
    if isinstance(layers, Dictionary):
        target.Root.OCProperties = target.copy_foreign(source.make_indirect(layers))
    for page in target.pages:
        _tidy(target, page)
    finished = io.BytesIO()
    target.remove_unreferenced_resources()
    target.save(finished, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return finished.getvalue()


def _undrawn(annot: Dictionary) -> bool:
    return annot.get("/Subtype") == Name.Widget and "/AP" not in annot and "/V" in annot


def _tidy(target: Pdf, page: pikepdf.Page) -> None:
    """Leave what the page shows, with sound boxes, rotation, resources and a balanced graphics state."""
    sheet = page.obj
    for key in set(sheet.keys()) - _KEPT:
        del sheet[key]
    media = box_of(sheet.get("/MediaBox")) or (0.0, 0.0, 612.0, 792.0)
    crop = box_of(sheet.get("/CropBox")) or media
    inside = (max(crop[0], media[0]), max(crop[1], media[1]), min(crop[2], media[2]), min(crop[3], media[3]))
    sheet.MediaBox = Array(media)
    sheet.CropBox = Array(inside if inside[0] < inside[2] and inside[1] < inside[3] else media)
    turn = sheet.get("/Rotate", 0)
    sheet.Rotate = turn % 360 if isinstance(turn, int) and turn % 90 == 0 else 0
    if not isinstance(sheet.get("/Resources"), Dictionary):
        sheet.Resources = Dictionary()
    _balance(target, page)


def _balance(target: Pdf, page: pikepdf.Page) -> None:
    """Close every graphics state the content leaves open, and open those it closes once too often."""
    depth = lowest = 0
    for step in pikepdf.parse_content_stream(page, operators="q Q") if "/Contents" in page.obj else ():
        depth += 1 if str(step.operator) == "q" else -1
        lowest = min(lowest, depth)
    if lowest:
        page.contents_add(target.make_stream(b"q " * -lowest), prepend=True)
    if depth - lowest:
        page.contents_add(target.make_stream(b" Q" * (depth - lowest)))
