"""Drafting, scrutiny, signature, service, correction and certified copies of decisions."""
