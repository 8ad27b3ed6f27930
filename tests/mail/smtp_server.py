"""An SMTP server for tests, at a port or at a free one (0). Prints its port, then each mail that it accepts as one line of JSON, as Python's own library
reads it. What it answers depends on the recipient: never@… is refused for good, later@… the first time; of silent@… it
takes the mail and never says so."""

import asyncio
import json
import socket
import ssl
import sys
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

port, encryption, certificate, key, user, password = sys.argv[1:]
port = int(port)
seen = set()


def part(message, kind):
    found = [one for one in message.walk() if one.get_content_type() == kind]
    if not found:
        return None
    [one] = found
    return {
        "text": one.get_content().replace("\r\n", "\n"),
        "charset": one.get_content_charset(),
        "method": one.get_param("method"),
    }


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("never@"):
            return "550 5.1.1 nobody of that name"
        if address.startswith("later@") and address not in seen:
            seen.add(address)
            return "451 4.7.1 come again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = message_from_bytes(envelope.content, policy=policy.default)
        told = {
            "from": envelope.mail_from,
            "recipients": envelope.rcpt_tos,
            "secret": server.transport.get_extra_info("cipher") is not None,
            "user": session.auth_data,
            "to": str(message["To"]),
            "subject": str(message["Subject"]),
            "id": str(message["Message-ID"]),
            "date": message["Date"].datetime.timestamp(),
            "auto": str(message["Auto-Submitted"]),
            "type": message.get_content_type(),
            "parts": [one.get_content_type() for one in message.walk()],
            "text": part(message, "text/plain"),
            "html": part(message, "text/html"),
            "calendar": part(message, "text/calendar"),
            "defects": [str(defect) for one in message.walk() for defect in one.defects],
        }
        print(json.dumps(told), flush=True)
        if envelope.rcpt_tos[0].startswith("silent@") and "silent" not in seen:
            seen.add("silent")
            await asyncio.sleep(3600)
        return "250 accepted"


def authenticate(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (user.encode(), password.encode())
    return AuthResult(success=good, handled=False, auth_data=user)


options = {}
context = None
if encryption != "none":
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
if encryption == "starttls":
    options.update(tls_context=context, require_starttls=True)
if encryption == "tls":
    options.update(ssl_context=context)
if user:
    options.update(authenticator=authenticate, auth_required=True, auth_require_tls=encryption == "starttls")
if port == 0:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
controller = Controller(Handler(), hostname="127.0.0.1", port=port, **options)
controller.start()
print(port, flush=True)
# Until whoever started it closes this end, or dies.
sys.stdin.read()
controller.stop()
