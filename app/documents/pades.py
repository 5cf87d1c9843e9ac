"""PAdES B-B by pyHanko: fields, signing and reading. Imported only when somebody signs or reads a signature."""

from __future__ import annotations

import io
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from asn1crypto import x509
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.sign.validation import EmbeddedPdfSignature, PdfSignatureStatus, validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator import ValidationContext

from app.documents.pdf import SignBox
from app.documents.pen import Plate, Written, plates
from app.documents.setting import Style, text_width
from app.documents.signing import SignatureState, field_name
from app.terms import Moment, Reason, Refused, Trouble, tr

for _package in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_package).addHandler(logging.NullHandler())  # what it logs, names among it, is told in a sentence


@dataclass(frozen=True)
class Hand:
    """Who signs, in which office, and when by the clock of the desk."""

    name: str
    office: str
    moment: Moment


def prepare(pdf: bytes, boxes: Sequence[SignBox]) -> bytes:
    """One revision with an empty field per box."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    for at, box in enumerate(boxes):
        left, bottom, right, top = (round(edge) for edge in box.rect)
        spec = fields.SigFieldSpec(
            field_name(at),
            on_page=box.page - 1,
            box=(left, bottom, right, top),
            empty_field_appearance=True,
            readable_field_name=", ".join(part for part in (box.signer.name, box.signer.office) if part),
        )
        fields.append_signature_field(writer, spec)
    return _written(writer)


def _written(writer: Any) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def key(pkcs12: bytes, passphrase: str) -> signers.SimpleSigner:
    """The signing key; Trouble when passphrase or file are wrong."""
    try:
        loaded: signers.SimpleSigner = signers.SimpleSigner.load_pkcs12_data(pkcs12, (), passphrase.encode())
        return loaded
    except ValueError as bad:
        raise Trouble(
            tr("This passphrase does not open the key file, or the file is no key file."),
            tr("Nothing was signed."),
            tr("Try the passphrase again, or choose the file ending in .p12 or .pfx."),
        ) from bad


class _TimedSigner(signers.PdfSigner):
    """Signs at the moment the desk says, not at the moment the machine says; the last signature locks everything.

    The lock stands in the signature and not in its field, because who signs last is not known when fields are placed.
    """

    moment: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    last: bool = False

    def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> PdfSigningSession:
        session: Any = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.moment
        rules = session._apply_locking_rules
        if self.last:
            lock = fields.FieldMDPSpec(fields.FieldMDPAction.ALL)
            session._apply_locking_rules = lambda: replace(
                rules(), field_lock=lock, docmdp_perms=fields.MDPPerm.NO_CHANGES
            )
        kept: PdfSigningSession = session
        return kept


def sign(pdf: bytes, field: str, signer: signers.Signer, hand: Hand, *, first: bool, last: bool) -> bytes:
    """Adds one signature as one revision."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    box = _empty_box(writer, field)
    metadata = signers.PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        name=hand.name,
        reason=hand.office,
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=first,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES if last else fields.MDPPerm.FILL_FORMS,
    )
    timed = _TimedSigner(metadata, signer, stamp_style=_style(hand, *box))
    timed.moment, timed.last = hand.moment.local, last
    try:
        out = timed.sign_pdf(writer, existing_fields_only=True, output=io.BytesIO())
    except SigningError as bad:
        raise Refused(Reason(tr("This document does not take a further signature: {why}", why=str(bad)))) from bad
    return bytes(out.getvalue())


def _field(writer: IncrementalPdfFileWriter, name: str) -> Any:
    for found, value, reference in fields.enumerate_sig_fields(writer):
        if found == name:
            if value is not None:
                raise Refused(Reason(tr("This place is signed already.")))
            return reference
    raise Refused(Reason(tr("This document holds no place for this signature.")))


def _empty_box(writer: IncrementalPdfFileWriter, name: str) -> tuple[float, float]:
    left, bottom, right, top = (float(edge) for edge in _field(writer, name).get_object()["/Rect"])
    return abs(right - left), abs(top - bottom)


class _Drawn(PdfContent):
    """A page of our own drawing as the look of a signature."""

    def __init__(self, pdf: bytes, width: float, height: float) -> None:
        super().__init__(box=BoxConstraints(width=width, height=height))
        self._pdf = pdf

    def render(self) -> bytes:
        writer: Any = self._ensure_writer
        self.resources.xobject["/Drawn"] = writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._pdf)))
        return b"/Drawn Do"


_SIGNED = Style(6.6, 0.0, "left", sans=True, grey=0.3)
_NAME = Style(10.4, 0.0, "left", bold=True)
_OFFICE = Style(8.6, 0.0, "left")


def _style(hand: Hand, width: float, height: float) -> StaticStampStyle:
    room = width - 14.0
    texts = (
        (tr("Digitally signed by"), _SIGNED, height - 11.0),
        (hand.name, _NAME, height - 23.5),
        (hand.office, _OFFICE, height - 34.5),
        (str(hand.moment), _SIGNED._replace(size=7.4), height - 45.0),
    )
    lines = tuple(Written(text, _fit(text, style, room), 7.0, y, room) for text, style, y in texts if text and y > 2.0)
    drawn = plates((Plate(width, height, lines, frame=True),))
    flush = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MIN, AxisAlignment.ALIGN_MIN, Margins(0, 0, 0, 0))
    return StaticStampStyle(
        border_width=0, background=_Drawn(drawn, width, height), background_layout=flush, background_opacity=1.0
    )


def _fit(text: str, style: Style, room: float) -> Style:
    wide = text_width(text, style)
    return style if wide <= room else style._replace(size=max(5.0, style.size * room / wide * 0.99))


def read(pdf: bytes, trust: Sequence[bytes]) -> tuple[SignatureState, ...]:
    """Judges every signature; a file that cannot be read at all gives one invalid state."""
    try:
        found = PdfFileReader(io.BytesIO(pdf)).embedded_regular_signatures
    except Exception:  # noqa: BLE001  whatever goes wrong while reading foreign bytes, the answer is: not valid
        return (
            SignatureState(
                "", "", False, tr("This file cannot be read as a PDF; nothing in it counts as signed."), None, False
            ),
        )
    return tuple(_state(signature, trust) for signature in found)


def _state(signature: EmbeddedPdfSignature, trust: Sequence[bytes]) -> SignatureState:
    field = str(signature.field_name)
    try:
        moment = _moment(signature)
        roots = [x509.Certificate.load(one) for one in trust]
        context = ValidationContext(
            trust_roots=roots, allow_fetching=False, revocation_mode="soft-fail", moment=moment.utc if moment else None
        )
        status = validate_pdf_signature(signature, context)
        whole = signature.coverage == SignatureCoverageLevel.ENTIRE_FILE
        name = _common_name(signature)
        return SignatureState(field, name, _holds(status), _sentence(status, name, moment), moment, whole)
    except Exception:  # noqa: BLE001  an exception while judging means invalid
        sentence = tr("This signature cannot be read; it counts as invalid.")
        return SignatureState(field, "", False, sentence, None, False)


def _holds(status: PdfSignatureStatus) -> bool:
    return bool(status.bottom_line and status.docmdp_ok)


def _common_name(signature: EmbeddedPdfSignature) -> str:
    return str(signature.signer_cert.subject.native.get("common_name", ""))


def _moment(signature: EmbeddedPdfSignature) -> Moment | None:
    said = signature.self_reported_timestamp
    return Moment(said.astimezone(UTC), original=said.isoformat()) if said else None


def _sentence(status: PdfSignatureStatus, name: str, moment: Moment | None) -> str:
    if _holds(status):
        when = str(moment) if moment else tr("an unknown moment")
        return tr(
            "{name} signed this document; it was not changed since. The time, {when}, is the signer's own statement.",
            name=name,
            when=when,
        )
    if not status.intact:
        return tr("The document was changed after {name} signed it.", name=name)
    if not status.valid:
        return tr("The signature was not made with the key of {name}.", name=name)
    if not status.docmdp_ok:
        return tr("After {name} signed, something was changed that the signature does not allow.", name=name)
    return tr("The certificate of {name} does not come from an authority that this desk trusts.", name=name)
