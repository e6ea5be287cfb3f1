#!/usr/bin/env python3
"""The benchmark's mapping and data under other names of fields: .ci/bench/renamed.py FOLDER
.ci/bench/renamed.py --records < orders.ndjson > renamed.ndjson

Writes a copy of examples/bench into FOLDER in which every field whose name is no word of the mapping language has
another one, of the same length: what the engine does must not hang on names. The same goes for records, read from
standard input. Doing it twice gives the names back.
"""
import codecs, json, os, re, sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHOP = """order_lines fields_values shipping_address client created_at paid_at fulfillment_status financial_status
    custom_status permalink manager_id comment manager_comment total_price delivery_price full_delivery_price
    delivery_variant_id delivery_date delivery_from_hour delivery_to_hour payment_gateway_id surname middlename email
    registered subscribe juridical_name inn kpp state city zip street house flat full_delivery_address variant_id
    bundle_id bundle_quantity title full_sale_price discounts_amount weight dimensions vat"""
CRM = """externalId createdAt orderMethod orderType lastName firstName patronymic additionalPhone countryIso
    customerComment managerComment contragent contragentType legalName INN KPP customer subscribed cost netCost region
    building payments customFields need_call rounding_diff privilegeType paidAt externalIds offer productName
    initialPrice discountManualAmount vatRate promo_code customer_wishes"""
NAMES = {name: codecs.encode(name, "rot13") for name in (SHOP + " " + CRM).split()}
NAMES |= {new: old for old, new in NAMES.items()}
# A word is a name where it is not part of a longer one; `\b` would find one inside `a-name-b`.
WORD = re.compile(r"(?<![\w-])\w+(?![\w-])")


def value(given):
    if isinstance(given, dict):
        return {NAMES.get(key, key): value(inner) for key, inner in given.items()}
    return [value(inner) for inner in given] if isinstance(given, list) else given


def mapping(folder):
    source = os.path.join(ROOT, "examples/bench")
    for path, _, files in os.walk(source):
        target = os.path.join(folder, os.path.relpath(path, source))
        os.makedirs(target, exist_ok=True)
        for file in files:
            text = open(os.path.join(path, file), encoding="utf-8").read()
            with open(os.path.join(target, file), "w", encoding="utf-8") as copy:
                copy.write(WORD.sub(lambda found: NAMES.get(found[0], found[0]), text))


def records(lines):
    """Records with other names; letters that are escapes stay so. Amounts are short enough for doubles."""
    for line in lines:
        given = json.loads(line)
        yield json.dumps(value(given), ensure_ascii="\\u04" in line, separators=(",", ":"))


if __name__ == "__main__":
    if sys.argv[1] == "--records":
        sys.stdout.writelines(line + "\n" for line in records(sys.stdin))
    else:
        mapping(sys.argv[1])
