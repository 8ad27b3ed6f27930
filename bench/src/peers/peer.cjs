// A peer on Node: fast-xml-parser and better-sqlite3, two processes. `peer.cjs fill DATA DATABASE` fills the database,
// `peer.cjs serve PORT DATABASE` serves. It runs in the folder with the modules.
const cluster = require("cluster");
const fs = require("fs");
const http = require("http");
const { createRequire } = require("module");
const load = createRequire(process.cwd() + "/");
const Database = load("better-sqlite3");
const { XMLParser, XMLBuilder } = load("fast-xml-parser");

const [, , mode, first, file] = process.argv;
const PROCESSES = 2;

function fill(path) {
  const data = JSON.parse(fs.readFileSync(path, "utf8"));
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.exec("CREATE TABLE meetings (key INTEGER PRIMARY KEY, host TEXT, name TEXT, record TEXT)");
  database.exec("CREATE TABLE users (name TEXT PRIMARY KEY, password TEXT)");
  const record = JSON.stringify(data.record);
  database.transaction(() => {
    const meeting = database.prepare("INSERT INTO meetings VALUES (?, ?, ?, ?)");
    const user = database.prepare("INSERT OR IGNORE INTO users VALUES (?, ?)");
    for (const [key, host, name] of data.rows) {
      meeting.run(key, host, name, record);
      user.run(host, data.password);
    }
  })();
}

function serve(port) {
  const database = new Database(file);
  const meetings = database.prepare("SELECT host, name, record FROM meetings WHERE key = ?");
  const users = database.prepare("SELECT password FROM users WHERE name = ?");
  const parser = new XMLParser({ removeNSPrefix: true, ignoreAttributes: false, parseTagValue: false });
  const builder = new XMLBuilder({ ignoreAttributes: false });
  const answer = (text) => {
    const { message } = parser.parse(text);
    const { webExID, password } = message.header.securityContext;
    const key = Number(message.body.bodyContent.meetingKey);
    const user = users.get(webExID);
    const row = meetings.get(key);
    const good = user !== undefined && user.password === password && row !== undefined;
    const told = {
      "@_xmlns:serv": "http://www.webex.com/schemas/2002/06/service",
      "@_xmlns:com": "http://www.webex.com/schemas/2002/06/common",
      "@_xmlns:meet": "http://www.webex.com/schemas/2002/06/service/meeting",
      "@_xmlns:att": "http://www.webex.com/schemas/2002/06/service/attendee",
      "serv:header": {
        "serv:response": { "serv:result": good ? "SUCCESS" : "FAILURE", "serv:gsbStatus": "PRIMARY" },
      },
    };
    if (good) {
      const record = JSON.parse(row.record);
      record["meet:meetingkey"] = key;
      record["meet:metaData"]["meet:confName"] = row.name;
      record["meet:schedule"]["meet:hostWebExID"] = row.host;
      record["@_xsi:type"] = "meet:getMeetingResponse";
      record["@_xmlns:xsi"] = "http://www.w3.org/2001/XMLSchema-instance";
      told["serv:body"] = { "serv:bodyContent": record };
    }
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + builder.build({ "serv:message": told });
  };
  const server = http.createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
      const document = Buffer.from(answer(Buffer.concat(parts).toString("utf8")));
      response.writeHead(200, { "Content-Type": "text/xml;charset=UTF-8", "Content-Length": document.length });
      response.end(document);
    });
  });
  server.listen(Number(port), "127.0.0.1");
}

if (mode === "fill") {
  fill(first);
} else if (cluster.isPrimary) {
  for (let number = 0; number < PROCESSES; number++) cluster.fork();
  process.on("SIGTERM", () => process.exit(0));
} else {
  serve(first);
}
