"""Forms compiled from forms/*.ui; generated, never edited."""
