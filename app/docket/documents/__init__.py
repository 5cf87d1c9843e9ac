"""Papers of the docket from frozen facts: the computation of a date, the sheet of a case."""

from app.docket.documents.computation import ComputationFacts, computation
from app.docket.documents.sheet import COLUMNS, SheetFacts, SheetRow, cells, docket_sheet

__all__ = ["COLUMNS", "ComputationFacts", "SheetFacts", "SheetRow", "cells", "computation", "docket_sheet"]
