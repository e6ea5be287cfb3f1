#!/usr/bin/env python3
"""Made-up orders for the mapping in examples/bench, one a line: .ci/bench/orders.py [COUNT] [SEED]

The same bytes for the same arguments. They have what real orders have: kits, discounts of lines and of orders, fields
that are empty or null, telephone numbers as people write them, escapes, and more fields than a mapping reads.
"""
import json, random, sys

NAMES = [("Test", "Buyer"), ("Проба", "Покупатель"), ("Próba", "Vevő"), ("Anna", "Example")]
TOWNS = [("Московская обл", "Подольск", "142100"), ("Budapest", "Budapest", "1011"), ("", "Казань", "420000")]
STREETS = ["ул. Ленина", "Fő utca", "пр-т Мира", "ул. \"Садовая\""]
GOODS = ["Стол письменный 120×60", "Office chair", "Лампа настольная", "Кружка, 0.3 л", "Монитор 27\"", "Polc"]
STATES = [("novyy", "new"), ("na-sborke", "accepted"), ("sobran", "approved"), ("v-dostavke", "dispatched"),
          ("delivered", "delivered"), ("returned", "returned"), ("own-state", "accepted"), ("another", "unknown")]
NOTES = [None, "", "", "Позвонить за час", "Оставить у \"охраны\"", "first line\nsecond line", "\u00a0\U0001F600"]


def money(cents):
    """An amount with one or two decimals; their shortest text is exact."""
    return cents / 100


class Orders:
    def __init__(self, seed):
        # Only `random()` is the same for every version of Python.
        self.random = random.Random(seed).random

    def below(self, end):
        return int(self.random() * end)

    def one(self, choices):
        return choices[self.below(len(choices))]

    def instant(self):
        day = f"2024-{1 + self.below(12):02d}-{1 + self.below(28):02d}"
        return f"{day}T{self.below(24):02d}:{self.below(60):02d}:{self.below(60):02d}.{self.below(1000):03d}+03:00"

    def phone(self):
        digits = f"9{self.below(10 ** 9):09d}"
        spaced = f"({digits[:3]}) {digits[3:6]}-{digits[6:8]}-{digits[8:]}"
        return self.one(["+7 " + spaced, "8 " + spaced, "8" + digits, digits, "+36 30 " + digits[:7], "", None, "12-34"])

    def line(self, order, number, quantity, kit=None, kits=None):
        price = self.one([0, 99, 10_000, 149_900]) + self.below(2_000) * self.one([1, 100, 500])
        gross = price * quantity
        off = self.one([0, 0, gross * self.below(31) // 100, self.below(min(gross, 100_000) + 1)])
        comma = self.one("xxх")
        size = comma.join(str(1 + self.below(200)) for _ in range(self.one([3, 3, 3, 3, 2])))
        return gross - off, {
            "id": 1_000_000 + number, "order_id": order, "sale_price": money((gross - off) // quantity),
            "full_sale_price": money(price), "total_price": money(gross - off), "full_total_price": money(gross),
            "discounts_amount": money(off), "quantity": quantity,
            "weight": self.one([None, f"{self.below(25)}.{self.below(1000):03d}"]),
            "dimensions": self.one([None, size, size]), "variant_id": 3_000_000 + self.below(100_000),
            "product_id": 2_000_000 + self.below(50_000), "sku": f"SKU-{self.below(100_000):05d}",
            "barcode": self.one([None, f"46{self.below(10 ** 11):011d}"]),
            "title": self.one(GOODS) + self.one(["", " (белый)", " / XL"]), "unit": "pce",
            "comment": self.one([None, None, None, "gift"]), "bundle_id": kit, "bundle_quantity": kits,
            "vat": self.one([-1, 20, 10, 0]),
        }

    def lines(self, order, number):
        """Lines, the members of a kit among them, and what they cost together."""
        made = []
        for _ in range(self.one([1, 1, 1, 1, 2, 2, 3, 4, 6])):
            made.append(self.line(order, number * 20 + len(made), self.one([1, 1, 1, 2, 3, 4, 6, 7])))
        if self.below(5) == 0:
            kit, kits = 310_000 + self.below(1000), 1 + self.below(3)
            for _ in range(2 + self.below(2)):
                member = self.line(order, number * 20 + len(made), kits * (1 + self.below(2)), kit, kits)
                made.insert(self.below(len(made) + 1), member)
        return [fields for _, fields in made], sum(cost for cost, _ in made)

    def fields(self):
        given = [("utm_source", "vk", 2), ("wishes", "Подъём на этаж", 3), ("call_back", self.one("01"), 3),
                 ("coupon", "SPRING", 5), ("ga_client_id", "12345678.87654321", 3)]
        return [{"id": 800_000 + index, "field_id": 9_000 + index, "name": handle.upper(), "handle": handle,
                 "value": value, "type": "Field::Text"}
                for index, (handle, value, rarity) in enumerate(given) if self.below(rarity) == 0]

    def person(self, name, surname):
        legal = self.below(12) == 0
        mail = f" Buyer{self.below(10 ** 6)}@Example.COM"
        return {
            "id": 5_000_000 + self.below(10 ** 6), "email": self.one([None, "", mail, mail.strip(), mail + " "]),
            "name": name, "surname": surname, "middlename": self.one([None, "", "Пробович"]), "phone": self.phone(),
            "created_at": self.instant(), "registered": self.below(2) == 0, "client_group_id": None,
            "subscribe": self.below(2) == 0, "bonus_points": self.below(500),
            "type": "Client::Juridical" if legal else "Client::Individual",
            "inn": "7700000000" if legal else None, "kpp": "770101001" if legal else None,
            "juridical_name": "ООО \"Пример\"" if legal else None,
        }

    def address(self, number, name, surname):
        state, town, index = self.one(TOWNS)
        street, house = self.one(STREETS), str(1 + self.below(220))
        return {
            "id": 6_000_000 + number, "name": name, "surname": surname, "middlename": None, "phone": self.phone(),
            "full_locality_name": f"{state}, {town}", "full_delivery_address": f"{index}, {town}, {street}, д. {house}",
            "location_valid": True, "country": self.one(["RU", "RU", "HU", None]), "state": state, "city": town,
            "zip": index, "street": street, "house": house, "flat": self.one([None, "", str(1 + self.below(400))]),
            "location": {"kladr_code": f"{self.below(10 ** 13):013d}", "is_kladr": True},
        }

    def order(self, number):
        id = 40_000_000 + number
        name, surname = self.one(NAMES)
        created, (state, parent) = self.instant(), self.one(STATES)
        lines, cost = self.lines(id, number)
        amounts = [self.below(cost // 4 + 1) for _ in range(self.one([0, 0, 0, 1, 1, 2]))]
        discounts = [
            {"id": 700_000 + index, "type_id": 1, "description": "Купон", "amount": str(money(amount)),
             "discount": "5.0", "created_at": created}
            for index, amount in enumerate(amounts) if amount > 0
        ]
        delivery, hour = self.one([0, 30_000, 49_900]), self.one([None, 9, 14])
        total = cost - sum(amounts) + delivery
        paid = self.below(2) == 0
        return {
            "fields_values": self.fields(), "order_lines": lines, "discounts": discounts,
            "shipping_address": self.address(number, name, surname), "client": self.person(name, surname),
            "custom_status": self.one([None] + [{"permalink": state, "title": state.title()}] * 9),
            "number": 1000 + number, "key": f"{self.below(1 << 52):032x}", "currency_code": "RUR",
            "items_price": money(cost), "full_delivery_price": money(delivery),
            "delivery_price": money(delivery * 8 // 10), "total_price": money(total),
            "financial_status": "paid" if paid else "pending", "fulfillment_status": parent,
            "payment_gateway_id": 101_001 + 37 * self.below(12), "payment_title": "Картой",
            "delivery_variant_id": 550_100 + 113 * self.below(17), "delivery_title": "Курьером",
            "delivery_date": None if hour is None else created[:10], "delivery_from_hour": hour,
            "delivery_to_hour": hour and hour + 4, "paid_at": self.instant() if paid else None, "delivered_at": None,
            "created_at": created, "updated_at": self.instant(), "manager_id": self.one([None, None, None, 7]),
            "comment": self.one(NOTES), "manager_comment": self.one([None, "", "Проверен", "a \\ b"]), "id": id,
            "currency_rate": money(100),
        }


def write(count, seed, file):
    orders = Orders(seed)
    # Few records have their letters as escapes.
    for number in range(count):
        order = orders.order(number)
        text = json.dumps(order, ensure_ascii=orders.below(50) == 0, separators=(",", ":"))
        file.write(text + "\n")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    count, seed = (sys.argv[1:] + ["1000", "1"][len(sys.argv) - 1:])[:2]
    write(int(count), int(seed), sys.stdout)
