"""The facts behind the golden documents on deposits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.documents.model import Caption
from app.registry.documents import RequestFacts, StatementFacts, UnpaidFacts
from app.registry.rules.money import Expense, Ledger, Line, LineKind, Rate, closing
from app.registry.rules.money_deposits import DepositRequest, UnpaidNotice
from app.terms import Money, Side

CAPTION = Caption(
    "Cyber Tribunal", "CT-2026-001", "Republic of Aldova", "Kingdom of Berenia", "Cyber Tribunal Rules 2026"
)
DAY, LATER = date(2026, 5, 18), date(2026, 6, 18)
PARTIES = ((Side.CLAIMANT, "Republic of Aldova"), (Side.RESPONDENT, "Kingdom of Berenia"))
REQUEST = DepositRequest(
    DAY, None, "EUR", Decimal(50000), Decimal(40000), "Agreed *by* both", "Fees until the hearing.", "Bank, 1"
)
ASKED = tuple(
    replace(Line(LineKind.ASKED, side, side, sum_, DAY, "Fees"), entry=4, due=date(2026, 6, 17))
    for side, sum_ in REQUEST.shares
)
PAID = (
    Line(LineKind.RECEIVED, Side.CLAIMANT, Side.CLAIMANT, Money(Decimal(50000), "EUR"), DAY, "R 1", 4,
         Money(Decimal(50000), "EUR"), entry=5),
    Line(LineKind.RECEIVED, Side.RESPONDENT, Side.RESPONDENT, Money(Decimal(20000), "USD"), DAY, "R 2", 4,
         Money(Decimal(18000), "EUR"), Rate(Decimal("0.9"), DAY, "European Central Bank"), entry=6),
    Line(LineKind.TOLD, Side.RESPONDENT, Side.RESPONDENT, Money(Decimal(22000), "EUR"), LATER, about=4,
         due=date(2026, 6, 30), entry=7),
    Line(LineKind.RECEIVED, Side.RESPONDENT, Side.CLAIMANT, Money(Decimal(10000), "EUR"), LATER, "R 3", 4,
         Money(Decimal(10000), "EUR"), entry=8),
)  # fmt: skip
BOOK = Ledger((*ASKED, *PAID))
SPENT = (Expense("Fees of the tribunal", Money(Decimal("30000.01"), "EUR")),
         Expense("Interpreters", Money(Decimal("99.99"), "USD"), Side.RESPONDENT))  # fmt: skip
CLOSED = BOOK.with_lines([replace(line, entry=20) for line in closing(BOOK, SPENT, LATER)])
NOTICE = UnpaidNotice(4, Side.RESPONDENT, LATER, date(2026, 6, 30), "Sent by post too.")
SHARE = BOOK.shares[1]

FACTS: dict[str, object] = {
    "deposit_request": RequestFacts(
        CAPTION, REQUEST, tuple((side, date(2026, 6, 17)) for side, _ in PARTIES), PARTIES, "Article 43(1)", 4,
        "Dr A. Presiding", "The Hague",
    ),
    "unpaid_deposit": UnpaidFacts(
        CAPTION, NOTICE, SHARE, PARTIES, "Article 43(4)", True, 7, "R. Registrar", "The Hague"
    ),
    "deposit_account": StatementFacts(
        CAPTION, CLOSED, PARTIES, LATER, "Article 43(5)", 20, "One invoice is awaited.", "R. Registrar", "The Hague",
        closed=True,
    ),
}  # fmt: skip
