"""Holds the JSON Schemas that `mapctl schema` writes against the documents of the repository and against the reader.

    documents.py ROOT MUTATIONS

Every document fits its schema. Then MUTATIONS keys, drawn with a fixed seed, are misspelt one at a time: the schema has to
refuse exactly what the reader calls an unknown key. Needs jsonschema and PyYAML. Prints what differs.
"""
import copy
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

root, mutations = pathlib.Path(sys.argv[1]), int(sys.argv[2])
KINDS = ["platform", "pair", "case", "project", "snapshot"]


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: true and false alone are flags, days are texts."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rules if not re.search("timestamp|bool|merge", tag)]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))


def mapctl(*words):
    return subprocess.run(["mapctl", *words], capture_output=True, text=True, cwd=root)


def validator(*words):
    run = mapctl("schema", *words)
    if run.returncode != 0:
        sys.exit(f"{words}: {run.stderr}")
    schema = json.loads(run.stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


open_schemas = {kind: validator(kind) for kind in KINDS}
pair_schemas = {}


def schema_of(kind, path):
    """The schema with the sides of the pair that a file belongs to, where it is one."""
    if kind != "pair":
        return open_schemas[kind]
    folder = str(path.parent.relative_to(root))
    if folder not in pair_schemas:
        run = mapctl("schema", "pair", "--pair", folder)
        known = run.returncode == 0
        pair_schemas[folder] = jsonschema.Draft7Validator(json.loads(run.stdout)) if known else open_schemas[kind]
    return pair_schemas[folder]


def documents():
    for folder in ["mappings", "examples", "Tests/Corpus/programs", "Tests/Corpus/platforms"]:
        for path in sorted((root / folder).rglob("*.yaml")):
            value = yaml.load(path.read_text(), Loader)
            kind = next(iter(value), None) if isinstance(value, dict) else None
            if kind in KINDS:
                yield kind, path, value


def places(value, at=()):
    """All keys of a document, by the way to them."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield at + (key,)
            yield from places(inner, at + (key,))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, at + (number,))


def misspelt(value, at):
    """A copy with one key changed."""
    result = copy.deepcopy(value)
    holder = result
    for step in at[:-1]:
        holder = holder[step]
    renamed = {(key + "x" if key == at[-1] else key): inner for key, inner in holder.items()}
    holder.clear()
    holder.update(renamed)
    return result


found = list(documents())
if len(found) < 100:
    print(f"only {len(found)} documents")
for kind, path, value in found:
    for schema in {id(s): s for s in [open_schemas[kind], schema_of(kind, path)]}.values():
        for error in list(schema.iter_errors(value))[:2]:
            print(f"{path.relative_to(root)}: {error.json_path}: {error.message[:200]}")

draw = random.Random(4)
refused = 0
for _ in range(mutations):
    kind, path, value = draw.choice(found)
    at = draw.choice([place for place in places(value) if isinstance(place[-1], str)])
    # The first key says what a file is; the names of sides are the author's choice.
    if at == (kind,) or at[0] == "sides":
        continue
    text = json.dumps(misspelt(value, at))
    schema = schema_of(kind, path)
    by_schema = not schema.is_valid(json.loads(text))
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder) / path.name
        target.write_text(text)
        findings = json.loads(mapctl("validate", "--format", "json", str(target)).stdout)["findings"]
    by_reader = any(finding["code"] in ["MAP-2002", "MAP-2003"] for finding in findings)
    refused += by_schema
    if by_reader and not by_schema:
        print(f"{path.relative_to(root)}: {at}: the reader refuses it, the schema does not")
if mutations >= 30 and refused < mutations // 10:
    print(f"of {mutations} misspelt keys only {refused} were refused")
