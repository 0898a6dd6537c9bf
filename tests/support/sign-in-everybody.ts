import { request, type BrowserContext } from 'playwright-core';
import { DEMO_PEOPLE, type DemoRole } from '@/server/services/demo-people';

export type Sessions = Readonly<Record<DemoRole, Awaited<ReturnType<BrowserContext['cookies']>>>>;

/** What a browser keeps of each person of the demo who has signed in: once, because signing in is limited, as it should be. */
export async function signInEverybody(origin: string): Promise<Sessions> {
  const entries = [];
  for (const { role, email, password } of DEMO_PEOPLE) {
    const person = await request.newContext({ baseURL: origin, extraHTTPHeaders: { Origin: origin } });
    const answer = await person.post('/api/auth/sign-in/email', { data: { email, password } });
    if (!answer.ok()) {
      throw new Error(`Signing in as ${role} failed: ${answer.status()} ${await answer.text()}`);
    }
    entries.push([role, (await person.storageState()).cookies] as const);
    await person.dispose();
  }
  return Object.fromEntries(entries) as Sessions;
}
