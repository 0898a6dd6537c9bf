import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAlignmentEdit } from '@/domain/alignment/apply-alignment-edit';
import type { FindingsInput } from '@/domain/triage/find-in-article';
import { outsideInArticle, type StoredOutsideFinding } from '@/domain/triage/outside-in-article';
import { SuggestionPlacer, type PlacedSuggestion } from '@/domain/triage/suggestion-placer';
import { takeSuggestions } from '@/domain/triage/take-suggestions';
import { arbitraryText } from '../../support/arbitrary-text';
import { findingsInput, withApproved } from '../../support/findings-input';
import { suggestion } from '../../support/suggestion';

const SOURCE = ['فتح الميناء أبوابه.', 'غادرت سفينتان صباح الأحد. وعاد العمال إلى بيوتهم.'];
const TARGET = [
  'The port open its doors.',
  'Two ship left in Sunday morning. The workers returned to their homes.',
];
const article = () => findingsInput(TARGET, SOURCE);

/** Places what is said of the nth segment, as the article reads now. */
function place(input: FindingsInput, segment: number, said: ReturnType<typeof suggestion>) {
  const placer = new SuggestionPlacer(input);
  return placer.place(placer.segments[segment]?.segmentId ?? '', said);
}

function placed(input: FindingsInput, segment: number, said: ReturnType<typeof suggestion>) {
  const result = place(input, segment, said);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const stored = (finding: PlacedSuggestion, id = 'f1'): StoredOutsideFinding => ({
  ...finding,
  ...{ id, runId: 'run', kind: 'model', system: 'Some Model' },
});

/** What the desk is told of one that was placed in `input`, as the article reads in `now`. */
const heldIn = (finding: PlacedSuggestion, now: FindingsInput) => outsideInArticle(now, [stored(finding)]);

describe('what a system says', () => {
  test('is anchored in the imported text, with what it is about in the source', () => {
    const said = suggestion('left in', {
      source: { quote: 'صباح', before: '', after: '' },
      suggestion: 'left on',
    });
    const finding = placed(article(), 1, said);
    expect(finding).toMatchObject({
      target: { quote: 'left in', start: 9, end: 16 },
      source: { quote: 'صباح' },
      suggestion: 'left on',
    });
    expect(heldIn(finding, article())).toMatchObject([
      { id: 'f1', words: 'left in', suggestion: 'left on', outside: { system: 'Some Model' } },
    ]);
  });

  test('is found in the text as it reads now', () => {
    const now = withApproved(article(), 'Two ship', 'Two ships');
    const finding = placed(now, 1, suggestion('ships left', { suggestion: 'ships sailed' }));
    // It reaches into the correction, so it is about all of it.
    expect(finding).toMatchObject({ target: { quote: 'Two ship left' }, suggestion: 'Two ships sailed' });
    expect(heldIn(finding, now)).toMatchObject([{ words: 'Two ships left' }]);
    expect(place(now, 1, suggestion('ships'))).toMatchObject({ error: { code: 'within_correction' } });
  });

  test('of something missing stands at the end of its segment', () => {
    const source = { quote: 'أبوابه', before: '', after: '' };
    const finding = placed(article(), 0, suggestion('', { category: 'accuracy/omission', source }));
    expect(finding).toMatchObject({ target: { quote: '', start: 24, end: 24 }, source: { quote: 'أبوابه' } });
  });

  test('keeps a category that nobody here knows in its own name only', () => {
    const finding = placed(article(), 0, suggestion('open', { category: 'fluency/no-such' }));
    expect(finding).toMatchObject({
      category: 'custom',
      named: { category: 'Accuracy/Mistranslation', severity: 'Major' },
    });
  });

  test('is dropped and counted where its words are not to be found, or were said before', () => {
    const placer = new SuggestionPlacer(article());
    const segmentId = placer.segments[1]?.segmentId ?? '';
    const known = new Set<string>();
    const words = ['left in', 'sailed', 'left in', 'n'];
    const said = words.map((one) => ({ segmentId, suggestion: suggestion(one) }));
    const { counts, dropped, placed: kept } = takeSuggestions(placer, said, known);
    expect(kept.map(({ target }) => target.quote)).toEqual(['left in']);
    expect(dropped).toEqual([
      { at: 1, reason: 'quote_not_found' },
      { at: 3, reason: 'quote_ambiguous' },
    ]);
    expect(counts).toEqual({ received: 4, kept: 1, unresolved: 2, rejected: 0, repeated: 1 });
    // The next step of the same run.
    expect(takeSuggestions(placer, said.slice(0, 1), known).counts).toMatchObject({ kept: 0, repeated: 1 });
  });

  test('is kept as prose, whatever is in it', () => {
    const explanation = `Wrong\u202E verb\u0000: ${'long '.repeat(1000)}`;
    const finding = placed(article(), 0, suggestion('open', { explanation }));
    expect(finding.explanation).toMatch(/^Wrong verb: long/);
    expect(finding.explanation.length).toBeLessThanOrEqual(2000);
  });
});

describe('an outside finding retires', () => {
  const finding = placed(article(), 1, suggestion('left in'));

  test('when its sentence reads otherwise, and is back when that is undone', () => {
    expect(heldIn(finding, withApproved(article(), 'Sunday', 'Friday'))).toEqual([]);
    expect(heldIn(finding, withApproved(article(), 'left in', 'left on'))).toEqual([]);
    expect(heldIn(finding, article())).toHaveLength(1);
  });

  test('and not when another sentence does', () => {
    const now = withApproved(withApproved(article(), 'port open', 'port opened'), 'homes', 'houses');
    expect(heldIn(finding, now)).toMatchObject([{ words: 'left in' }]);
  });

  test('nor when segments are joined', () => {
    const [, second, third] = article().segments;
    if (second === undefined || third === undefined) throw new Error('Three segments are needed');
    const joined = applyAlignmentEdit(article(), { kind: 'merge', segmentId: second.id, otherId: third.id });
    if (!joined.ok) throw new Error(joined.error.code);
    expect(heldIn(finding, { ...article(), segments: joined.value.segments })).toHaveLength(1);
  });
});

test('every place is whole, and says what stands there', () => {
  const text = arbitraryText(8).filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (words, from, length) => {
      const input = findingsInput([`${words}. The end came.`]);
      const placer = new SuggestionPlacer(input);
      const [segment] = placer.segments;
      const target = { start: from, end: from + length };
      const result = placer.place(segment?.segmentId ?? '', suggestion('', { target }));
      if (!result.ok) return;
      const [shown] = outsideInArticle(input, [stored(result.value)]);
      const block = input.blocks.find(({ id }) => id === result.value.target.blockId);
      const { start, end, quote } = result.value.target;
      expect(block?.text.slice(start, end)).toBe(quote);
      expect(shown?.words).toBe(quote);
    }),
  );
});
