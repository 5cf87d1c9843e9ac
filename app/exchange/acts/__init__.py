"""Acts of the exchange."""

from app.exchange.acts.bundles import FiledBundle, file_bundle, keep_bundle, make_bundle
from app.exchange.acts.docket_import import enter_history, import_docket, rehearse

__all__ = [
    "FiledBundle",
    "enter_history",
    "file_bundle",
    "import_docket",
    "keep_bundle",
    "make_bundle",
    "rehearse",
]
