import { readListed } from './read-json';

type Verdict = 'a' | 'b' | 'same';

/** Which of each pair was found better, by the number of the pair; null where the answer cannot be read. */
export function readVerdicts(answer: string): ReadonlyMap<number, Verdict> | null {
  const listed = readListed(answer, { name: 'verdicts', field: 'pair' });
  if (listed === null) return null;
  const verdicts = new Map<number, Verdict>();
  for (const { pair, better } of listed) {
    const number = Number(pair);
    const verdict = typeof better === 'string' ? better.trim().toLowerCase() : '';
    if (!Number.isInteger(number) || !isVerdict(verdict)) continue;
    // Who says two things of one pair has not decided.
    verdicts.set(number, verdicts.has(number) && verdicts.get(number) !== verdict ? 'same' : verdict);
  }
  return verdicts;
}

const isVerdict = (text: string): text is Verdict => text === 'a' || text === 'b' || text === 'same';
