"""STIX 2 threat-intelligence bundles as two tables: the objects, and how they are related."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from app.documents.binding.renditions.page import Reading, Rendition, Unreadable, cut
from app.terms import tr

_MOST = 3000
_WORDS = ("description", "pattern", "value", "explanation", "abstract", "content", "definition")
_LISTS = ("aliases", "labels", "indicator_types", "malware_types", "threat_actor_types", "sectors", "goals")


def is_stix(data: bytes) -> bool:
    """Whether the bytes look like a STIX bundle."""
    start = data[:4096].lstrip(b"\xef\xbb\xbf \r\n\t")
    return start.startswith(b"{") and b'"objects"' in data and (b'"bundle"' in start or b"spec_version" in start)


def render_stix(data: bytes, name: str = "") -> Rendition:
    """Raises Unreadable if it is no STIX bundle after all."""
    objects = _objects(data)
    page = Reading("stix", tr("Threat intelligence (STIX)"), name, data)
    if len(objects) > _MOST:
        page.warn(tr("Only the first {count} objects are shown.", count=f"{_MOST:,}"))
    names = {str(one.get("id")): _name(one) for one in objects}
    things = [one for one in objects[:_MOST] if one.get("type") not in {"relationship", "sighting"}]
    page.heading(tr("Objects: {count}", count=len(things)))
    heads = (tr("Kind"), tr("Name"), tr("Details"), tr("Created"))
    page.table(heads, (17, 25, 43, 15), [_row(one, names) for one in things])
    links = list(_links(objects[:_MOST], names))
    if links:
        page.heading(tr("Relationships: {count}", count=len(links)))
        page.table((tr("From"), tr("Relation"), tr("To"), tr("Created")), (33, 19, 33, 15), links)
    return page.done()


def _objects(data: bytes) -> list[dict[str, Any]]:
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError) as problem:
        raise Unreadable(tr("The file is no readable STIX bundle; it is shown as text.")) from problem
    found = whole.get("objects") if isinstance(whole, dict) else None
    objects = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    if not objects:
        raise Unreadable(tr("The bundle holds no objects; it is shown as text."))
    return objects


def _name(one: dict[str, Any]) -> str:
    for key in ("name", "value", "key", "path", "subject", "definition_type"):
        if one.get(key):
            return cut(one[key], 160)
    hashes = one.get("hashes")
    if isinstance(hashes, dict) and hashes:
        return cut(next(iter(hashes.values())), 80)
    return tr("unnamed, {id}", id=cut(one.get("id", ""), 60).rpartition("--")[2][:8])


def _row(one: dict[str, Any], names: dict[str, str]) -> tuple[str, str, str, str]:
    words = [cut(one[key], 420) for key in _WORDS if one.get(key)]
    words += [f"{key.replace('_', ' ')}: {cut(', '.join(str(v) for v in one[key]), 200)}"
              for key in _LISTS if isinstance(one.get(key), list)]  # fmt: skip
    refs = one.get("object_marking_refs")
    if isinstance(refs, list) and refs:
        marks = ", ".join(names.get(str(ref)) or tr("not in this bundle") for ref in refs)
        words.append(tr("marked: {marks}", marks=marks))
    if one.get("granular_markings"):
        words.append(tr("parts of this object carry markings of their own"))
    return _kind(one), _name(one), ". ".join(words), _day(one)


def _kind(one: dict[str, Any]) -> str:
    return cut(one.get("type", "?"), 60).replace("-", " ")


def _day(one: dict[str, Any]) -> str:
    return cut(one.get("created", ""), 40)[:10]


def _links(objects: list[dict[str, Any]], names: dict[str, str]) -> Iterator[tuple[str, str, str, str]]:
    for one in objects:
        if one.get("type") == "relationship":
            ends = (str(one.get("source_ref", "")), str(one.get("target_ref", "")))
            start, end = (names.get(ref) or tr("not in this bundle") for ref in ends)
            yield start, cut(one.get("relationship_type", ""), 60).replace("-", " "), end, _day(one)
        elif one.get("type") == "sighting":
            seen = names.get(str(one.get("sighting_of_ref", ""))) or tr("not in this bundle")
            where = one.get("where_sighted_refs")
            by = [names.get(str(ref), "") for ref in where] if isinstance(where, list) else []
            yield seen, tr("sighted by"), ", ".join(filter(None, by)), _day(one)
