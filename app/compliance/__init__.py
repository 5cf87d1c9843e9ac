"""Obligations after the award: reports, reviews, sunset and breach notices."""
