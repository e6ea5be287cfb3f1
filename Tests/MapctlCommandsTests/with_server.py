"""Runs a command beside a small server on loopback that answers from a file.

    with_server.py ANSWERS COMMAND ARGUMENT…

ANSWERS is JSON: "METHOD /path" → a list of {"status", "headers", "body"}; each request takes the next, the last one
stays. "page=2" behind the path, such as "GET /orders?page=2", stands for requests with that in their query, and comes
first. PORT in `mapctl.yaml` of the working folder becomes the server's port, and the port in what the command prints
becomes PORT again. What was asked is printed to standard error behind `server:` with `--log` before ANSWERS.
"""
import http.server, json, subprocess, sys, threading


class Answers(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    answers, asked = {}, []

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        path, _, query = self.path.partition("?")
        self.asked.append(f"{self.command} {self.path}" + (f" {body}" if body else ""))
        key = next((key for key in self.answers if key.startswith(f"{self.command} {path}?")
                    and key.split("?")[1] in query.split("&")), f"{self.command} {path}")
        rows = self.answers.get(key) or [{"status": 404, "body": {"errors": f"no answer to {key}"}}]
        row = rows[0] if len(rows) == 1 else rows.pop(0)
        content = row.get("body", "")
        content = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
        self.send_response_only(row.get("status", 200))
        for name, value in row.get("headers", {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content.encode())))
        self.end_headers()
        self.wfile.write(content.encode())

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *arguments):
        pass


def main():
    words = sys.argv[1:]
    is_logging = words[0] == "--log"
    words = words[is_logging:]
    with open(words[0]) as file:
        Answers.answers = json.load(file)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = str(server.server_port)
    with open("mapctl.yaml") as file:
        project = file.read()
    with open("mapctl.yaml", "w") as file:
        file.write(project.replace("PORT", port))
    run = subprocess.run(words[1:], capture_output=True, text=True)
    sys.stdout.write(run.stdout.replace(port, "PORT"))
    sys.stderr.write(run.stderr.replace(port, "PORT"))
    if is_logging:
        sys.stderr.writelines(f"server: {line}\n" for line in Answers.asked)
    sys.exit(run.returncode)


main()
