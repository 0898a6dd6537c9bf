import type { TestProject } from 'vitest/node';
import { launchSharedBrowser } from './launch-browser';
import { serveDemo } from './serve-demo';
import { signInEverybody, type Sessions } from './sign-in-everybody';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
    /** Where the one Chromium of all files is reached. */
    browserAddress: string;
    sessions: Sessions;
  }
}

/**
 * Once for all browser tests: builds what is not built, serves the demo, launches Chromium and signs everybody in. While writing
 * a test, VERSO_TEST_ORIGIN names a demo that runs already.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchSharedBrowser();
  const running = process.env['VERSO_TEST_ORIGIN'];
  let demo: { readonly origin: string; stop(): Promise<void> } | undefined;
  const stop = async (): Promise<void> => {
    await browser.close();
    await demo?.stop();
  };
  try {
    demo = running === undefined ? await serveDemo() : { origin: running, stop: () => Promise.resolve() };
    project.provide('origin', demo.origin);
    project.provide('browserAddress', browser.wsEndpoint());
    project.provide('sessions', await signInEverybody(demo.origin));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
