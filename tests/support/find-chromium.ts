import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const HOW_TO_GET_ONE = `The browser tests need Chromium, and none was found. On Debian or Ubuntu:
  sudo apt-get install -y chromium fonts-noto-cjk
on other systems:
  npx playwright-core install chromium
or set VERSO_CHROMIUM to the path of a Chromium or Chrome.`;

/** The path of a Chromium on this machine. Throws with the way to get one: browser tests are never passed over. */
export function findChromium(): string {
  const told = process.env['VERSO_CHROMIUM'];
  const found = (told === undefined ? [...PLACES, chromium.executablePath()] : [told]).find((path) =>
    existsSync(path),
  );
  if (found === undefined) throw new Error(HOW_TO_GET_ONE);
  return found;
}
