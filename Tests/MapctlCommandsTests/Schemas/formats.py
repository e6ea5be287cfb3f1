"""Checks reports of mapctl against the schemas of their formats.

    formats.py FOLDER REPORTS

FOLDER has `sarif-schema-2.1.0.json` (OASIS) and `junit-10.xsd` (the xUnit plugin of Jenkins); REPORTS has any number of
`*.sarif`, `*.junit`, `*.gitlab`. Needs jsonschema and lxml. Prints what does not fit; nothing when all is well.
"""
import json
import pathlib
import re
import sys

import jsonschema
from lxml import etree

schemas, reports = map(pathlib.Path, sys.argv[1:])
sarif = json.loads((schemas / "sarif-schema-2.1.0.json").read_text())
junit = etree.XMLSchema(etree.parse(schemas / "junit-10.xsd"))
# The members that GitLab documents for Code Quality; it publishes no schema.
gitlab = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/]"},
                    "lines": {"required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
    },
}


def problems(schema, value):
    validator = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


seen = 0
for path in sorted(reports.iterdir()):
    found = []
    if path.suffix == ".sarif":
        found = problems(sarif, json.loads(path.read_text()))
    elif path.suffix == ".gitlab":
        value = json.loads(path.read_text())
        found = problems(gitlab, value)
        prints = [issue["fingerprint"] for issue in value]
        found += [f"fingerprint given twice: {name}" for name in set(prints) if prints.count(name) > 1]
    elif path.suffix == ".junit":
        if not junit.validate(etree.parse(path)):
            found = [str(entry) for entry in junit.error_log]
    else:
        continue
    seen += 1
    for problem in found[:5]:
        print(f"{path.name}: {re.sub(chr(10), ' ', problem)[:300]}")
if seen == 0:
    print("no reports")
