import { COMPANY, TEMPLATES } from './templates';
import { readPairs } from './read-pairs';

/** Both sides of a made-up article, a line a segment. */
export interface SpeedLines {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

const PEOPLE = 40;
const DRIFTING = 4;

/**
 * An article of so many segments about forty people, a few of whom are written in two ways, with a sentence without names in every
 * segment. Deterministic.
 */
export function speedLines(lang: string, segments: number): SpeedLines {
  const english = TEMPLATES.en;
  const foreign = TEMPLATES[lang];
  const company = COMPANY[lang] ?? [];
  const people = readPairs()
    .filter((pair) => pair.lang === lang && pair.isSame && pair.kind === 'family')
    .slice(0, PEOPLE);
  const source: string[] = [];
  const target: string[] = [];
  for (let index = 0; index < segments; index++) {
    const person = people[index % people.length];
    const [given = '', foreignGiven = ''] = company[index % company.length] ?? [];
    const drifts = index % people.length < DRIFTING && index > 2 * people.length && index % 3 === 0;
    const name = (drifts ? person?.other : person?.one) ?? ['', ''];
    const isFull = index < people.length;
    const which = index % 3;
    target.push(
      `${english?.short[which] ?? ''} ${english?.other ?? ''}`
        .replace('{1}', isFull ? `${given} ${name[0]}` : name[0])
        .replace('{o}', given),
    );
    source.push(
      `${foreign?.short[which] ?? ''} ${foreign?.other ?? ''}`
        .replace('{1}', isFull ? `${foreignGiven} ${name[1]}` : name[1])
        .replace('{o}', foreignGiven),
    );
  }
  return { source, target };
}
