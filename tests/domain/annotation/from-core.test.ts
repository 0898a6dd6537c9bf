import { describe, expect, test } from 'vitest';
import { findErrorObstacle } from '@/domain/annotation/check-error';
import { findTypologyFaults } from '@/domain/annotation/check-typology';
import { compareTypologies, isSameTypology } from '@/domain/annotation/compare-typologies';
import type { ErrorMark } from '@/domain/annotation/error';
import { categoryFromCore, inTypology } from '@/domain/annotation/from-core';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { TYPOLOGIES } from '@/domain/annotation/typologies/registry';
import { WMT_MQM } from '@/domain/annotation/typologies/wmt-mqm';
import { findCategory, listCategories, usesSeverity, type Typology } from '@/domain/annotation/typology';
import { NEWSROOM, ownCategory } from '../../support/own-typology';

const OWN: Typology = { ...NEWSROOM, id: 'project:p', version: '1' };

describe('what a check found, in another typology', () => {
  test.each([
    ['accuracy/mistranslation', 'facts/figures'],
    ['accuracy/omission', 'facts'],
    ['linguistic-conventions/grammar', 'language'],
    ['style/awkward-style', 'rest'],
  ])('%s is %s of a newsroom', (core, own) => {
    expect(categoryFromCore(OWN, core)?.id).toBe(own);
  });

  test('is itself in MQM-Core', () => {
    for (const { id } of listCategories(MQM_CORE)) expect(categoryFromCore(MQM_CORE, id)?.id).toBe(id);
  });

  test('is something, with a severity that is used, in every typology', () => {
    for (const typology of [...TYPOLOGIES, OWN])
      for (const { id } of listCategories(MQM_CORE)) {
        const { category, severity } = inTypology(typology, { category: id, severity: 'critical' });
        expect(findCategory(typology, category), `${typology.id} ${id}`).not.toBeNull();
        expect(usesSeverity(typology, severity)).toBe(true);
      }
  });

  test('does not become a whole segment that is no translation', () => {
    expect(categoryFromCore(WMT_MQM, 'linguistic-conventions/unintelligible')?.id).toBe('fluency');
  });
});

describe('the rules of a typology', () => {
  const anchor = { blockId: 'b', start: 0, end: 4, quote: 'port', prefix: '', suffix: '' };
  const MARK: Pick<
    ErrorMark,
    'scope' | 'target' | 'source' | 'category' | 'severity' | 'comment' | 'provenance'
  > = {
    ...{ scope: 'span', target: anchor, source: null, category: 'language', severity: 'minor' },
    ...{ comment: '', provenance: { kind: 'person' } },
  };
  const judge = (change: Partial<typeof MARK>) =>
    findErrorObstacle({ ...MARK, ...change }, OWN)?.code ?? null;

  test.each([
    ['leave alone what keeps them', {}, null],
    ['ask for a note', { category: 'facts' }, 'note_missing'],
    ['are content with one', { category: 'facts', comment: 'It was 1998.' }, null],
    ['take blanks for none', { category: 'facts', comment: ' \n' }, 'note_missing'],
    [
      'ask none of a check',
      { category: 'facts', provenance: { kind: 'check', id: 'c', version: '1' } },
      null,
    ],
    ['know their severities', { severity: 'critical' }, 'severity_not_allowed'],
    ['force one', { category: 'facts/quotes' }, 'severity_not_allowed'],
    ['take the forced one', { category: 'facts/quotes', severity: 'major' }, null],
    ['know sides', { category: 'source' }, 'side_not_allowed'],
    ['take the other side', { category: 'source', target: null, source: anchor }, null],
    ['take no second side', { category: 'language/spelling', source: anchor }, 'side_not_allowed'],
    ['let whole segments be of both', { category: 'source', scope: 'segment', source: anchor }, null],
    ['know their categories', { category: 'accuracy' }, 'category_unknown'],
    ['reach down to the deepest', { category: 'facts/figures/dates' }, null],
  ] as const)('%s', (_, change, code) => {
    expect(judge(change)).toBe(code);
  });
});

describe('a typology of one’s own', () => {
  const codesOf = (content: typeof NEWSROOM) =>
    findTypologyFaults(content).map(({ code, at }) => `${code} ${at}`);

  test('has no fault where it has none', () => {
    expect(findTypologyFaults(NEWSROOM)).toEqual([]);
  });

  test.each([
    ['a letter that a command has', [ownCategory('x', 'x', 'custom')], 'key_not_free x'],
    ['a letter twice', [ownCategory('x', 'a', 'custom'), ownCategory('y', 'a', 'custom')], 'key_taken y'],
    [
      'a letter twice at different depths',
      [
        ownCategory('x', 'a', 'custom', {}, [
          ownCategory('x/y', 'b', 'custom', {}, [ownCategory('x/y/z', 'b', 'custom')]),
        ]),
      ],
      'key_taken x/y/z',
    ],
    [
      'the letter of its dimension',
      [ownCategory('x', 'a', 'custom', {}, [ownCategory('x/y', 'a', 'custom')])],
      'key_taken x/y',
    ],
    ['an id twice', [ownCategory('x', null, 'custom'), ownCategory('x', null, 'custom')], 'id_repeated x'],
    ['an id with blanks', [ownCategory('x y', null, 'custom')], 'id_invalid x y'],
    ['no category of MQM-Core', [ownCategory('x', null, 'accuracy/vibes')], 'core_unknown x'],
    [
      'a severity that is not used',
      [ownCategory('x', null, 'custom', { severity: 'critical' })],
      'severity_unused x',
    ],
    [
      'a weight below nothing',
      [ownCategory('x', null, 'custom', { weights: { minor: -1 } })],
      'weight_invalid x',
    ],
  ])('tells of %s', (_, dimensions, fault) => {
    expect(codesOf({ ...NEWSROOM, dimensions })).toContain(fault);
  });

  test('tells of what it lacks', () => {
    const codes = codesOf({ name: ' ', severities: [], dimensions: [] });
    expect(codes).toEqual(['name_missing ', 'no_categories ', 'no_severities ']);
  });

  test('takes names of every script for ids', () => {
    const dimensions = ['دقة', 'दोष-स्थान', '术语'].map((id) => ownCategory(id, null, 'custom'));
    expect(codesOf({ ...NEWSROOM, dimensions })).toEqual([]);
  });

  test('is told from another by what was added, taken away and changed', () => {
    const [facts, language, ...rest] = NEWSROOM.dimensions;
    if (facts === undefined || language === undefined) throw new Error('The newsroom has no dimensions');
    const changed = { ...language, key: 'o' };
    const after = { ...NEWSROOM, dimensions: [changed, ...rest, ownCategory('new', null, 'custom')] };
    expect(compareTypologies(NEWSROOM, after)).toEqual({
      isRenamed: false,
      areSeveritiesChanged: false,
      added: ['new'],
      removed: ['facts', 'facts/figures', 'facts/figures/dates', 'facts/quotes'],
      changed: ['language'],
    });
    expect(isSameTypology(NEWSROOM, after)).toBe(false);
    expect(isSameTypology(NEWSROOM, structuredClone(NEWSROOM))).toBe(true);
  });
});
