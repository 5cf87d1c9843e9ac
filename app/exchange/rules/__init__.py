"""The law of the exchange: case bundles, and dockets brought in from elsewhere."""

from app.exchange.rules.bundles import (
    PAPERS,
    Edition,
    Section,
    Standing,
    citation,
    late_section,
    lettered,
    section_of,
    standing_at,
    unfilable,
    withheld,
    withheld_paper,
)

__all__ = [
    "PAPERS",
    "Edition",
    "Section",
    "Standing",
    "citation",
    "late_section",
    "lettered",
    "section_of",
    "standing_at",
    "unfilable",
    "withheld",
    "withheld_paper",
]
