"""The case bundle: many papers and exhibits bound into one PDF whose printed number is its PDF page number.

Pure bytes: no database, no Qt. Call order: `clean` once per exhibit, `bind` once per bundle, `prove` after every build.
"""
