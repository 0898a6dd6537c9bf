import type { DocumentBlock } from '@/domain/exchange/document';
import { applyChanges, changeSetOf, invertChanges, type ChangeSet } from '@/domain/text/change-set';
import type { Span } from '@/domain/text/span';
import { lcg } from '../support/disturb';
import type { Fault, PlannedFault } from './fault';
import { halfOf, hashOf, type Half } from './hash';
import { LANGUAGE_FACTS } from './language-facts';
import type { Material } from './read-material';

/** An article with one fault in it. */
export interface PlantedFault {
  readonly fault: Fault;
  readonly half: Half;
  readonly material: Material;
  readonly blocks: readonly DocumentBlock[];
  /** Where an alarm counts: the number of the block, and a span of its text. */
  readonly block: number;
  readonly span: Span;
  /** Changes of that block that take the fault away; null where the whole block is the fault. */
  readonly undo: ChangeSet | null;
}

/**
 * Each fault in each paragraph that has a place for it, at most `tries` times at different places. The same every time: chance
 * is drawn from the texts themselves.
 */
export function* plantFaults(
  material: Material,
  faults: readonly Fault[],
  tries = 1,
): Generator<PlantedFault> {
  for (const [block, { kind }] of material.blocks.entries()) {
    if (kind !== 'paragraph') continue;
    for (const fault of faults) {
      const seen = new Set<string>();
      for (let attempt = 0; attempt < tries; attempt++) {
        const planted = plantFault(material, block, fault, attempt);
        if (planted === null) break;
        const text = planted.blocks[planted.block]?.text ?? '';
        if (!seen.has(text)) yield planted;
        seen.add(text);
      }
    }
  }
}

function plantFault(material: Material, block: number, fault: Fault, attempt: number): PlantedFault | null {
  const { blocks, lang, source } = material;
  const text = blocks[block]?.text;
  const facts = LANGUAGE_FACTS[lang];
  if (text === undefined || facts === undefined) return null;
  const sourceText = source?.blocks[block]?.text;
  const planned = fault.plan({
    text,
    lang,
    facts,
    source: source && sourceText !== undefined ? { text: sourceText, lang: source.lang } : null,
    others: blocks.filter((_, index) => index !== block).map((other) => other.text),
    random: lcg(hashOf(`${fault.id} ${attempt} ${text}`)),
  });
  if (planned === null) return null;
  return { fault, half: halfOf(text), material, ...carryOut(planned, blocks, block, text) };
}

function carryOut(
  planned: PlannedFault,
  blocks: readonly DocumentBlock[],
  block: number,
  text: string,
): Pick<PlantedFault, 'blocks' | 'block' | 'span' | 'undo'> {
  if (planned.kind === 'paragraph') {
    const added: DocumentBlock = { kind: 'paragraph', level: 0, text: planned.text };
    return {
      blocks: blocks.toSpliced(block + 1, 0, added),
      block: block + 1,
      span: { start: 0, end: planned.text.length },
      undo: null,
    };
  }
  const changes = changeSetOf(planned.changes);
  const damaged = { kind: 'paragraph', level: 0, text: applyChanges(text, changes) } as const;
  return {
    blocks: blocks.with(block, damaged),
    block,
    span: planned.span,
    undo: invertChanges(changes, text),
  };
}

/** The clean blocks again. */
export function takeAway({ blocks, block, undo }: PlantedFault): readonly DocumentBlock[] {
  if (undo === null) return blocks.toSpliced(block, 1);
  return blocks.map((one, index) => (index === block ? { ...one, text: applyChanges(one.text, undo) } : one));
}
