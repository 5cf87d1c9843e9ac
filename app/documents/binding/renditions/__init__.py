"""Evidence that is no PDF, made readable: each module turns one kind of bytes into plain pages.

A rendition is an aid to reading; the original stays as filed. Nothing is executed and nothing is fetched.
"""

from __future__ import annotations

from app.documents.binding.renditions.choose import rendition
from app.documents.binding.renditions.page import Rendition

__all__ = ["Rendition", "rendition"]
