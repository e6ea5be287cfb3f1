"""Plants a secret in every place and looks for it in everything that mapctl says and writes.

    planted_secrets.py REPOSITORY [OPERATIONS]

Each platform of the library gets a connection to a server on loopback that gives back all it was sent: in refusals, in
redirects, in answers, as it is, percent-encoded and in base64. Every command is run, in every format. A secret counts as
shown when it, its percent-encoding or its base64 stands in an output or in a file; the secret of a login is one too.
Of each platform's operations the first OPERATIONS are called, 6 unless another number is given.
Prints what was run and found; ends with 1 when a secret was seen or a command did not come to its end.
"""
import base64, http.server, json, os, re, subprocess, sys, tempfile, threading, urllib.parse

ROOT = os.path.abspath(sys.argv[1])
LIBRARY = os.path.join(ROOT, "mappings")
OPERATIONS = int(sys.argv[2]) if len(sys.argv) > 2 else 6
FORMATS = ["text", "json", "sarif", "junit", "github", "gitlab"]
TOKEN = "planted/token+of=login~Zq7"
# 2 and 70 are a signal and a bug; 127 is a command that is not there.
ENDS = {0, 1, 3, 64, 65, 66, 74}


class Echo(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    turn, sessions = 0, set()

    def answer(self):
        token = TOKEN if self.path.split("/")[1] in self.sessions else "nothing"
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode(errors="replace")
        sent = f"{self.command} {self.path}\n{self.headers}\n{body}"
        shown = [sent, urllib.parse.quote(sent, safe=""), base64.b64encode(sent.encode()).decode(), token]
        Echo.turn += 1
        answers = [
            (200, {}, {"token": token, "access_token": token, "response": {"token": token}, "success": True,
                       "status": "OK", "ok": True, "echo": shown}),
            (400, {}, {"errors": shown, "errorMsg": sent, "message": sent, "detail": sent}),
            (401, {}, {"errorMsg": sent, "why": sent}),
            (302, {"Location": "https://elsewhere.example.com/?was=" + urllib.parse.quote(sent, safe="")}, {}),
            (200, {}, [{"id": 1, "number": 1}]),  # what a record holds is data
        ]
        # A login is what comes without the token.
        is_login = token == TOKEN and not any(form in sent for form in forms(TOKEN))
        status, headers, value = answers[0 if is_login else Echo.turn % len(answers)]
        text = json.dumps(value).encode()
        self.send_response_only(status)
        for name, given in headers.items():
            self.send_header(name, given)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *arguments):
        pass


def forms(secret):
    """A secret as it may be seen: plain, percent-encoded, and in base64 wherever it begins in a group of bytes."""
    found = {secret, urllib.parse.quote(secret, safe="")}
    for lead in range(3):
        encoded = base64.b64encode(b"x" * lead + secret.encode()).decode().rstrip("=")
        first, last = (lead * 8 + 5) // 6, (lead + len(secret)) * 8 // 6
        found.add(encoded[first:last])
    return found


def settings(platform):
    """The settings of a platform, and whether each is a secret."""
    text = open(os.path.join(LIBRARY, "platforms", platform, "platform.yaml"), encoding="utf-8").read()
    block = re.search(r"^settings:\n((?:  .*\n)+)", text, re.M)
    return {name: "secret: true" in rest for name, rest in re.findall(r"^  (\w+):(.*)$", block[1] if block else "", re.M)}


def has_session(platform):
    """Whether a login gives the token where all settings are given: of several ways to be known the first is taken."""
    text = open(os.path.join(LIBRARY, "platforms", platform, "platform.yaml"), encoding="utf-8").read()
    return re.search(r"^auth:.*?kind: (\w+)", text, re.M | re.S)[1] == "session"


def operations(platform):
    """The operations of a platform."""
    path = os.path.join(LIBRARY, "platforms", platform, "operations.yaml")
    return re.findall(r"^  ([a-z_]+(?:\.[a-z_]+)+):", open(path, encoding="utf-8").read(), re.M)


class Project:
    def __init__(self, folder, port):
        self.folder, self.secrets, self.environment = folder, {}, {}
        self.platforms = sorted(os.listdir(os.path.join(LIBRARY, "platforms")))
        Echo.sessions = {platform.replace("-", "_") for platform in self.platforms if has_session(platform)}
        lines = ["project: planted", "connections:"]
        for platform in self.platforms:
            name = platform.replace("-", "_")
            lines += [f"  {name}:", f"    platform: {platform}", f"    base_url: http://127.0.0.1:{port}/{name}"]
            for index, (setting, is_secret) in enumerate(settings(platform).items()):
                if not is_secret:
                    lines.append(f"    {setting}: demo-{index}")
                    continue
                secret = f"planted/{name}+{setting}=Zq{index}~9"
                variable = f"PLANTED_{name}_{setting}".upper()
                self.secrets[variable] = secret
                if index % 2:
                    self.environment[variable] = secret
                    lines.append(f"    {setting}: {{ env: {variable} }}")
                else:
                    path = os.path.join(folder, "keys", variable)
                    os.makedirs(os.path.dirname(path), exist_ok=True)
                    with open(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600), "w") as file:
                        file.write(secret + "\n")
                    lines.append(f"    {setting}: {{ file: keys/{variable} }}")
        lines += ["pairs:", "  orders:", "    use: insales-retailcrm", "    insales: insales", "    retailcrm: retailcrm",
                  "    options: { site: demo }"]
        self.text = "\n".join(lines) + "\n"
        self.secrets["the token of a login"] = TOKEN

    def write(self, is_open):
        """Writes the project; `is_open` with the secrets in it, as somebody might."""
        text = self.text
        if is_open:
            for variable, secret in self.secrets.items():
                text = text.replace(f"{{ env: {variable} }}", f'"{secret}"').replace(f"{{ file: keys/{variable} }}", f'"{secret}"')
        open(os.path.join(self.folder, "mapctl.yaml"), "w", encoding="utf-8").write(text)

    def offline(self):
        for form in FORMATS:
            yield ["validate", "--format", form, "mapctl.yaml"]
        yield ["validate", "--lang", "ru", "mapctl.yaml"]
        yield ["validate", "--fix", "--dry-run", "mapctl.yaml"]
        for form in ("text", "json"):
            yield ["config", "show", "orders", "--origin", "--format", form]
            yield ["rights", "--offline", "--format", form]
        yield ["schema", "project"]
        yield ["fmt", "--check", "mapctl.yaml"]
        yield ["test", "orders"]
        yield ["map", "orders", "--from", "insales", "records.json", "--parked", "parked.ndjson"]
        yield ["explain", "orders", "--from", "insales", "records.json", "status"]
        yield ["eval", "1 + 1"]

    def online(self):
        for platform in self.platforms:
            name = platform.replace("-", "_")
            for operation in operations(platform)[:OPERATIONS]:
                call = ["call", name, operation, "id=1", "--write"]
                yield call
                yield [*call, "--format", "json"]
                yield [*call, "--show-request"]
            yield ["doctor", name, "--format", FORMATS[len(name) % len(FORMATS)]]
            yield ["rights", name]
        yield ["capture", "insales", "orders.list", "--output", "captured.json"]
        yield ["dictionaries", "pull", "orders"]
        yield ["map", "orders", "--from", "insales", "--read", "order"]
        yield ["map", "orders", "--from", "retailcrm", "--read", "order", "--parked", "parked-2.ndjson"]


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    failures, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        project = Project(folder, server.server_port)
        needles = {form: name for name, secret in project.secrets.items() for form in forms(secret)}
        environment = dict(os.environ, MAPCTL_LIBRARY=LIBRARY, **project.environment)
        open(os.path.join(folder, "records.json"), "w").write('[{"id": 1, "number": 1}]')

        def look(where, text):
            for needle, name in needles.items():
                if needle in text:
                    at = text.index(needle)
                    failures.append(f"{where} shows {name}: …{text[max(0, at - 40):at + len(needle) + 10]!r}")

        def run(words):
            try:
                done = subprocess.run(["mapctl", *words], cwd=folder, env=environment, capture_output=True, timeout=60)
            except subprocess.TimeoutExpired:
                failures.append(f"{' '.join(words)} does not end")
                return
            look(" ".join(words), (done.stdout + done.stderr).decode(errors="replace"))
            if done.returncode not in ENDS:
                failures.append(f"{' '.join(words)} ended with {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")

        for is_open, commands in ((False, project.offline()), (False, project.online()), (True, project.offline())):
            project.write(is_open)
            for words in commands:
                count += 1
                run(words)
        project.write(False)
        for path, _, names in os.walk(folder):
            if os.path.basename(path) != "keys":
                for name in names:
                    look(name, open(os.path.join(path, name), encoding="utf-8", errors="replace").read())
    for failure in failures[:20]:
        print(failure)
    print(f"{count} commands over {len(project.platforms)} platforms, {len(project.secrets)} secrets: {len(failures)} seen")
    sys.exit(1 if failures else 0)


main()
