"""Incidents, hypotheses, sources, confidence, and the bridge from fact to article."""
