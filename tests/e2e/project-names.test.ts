import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askUseCase } from '../support/ask-use-case';
import { useBrowser } from '../support/browser-world';
import { exportAs } from '../support/export-as';

const browser = useBrowser();

/** A project of its own: names hold for all articles of a project. */
async function openNames(locale = 'en'): Promise<Page> {
  const name = `Names ${crypto.randomUUID()}`;
  const { projectId } = await askUseCase<{ readonly projectId: string }>(
    await browser.ask('admin'),
    'create-project',
    { name },
  );
  return browser.open(`/${locale}/projects/${projectId}/names`, 'admin');
}

const TBX = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry><langSet xml:lang="ar"><tig><term>غباري</term></tig></langSet>
<langSet xml:lang="en"><tig><term>Ghubari</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
<tig><term>Gobari</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry>
<termEntry><langSet xml:lang="en"><tig><term>Qasr Lulu</term></tig></langSet>
<langSet xml:lang="ar"><tig><term>قصر لولو</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="en"><tig><term>Ghoubary</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang="fr"><tig><term>Ghoubari</term></tig></langSet></termEntry>
</body></text></martif>`;

test('names come in as TBX, are changed and merged, had back, and go out again', async () => {
  const page = await openNames();
  await page.getByText('No names yet').waitFor();
  await page.getByRole('button', { name: 'Import names' }).click();
  const importing = page.getByRole('region', { name: 'Import names' });
  await importing
    .locator('input[type=file]')
    .setInputFiles({ name: 'names.tbx', mimeType: 'application/x-tbx', buffer: Buffer.from(TBX) });
  for (const [label, name] of [
    ['Source language', 'Arabic'],
    ['Target language', 'English'],
  ] as const) {
    await importing.getByLabel(label).fill(name);
    await importing.getByLabel(label).press('Tab');
  }
  await importing.getByRole('button', { name: 'Look at it first' }).click();
  await importing.getByText('3 new names').waitFor();
  await importing.getByText('1 entry lacks one of the two languages').waitFor();
  await importing.getByText('Line 10').waitFor();
  await importing.getByRole('button', { name: 'Import', exact: true }).click();

  const table = page.getByRole('table', { name: 'Names' });
  await table.getByRole('cell', { name: 'Qasr Lulu', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Change the name Ghubari' }).click();
  await page.getByRole('textbox', { name: 'Not to be written' }).fill('Gobari\nGhobari');
  await page.getByRole('textbox', { name: 'Not to be written' }).press('Tab');
  await page.getByRole('button', { name: 'Save' }).click();
  await table.getByRole('listitem').filter({ hasText: 'Ghobari' }).waitFor();

  await page.getByRole('button', { name: 'Merge the name Ghubari with another' }).click();
  await page.getByText('Which name is the same as Ghubari?').waitFor();
  await page.getByRole('button', { name: 'Ghoubary is the same name as Ghubari' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge two names' });
  await dialog.getByRole('radio', { name: 'Ghoubary' }).check();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await page.getByText('Ghubari is the same name as Ghoubary now.').waitFor();
  await expect.poll(() => table.getByRole('button', { name: 'Change the name Ghubari' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Change the name Ghubari' }).waitFor();

  await page.getByRole('button', { name: 'Delete the name Qasr Lulu' }).click();
  await page.getByText('Qasr Lulu is not known any more.').waitFor();
  await expect.poll(() => table.getByRole('cell', { name: 'Qasr Lulu', exact: true }).count()).toBe(0);

  const rows = (await exportAs(page, 'CSV')).split(/\r?\n/).slice(1);
  expect(rows.sort()).toEqual(['', 'ar,en,,Ghoubary,', 'ar,en,غباري,Ghubari,Gobari|Ghobari']);
  expect(await exportAs(page, 'TBX')).toMatch(
    /<term>Ghubari<\/term>\s*<termNote type="administrativeStatus">preferredTerm[^]*<term>Ghobari<\/term>\s*<termNote type="administrativeStatus">deprecatedTerm/,
  );
});

test('a name that somebody else changed first is shown before it is saved over', async () => {
  const page = await openNames();
  await page.getByRole('button', { name: 'Add a name' }).click();
  const adding = page.getByRole('region', { name: 'Add a name' });
  await adding.getByRole('textbox', { name: 'Written as' }).fill('Ghubari');
  for (const [label, name] of [
    ['Source language', 'Arabic'],
    ['Target language', 'English'],
  ] as const) {
    await adding.getByLabel(label).fill(name);
    await adding.getByLabel(label).press('Tab');
  }
  await adding.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Ghubari is known now.').waitFor();
  await adding.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Change the name Ghubari' }).click();

  const projectId = /projects\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const admin = await browser.ask('admin');
  const query = { text: '', sourceLang: '', targetLang: '' };
  const { rows } = await askUseCase<{ rows: { id: string; version: number }[] }>(admin, 'list-known-names', {
    projectId,
    query,
    offset: 0,
    limit: 10,
  });
  await askUseCase(admin, 'save-known-name', {
    id: rows[0]?.id,
    projectId,
    baseVersion: 1,
    name: { sourceLang: 'ar', targetLang: 'en', source: '', preferred: 'Gobari', variants: [] },
  });
  const form = page.getByRole('textbox', { name: 'Written as' });
  await form.fill('Ghobary');
  await form.press('Enter');
  await page.getByText('Somebody else changed this name meanwhile').waitFor();
  expect(await form.inputValue()).toBe('Gobari');
});
