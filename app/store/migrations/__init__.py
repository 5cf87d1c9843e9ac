"""The tables of each kind of file, revision by revision."""
