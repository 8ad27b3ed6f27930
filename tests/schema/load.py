"""Loads every XML schema of a folder with the library xmlschema, each by itself as clients do, then reads messages, given as
files, by them: a message that does not fit ends it. Prints what each body came out as, as JSON."""

import json
import sys
from pathlib import Path

import xmlschema

folder, *messages = map(Path, sys.argv[1:])
schemas = {path.name: xmlschema.XMLSchema(str(path)) for path in sorted(folder.glob("*.xsd"))}
envelope = xmlschema.XMLSchema(str(folder / "service.xsd"), build=False)
for path in sorted(folder.glob("*.xsd")):
    if path.name != "service.xsd":
        envelope.add_schema(str(path))
envelope.build()
bodies = [envelope.decode(str(message))["serv:body"]["serv:bodyContent"] for message in messages]
print(json.dumps({"schemas": sorted(schemas), "bodies": bodies}, default=str))
