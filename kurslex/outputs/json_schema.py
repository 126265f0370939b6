"""The JSON Schema (draft 2020-12) of the files that `json_api` makes, published beside them."""

from typing import Any

from kurslex.model.grammar import FORMS, GENDERS

_TEXT = {"type": "string", "minLength": 1}
_ADDRESS = {"type": "string", "minLength": 1, "format": "uri-reference"}
_ID = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
_TAG = {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$"}
_RELATIONS = {
    "type": "object",
    "propertyNames": _ID,
    "additionalProperties": {"type": "array", "items": _ID, "minItems": 1, "uniqueItems": True},
}


def _object(**fields: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }


def _list(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _map(values: Any) -> dict[str, Any]:
    return {"type": "object", "propertyNames": _TAG, "additionalProperties": values}


_TERM = _object(term=_TEXT, forms=_list(_TEXT))
_PREFERRED: dict[str, Any] = {
    **_TERM,
    "properties": {
        **_TERM["properties"],
        "qualifier": _TEXT,
        "gender": {"enum": list(GENDERS)},
        **dict.fromkeys(FORMS, _TEXT),
    },
}
_DEPRECATED = _object(term=_TEXT, forms=_list(_TEXT), reason={"type": "string"})
_WHOLE_CONCEPT = _object(
    id=_ID,
    language=_TAG,
    theme=_ID,
    address=_ADDRESS,
    permalink=_ADDRESS,
    preferred=_PREFERRED,
    admitted=_list(_TERM),
    deprecated=_list(_DEPRECATED),
    definition=_TEXT,
    relations=_RELATIONS,
    inverseRelations=_RELATIONS,
    translations=_map(_ADDRESS),
    calculators=_list(_ID),
)
# What most concepts have not.
_CONCEPT = {
    **_WHOLE_CONCEPT,
    "properties": {**_WHOLE_CONCEPT["properties"], "status": _ID, "tags": _list(_ID)},
}
_INDEX = _object(
    name=_TEXT,
    licence=_ADDRESS,
    changed={"type": ["string", "null"], "format": "date"},
    schema=_ADDRESS,
    languages=_list(
        _object(
            tag=_TAG,
            name=_TEXT,
            direction={"enum": ["ltr", "rtl"]},
            address=_ADDRESS,
            concepts=_ADDRESS,
        )
    ),
    themes=_list(_object(id=_ID, names=_map(_TEXT))),
    relationTypes=_list(
        _object(id=_ID, symmetric={"type": "boolean"}, hierarchical={"type": "boolean"})
    ),
)

SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "A glossary: its index, the concepts of a language, and one concept",
    "oneOf": [{"$ref": f"#/$defs/{name}"} for name in ("index", "concepts", "concept")],
    "$defs": {
        "index": _INDEX,
        "concepts": _object(language=_TAG, concepts=_list({"$ref": "#/$defs/concept"})),
        "concept": _CONCEPT,
    },
}
