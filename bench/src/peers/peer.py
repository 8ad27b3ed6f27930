"""A peer in Python: uvicorn, lxml and sqlite3. `peer.py DATA DATABASE` fills the database; uvicorn serves `peer:app`."""

import json
import os
import sqlite3
import sys

from lxml import etree

NAMESPACES = {
    "serv": "http://www.webex.com/schemas/2002/06/service",
    "com": "http://www.webex.com/schemas/2002/06/common",
    "meet": "http://www.webex.com/schemas/2002/06/service/meeting",
    "att": "http://www.webex.com/schemas/2002/06/service/attendee",
}
XSI = "http://www.w3.org/2001/XMLSchema-instance"


def fill(data, database):
    with open(data) as file:
        data = json.load(file)
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE meetings (key INTEGER PRIMARY KEY, host TEXT, name TEXT, record TEXT)")
    connection.execute("CREATE TABLE users (name TEXT PRIMARY KEY, password TEXT)")
    record = json.dumps(data["record"])
    rows = [(key, host, name, record) for key, host, name in data["rows"]]
    connection.executemany("INSERT INTO meetings VALUES (?, ?, ?, ?)", rows)
    hosts = {host for _, host, _ in data["rows"]}
    connection.executemany("INSERT INTO users VALUES (?, ?)", [(host, data["password"]) for host in hosts])
    connection.commit()


def qualified(name):
    prefix, local = name.split(":")
    return "{%s}%s" % (NAMESPACES[prefix], local)


NAMES = {}


def put(parent, tree):
    for name, value in tree.items():
        tag = NAMES.get(name)
        if tag is None:
            tag = NAMES[name] = qualified(name)
        child = etree.SubElement(parent, tag)
        if isinstance(value, dict):
            put(child, value)
        else:
            child.text = value


def answer(body):
    request = etree.fromstring(body)
    user = request.findtext("header/securityContext/webExID")
    password = request.findtext("header/securityContext/password")
    key = int(request.findtext("body/bodyContent/meetingKey"))
    known = connection.execute("SELECT password FROM users WHERE name = ?", (user,)).fetchone()
    row = connection.execute("SELECT host, name, record FROM meetings WHERE key = ?", (key,)).fetchone()
    message = etree.Element(qualified("serv:message"), nsmap=NAMESPACES)
    header = etree.SubElement(message, qualified("serv:header"))
    response = etree.SubElement(header, qualified("serv:response"))
    result = etree.SubElement(response, qualified("serv:result"))
    etree.SubElement(response, qualified("serv:gsbStatus")).text = "PRIMARY"
    if known is None or known[0] != password or row is None:
        result.text = "FAILURE"
    else:
        result.text = "SUCCESS"
        host, name, record = row
        record = json.loads(record)
        record["meet:meetingkey"] = str(key)
        record["meet:metaData"]["meet:confName"] = name
        record["meet:schedule"]["meet:hostWebExID"] = host
        content = etree.SubElement(etree.SubElement(message, qualified("serv:body")), qualified("serv:bodyContent"))
        content.set("{%s}type" % XSI, "meet:getMeetingResponse")
        put(content, record)
    return etree.tostring(message, xml_declaration=True, encoding="UTF-8")


async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    body = b""
    more = True
    while more:
        part = await receive()
        body += part.get("body", b"")
        more = part.get("more_body", False)
    document = answer(body)
    headers = [(b"content-type", b"text/xml;charset=UTF-8"), (b"content-length", str(len(document)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": document})


if __name__ == "__main__":
    fill(sys.argv[1], sys.argv[2])
else:
    connection = sqlite3.connect(os.environ["PEER_DATABASE"])
