"""The encrypted files: keys, transactions, register, vault, migrations."""
