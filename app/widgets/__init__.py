"""Qt parts that any screen may use; knows no room."""
