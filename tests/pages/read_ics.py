"""Reads an iCalendar document from standard input with the library icalendar and prints its event as JSON. The times are
told twice: as the library understands the zone's name, and by what the document itself says of the zone."""

import json
import sys
from datetime import timezone

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
[event] = calendar.events
zones = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in calendar.timezones}


def seconds(name):
    """The instant by the name of its zone, in seconds UTC, and the same by the zone as the document describes it."""
    known = event[name].dt
    zone = zones.get(event[name].params.get("TZID"), timezone.utc)
    described = known.replace(tzinfo=None)
    described = zone.localize(described) if hasattr(zone, "localize") else described.replace(tzinfo=zone)
    return [int(known.timestamp()), int(described.timestamp())]


def text(name):
    return str(event[name]) if name in event else None


organizer = event.get("ORGANIZER")
print(
    json.dumps(
        {
            "method": str(calendar["METHOD"]),
            "version": str(calendar["VERSION"]),
            "uid": text("UID"),
            "sequence": event["SEQUENCE"],
            "status": text("STATUS"),
            "stamp": int(event["DTSTAMP"].dt.timestamp()),
            "start": seconds("DTSTART"),
            "end": seconds("DTEND"),
            "zone": event["DTSTART"].params.get("TZID"),
            "summary": text("SUMMARY"),
            "description": text("DESCRIPTION"),
            "url": text("URL"),
            "organizer": str(organizer) if organizer else None,
            "organizerName": str(organizer.params["CN"]) if organizer else None,
            "errors": [str(error) for error in calendar.errors + event.errors],
        }
    )
)
