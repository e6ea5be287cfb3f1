#!/usr/bin/env python3
"""Make JSON orders, one a line, of InSales XML answers and web hooks.

usage: insales_xml_to_json.py FILE... > orders.ndjson

The XML carries types in attributes; names have dashes. Old manuals print markup that is not
well-formed (a bare `&`, a tag that is never closed, HTML inside a text), so this reads tags one
by one and closes what was left open. Only answers are written: an order with an id and its lines.
"""
import html
import json
import re
import sys

TAG = re.compile(r"<(/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>")
ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
SKIPPED = re.compile(r"<\?.*?\?>|<!--.*?-->", re.S)
HTML = {"a", "b", "br", "div", "em", "i", "li", "p", "span", "strong", "table", "td", "tr", "ul"}


class Number(str):
    """The text of a JSON number, written as it was read."""


class Element:
    def __init__(self, name, attributes):
        self.name, self.attributes = name, attributes
        self.children, self.text = [], ""


def parse(source):
    """The root element; texts that are no tags belong to the element they stand in."""
    source = SKIPPED.sub("", source)
    root = Element("", {})
    stack, at = [root], 0
    for tag in TAG.finditer(source):
        stack[-1].text += source[at:tag.start()]
        at = tag.end()
        closing, name, attributes, empty = tag.groups()
        if name.lower() in HTML:
            continue
        if closing:
            if any(open_.name == name for open_ in stack):
                while stack.pop().name != name:
                    pass
            continue
        element = Element(name, {k: a or b for k, a, b in ATTRIBUTE.findall(attributes)})
        stack[-1].children.append(element)
        if not empty:
            stack.append(element)
    return root


def value(element):
    """The JSON value of an element, by its `type` and `nil` attributes."""
    kind = element.attributes.get("type")
    if element.attributes.get("nil") == "true":
        return None
    if kind == "array":
        return [value(child) for child in element.children]
    if element.children:
        return {child.name.replace("-", "_"): value(child) for child in element.children}
    text = re.sub(r"\s*\n\s*", " ", html.unescape(element.text)).strip()
    if element.name in ("margin", "margin-amount", "percent", "discount") and kind == "decimal":
        return text  # the JSON API gives these decimals as texts
    if kind in ("integer", "decimal", "float"):
        return Number(text) if re.fullmatch(r"-?\d+(\.\d+)?", text) else None
    if kind == "boolean":
        return text == "true"
    return text


def orders(element):
    """Orders below an element, at any depth of lists."""
    if element.name == "order":
        order = value(element)
        if isinstance(order, dict) and "id" in order and "order_lines" in order:
            yield order
        return
    for child in element.children:
        yield from orders(child)


def dump(item):
    if isinstance(item, Number):
        return str(item)
    if isinstance(item, dict):
        return "{" + ",".join(json.dumps(k) + ":" + dump(v) for k, v in item.items()) + "}"
    if isinstance(item, list):
        return "[" + ",".join(map(dump, item)) + "]"
    return json.dumps(item, ensure_ascii=False)


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            for order in orders(parse(file.read())):
                print(dump(order))


if __name__ == "__main__":
    main()
