"""What a person may do on the decision."""

from __future__ import annotations

from app.award.acts.deciding import (
    Authority,
    Signed,
    accept_authority,
    certify_copy,
    issue,
    read_authority,
    receive_draft,
    scrutinise,
    serve,
    sign,
)

__all__ = [
    "Authority",
    "Signed",
    "accept_authority",
    "certify_copy",
    "issue",
    "read_authority",
    "receive_draft",
    "scrutinise",
    "serve",
    "sign",
]
