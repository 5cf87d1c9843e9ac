"""The mediation room: walled, with a store and a key of its own. Imports no other room."""
