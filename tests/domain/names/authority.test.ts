import { expect, test } from 'vitest';
import { authorityOf } from '@/domain/names/authority/authority';
import { ORGANISATIONS } from '@/domain/names/authority/organisations';
import { PEOPLE } from '@/domain/names/authority/people';
import { PLACES } from '@/domain/names/authority/places';
import type { KnownName } from '@/domain/names/known-name';

const NONE: readonly KnownName[] = [];
const english = authorityOf('en', NONE);

test('every row of the list has its six languages, and no spelling twice', () => {
  const rows = [PEOPLE, PLACES, ORGANISATIONS].flatMap((table) => table.trim().split('\n'));
  expect(rows.length).toBeGreaterThan(300);
  for (const row of rows) {
    const cells = row.split('|');
    expect(cells, row).toHaveLength(6);
    for (const cell of cells) {
      const forms = cell.split('/');
      expect(new Set(forms).size, row).toBe(forms.length);
    }
  }
});

test('what is unwanted is nowhere preferred', () => {
  for (const { form } of english.unwanted)
    expect([form, english.findName(form)?.status]).toEqual([form, 'unwanted']);
});

test.each([
  ['Yoav Galant', 'unwanted', 'Yoav Gallant'],
  ['Yoav Gallant', 'preferred', 'Yoav Gallant'],
  ['Volodymyr Zelenskyy', 'admitted', 'Volodymyr Zelensky'],
  ['viktor orban', 'preferred', 'Viktor Orbán'],
  ['Germany', 'preferred', 'Germany'],
])('%s is %s', (name, status, preferred) => {
  expect(english.findName(name)).toMatchObject({ status, preferred });
});

test('territories are known in the languages of the runtime', () => {
  expect(authorityOf('ar', NONE).findName('ألمانيا')?.entry.id).toBe(english.findName('Germany')?.entry.id);
});

test('what a project decides goes before the list', () => {
  const names = [
    { id: 'k', sourceLang: 'uk', targetLang: 'en', source: 'Київ', preferred: 'Kiev', variants: ['Kyiv'] },
  ];
  const known = authorityOf('en', names);
  expect(known.findName('Kiev')).toMatchObject({ status: 'preferred', preferred: 'Kiev' });
  expect(known.findName('Kyiv')).toMatchObject({ status: 'unwanted', preferred: 'Kiev' });
  expect(known.findName('Yoav Galant')?.status).toBe('unwanted');
});
