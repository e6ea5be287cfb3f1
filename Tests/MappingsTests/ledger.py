#!/usr/bin/env python3
"""Map every recorded order of a folder of samples, there and back, and keep a ledger per file.

usage: ledger.py SAMPLES [--mapctl PROGRAM]

SAMPLES holds `insales/` (XML) and `retailcrm/` (JSON). An order is found by what it looks like,
wherever it stands, also in JSON inside a text. The run fails when an order is neither mapped nor
parked, when fewer than half are mapped, when the program ends in any other way than by 0 or 3, or
when a place comes back changed that the laws of its link do not let change.
"""
import json
import os
import subprocess
import sys
import tempfile
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.join(HERE, "ledger")
XML_TO_JSON = os.path.join(HERE, "insales_xml_to_json.py")

# Places whose links are lenses or quotients: what comes back may be another spelling.
MAY_CHANGE = {
    "insales": {
        "client.phone": "brought to +7 and ten digits",
        "shipping_address.phone": "brought to +7 and ten digits",
        "client.email": "brought to small letters",
        "client.name": "an order made in the CRM names its buyer by the recipient",
        "client.surname": "an order made in the CRM names its buyer by the recipient",
        "client.middlename": "an order made in the CRM names its buyer by the recipient",
        "created_at": "on the clock of the CRM, without its zone",
        "paid_at": "on the clock of the CRM, without its zone",
        "shipping_address.address": "the CRM has one text for the address",
        "fulfillment_status": "several statuses of the shop are one of the CRM",
        "discounts": "discounts of the order come back on the lines",
        "order_lines.discounts_amount": "discounts of the order come back on the lines",
    },
    "retailcrm": {
        "phone": "brought to +7 and ten digits",
        "email": "brought to small letters",
        "status": "several statuses of the CRM are one of the shop",
        "site": "the option says it",
        "privilegeType": "not of the shop",
        "payments": "several payments of the CRM are one of the shop",
        "contragent.contragentType": "a sole trader is an organisation in the shop",
        "delivery.time.from": "the shop has hours",
        "delivery.time.to": "the shop has hours",
        "items.discountManualAmount": "comes back with its share of the order's discount",
    },
}


def looks_like_an_order(item):
    return isinstance(item.get("items"), list) and ("totalSumm" in item or "status" in item)


def find_orders(item):
    """Orders anywhere inside a JSON value; a text that is JSON is looked into as well."""
    if isinstance(item, dict):
        if looks_like_an_order(item):
            yield item
        for member in item.values():
            yield from find_orders(member)
    elif isinstance(item, list):
        for member in item:
            yield from find_orders(member)
    elif isinstance(item, str) and item[:1] in "{[":
        try:
            yield from find_orders(read(item))
        except ValueError:
            pass


def read(text):
    return json.loads(text, parse_float=Decimal)


def write(item):
    """JSON text with decimals as they were read."""
    if isinstance(item, Decimal):
        return format(item, "f")
    if isinstance(item, dict):
        return "{" + ",".join(json.dumps(k) + ":" + write(v) for k, v in item.items()) + "}"
    if isinstance(item, list):
        return "[" + ",".join(map(write, item)) + "]"
    return json.dumps(item, ensure_ascii=False)


def samples(folder):
    """(side, file, orders) of every file that holds an order."""
    for side, ending in (("insales", ".xml"), ("retailcrm", ".json")):
        for root, folders, files in os.walk(os.path.join(folder, side)):
            folders.sort()
            for name in sorted(files):
                path = os.path.join(root, name)
                if not name.endswith(ending):
                    continue
                if side == "insales":
                    run = subprocess.run([sys.executable, XML_TO_JSON, path], capture_output=True, check=True)
                    orders = [read(line) for line in run.stdout.decode().splitlines()]
                else:
                    with open(path, encoding="utf-8") as file:
                        orders = list(find_orders(read(file.read())))
                if orders:
                    yield side, path, orders


class Run:
    """One call of `mapctl map` over records: what was mapped, and how many were parked."""

    def __init__(self, program, side, records):
        with tempfile.TemporaryDirectory() as folder:
            source, parked = os.path.join(folder, "in.ndjson"), os.path.join(folder, "parked.ndjson")
            with open(source, "w", encoding="utf-8") as file:
                file.writelines(write(record) + "\n" for record in records)
            call = [program, "map", PROJECT, "--from", side, "--parked", parked, source]
            run = subprocess.run(call, capture_output=True)
            self.exit, self.errors = run.returncode, run.stderr.decode(errors="replace")
            self.mapped = [read(line) for line in run.stdout.decode().splitlines()]
            self.parked = []
            if os.path.exists(parked):
                with open(parked, encoding="utf-8") as file:
                    self.parked = [read(line) for line in file]


def leaves(item, place=""):
    """(place, value) of every plain value; elements of a list share a place and are told apart by number."""
    if isinstance(item, dict):
        for key, member in item.items():
            yield from leaves(member, place + "." + key if place else key)
    elif isinstance(item, list):
        for number, member in enumerate(item):
            for inner, value in leaves(member, place):
                yield inner, (number, value)
    elif item not in (None, ""):
        yield place, item


def plain(value):
    """A value as it is compared: numbers by their amount, also when a text carries them."""
    if isinstance(value, tuple):
        return value[:-1] + (plain(value[-1]),)
    if isinstance(value, bool):
        return value
    try:
        return Decimal(str(value)).normalize()
    except ArithmeticError:
        return value


def changes(side, given, returned):
    """Places that came back with another value and may not."""
    before = {}
    for place, value in leaves(given):
        before.setdefault(place, []).append(plain(value))
    after = {}
    for place, value in leaves(returned):
        after.setdefault(place, []).append(plain(value))
    for place, values in sorted(after.items()):
        free = any(place == name or place.startswith(name + ".") for name in MAY_CHANGE[side])
        if place in before and sorted(map(repr, before[place])) != sorted(map(repr, values)) and not free:
            yield place, before[place], values


def main():
    arguments = sys.argv[1:]
    program = "mapctl"
    if "--mapctl" in arguments:
        at = arguments.index("--mapctl")
        program = arguments[at + 1]
        del arguments[at:at + 2]
    folder = arguments[0]
    faults, total = [], [0, 0, 0]
    print("%6s %6s %6s  %s" % ("given", "mapped", "parked", "file"))
    for side, path, orders in samples(folder):
        name = os.path.relpath(path, folder)
        there = Run(program, side, orders)
        print("%6d %6d %6d  %s" % (len(orders), len(there.mapped), len(there.parked), name))
        for index, count in enumerate((len(orders), len(there.mapped), len(there.parked))):
            total[index] += count
        if there.exit not in (0, 3):
            faults.append("%s: ended with %d: %s" % (name, there.exit, there.errors[:500]))
            continue
        if len(there.mapped) + len(there.parked) != len(orders):
            faults.append("%s: an order is neither mapped nor parked" % name)
        other = "retailcrm" if side == "insales" else "insales"
        identity = {"insales": ("externalId", "id"), "retailcrm": ("id", "externalId")}[side]
        back = Run(program, other, there.mapped)
        if back.exit not in (0, 3):
            faults.append("%s, back: ended with %d: %s" % (name, back.exit, back.errors[:500]))
            continue
        by_id = {str(order.get("id" if side == "insales" else "externalId")): order for order in orders}
        for record in back.mapped:
            given = by_id.get(str(record.get(identity[1] if side == "insales" else "externalId")))
            for place, old, new in changes(side, given or {}, record):
                faults.append("%s: %s came back as %s, was %s" % (name, place, new, old))
    print("%6d %6d %6d  together" % tuple(total))
    if total[1] * 2 < total[0]:
        faults.append("fewer than half of the orders are mapped")
    for fault in faults:
        print("fault: " + fault)
    sys.exit(1 if faults or not total[0] else 0)


if __name__ == "__main__":
    main()
