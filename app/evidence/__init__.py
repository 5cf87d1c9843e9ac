"""Exhibits, custody, renditions, redaction, search and the catalogue of the vault."""
