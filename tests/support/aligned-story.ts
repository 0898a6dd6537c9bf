import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../fixtures/alignment/', import.meta.url));

/** A language's sentences, each with the facts it tells: see tests/fixtures/alignment/README.md. */
export interface Story {
  readonly lang: string;
  readonly sentences: readonly string[];
  readonly facts: readonly (readonly number[])[];
}

export function readStories(): readonly Story[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const lines = readFileSync(FOLDER + name, 'utf8')
        .trim()
        .split('\n');
      const parts = lines.map((line) => /^([\d+]+): (.+)$/.exec(line));
      return {
        lang: name.replace('.txt', ''),
        sentences: parts.map((part) => part?.[2] ?? ''),
        facts: parts.map((part) => (part?.[1] ?? '').split('+').map(Number)),
      };
    });
}

/** The beads of two stories that tell the same facts in the same order, in the notation `[0,1]:[0]`. */
export function beadsBetween(source: Story, target: Story): readonly string[] {
  const beads: string[] = [];
  let [s, t] = [0, 0];
  while (s < source.facts.length || t < target.facts.length) {
    const [fromS, fromT] = [s, t];
    let last = Math.min(
      Math.max(...(source.facts[s] ?? [Infinity])),
      Math.max(...(target.facts[t] ?? [Infinity])),
    );
    for (let grows = true; grows;) {
      grows = false;
      for (; Math.min(...(source.facts[s] ?? [Infinity])) <= last; s++) {
        last = Math.max(last, ...(source.facts[s] ?? []));
        grows = true;
      }
      for (; Math.min(...(target.facts[t] ?? [Infinity])) <= last; t++) {
        last = Math.max(last, ...(target.facts[t] ?? []));
        grows = true;
      }
    }
    beads.push(`${list(fromS, s)}:${list(fromT, t)}`);
  }
  return beads;
}

function list(from: number, to: number): string {
  return `[${Array.from({ length: to - from }, (_, index) => from + index).join(',')}]`;
}
