"""The practice case, played through the same acts as the screens."""
