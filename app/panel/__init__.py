"""Appointment, disclosure, challenge and replacement of arbitrators."""
