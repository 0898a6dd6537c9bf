import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { findChromium } from './find-chromium';

/** Quiet and alone: nothing is fetched from anywhere but the page under test. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Where /dev/shm is small, as in containers, a page would crash.
  '--disable-dev-shm-usage',
];

const options = () => ({ executablePath: findChromium(), args: FLAGS });

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(options());
}

/** A browser that several processes share: each connects to its address. */
export function launchSharedBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(options());
}
