// Goes through the pages of a meeting as its attendee and its host do, those of other kinds, the mailbox and the reference, on a phone or on a
// desktop, in light or in dark, and takes a picture of each. Arguments: one of the looks below, the addresses as one JSON
// object, and a folder for the pictures, an absolute path. Prints what was seen as one JSON object.
const { chromium } = require('playwright-core');

const [wanted, given, folder] = process.argv.slice(2);
const { join, host, hostPage, password, room, site, plain, sessions, program } = JSON.parse(given);

const looks = [
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light', isMobile: true },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark', isMobile: true },
  { name: 'desktop-light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'desktop-dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
];

// Runs in the page. What a page must have, whatever it shows; answers what it lacks.
const faults = () => {
  const found = [];
  if (document.documentElement.lang !== 'en') found.push('no language');
  if (!document.title) found.push('no title');
  if (document.querySelectorAll('h1').length !== 1) found.push('not one h1');
  if (document.documentElement.scrollWidth > window.innerWidth) found.push('wider than the window');
  for (const input of document.querySelectorAll('input:not([type=hidden])')) {
    if (!input.labels.length) found.push(`${input.name} has no label`);
  }
  for (const target of document.querySelectorAll('button, input:not([type=hidden]), .button')) {
    if (target.getBoundingClientRect().height < 40) found.push(`${target.tagName} is too small for a finger`);
  }
  // The contrast of each text with what is behind it (WCAG 2, level AA).
  const channels = colour => colour.match(/[\d.]+/g).map(Number);
  const light = colour => {
    const [red, green, blue] = channels(colour).map(value => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (channels(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim()) continue;
    const [one, other] = [light(getComputedStyle(element).color), light(behind(element))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) found.push(`contrast ${contrast.toFixed(2)}: ${walker.currentNode.data.trim()}`);
  }
  return found;
};

const look = async (browser, { name, ...options }) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const seen = { name, faults: [] };
  // Also what the browser refuses to load or to run.
  page.on('console', message => {
    // Chromium tells of every answer that is no success; a wrong password is meant to be none.
    if (!message.text().includes('status of 403')) {
      seen.faults.push(`${message.text()}: ${message.location().url}`);
    }
  });
  page.on('pageerror', error => seen.faults.push(String(error)));
  const picture = async what => {
    seen.faults.push(...(await page.evaluate(faults)).map(fault => `${what}: ${fault}`));
    await page.screenshot({ path: `${folder}/${name}-${what}.png`, fullPage: true });
  };
  const text = selector => page.locator(selector).first().innerText();

  // Does what leads to another page, and waits until that one is whole and drawn: its style sheet and its focus come late.
  const leading = async action => {
    await Promise.all([page.waitForEvent('load'), action()]);
    await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  };

  await page.goto(join);
  seen.topic = await text('h1');
  seen.state = await text('.state');
  await picture('1-join');

  await page.getByLabel('Meeting password').fill('wrong');
  await leading(() => page.keyboard.press('Enter'));
  seen.wrong = await page.getByRole('alert').innerText();
  seen.focused = await page.evaluate(() => document.activeElement.id);
  await picture('2-wrong');

  await page.getByLabel('Meeting password').fill(password);
  await page.keyboard.press('Tab');
  seen.outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  await leading(() => page.getByRole('button', { name: 'Continue' }).click());
  seen.joining = await text('section');
  seen.address = page.url() === join;
  await picture('3-joining');

  await page.goto(hostPage);
  seen.notHost = await text('h1');
  await picture('4-not-host');
  await page.goto(host);
  seen.host = await text('section h2');
  seen.signedIn = await text('body > header strong');
  await picture('5-host');
  await page.goto(host);
  seen.again = await text('h1');
  await picture('6-ticket-used');
  // The host is asked for no password.
  await page.goto(join);
  seen.asked = await page.locator('form').count();
  await leading(() => page.getByRole('link', { name: 'Sign out' }).click());
  seen.signedOut = await text('h1');
  await page.goto(join);
  seen.askedAgain = await page.locator('form').count();
  // By name and password, wrong at first.
  await leading(() => page.getByRole('link', { name: 'Sign in' }).click());
  await picture('6a-sign-in');
  await page.getByLabel('Login name or e-mail address').fill('host1');
  for (const password of ['wrong', 'H0st1-secret']) {
    await page.getByLabel('Password').fill(password);
    await leading(() => page.getByRole('button', { name: 'Sign in' }).click());
    if (password === 'wrong') await picture('6b-wrong-name');
  }
  seen.byPassword = await text('header strong');
  await leading(() => page.getByRole('link', { name: 'Sign out' }).click());

  await page.goto(room);
  seen.room = await text('h1');
  await picture('7-room');
  await page.goto(site);
  await page.getByLabel('Meeting number').fill(plain);
  await picture('8-site');
  await leading(() => page.getByRole('button', { name: 'Continue' }).click());
  seen.byNumber = await text('h1');
  await picture('9-no-password');
  await page.goto(new URL('/', join).href);
  await picture('0-server');

  seen.kinds = [];
  for (const [kind, address] of sessions) {
    await page.goto(address);
    seen.kinds.push(await text('.kind'));
    await picture(`g-${kind.replace(/\W/g, '')}`);
  }
  await page.goto(program);
  seen.programEvents = await page.locator('dd a').allInnerTexts();
  await picture('g-program');
  await page.goto(new URL('/', join).href);

  // The reference, on the narrowest of phones: from a search to an element within a structure that is closed.
  if (options.isMobile) await page.setViewportSize({ width: 360, height: 740 });
  await leading(() => page.getByRole('link', { name: 'reference' }).click());
  seen.reference = await text('h1');
  await picture('a-reference');
  await page.getByLabel('Search the reference').fill('confName');
  await leading(() => page.keyboard.press('Enter'));
  seen.found = await text('.hits code');
  await picture('b-search');
  await leading(() => page.locator('.hits a').first().click());
  seen.element = await page.locator(':target .head > code').first().innerText();
  seen.inSight = await page.evaluate(() => {
    const { top, bottom } = document.querySelector(':target').getBoundingClientRect();
    return bottom > top && top >= 0 && bottom <= window.innerHeight;
  });
  await picture('c-operation');
  for (const path of ['site.GetSite', 'faults', 'compatibility', 'versions', '../schema/']) {
    await page.goto(new URL(path, new URL('/reference/', join)).href);
    await picture(`d-${path.replace(/\W/g, '')}`);
  }

  await page.goto(new URL('/', join).href);
  await leading(() => page.getByRole('link', { name: 'mailbox' }).click());
  seen.mails = await page.locator('article h2').allInnerTexts();
  seen.joins = await page.locator('.words a').first().getAttribute('href') === join;
  await picture('e-mailbox');
  // A mail has its own colours, which are the browser's, and nothing can be run in it: only looked at.
  const markup = page.getByRole('link', { name: /^With its markup / }).first();
  await page.goto(new URL(await markup.getAttribute('href'), join).href);
  await page.screenshot({ path: `${folder}/${name}-f-mail.png`, fullPage: true });
  await context.close();
  return seen;
};

const main = async () => {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  });
  try {
    return await look(browser, looks.find(({ name }) => name === wanted));
  } finally {
    await browser.close();
  }
};

main().then(seen => console.log(JSON.stringify(seen)), error => {
  console.error(error);
  process.exitCode = 1;
});
