#!/usr/bin/env python3
"""Checks time zones against Python's zoneinfo. Reads one case a line, prints the ones that differ.

`at ZONE INSTANT = OFFSET` is the offset at a moment, `wall ZONE SECONDS = INSTANT` the moment at which a
clock of the zone shows a time. The last line printed is the number of cases.
"""
import functools
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1)
zone = functools.cache(ZoneInfo)


def answer(operation, name, number):
    """What Python gives for a case."""
    if operation == "at":
        moment = EPOCH.replace(tzinfo=timezone.utc) + timedelta(seconds=number)
        return int(moment.astimezone(zone(name)).utcoffset().total_seconds())
    wall = (EPOCH + timedelta(seconds=number)).replace(tzinfo=zone(name))
    return number - int(wall.utcoffset().total_seconds())


def main():
    count = 0
    wrong = 0
    for line in sys.stdin:
        words, found = line.split(" = ")
        operation, name, number = words.split(" ")
        count += 1
        expected = answer(operation, name, int(number))
        if expected != int(found):
            wrong += 1
            if wrong <= 20:
                print(f"{words} gave {found.strip()}, not {expected}")
    print(count)


if __name__ == "__main__":
    main()
