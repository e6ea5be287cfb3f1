"""Measures the memory of mapctl while a server on loopback gives it answers that are meant to fill it.

    hostile_memory.py REPOSITORY BOUND_MIB [NAME…]

Each answer is read by `mapctl call`, some by `mapctl map --read`, each time in a process of its own. Its peak is what the
kernel counts (wait4); a small answer is measured first, and no other may take more than BOUND_MIB above that.
With names only those answers are read.
Prints a line for each; ends with 1 when one takes more, does not end, or does not say what was wrong.
"""
import os, shutil, socket, subprocess, sys, tempfile, threading, time, zlib

BODY = 15 << 20  # just below what an answer may have
ENDLESS = 1 << 30
UNPACKED = 1 << 28
PEAK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peak.py")
SECONDS = 120  # until a command counts as one that does not end
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def whole(make):
    """A body that is made when it is asked for."""
    def pieces():
        body = make()
        yield OK + b"Content-Length: %d\r\n\r\n" % len(body)
        yield body

    return pieces


def filled(start, piece, end=b"", separator=b",", most=BODY):
    """A body just below the bound: pieces between a start and an end, so many at most."""
    count = min(most, (BODY - len(start) - len(end)) // (len(piece) + len(separator)))
    return whole(lambda: start + separator.join([piece] * count) + end)


def named():
    """An object whose names all differ."""
    return whole(lambda: b'{"orders":[{' + b",".join(b'"%d":0' % number for number in range(BODY // 11)) + b"}]}")


def endless(head, piece):
    def pieces():
        yield head
        sent = 0
        while sent < ENDLESS:
            yield piece
            sent += len(piece)

    return pieces


def packed(piece):
    """A quarter of a gigabyte, packed."""
    def pieces():
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        body = b"".join(packer.compress(piece) for _ in range(UNPACKED // len(piece))) + packer.flush()
        yield OK + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body)
        yield body

    return pieces


MIB = b"x" * (1 << 20)
RECORD = b'{"id":1,"number":1}'
# Name, command, what comes, and what is said of it.
ANSWERS = [
    ("a small answer", "call", whole(lambda: b"[" + RECORD + b"]"), ""),
    ("a body of one gigabyte", "call", endless(OK + b"Content-Length: 1073741824\r\n\r\n", MIB), "larger than anything"),
    ("a body without an end", "call", endless(OK + b"\r\n", MIB), "larger than anything"),
    ("chunks without an end", "call", endless(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"100000\r\n" + MIB + b"\r\n"), "larger than anything"),
    ("one chunk without an end", "call", endless(OK + b"Transfer-Encoding: chunked\r\n\r\n40000000\r\n", MIB), "larger than anything"),
    ("headers without an end", "call", endless(OK, b"A: b\r\n" * 10_000), "larger than anything"),
    ("a header without an end", "call", endless(OK + b"A: ", MIB), "larger than anything"),
    ("a bomb", "call", packed(bytes(1 << 20)), "larger than anything"),
    ("a bomb of numbers", "call", packed(b"[" + b"0," * (1 << 19)), "larger than anything"),
    ("deep lists", "call", filled(b"", b"[", separator=b""), "more than 500000 values"),
    ("deep lists, but not many", "call", filled(b"", b"[", separator=b"", most=400_000), "nested deeper"),
    ("deep objects", "call", filled(b"", b'{"a":', separator=b""), "more than 500000 values"),
    ("numbers", "call", filled(b"[", b"0", b"]"), "more than 500000 values"),
    ("long numbers", "call", filled(b"[", b"1234567890.12345678901234567890", b"]"), ""),
    ("empty objects", "call", filled(b"[", b"{}", b"]"), "more than 500000 values"),
    ("empty lists", "call", filled(b"[", b"[]", b"]"), "more than 500000 values"),
    ("as many objects as are read", "call", filled(b"[", b'{"a":0}', b"]", most=124_000), ""),
    ("objects in objects", "call", filled(b"[", b'{"a":' * 100 + b"0" + b"}" * 100, b"]", most=1_600), ""),
    ("as many numbers as are read", "call", filled(b"[", b"1234567890.1234567890", b"]", most=499_000), ""),
    ("small objects", "call", filled(b"[", b'{"a":0}', b"]"), "more than 500000 values"),
    ("names that all differ", "call", named(), "more than 500000 values"),
    ("one long text", "call", filled(b'["', b"x", b'"]', b""), ""),
    ("one text of escapes", "call", filled(b'["', b"\\u00e9", b'"]', b""), ""),
    ("mistakes", "call", filled(b"[", b"'a'", b"]"), "cannot be read"),
    ("lists that end nowhere", "call", filled(b"", b"[0", b""), "more than 500000 values"),
    ("XML: elements", "xml", filled(b"<a>", b"<b/>", b"</a>", b""), "more than 1000000 elements"),
    ("XML: deep elements", "xml", filled(b"", b"<a>", b"", b""), "cannot be read"),
    ("XML: attributes", "xml", whole(lambda: b"<a " + b" ".join(b'b%d=""' % number for number in range(BODY // 12)) + b"/>"), "cannot be read"),
    ("XML: entities", "xml", whole(lambda: b'<!DOCTYPE a [<!ENTITY b "' + b"x" * 1000 + b'">' + b"".join(
        b'<!ENTITY b%d "%s">' % (level, b"&b%s;" % (b"%d" % (level - 1) if level else b"") * 10) for level in range(9)) + b"]><a>&b8;</a>"), "cannot be read"),
    ("reading: a body of one gigabyte", "read", endless(OK + b"Content-Length: 1073741824\r\n\r\n", MIB), "larger than anything"),
    ("reading: a bomb", "read", packed(bytes(1 << 20)), "larger than anything"),
    ("reading: records without a field", "read", filled(b'{"orders":[', b"{}", b"]}"), "more than 500000 values"),
    ("reading: small objects", "read", filled(b'{"orders":[', b'{"a":0}', b"]}", most=124_000), "come again and again"),
    ("reading: large records", "read", filled(b'{"orders":[{"id":1,"note":"', b"x", b'"}]}', b""), ""),
]


class Server:
    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=32)
        self.port = self.listener.getsockname()[1]
        self.answer = None
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        with connection:
            try:
                while True:
                    received = b""
                    while b"\r\n\r\n" not in received:
                        piece = connection.recv(1 << 16)
                        if not piece:
                            return
                        received += piece
                    for piece in self.answer():
                        connection.sendall(piece)
                    connection.shutdown(socket.SHUT_WR)
            except OSError:
                pass  # whoever has read enough closes


PROJECT = """project: hostile
connections:
  shop: { platform: insales, base_url: "http://127.0.0.1:PORT", shop: demo, user: { env: U }, password: { env: P } }
  bills: { platform: innvoice, base_url: "http://127.0.0.1:PORT", company: demo, user: u, password: { env: P } }
"""
COMMANDS = {
    "call": ["call", "shop", "orders.list"],
    "xml": ["call", "bills", "products.list"],
    "read": ["map", "orders", "--from", "shop", "--read", "orders.list"],
}


def run(words, folder, root):
    """The peak of a command in kB, its exit code and what it said."""
    environment = dict(os.environ, MAPCTL_LIBRARY=os.path.join(root, "mappings"), U="u", P="p",
                       SHOP_KEY="invented", CRM_KEY="invented")
    done = subprocess.run([sys.executable, "-B", PEAK, str(SECONDS), "mapctl", *words], cwd=folder,
                          env=environment, capture_output=True, text=True)
    most, code = done.stdout.split()
    return int(most), int(code), done.stderr


def main():
    root, bound = os.path.abspath(sys.argv[1]), int(sys.argv[2])
    rows = [row for row in ANSWERS[1:] if not sys.argv[3:] or row[0] in sys.argv[3:]]
    server, failures, small = Server(), [], 0
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "mapctl.yaml"), "w") as file:
            file.write(PROJECT.replace("PORT", str(server.port)))
        # A small project with a pair, which has a test of its own.
        reading = os.path.join(folder, "reading")
        shutil.copytree(os.path.join(root, "Tests/Corpus/cli/map-read/files"), reading)
        with open(os.path.join(reading, "mapctl.yaml"), "r+") as file:
            text = file.read().replace("PORT", str(server.port))
            file.seek(0)
            file.write(text)
        for name, command, answer, says in ANSWERS[:1] + rows:
            server.answer = answer
            start = time.monotonic()
            most, code, said = run(COMMANDS[command], reading if command == "read" else folder, root)
            seconds = time.monotonic() - start
            small = small or most
            print(f"{name}: {(most - small) >> 10} MiB above {small >> 10}, {seconds:.1f} s, exit {code}, {said.strip()[:150]!r}", flush=True)
            if most > small + (bound << 10):
                failures.append(f"{name} takes {(most - small) >> 10} MiB more than a small answer")
            if code < 0:
                failures.append(f"{name}: ended by signal {-code}")
            if says not in said:
                failures.append(f"{name}: says {said.strip()[-300:]!r}")
    for failure in failures:
        print(failure)
    sys.exit(1 if failures else 0)


main()
