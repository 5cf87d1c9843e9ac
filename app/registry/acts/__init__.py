"""What a person may do at the counter."""

from app.registry.acts.filing import file_notice, file_response, file_termination_certificate, name_representatives
from app.registry.acts.ordering import issue_order
from app.registry.acts.pleading import file_statement_of_claim, file_statement_of_defence
from app.registry.acts.serving import serve_notice, serve_paper

__all__ = [
    "file_notice",
    "file_response",
    "file_statement_of_claim",
    "file_statement_of_defence",
    "file_termination_certificate",
    "issue_order",
    "name_representatives",
    "serve_notice",
    "serve_paper",
]
