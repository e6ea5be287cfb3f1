"""Checks the signature of a query as Amazon describes it (Signature Version 2, HMAC-SHA256).

Standard input has the secret, the method, the origin and the target, a line each. Prints `right` or what is wrong.
"""
import base64, hashlib, hmac, sys, urllib.parse

secret, method, origin, target = sys.stdin.read().split("\n")
path, _, query = target.partition("?")
pairs = [part.partition("=") for part in query.split("&")]
signed = sorted((urllib.parse.unquote(name), urllib.parse.unquote(value)) for name, _, value in pairs if name != "Signature")
given = [urllib.parse.unquote(value) for name, _, value in pairs if name == "Signature"]
text = "&".join(f"{urllib.parse.quote(name, safe='-_.~')}={urllib.parse.quote(value, safe='-_.~')}" for name, value in signed)
message = "\n".join([method, origin.partition("://")[2].lower(), path, text])
code = base64.b64encode(hmac.new(secret.encode(), message.encode(), hashlib.sha256).digest()).decode()
print("right" if given == [code] else f"{given} stands there, and {code} is right")
