"""The walled deliberation: its own store, its own key; notes, drafts and sealed votes."""
