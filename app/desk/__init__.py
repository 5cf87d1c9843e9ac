"""The shell: unlock, stores, window, and the only bridge past the walls."""
