import { describe, expect, test } from 'vitest';
import { NO_KNOWLEDGE } from '@/domain/checks/engine/knowledge';
import { CheckRunner } from '@/domain/checks/engine/run-checks';
import type { Correction } from '@/domain/correction/correction';
import type { ErrorMark } from '@/domain/annotation/error';
import { dismissalKeyOf, type CheckDismissal, type DismissalScope } from '@/domain/triage/check-dismissal';
import type { CheckFinding } from '@/domain/triage/check-finding';
import { completeSettings, configuredChecks } from '@/domain/triage/check-setting';
import { anchorFindings, checkedAsItReads, type FindingsInput } from '@/domain/triage/find-in-article';
import { waitingFindings } from '@/domain/triage/waiting-findings';
import { correctionAt } from '../../support/correction-of';
import { findingsInput, withApproved } from '../../support/findings-input';

const PARAGRAPHS = ['The the port opened.', 'Ships came from the the north. The the port opened.'];

/** One whose findings are plain to see; what the others find in such texts is no matter here. */
const SETTINGS = completeSettings([]).filter(({ check }) => check === 'doubled-word');
const checks = () => configuredChecks(SETTINGS, NO_KNOWLEDGE);

function findIn(input: FindingsInput): readonly CheckFinding[] {
  return anchorFindings(input, new CheckRunner(checks()).run(checkedAsItReads(input)));
}

const wordsOf = (findings: readonly CheckFinding[]) => findings.map(({ words }) => words);

const dismissal = (finding: CheckFinding, scope: DismissalScope): CheckDismissal => ({
  id: scope,
  articleId: 'article',
  check: finding.check,
  scope,
  key: dismissalKeyOf(finding, scope),
  count: 1,
});

const NO_MARKS = { errors: [], corrections: [] };

/** The nth finding of the article. */
function nth(findings: readonly CheckFinding[], position: number): CheckFinding {
  const finding = findings[position];
  if (finding === undefined) throw new Error(`There is no finding ${String(position)}`);
  return finding;
}

describe('what waits for an answer', () => {
  const findings = findIn(findingsInput(PARAGRAPHS));

  test('is found in text order, each with a name of its own', () => {
    expect(wordsOf(findings)).toEqual(['The the', 'the the', 'The the']);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(3);
  });

  test.each([
    ['place', ['the the', 'The the']],
    ['article', []],
    ['project', []],
  ] as const)('dismissed: %s', (scope, left) => {
    const dismissals = [dismissal(nth(findings, 0), scope)];
    expect(wordsOf(waitingFindings({ findings, dismissals }, NO_MARKS))).toEqual(left);
  });

  test('a dismissal holds when the place has moved, and not when its surroundings have changed', () => {
    const dismissals = [dismissal(nth(findings, 1), 'place')];
    const left = (paragraphs: readonly string[]) =>
      wordsOf(waitingFindings({ findings: findIn(findingsInput(paragraphs)), dismissals }, NO_MARKS));
    expect(left(['One more.', 'Before it. Ships came from the the north. The the city.'])).toEqual([
      'The the',
    ]);
    expect(left(['Ships sailed to the the north.'])).toEqual(['the the']);
  });

  const error = (change: Partial<ErrorMark>): ErrorMark => ({
    id: 'error',
    articleId: 'article',
    reviewerId: 'reviewer',
    scope: 'span',
    target: nth(findings, 1).target,
    source: null,
    category: 'linguistic-conventions/grammar',
    severity: 'minor',
    comment: '',
    provenance: { kind: 'person' },
    state: 'open',
    typology: 'mqm-core/2.0',
    version: 1,
    ...change,
  });
  const correction = (state: Correction['state'], errorId: string | null = null): Correction => ({
    ...correctionAt('', 0, 0, 'the'),
    ...{ state, errorId, anchor: nth(findings, 1).target },
  });

  test.each([
    ['an open error', { errors: [error({})] }, 2],
    ['one that was withdrawn', { errors: [error({ state: 'withdrawn' })] }, 3],
    ['one on the whole segment', { errors: [error({ scope: 'segment' })] }, 3],
    [
      'one on other words',
      { errors: [error({ target: { ...nth(findings, 1).target, blockId: 'other' } })] },
      3,
    ],
    ['a proposal', { corrections: [correction('proposed')] }, 2],
    ['a rejected one', { corrections: [correction('rejected')] }, 2],
    ['an approved one: what is found now is in its words', { corrections: [correction('approved')] }, 3],
    ['an error that was mended', { errors: [error({})], corrections: [correction('approved', 'error')] }, 3],
  ] as const)('marked by %s', (_, marks, left) => {
    expect(waitingFindings({ findings, dismissals: [] }, { ...NO_MARKS, ...marks })).toHaveLength(left);
  });
});

describe('a text with approved corrections', () => {
  const corrected = (paragraph: string, words: string, replacement: string) =>
    withApproved(findingsInput([paragraph]), words, replacement);

  test('no longer has what was mended, and keeps the rest in its place', () => {
    const found = findIn(corrected('The the port and the the ships.', 'The the', 'The'));
    expect(found).toMatchObject([
      { words: 'the the', suggestion: 'the', target: { start: 17, quote: 'the the' } },
    ]);
  });

  test('is asked about what a correction made of its surroundings', () => {
    const found = findIn(corrected('It left from a port.', 'a', 'from the'));
    expect(found).toMatchObject([
      { words: 'from from the', target: { quote: 'from a' }, suggestion: 'from the' },
    ]);
  });

  test('is not asked about the words an editor approved', () => {
    expect(findIn(corrected('It left a port.', 'a', 'the the'))).toEqual([]);
  });
});
