"""Greffe: an offline desk for the registry of a cyber tribunal."""

__version__ = "0.1.0"
