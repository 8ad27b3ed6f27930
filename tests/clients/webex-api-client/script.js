// All that webex-api-client does with a meeting: schedules, moves, reads, lists and cancels it, and asks for its addresses, against
// the server whose address is the first argument. Prints what came back as one JSON object.
const Client = require('webex-api-client');

const [base, siteName, webExID, password] = process.argv.slice(2);
const url = `${base}/WBXService/XMLService`;

// Answers are texts to this client; its users search them like this.
const text = (answer, element) => {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(answer);
  return found ? found[1] : null;
};

const request = service => new Client.Builder({ webExID, password, siteName }, url).setService(service);

const main = async () => {
  const signedIn = await request('AuthenticateUser').build().exec();
  const created = await request('CreateMeeting')
    .metaData({ confName: 'Sample Meeting', meetingType: 1 })
    .participants({ attendees: [{ name: 'James Kirk', email: 'jkirk@example.com' }] })
    .schedule({ startDate: new Date(2030, 2, 1, 9, 30, 0), openTime: 900, duration: 30, timeZoneID: 4 })
    .accessControl({ meetingPassword: 'pass123' })
    .build()
    .exec();
  const got = await request('GetMeeting').meetingKey(text(created, 'meet:meetingkey')).build().exec();
  const key = Number(text(created, 'meet:meetingkey'));
  const set = await request('SetMeeting')
    .meetingKey(key)
    .metaData({ confName: 'Moved Meeting' })
    .schedule({ startDate: new Date(2030, 2, 2, 10, 0, 0) })
    .build()
    .exec();
  const moved = await request('GetMeeting').meetingKey(key).build().exec();
  const listed = await request('LstsummaryMeeting')
    .listControl({ startFrom: 1, maximumNum: 10, listMethod: 'AND' })
    .build()
    .exec();
  const host = await request('GethosturlMeeting').sessionKey(key).build().exec();
  const join = await request('GetjoinurlMeeting').sessionKey(key).attendeeName('Bob').build().exec();
  const deleted = await request('DelMeeting').meetingKey(key).build().exec();
  const gone = await request('GetMeeting').meetingKey(key).build().exec();
  const missing = await request('GetMeeting').meetingKey(1).build().exec();
  return {
    signIn: text(signedIn, 'serv:result'),
    ticket: text(signedIn, 'use:sessionTicket'),
    create: text(created, 'serv:result'),
    key: text(created, 'meet:meetingkey'),
    get: text(got, 'serv:result'),
    name: text(got, 'meet:confName'),
    start: text(got, 'meet:startDate'),
    duration: text(got, 'meet:duration'),
    password: text(got, 'meet:meetingPassword'),
    attendee: text(got, 'com:email'),
    set: text(set, 'serv:result'),
    movedName: text(moved, 'meet:confName'),
    movedStart: text(moved, 'meet:startDate'),
    listed: text(listed, 'meet:meetingKey'),
    total: text(listed, 'serv:total'),
    hostURL: text(host, 'meet:hostMeetingURL'),
    joinURL: text(join, 'meet:joinMeetingURL'),
    deleted: text(deleted, 'serv:result'),
    gone: text(gone, 'serv:exceptionID'),
    missing: text(missing, 'serv:exceptionID'),
  };
};

main().then(result => console.log(JSON.stringify(result)), error => {
  console.error(error);
  process.exitCode = 1;
});
