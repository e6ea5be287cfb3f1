"""Steps of a story: each is counted, and the first that fails ends it with what was seen."""

import re
import sys

count = 0


def step(what, seen, holds=True):
    """One step: `holds` has to be true of what was seen."""
    global count
    if not holds:
        sys.exit(f"step {count + 1}, {what}: {seen!r}")
    count += 1


def same(what, seen, wanted):
    """One step: what was seen is what was wanted."""
    if seen != wanted:
        sys.exit(f"step {count + 1}, {what}: {seen!r} instead of {wanted!r}")
    step(what, seen)


def done(story):
    """The last line."""
    print(f"{story}: {count} steps passed")


def connections(path):
    """What `mapctl simulate` printed: settings by platform, with the variables in their places."""
    text = open(path, encoding="utf-8").read()
    variables = dict(re.findall(r"([A-Z_]+)=(\S+)", text.split("\n", 1)[0]))
    found = {}
    for line in text.split("\n")[2:]:
        if match := re.fullmatch(r"  (\w+):", line):
            settings = found.setdefault(match[1], {})
        elif match := re.fullmatch(r"    (\w+): (.*)", line):
            name = re.fullmatch(r"\{ env: (\w+) \}", match[2])
            settings[match[1]] = variables[name[1]] if name else match[2]
    return found


def mistakes_of(call, *arguments):
    """The status and the text with which a call of pyinsales is refused."""
    from insales.connection import ApiError

    try:
        return 200, call(*arguments)
    except ApiError as error:
        return error.code, str(error)


def shop(settings, **choices):
    """A client of the shop at an address of this machine: pyinsales knows the platform's hosts alone."""
    import http.client
    import urllib.parse

    import insales
    import insales.connection

    port = urllib.parse.urlparse(settings["base_url"]).port
    insales.connection.HTTPConnection = lambda host, timeout: http.client.HTTPConnection(
        "127.0.0.1", port, timeout=timeout)
    return insales.InSalesApi.from_credentials(
        settings["shop"], settings["user"], settings["password"], **choices)
