"""Case bundles, courier packets between offices, and interchange formats."""
