"""What a person may do on the decision."""

from __future__ import annotations

from app.award.acts.afterwards import (
    correct,
    interpret,
    issue_agreed_award,
    make_additional_award,
    publish,
    request_additional_award,
    request_annulment,
    request_correction,
    request_interpretation,
    request_revision,
    sign_addendum,
)
from app.award.acts.costs import fix_costs
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
    "correct",
    "fix_costs",
    "interpret",
    "issue",
    "issue_agreed_award",
    "make_additional_award",
    "publish",
    "read_authority",
    "receive_draft",
    "request_additional_award",
    "request_annulment",
    "request_correction",
    "request_interpretation",
    "request_revision",
    "scrutinise",
    "serve",
    "sign",
    "sign_addendum",
]
