import type { Bead } from './bead';

/** How a sentence begins and ends, as classes that languages have in common. */
export interface SentenceBorders {
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
}

/** Log-likelihood ratio, over chance, that sentences with these classes stand across from each other. */
export interface BorderModel {
  /** By source class × CLASSES + target class. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

const CLASSES = 8;
const OTHER = 0;

const START_CLASSES: readonly RegExp[] = [
  /^\p{Nd}/u,
  /^[-–—•*·]/u,
  /^["“”„«»「『‘'‹]/u,
  /^[([（【]/u,
  /^\p{Ll}/u,
];
const END_CLASSES: readonly RegExp[] = [
  /[.。．।۔]$/u,
  /[?？؟]$/u,
  /[!！]$/u,
  /[:：]$/u,
  /[;；؛]$/u,
  /[,，、،]$/u,
  /(?:…|\.\.\.)$/u,
];
const CLOSING = /["“”„«»」』’'›)\]）】\s]+$/u;

/** Chance that a class is kept in translation, before the article has shown it, and how many beads that is worth. */
const KEPT = 0.5;
const PRIOR_BEADS = 10;

export function readBorders(sentences: readonly string[]): SentenceBorders {
  const classOf = (classes: readonly RegExp[], text: string): number =>
    classes.findIndex((pattern) => pattern.test(text)) + 1 || OTHER;
  return {
    starts: Uint8Array.from(sentences, (sentence) =>
      classOf(START_CLASSES, sentence.slice(0, 8).trimStart()),
    ),
    ends: Uint8Array.from(sentences, (sentence) =>
      classOf(END_CLASSES, sentence.slice(-16).replace(CLOSING, '')),
    ),
  };
}

export function borderModel(
  source: SentenceBorders,
  target: SentenceBorders,
  beads: readonly Bead[],
): BorderModel {
  const paired = beads.filter(
    (bead) => bead.source.to > bead.source.from && bead.target.to > bead.target.from,
  );
  return {
    starts: logRatios(
      source.starts,
      target.starts,
      paired.map((bead) => [bead.source.from, bead.target.from]),
    ),
    ends: logRatios(
      source.ends,
      target.ends,
      paired.map((bead) => [bead.source.to - 1, bead.target.to - 1]),
    ),
  };
}

function logRatios(
  source: Uint8Array,
  target: Uint8Array,
  pairs: readonly (readonly [source: number, target: number])[],
): Float64Array {
  const sourceShare = shares(source);
  const targetShare = shares(target);
  const joint = new Float64Array(CLASSES * CLASSES);
  for (let s = 0; s < CLASSES; s++) {
    for (let t = 0; t < CLASSES; t++) {
      const chance = (sourceShare[s] ?? 0) * (targetShare[t] ?? 0);
      const kept = s === t ? ((sourceShare[s] ?? 0) + (targetShare[t] ?? 0)) / 2 : 0;
      joint[s * CLASSES + t] = PRIOR_BEADS * (KEPT * kept + (1 - KEPT) * chance);
    }
  }
  for (const [s, t] of pairs) {
    const cell = (source[s] ?? 0) * CLASSES + (target[t] ?? 0);
    joint[cell] = (joint[cell] ?? 0) + 1;
  }
  return joint.map((count, cell) => {
    const chance = (sourceShare[Math.floor(cell / CLASSES)] ?? 0) * (targetShare[cell % CLASSES] ?? 0);
    return Math.log(count / (pairs.length + PRIOR_BEADS) / chance);
  });
}

/** How common each class is, no class quite impossible. */
function shares(classes: Uint8Array): Float64Array {
  const shares = new Float64Array(CLASSES).fill(0.5);
  for (const name of classes) shares[name] = (shares[name] ?? 0) + 1;
  return shares.map((count) => count / (classes.length + CLASSES / 2));
}

export function borderScore(
  model: BorderModel,
  source: SentenceBorders,
  target: SentenceBorders,
  i: number,
  j: number,
  s: number,
  t: number,
): number {
  const start = (source.starts[i - s] ?? 0) * CLASSES + (target.starts[j - t] ?? 0);
  const end = (source.ends[i - 1] ?? 0) * CLASSES + (target.ends[j - 1] ?? 0);
  return (model.starts[start] ?? 0) + (model.ends[end] ?? 0);
}
