"""Documents of the court: one model of words in order, made into PDF and Word, signed, stamped and printed."""
