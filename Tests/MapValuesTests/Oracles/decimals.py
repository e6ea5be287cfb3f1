#!/usr/bin/env python3
"""Checks exact arithmetic against Python's decimal. Reads one case a line, prints the ones that differ.

A case is words apart by blanks: an operation, its numbers and names, `=`, and what was found (`nil` for no
result). The last line printed is the number of cases.
"""
import decimal
import sys
from decimal import Decimal

decimal.getcontext().prec = 600
decimal.getcontext().Emax = decimal.MAX_EMAX
decimal.getcontext().Emin = decimal.MIN_EMIN

GREATEST = 2**127 - 1
SCALE_MAX = 38
MODES = {
    "half_up": decimal.ROUND_HALF_UP,
    "half_even": decimal.ROUND_HALF_EVEN,
    "half_down": decimal.ROUND_HALF_DOWN,
    "up": decimal.ROUND_UP,
    "down": decimal.ROUND_DOWN,
    "ceiling": decimal.ROUND_CEILING,
    "floor": decimal.ROUND_FLOOR,
}


def fitting(number):
    """The shortest text of a number, or nil when it does not fit the decimals under test."""
    if number is None:
        return "nil"
    if number == 0:
        return "0"
    sign, digits, exponent = number.as_tuple()
    coefficient = int("".join(map(str, digits)))
    while exponent < 0 and coefficient % 10 == 0:
        coefficient //= 10
        exponent += 1
    if exponent > 0:
        coefficient *= 10**exponent
        exponent = 0
    if coefficient > GREATEST or -exponent > SCALE_MAX:
        return "nil"
    text = str(coefficient)
    if exponent < 0:
        text = text.rjust(1 - exponent, "0")
        text = text[:exponent] + "." + text[exponent:]
    return ("-" if sign else "") + text


def exact_quotient(left, right):
    """The quotient when it has an end within reach."""
    if right == 0:
        return None
    quotient = (left / right).quantize(Decimal(1).scaleb(-SCALE_MAX - 1), decimal.ROUND_DOWN)
    return quotient if quotient * right == left else None


def to_step(number, step, mode):
    """A number brought to a multiple of a step.

    600 digits tell a quotient of two such numbers from a tie: the nearest other one is 10^-160 away.
    """
    if step <= 0:
        return None
    return (number / step).quantize(Decimal(1), MODES[mode]) * step


def whole(left, right):
    """The quotient towards zero."""
    return None if right == 0 else (left / right).to_integral_value(decimal.ROUND_DOWN)


def allocate(total, weights, unit, rest, tie):
    """A total split in proportion to weights, as the mapping language promises it."""
    if unit <= 0 or any(weight < 0 for weight in weights):
        return None
    if total == 0:
        return [Decimal(0)] * len(weights)
    weight_sum = sum(weights)
    if weight_sum == 0:
        return None
    amount = abs(total)
    units = int(whole(amount, unit))
    below = amount - units * unit
    scale = 10**SCALE_MAX
    parts = [int(weight * scale) for weight in weights]
    parts_sum = sum(parts)
    counts = [units * part // parts_sum for part in parts]
    lost = [units * part % parts_sum for part in parts]
    spare = units - sum(counts)
    line = [index for index, part in enumerate(parts) if part > 0]
    if rest == "largest_remainder":
        line.sort(key=lambda index: (-lost[index], index if tie == "first" else -index))
    elif rest == "last":
        line.reverse()
    if rest == "largest_remainder":
        for index in line[:spare]:
            counts[index] += 1
        following = line[spare]
    else:
        counts[line[0]] += spare
        following = line[0]
    amounts = [count * unit for count in counts]
    amounts[following] += below
    assert sum(amounts) == amount
    return [-part if total < 0 else part for part in amounts]


def answer(words):
    """What Python gives for a case."""
    operation, *rest = words
    if operation == "allocate":
        count = int(rest[0])
        total, unit, *weights = map(Decimal, rest[1 : count + 3])
        parts = allocate(total, weights, unit, *rest[count + 3 :])
        if parts is None or fitting(whole(abs(total), unit) if unit > 0 else None) == "nil" and total != 0:
            return "nil"
        return ",".join(fitting(part) for part in parts)
    names = [word for word in rest if word in MODES]
    numbers = [Decimal(word) for word in rest if word not in MODES]
    left = numbers[0]
    right = numbers[1] if len(numbers) > 1 else None
    if operation == "read":
        return fitting(left)
    if operation == "add":
        return fitting(left + right)
    if operation == "subtract":
        return fitting(left - right)
    if operation == "multiply":
        return fitting(left * right)
    if operation == "divide":
        return fitting(exact_quotient(left, right))
    if operation == "whole":
        return fitting(whole(left, right))
    if operation == "remainder":
        return fitting(None if right == 0 else left - whole(left, right) * right)
    if operation == "compare":
        return str((left > right) - (left < right))
    if operation == "round":
        return fitting(to_step(left, right, names[0]))
    if operation == "divide_round":
        return fitting(None if right == 0 else to_step(left / right, numbers[2], names[0]))
    if operation == "multiply_round":
        return fitting(to_step(left * right, numbers[2], names[0]))
    raise ValueError(operation)


def main():
    count = 0
    wrong = 0
    for line in sys.stdin:
        words, found = line.rstrip("\n").split(" = ")
        count += 1
        expected = answer(words.split(" "))
        if expected != found:
            wrong += 1
            if wrong <= 20:
                print(f"{words} gave {found}, not {expected}")
    print(count)


if __name__ == "__main__":
    main()
