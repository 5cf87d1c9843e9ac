"""The usual heads of Procedural Order No. 1, offered to the tribunal as a text to edit."""

from __future__ import annotations

from app.registry.rules.orders import Head
from app.terms import tr


def first_order_heads() -> tuple[Head, ...]:
    """The usual heads of Procedural Order No. 1, for the tribunal to edit."""
    return tuple(Head(title, text) for title, text in (*constitution_heads(), *paper_heads(), *hearing_heads()))


def constitution_heads() -> tuple[tuple[str, str], ...]:
    """Rules, tribunal, seat and those who appear."""
    return (
        (
            tr("Applicable rules"),
            tr(
                "The proceedings are governed by the Cyber Tribunal Rules in the version in force on the day on "
                "which they commenced.\n\n"
                "The Tribunal may, after inviting the parties to express their views, extend or abridge any "
                "period of time (Article 17(2))."
            ),
        ),
        (
            tr("Constitution of the Tribunal and declarations"),
            tr(
                "The parties confirm that the Tribunal has been duly constituted and that, on what is known to "
                "them today, they have no objection to any of its members.\n\n"
                "Each arbitrator remains bound to disclose without delay any circumstance likely to give rise "
                "to justifiable doubts (Article 11)."
            ),
        ),
        (
            tr("Fees and deposits"),
            tr(
                "The parties shall deposit equal amounts as advances for the costs referred to in Article 40, "
                "within thirty days of the Registry's request (Article 43)."
            ),
        ),
        (
            tr("Procedural decisions"),
            tr(
                "On questions of procedure the presiding arbitrator may decide alone where there is no majority "
                "or where the Tribunal so authorises, subject to revision by the Tribunal (Article 33(2))."
            ),
        ),
        (
            tr("Place of arbitration, language"),
            tr(
                "The place of arbitration is the place stated below. Hearings and deliberations may be held "
                "elsewhere (Article 18).\n\n"
                "Documents in another language than that of the proceedings are filed with a translation."
            ),
        ),
        (
            tr("Representatives"),
            tr("Each party communicates any change of its agents or representatives without delay (Article 5)."),
        ),
    )


def paper_heads() -> tuple[tuple[str, str], ...]:
    """Service, filing, evidence."""
    return (
        (
            tr("Communications and service"),
            tr(
                "Every communication to the Tribunal is sent to the other party and to the Registry at the same "
                "time (Article 17(4)).\n\n"
                "Service by e-mail is valid only at the addresses designated for that purpose (Article 2(2))."
            ),
        ),
        (
            tr("Format and naming of filings"),
            tr(
                "Pleadings are filed as searchable PDF with numbered paragraphs. Exhibits are numbered C-001 "
                "onwards for the Claimant and R-001 onwards for the Respondent, one file for each exhibit."
            ),
        ),
        (
            tr("Evidence and production of documents"),
            tr(
                "Each party proves the facts on which it relies (Article 27(1)). Each exhibit is filed with its "
                "custody record and its SHA-256 value.\n\n"
                "Requests for production are made in the form of a schedule stating document, relevance, "
                "objection, reply and decision."
            ),
        ),
        (
            tr("Witnesses and experts"),
            tr(
                "Statements of witnesses and experts are in writing and signed (Article 27(2)). An attribution "
                "report states its method, its sources, likelihood and confidence apart."
            ),
        ),
    )


def hearing_heads() -> tuple[tuple[str, str], ...]:
    """Hearing, confidentiality, protection, records."""
    return (
        (
            tr("Hearing and minutes"),
            tr(
                "Hearings are held in private unless the parties agree otherwise (Article 28(3)). The Registry "
                "keeps minutes, signed by the presiding arbitrator and the secretary."
            ),
        ),
        (
            tr("Confidentiality and publication"),
            tr(
                "Material is filed as open, for the parties and the Tribunal, restricted, or by gist only. The "
                "award may be made public with the consent of all parties (Article 34(5))."
            ),
        ),
        (
            tr("Data protection and cyber-security"),
            tr(
                "Personal data are limited to what the case requires. Filings are delivered on encrypted media; "
                "malicious code is filed only in sealed containers marked as such."
            ),
        ),
        (
            tr("Records"),
            tr("The Registry keeps the docket and the register. A correction is a new entry; nothing is removed."),
        ),
        (
            tr("Timetable"),
            tr("The parties shall observe the timetable annexed to this order."),
        ),
    )
