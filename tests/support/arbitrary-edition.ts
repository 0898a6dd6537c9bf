import fc from 'fast-check';
import type { ErrorMark } from '@/domain/annotation/error';
import type { Correction } from '@/domain/correction/correction';
import { appliedChange } from '@/domain/correction/correction-life-cycle';
import type { Decision } from '@/domain/correction/decision';
import { areRivals } from '@/domain/correction/find-rivals';
import { quoteSpan } from '@/domain/text/quoted-span';
import { correctionAt } from './correction-of';
import { decisionOf } from './decision-of';
import { worldOf, type EditionWorld } from './edition-world';

const WORDS = [
  'one',
  'one',
  'two',
  'ships',
  'harbour',
  'الميناء',
  'سفينة',
  'שלום',
  '北京',
  '👩‍👩‍👧',
  'cafe\u0301',
  'हिन्दी',
];

const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);

/** Paragraphs, some of them alike. */
export const arbitraryParagraphs = fc.array(text, { minLength: 1, maxLength: 7 });

/** Another version of these paragraphs: some go, some come, some are reworded or stand elsewhere. */
export function arbitraryRevision(paragraphs: readonly string[]): fc.Arbitrary<readonly string[]> {
  const step = fc.record({
    kind: fc.constantFrom('reword', 'reword', 'drop', 'insert', 'swap', 'split'),
    at: fc.nat(20),
    word,
    place: fc.nat(20),
  });
  return fc.array(step, { maxLength: 4 }).map((steps) => {
    const list = [...paragraphs];
    for (const { kind, at, word: put, place } of steps) {
      const index = at % Math.max(1, list.length);
      const words = (list[index] ?? '').split(' ');
      if (kind === 'insert') list.splice(index, 0, `${put} ${put} new.`);
      else if (kind === 'drop') list.splice(index, 1);
      else if (kind === 'swap') list.push(...list.splice(index, 1));
      else if (kind === 'split') list.splice(index, 1, words.slice(0, 2).join(' '), words.slice(2).join(' '));
      else list[index] = words.with(place % words.length, put).join(' ');
    }
    return list.filter((paragraph) => paragraph.trim() !== '');
  });
}

interface MarkSeed {
  readonly block: number;
  readonly from: number;
  readonly length: number;
  readonly replacement: string;
  readonly fate: 'proposed' | 'approved' | 'rejected' | 'error';
}

const seeds: fc.Arbitrary<readonly MarkSeed[]> = fc.array(
  fc.record({
    block: fc.nat(20),
    from: fc.nat(20),
    length: fc.nat(3),
    replacement: fc.constantFrom('new', 'harbour', '', 'سفن', 'two ships'),
    fate: fc.constantFrom('proposed', 'approved', 'rejected', 'error'),
  }),
  { maxLength: 8 },
);

/** An article with errors and corrections on whole words, some of them decided. */
export const arbitraryArticle: fc.Arbitrary<EditionWorld> = fc
  .tuple(arbitraryParagraphs, seeds)
  .map(([paragraphs, marks]) => {
    const world = worldOf(paragraphs);
    const errors: ErrorMark[] = [];
    const corrections: Correction[] = [];
    const decisions: Decision[] = [];
    marks.forEach(({ block, from, length, replacement, fate }, index) => {
      const { id: blockId, text: full } = world.blocks[block % world.blocks.length] ?? { id: '', text: '' };
      const starts = [...full.matchAll(/\S+/gu)].map((match) => match.index);
      const start = starts[from % starts.length] ?? 0;
      const rest = full.slice(start).split(' ').slice(0, length).join(' ');
      const span = { start, end: start + rest.length };
      const anchor = { blockId, ...quoteSpan(full, span) };
      if (fate === 'error') {
        errors.push({ ...AN_ERROR, id: `m${index}`, target: anchor });
        return;
      }
      const made = correctionAt(full, span.start, span.end, replacement, { id: `c${index}`, anchor });
      if (anchor.quote === replacement) return;
      const isFree = corrections.every((one) => one.state !== 'approved' || !areRivals(one, made));
      if (fate === 'proposed' || (fate === 'approved' && !isFree)) {
        corrections.push(made);
        return;
      }
      const decided: Correction = { ...made, state: fate, version: 2 };
      corrections.push(decided);
      const kind = fate === 'approved' ? 'approve' : 'reject';
      const id = String(decisions.length + 1);
      decisions.push(decisionOf(id, kind, { correctionId: made.id, applied: appliedChange(decided) }));
    });
    return { ...world, errors, corrections, decisions };
  });

const AN_ERROR: ErrorMark = {
  id: 'error',
  articleId: 'article',
  reviewerId: 'reviewer',
  scope: 'span',
  target: null,
  source: null,
  category: 'accuracy/mistranslation',
  severity: 'major',
  comment: '',
  provenance: { kind: 'person' },
  state: 'open',
  typology: 'mqm-core@1',
  version: 1,
};
