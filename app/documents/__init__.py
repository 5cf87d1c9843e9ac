"""Frozen words in order, and their rendering as PDF and DOCX."""
