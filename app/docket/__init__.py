"""The book: cases, parties, stages, deadlines, orders and docket entries."""
