import type { AuthorityEntry, EntryKind, EntrySpellings } from './authority-entry';
import { ORGANISATIONS } from './organisations';
import { PEOPLE } from './people';
import { PLACES } from './places';

const COLUMNS = ['en', 'ar', 'he', 'zh', 'ru', 'es'];
const ADMITTED = '~';

const TABLES: readonly (readonly [EntryKind, string])[] = [
  ['person', PEOPLE],
  ['place', PLACES],
  ['organisation', ORGANISATIONS],
];

/** The entries of our own list. */
export function makeStarterEntries(): readonly AuthorityEntry[] {
  return TABLES.flatMap(([kind, table]) =>
    table
      .trim()
      .split('\n')
      .map((row) => toEntry(kind, row)),
  );
}

function toEntry(kind: EntryKind, row: string): AuthorityEntry {
  const cells = row.split('|');
  const [english = ''] = cells;
  return {
    id: english.split('/', 1)[0] ?? '',
    kind,
    spellingsIn(language) {
      const column = COLUMNS.indexOf(language);
      if (column < 0) return null;
      const cell = cells[column] ?? '';
      return parseSpellings(cell === '' ? english : cell);
    },
  };
}

function parseSpellings(cell: string): EntrySpellings {
  const [preferred = '', ...others] = cell.split('/');
  return {
    preferred,
    admitted: others.filter((other) => other.startsWith(ADMITTED)).map((other) => other.slice(1)),
    unwanted: others.filter((other) => !other.startsWith(ADMITTED)),
  };
}
