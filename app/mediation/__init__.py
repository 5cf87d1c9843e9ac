"""The walled mediation track: its own store, its own key."""
