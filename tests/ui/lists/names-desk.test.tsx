import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { KnownNameRow } from '@/domain/names/known-name-row';
import { failure, success } from '@/domain/result';
import type { NamesPort } from '@/ui/names/names-port';
import { NamesDesk } from '@/ui/names/names-desk';
import { renderInEnglish } from '../../support/render-in-english';

const rowOf = (id: string, preferred: string, more: Partial<KnownNameRow> = {}): KnownNameRow => ({
  id,
  sourceLang: 'ar',
  targetLang: 'en',
  source: '',
  preferred,
  variants: [],
  version: 1,
  addedById: 'somebody',
  changedById: 'somebody',
  changedByName: 'Edith',
  changedAt: '2026-11-01T10:00:00.000Z',
  ...more,
});

const GALLANT = rowOf('1', 'Gallant', { source: 'غالانت', variants: ['Gallent'] });
const GALANT = rowOf('2', 'Galant', { source: 'جالانت' });
const AMAL = rowOf('3', 'Amal', { targetLang: 'fr' });

function show(
  rows: readonly KnownNameRow[],
  port: Partial<NamesPort> = {},
  role: 'viewer' | 'editor' = 'editor',
) {
  const asked = () => Promise.resolve(failure('unexpected'));
  const user = renderInEnglish(
    <NamesDesk
      first={{ rows, total: rows.length, next: null }}
      languages={{ sourceLangs: ['ar'], targetLangs: ['en', 'fr'] }}
      query={{ text: '', sourceLang: '', targetLang: '' }}
      actor={{ userId: 'me', role, isAdministrator: false }}
      usual={{ sourceLang: 'ar', targetLang: 'en' }}
      port={{ save: asked, remove: asked, merge: asked, importFile: asked, ...port }}
      newId={() => 'new'}
      exportAddress={(format) => `/api/names?format=${format}`}
      loadPage={asked}
      onFilter={() => undefined}
      onClearFilters={() => undefined}
      onAdded={() => undefined}
    />,
  );
  return { user, button: (name: string) => screen.getByRole('button', { name }) };
}

describe('the names of a project', () => {
  it('say where names come from while there are none, and offer one thing to do', () => {
    show([]);
    const [sentence] = screen.getAllByText(/No names yet/);
    const offered = within(sentence?.parentElement ?? document.body).getAllByRole('button');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Import names']);
  });

  it('are only read by who may not change them', () => {
    show([GALLANT], {}, 'viewer');
    expect(screen.getByText('Gallant').closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(screen.getByText('غالانت').closest('[lang]')?.getAttribute('dir')).toBe('rtl');
    expect(screen.queryByRole('button', { name: /Change|Merge|Delete|Import|Add/ })).toBeNull();
  });

  it('are saved with their variants, a line each', async () => {
    const save = vi.fn<NamesPort['save']>(() =>
      Promise.resolve(success({ outcome: 'saved', current: { ...GALLANT, version: 2 } })),
    );
    const { user, button } = show([GALLANT], { save });
    await user.click(button('Change the name Gallant'));
    const variants = screen.getByRole('textbox', { name: 'Not to be written' });
    await user.type(variants, '{Enter}Galant{Enter}{Enter} Gallent ');
    await user.click(button('Save'));
    expect(save).toHaveBeenCalledExactlyOnceWith({
      id: '1',
      baseVersion: 1,
      content: {
        sourceLang: 'ar',
        targetLang: 'en',
        source: 'غالانت',
        preferred: 'Gallant',
        variants: ['Gallent', 'Galant'],
      },
    });
  });

  it('are merged with another of the same languages, the form being chosen and its consequence said', async () => {
    const merge = vi.fn<NamesPort['merge']>(() =>
      Promise.resolve(
        success({
          outcome: 'merged',
          kept: { ...GALANT, variants: ['Gallant', 'Gallent'], version: 2 },
          other: { ...GALLANT, preferred: 'Galant', variants: ['Gallant', 'Gallent'], version: 2 },
        }),
      ),
    );
    const { user, button } = show([GALLANT, GALANT, AMAL], { merge });
    await user.click(button('Merge the name Gallant with another'));
    expect(screen.queryByRole('button', { name: /Amal is the same/ })).toBeNull();
    await user.click(button('Galant is the same name as Gallant'));
    const dialog = within(screen.getByRole('dialog', { name: 'Merge two names' }));
    await user.click(dialog.getByRole('radio', { name: /^Galant/ }));
    expect(dialog.getByText(/The source spells them in two ways/)).toBeTruthy();
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Gallant',
      'Gallent',
    ]);
    await user.click(dialog.getByRole('button', { name: 'Merge' }));
    expect(merge).toHaveBeenCalledExactlyOnceWith({
      kept: { id: '2', baseVersion: 1 },
      other: { id: '1', baseVersion: 1 },
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByText('Which name is the same as')).toBeNull();
  });

  it('that come from a file are shown before they are taken, with what was left out', async () => {
    const importFile = vi.fn<NamesPort['importFile']>(({ dry }) =>
      Promise.resolve(
        success({
          added: 1,
          changed: 0,
          same: 2,
          sample: [GALANT],
          issues: [
            {
              code: 'name_incomplete',
              severity: 'warning',
              position: { line: 3, column: 1 },
              params: { row: 3 },
            },
          ],
          isDone: !dry,
        }),
      ),
    );
    const { user, button } = show([], { importFile });
    await user.click(button('Import names'));
    await user.click(screen.getByRole('textbox', { name: 'Or paste a table here' }));
    await user.paste('preferred\nGalant\n…');
    await user.click(button('Look at it first'));
    await screen.findByText('1 new name, none changed, 2 known already.');
    expect(screen.getByText('Line 3, column 1')).toBeTruthy();
    expect(screen.getByText(/Row 3 has no form/)).toBeTruthy();
    await user.click(button('Import'));
    expect(importFile.mock.calls.map(([{ text, dry }]) => [text, dry])).toEqual([
      ['preferred\nGalant\n…', true],
      ['preferred\nGalant\n…', false],
    ]);
  });
});
