import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser-world';
import { BRIDGE, deskIsReady, openDesk } from '../support/own-article';
import { press, saved } from '../support/press';

const browser = useBrowser();

test('a message shows at once in the discussion that somebody else has open, and disturbs nothing there', async () => {
  const reviewer = await openDesk(browser, BRIDGE);
  await press(reviewer, 'ArrowRight', 'ArrowRight', 'a', 'm');
  await saved(reviewer);
  await press(reviewer, 'm');
  await reviewer.keyboard.type('Is there a new one?');
  await press(reviewer, 'Control+Enter');
  await reviewer.getByRole('list', { name: '1 message' }).waitFor();
  const editor = await browser.open(new URL(reviewer.url()).pathname, 'editor');
  await deskIsReady(editor);
  await editor.getByText(/^Also here: /).waitFor();
  await press(editor, 'n', 'm');
  await editor.getByText('Is there a new one?').waitFor();

  await reviewer.keyboard.type('I am still');
  await editor.keyboard.type('Yes, since May.');
  await press(editor, 'Control+Enter');
  await reviewer.getByText('Yes, since May.').waitFor();
  await reviewer.keyboard.type(' writing');
  expect(await reviewer.getByRole('textbox', { name: 'Your message' }).inputValue()).toBe(
    'I am still writing',
  );
  await editor.getByRole('button', { name: 'Resolve' }).press('Enter');
  await reviewer.getByText(/^Resolved by/).waitFor();
});

test('a mention is told, leads to the text, is answered and resolved, all by keyboard', async () => {
  // Earlier runs are read by now; tests beside this one may tell of other things meanwhile.
  const inbox = await browser.ask('admin');
  const until = { kind: 'until', at: new Date().toISOString() };
  await inbox.post('/api/use-case/mark-notifications-read', { data: { which: until } });
  const reviewer = await openDesk(browser, BRIDGE);
  await press(reviewer, 'ArrowRight', 'ArrowRight', 'a', 'm');
  await saved(reviewer);
  await press(reviewer, 'm');
  const message = reviewer.getByRole('textbox', { name: 'Your message' });
  await message.waitFor();
  await reviewer.keyboard.type('@noa');
  await reviewer.getByRole('option', { name: 'Noam Lindqvist', selected: true }).waitFor();
  await press(reviewer, 'Enter');
  await reviewer.keyboard.type('is this the old one?');
  // Not sent yet, and kept.
  await reviewer.reload();
  await deskIsReady(reviewer);
  await press(reviewer, 'n', 'm');
  expect(await message.inputValue()).toBe('@Noam Lindqvist is this the old one?');
  await press(reviewer, 'Control+Enter');
  await reviewer.getByRole('list', { name: '1 message' }).waitFor();

  const admin = await browser.open('/en/articles', 'admin');
  await admin.getByRole('link', { name: /^Notifications, \d+ unread$/ }).press('Enter');
  const told = admin.getByRole('link', { name: /^Rania Haddad mentioned you in Article of a test/ });
  await told.press('Enter');
  const chosen = admin.getByRole('complementary', { name: 'The chosen mark' });
  await chosen.getByText('old', { exact: true }).first().waitFor();
  await admin.waitForFunction(() => document.activeElement?.matches('[data-field=talk]'));
  await admin.getByText('is this the old one?').waitFor();
  await admin.keyboard.type('It is.');
  await press(admin, 'Control+Enter');
  await admin.getByRole('list', { name: '2 messages' }).waitFor();
  await admin.getByRole('button', { name: 'Resolve' }).press('Enter');
  await admin.getByText(/^Resolved by/).waitFor();
  await press(admin, 'Escape', 'Shift+T');
  await admin.getByText('Nothing is being discussed.', { exact: false }).waitFor();
  await admin.getByRole('button', { name: 'Resolved' }).press('Enter');
  await admin.getByRole('button', { name: /^old/ }).press('Enter');
  await admin.getByRole('button', { name: 'Reopen' }).waitFor();
});
