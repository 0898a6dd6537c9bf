import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { deskSeen } from '../support/desk-seen';
import { BRIDGE, deskIsReady, findProjectId, openDesk } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

test('a viewer sees everything and can change nothing', async () => {
  const reviewer = await openDesk(browser, BRIDGE);
  await press(reviewer, 'ArrowRight', 'a', 'm');
  await saved(reviewer);
  const seen = await deskSeen(reviewer);

  const admin = await browser.ask('admin');
  const projectId = await findProjectId(admin);
  const invitation = await admin.post('/api/use-case/create-invitation', {
    data: { projectId, role: 'viewer' },
  });
  const { value } = (await invitation.json()) as { value: { token: string } };
  const page = await browser.open('/en/sign-in', null);
  const account = { email: `${crypto.randomUUID()}@example.org`, password: 'only looking' };
  const headers = { Origin: browser.origin };
  await page.request.post('/api/use-case/accept-invitation', {
    data: { token: value.token, name: 'Vera Looks', ...account },
    headers,
  });
  await page.request.post('/api/auth/sign-in/email', { data: account, headers });
  await page.goto(new URL(reviewer.url()).pathname);
  await deskIsReady(page);

  expect(await deskSeen(page)).toEqual(seen);
  await press(
    page,
    'ArrowRight',
    'ArrowRight',
    'a',
    'm',
    'Escape',
    'Space',
    'g',
    'Shift+M',
    'n',
    '4',
    'Delete',
  );
  await press(page, 'Enter');
  const inspector = page.getByRole('complementary', { name: 'The chosen mark' });
  await inspector.getByText('Mistranslation').first().waitFor();
  expect(await inspector.getByRole('button').count()).toBe(1);
  expect(await deskSeen(page)).toEqual(seen);
  expect(await page.getByRole('button', { name: 'Finish review' }).count()).toBe(0);
  await page.getByText('No changes').waitFor();
});
