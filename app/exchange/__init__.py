"""What leaves the registry and comes back: case bundles and those who read them."""
