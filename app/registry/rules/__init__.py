"""The law at the counter: what a notice, a pleading, a service and an order must contain. Pure."""
