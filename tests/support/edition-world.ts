import { runSteps } from '@/domain/run-steps';
import type { ErrorMark } from '@/domain/annotation/error';
import type { Block } from '@/domain/article/block';
import type { Correction } from '@/domain/correction/correction';
import type { Decision } from '@/domain/correction/decision';
import { groupBy } from '@/domain/group-by';
import type { Edition, EditionBlock } from '@/domain/history/editions/edition';
import {
  planMarks,
  planTextInSteps,
  type MarksPlan,
  type TextPlan,
} from '@/domain/history/editions/plan-edition';

/** An article as the database keeps it, in memory. */
export interface EditionWorld {
  readonly blocks: readonly EditionBlock[];
  readonly errors: readonly ErrorMark[];
  readonly corrections: readonly Correction[];
  readonly decisions: readonly Decision[];
  readonly editions: readonly Edition[];
}

export const paragraph = (id: string, index: number, text: string): EditionBlock => ({
  id,
  side: 'target',
  index,
  kind: 'paragraph',
  level: 0,
  text,
  sentenceStarts: [0],
  predecessorId: null,
  retiredIn: 0,
});

/** The translation of an article as paragraphs `p0`, `p1` … */
export const worldOf = (texts: readonly string[], more: Partial<EditionWorld> = {}): EditionWorld => ({
  blocks: texts.map((text, index) => paragraph(`p${index}`, index, text)),
  errors: [],
  corrections: [],
  decisions: [],
  editions: [],
  ...more,
});

export const textsOf = ({ blocks }: EditionWorld): readonly string[] =>
  present(blocks).map(({ text }) => text);

const present = (blocks: readonly EditionBlock[]): readonly EditionBlock[] =>
  blocks.filter(({ retiredIn }) => retiredIn === 0).sort((a, b) => a.index - b.index);

export interface TakenIn {
  readonly text: TextPlan;
  readonly marks: MarksPlan;
  /** As all of it would be written. */
  readonly world: EditionWorld;
}

/** Takes new paragraphs of the translation in. */
export function takeIn(world: EditionWorld, texts: readonly string[]): TakenIn {
  const number = Math.max(1, world.editions.length) + 1;
  const next = texts.map((text, index): Block => paragraph(`e${number}-${index}`, index, text));
  const langs = { sourceLang: 'ar', targetLang: 'en' };
  const text = runSteps(planTextInSteps({ blocks: [...world.blocks] }, { source: null, target: next }));
  let ids = 0;
  const editionId = `edition-${number}`;
  const marks = planMarks(text, {
    ...langs,
    errors: world.errors,
    corrections: world.corrections,
    history: groupBy(world.decisions, ({ correctionId }) => correctionId),
    editions: world.editions,
    signature: { editionId, byId: 'editor', at: AT, newId: () => `${editionId}-d${ids++}` },
  });
  return { text, marks, world: written(world, number, editionId, text, marks) };
}

const AT = '2027-03-01T10:00:00.000Z';

function written(
  world: EditionWorld,
  number: number,
  id: string,
  text: TextPlan,
  marks: MarksPlan,
): EditionWorld {
  const sequence =
    Math.max(0, ...world.decisions.map((one) => one.sequence), ...world.editions.map((one) => one.sequence)) +
    1;
  const wanted = new Map(text.blocks.map((block) => [block.id, block]));
  const retired = new Set(text.sides.target.retired.map((block) => block.id));
  const known = new Set(world.blocks.map((block) => block.id));
  const corrections = new Map(marks.corrections.changes.map(({ after }) => [after.id, after]));
  const errors = new Map(marks.errors.changes.map(({ after }) => [after.id, after]));
  return {
    blocks: [
      ...world.blocks.map(
        (block) => wanted.get(block.id) ?? (retired.has(block.id) ? { ...block, retiredIn: number } : block),
      ),
      ...text.blocks.filter((block) => !known.has(block.id)),
    ],
    corrections: world.corrections.map((one) => corrections.get(one.id) ?? one),
    errors: world.errors.map((one) => errors.get(one.id) ?? one),
    decisions: [
      ...world.decisions,
      ...marks.corrections.decisions.map(({ decision }, index) => ({
        ...decision,
        sequence: sequence + 1 + index,
      })),
    ],
    editions: [
      ...(world.editions.length === 0 ? [firstEdition(world)] : world.editions),
      { id, number, sequence, byId: 'editor', at: AT, blockIds: [...wanted.keys()], moves: marks.moves },
    ],
  };
}

const firstEdition = ({ blocks }: EditionWorld): Edition => ({
  id: 'edition-1',
  number: 1,
  sequence: 0,
  byId: 'editor',
  at: AT,
  blockIds: blocks.map(({ id }) => id),
  moves: [],
});
