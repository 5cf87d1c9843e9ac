"""PDF/A-2u: what an archive asks of a file besides its words (ISO 19005-2)."""

from __future__ import annotations

import functools
import io
import re
from xml.sax.saxutils import escape

import pikepdf

from app.documents.model import Document


def archived(drawn: bytes, document: Document) -> bytes:
    """The same pages with XMP, output intent and a fixed file identifier; equal in, equal out."""
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        pdf.Root.Metadata = _metadata(pdf, document)
        pdf.Root.OutputIntents = pikepdf.Array([pdf.make_indirect(_intent(pdf))])
        del pdf.docinfo["/Trapped"]
        for page in pdf.pages:
            del page.obj["/Trans"]
        for font in _fonts(pdf):
            font.ToUnicode = pdf.make_stream(unicode_map(font.ToUnicode.read_bytes()))
        saved = io.BytesIO()
        pdf.save(saved, deterministic_id=True, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return saved.getvalue()


def _fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    found = {font.objgen: font for page in pdf.pages for font in page.resources.Font.values()}
    return list(found.values())


_PAIR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,})>")


def unicode_map(drawn: bytes) -> bytes:
    """The map from codes to characters without codes that mean nothing, in blocks of at most a hundred."""
    head, _, rest = drawn.partition(b"endcodespacerange\n")
    pairs = [pair[0] for pair in _PAIR.finditer(rest) if int(pair[2], 16)]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    written = b"".join(b"%d beginbfchar\n%s\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks)
    return head + b"endcodespacerange\n" + written + rest[rest.rindex(b"endbfchar\n") + 10 :]


def _intent(pdf: pikepdf.Pdf) -> pikepdf.Dictionary:
    profile = pdf.make_stream(srgb())
    profile.N = 3
    return pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name("/GTS_PDFA1"),
        OutputConditionIdentifier="sRGB IEC61966-2.1",
        RegistryName="http://www.color.org",
        Info="sRGB IEC61966-2.1",
        DestOutputProfile=profile,
    )


@functools.cache
def srgb() -> bytes:
    """An sRGB profile whose creation date is fixed."""
    from PIL import ImageCms

    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[24:36] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    made[84:100] = bytes(16)
    return bytes(made)


def _metadata(pdf: pikepdf.Pdf, document: Document) -> pikepdf.Stream:
    info = pdf.docinfo
    made = _iso(str(info["/CreationDate"]))
    text = _XMP.format(
        title=escape(str(info["/Title"])),
        author=escape(str(info["/Author"])),
        subject=escape(str(info["/Subject"])),
        language=escape(document.language),
        producer=escape(str(info["/Producer"])),
        creator=escape(str(info["/Creator"])),
        made=made,
    )
    stream = pdf.make_stream(text.encode())
    stream.Type, stream.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    return stream


def _iso(day: str) -> str:
    """D:20260518000000+00'00' as XMP writes it."""
    digits = day.removeprefix("D:")
    return f"{digits[0:4]}-{digits[4:6]}-{digits[6:8]}T{digits[8:10]}:{digits[10:12]}:{digits[12:14]}+00:00"


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>U</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
