#!/usr/bin/env python3
"""What an integration does with meetings, in a hundred lines of the standard library: makes a user, schedules many
meetings in four time zones, pages through them, moves one, cancels one, and prints where to join another.

    cargo run --release -- demo                          # in one terminal
    python3 examples/schedule.py [URL] [HOW_MANY]        # in another; http://127.0.0.1:8080 and 600 unless told otherwise
"""

import datetime
import re
import sys
import urllib.request
from xml.sax.saxutils import escape

URL = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://127.0.0.1:8080"
HOW_MANY = int(sys.argv[2]) if len(sys.argv) > 2 else 600
ZONES = [4, 11, 25, 45]  # San Jose, New York, Berlin, Tokyo


class Fault(Exception):
    """A FAILURE: its exceptionID, reason and sub-errors."""


def call(user, password, operation, content):
    """Posts one request and returns the answer's text."""
    message = f"""<?xml version="1.0" encoding="UTF-8"?>
    <serv:message xmlns:serv="http://www.webex.com/schemas/2002/06/service" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <header><securityContext>
        <siteName>demo</siteName><webExID>{escape(user)}</webExID><password>{escape(password)}</password>
      </securityContext></header>
      <body><bodyContent xsi:type="java:com.webex.service.binding.{operation}">{content}</bodyContent></body>
    </serv:message>"""
    request = urllib.request.Request(f"{URL}/WBXService/XMLService", message.encode(), {"Content-Type": "application/xml"})
    with urllib.request.urlopen(request) as answer:
        text = answer.read().decode()
    if "<serv:result>SUCCESS</serv:result>" not in text:
        raise Fault(one("serv:exceptionID", text), one("serv:reason", text), every("serv:value", text))
    return text


def one(element, text):
    return every(element, text)[0]


def every(element, text):
    return re.findall(f"<{element}>(.*?)</{element}>", text)


def make_user(name, password):
    try:
        call("admin", "Adm1n-secret", "user.CreateUser", f"""
            <firstName>Sam</firstName><lastName>Scheduler</lastName><webExId>{name}</webExId>
            <email>{name}@demo.example</email><password>{password}</password>
            <privilege><host>true</host></privilege><active>ACTIVATED</active>""")
        print(f"made the user {name}")
    except Fault as fault:
        if fault.args[0] != "030004":
            raise
        print(f"the user {name} is there already")


def schedule(me, number):
    start = datetime.datetime(2035, 1, 1, 8) + datetime.timedelta(hours=number * 7 % 2000)
    answer = call(*me, "meeting.CreateMeeting", f"""
        <metaData><confName>Lesson {number}</confName></metaData>
        <schedule><startDate>{start:%m/%d/%Y %H:%M:%S}</startDate><duration>45</duration>
          <timeZoneID>{ZONES[number % len(ZONES)]}</timeZoneID></schedule>""")
    return one("meet:meetingkey", answer)


def pages(me, size=100):
    """The keys of all meetings, page by page."""
    keys, total = [], None
    while total is None or len(keys) < total:
        answer = call(*me, "meeting.LstsummaryMeeting", f"""
            <listControl><startFrom>{len(keys) + 1}</startFrom><maximumNum>{size}</maximumNum></listControl>
            <order><orderBy>STARTTIME</orderBy><orderAD>ASC</orderAD></order>""")
        keys += every("meet:meetingKey", answer)
        total = int(one("serv:total", answer))
    return keys


def main():
    me = ("sam", "Sch3duler-secret")
    make_user(*me)
    made = [schedule(me, number) for number in range(HOW_MANY)]
    print(f"scheduled {len(made)} meetings")
    found = pages(me)
    assert len(found) == len(set(found)) and set(made) <= set(found), "a page repeated or skipped a meeting"
    print(f"paged through {len(found)}")

    moved, cancelled, joined = made[0], made[1], made[2]
    call(*me, "meeting.SetMeeting", f"<meetingkey>{moved}</meetingkey><schedule><startDate>06/01/2035 09:30:00</startDate></schedule>")
    answer = call(*me, "meeting.GetMeeting", f"<meetingKey>{moved}</meetingKey>")
    print(f"moved {moved} to {one('meet:startDate', answer)}, {one('meet:timeZone', answer)}")
    call(*me, "meeting.DelMeeting", f"<meetingKey>{cancelled}</meetingKey>")
    try:
        call(*me, "meeting.GetMeeting", f"<meetingKey>{cancelled}</meetingKey>")
    except Fault as fault:
        print(f"cancelled {cancelled}: {fault.args[0]} {fault.args[1]}")
    answer = call(*me, "meeting.GetjoinurlMeeting", f"<sessionKey>{joined}</sessionKey>")
    print("join", one("meet:joinMeetingURL", answer).replace("&amp;", "&"))


if __name__ == "__main__":
    main()
