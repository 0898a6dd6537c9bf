/** How many edits make one text of the other, and how long the other is; both in words. */
export interface TranslationEdits {
  readonly edits: number;
  readonly words: number;
}

/** As in the program of the authors: longer runs are not moved, nor further, and no more moves than these are tried. */
const MAX_SHIFT_WORDS = 10;
const MAX_SHIFT_DISTANCE = 50;
const MAX_SHIFTS_TRIED = 1000;

/**
 * Translation edit rate: insertions, deletions, substitutions, and shifts of runs of words, each of which is one edit. M. Snover et al., "A study of
 * translation edit rate with targeted human annotation" (2006): greedily the shift that saves most, until none saves anything. HTER when `after` is
 * the post-edit of `before`.
 */
export function countEdits(before: readonly string[], after: readonly string[]): TranslationEdits {
  if (after.length === 0) return { edits: before.length, words: 0 };
  let words = before;
  let shifts = 0;
  let tried = 0;
  for (;;) {
    const best = bestShift(words, after, MAX_SHIFTS_TRIED - tried);
    tried += best.tried;
    if (best.saved <= 0 || tried >= MAX_SHIFTS_TRIED) break;
    words = best.words;
    shifts++;
  }
  return { edits: shifts + editDistance(words, after), words: after.length };
}

/** At most 1, as post-edits are rated; 0 for two empty texts. */
export function hter({ edits, words }: TranslationEdits): number {
  if (words === 0) return edits === 0 ? 0 : 1;
  return Math.min(1, edits / words);
}

interface Shift {
  /** Edits fewer than without it. */
  readonly saved: number;
  readonly words: readonly string[];
  readonly tried: number;
}

function bestShift(words: readonly string[], after: readonly string[], mayTry: number): Shift {
  const { distance, aligned, isWrong, isMissed } = alignWords(words, after);
  let best = { saved: 0, length: 0, from: 0, to: 0 };
  let result = words;
  let tried = 0;
  if (distance === 0) return { saved: 0, words, tried };
  for (const { from, at, length } of sharedRuns(words, after)) {
    // Only what is wrong is moved, to where something is wrong, and not within itself.
    const isUseful =
      isWrong.slice(from, from + length).includes(true) && isMissed.slice(at, at + length).includes(true);
    const place = aligned[at] ?? 0;
    if (!isUseful || (from <= place && place < from + length)) continue;
    let last = -1;
    for (let offset = -1; offset < length; offset++) {
      const before = at + offset;
      const to = before === -1 ? 0 : (aligned[before] ?? -2) + 1;
      if (to === -1 || to === last) continue;
      last = to;
      const moved = shift(words, from, length, to);
      const saved = distance - editDistance(moved, after);
      tried++;
      if (isBetter({ saved, length, from, to }, best)) {
        best = { saved, length, from, to };
        result = moved;
      }
    }
    if (tried >= mayTry) break;
  }
  return { saved: best.saved, words: result, tried };
}

interface Candidate {
  readonly saved: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** More saved, else longer, else earlier. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.saved !== other.saved) return one.saved > other.saved;
  if (one.length !== other.length) return one.length > other.length;
  if (one.from !== other.from) return one.from < other.from;
  return one.to < other.to;
}

/** Runs of words that stand in both, each as long and as short as it may be. */
function* sharedRuns(
  words: readonly string[],
  after: readonly string[],
): Generator<{ readonly from: number; readonly at: number; readonly length: number }> {
  for (let from = 0; from < words.length; from++) {
    const first = Math.max(0, from - MAX_SHIFT_DISTANCE);
    const last = Math.min(after.length - 1, from + MAX_SHIFT_DISTANCE);
    for (let at = first; at <= last; at++) {
      for (let length = 1; length <= MAX_SHIFT_WORDS; length++) {
        const [word, other] = [words[from + length - 1], after[at + length - 1]];
        if (word === undefined || word !== other) break;
        yield { from, at, length };
      }
    }
  }
}

function shift(words: readonly string[], from: number, length: number, to: number): readonly string[] {
  const run = words.slice(from, from + length);
  const rest = [...words.slice(0, from), ...words.slice(from + length)];
  const at = to <= from ? to : to > from + length ? to - length : to;
  return [...rest.slice(0, at), ...run, ...rest.slice(at)];
}

/** Levenshtein, in two rows. */
function editDistance(words: readonly string[], after: readonly string[]): number {
  let row = Array.from({ length: after.length + 1 }, (_, index) => index);
  words.forEach((word, index) => {
    const next = [index + 1];
    after.forEach((other, at) => {
      const substituted = (row[at] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(substituted, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    });
    row = next;
  });
  return row[after.length] ?? 0;
}

interface WordAlignment {
  readonly distance: number;
  /** For each word of `after`: the last word of `words` at or before it; -1 before the first. */
  readonly aligned: readonly number[];
  /** Words that have no equal, of `words` and of `after`. */
  readonly isWrong: readonly boolean[];
  readonly isMissed: readonly boolean[];
}

function alignWords(words: readonly string[], after: readonly string[]): WordAlignment {
  const width = after.length + 1;
  const costs = new Int32Array((words.length + 1) * width);
  for (let at = 1; at < width; at++) costs[at] = at;
  for (let index = 1; index <= words.length; index++) {
    costs[index * width] = index;
    for (let at = 1; at < width; at++) {
      const above = (index - 1) * width + at;
      const substituted = (costs[above - 1] ?? 0) + (words[index - 1] === after[at - 1] ? 0 : 1);
      costs[index * width + at] = Math.min(
        substituted,
        (costs[above] ?? 0) + 1,
        (costs[index * width + at - 1] ?? 0) + 1,
      );
    }
  }
  const aligned = new Array<number>(after.length).fill(-1);
  const isWrong = new Array<boolean>(words.length).fill(false);
  const isMissed = new Array<boolean>(after.length).fill(false);
  let [index, at] = [words.length, after.length];
  while (index > 0 || at > 0) {
    const cost = costs[index * width + at] ?? 0;
    const isSame = index > 0 && at > 0 && words[index - 1] === after[at - 1];
    const diagonal =
      index > 0 && at > 0 ? (costs[(index - 1) * width + at - 1] ?? 0) + (isSame ? 0 : 1) : Infinity;
    if (diagonal === cost) {
      aligned[at - 1] = index - 1;
      isWrong[index - 1] = isMissed[at - 1] = !isSame;
      index--;
      at--;
    } else if (index > 0 && (costs[(index - 1) * width + at] ?? 0) + 1 === cost) {
      isWrong[index - 1] = true;
      index--;
    } else {
      aligned[at - 1] = index - 1;
      isMissed[at - 1] = true;
      at--;
    }
  }
  return { distance: costs[words.length * width + after.length] ?? 0, aligned, isWrong, isMissed };
}
