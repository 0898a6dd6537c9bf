import { describe, expect, it } from 'vitest';
import { addCounts, NO_COUNTS, strictCounts, strictF1 } from '../../../bench/support/strict-f1';
import { align } from '../../../domain/alignment/align';
import { formatBead } from '../../../domain/alignment/format-beads';
import { beadsBetween, readStories } from '../../support/aligned-story';

const stories = readStories();
const pairs = stories.flatMap((source) =>
  stories.filter((target) => target !== source).map((target) => ({ source, target })),
);

describe('a story and its translation, with a few sentences merged or split', () => {
  it('has beads of several shapes in its gold', () => {
    const spanish = stories.find(({ lang }) => lang === 'es');
    const english = stories.find(({ lang }) => lang === 'en');
    if (!spanish || !english) throw new Error('the fixtures have Spanish and English');
    const beads = beadsBetween(spanish, english);
    expect(beads.slice(2, 5)).toEqual(['[2]:[2]', '[3]:[3,4]', '[4]:[5]']);
    expect(beads).toContain('[7,8]:[8]');
  });

  it('is aligned with a strict F1 of .99 or more over all pairs of nine languages in six scripts', () => {
    let counts = NO_COUNTS;
    const wrong: string[] = [];
    for (const { source, target } of pairs) {
      const gold = beadsBetween(source, target);
      const beads = align(source.sentences, target.sentences, {
        sourceLang: source.lang,
        targetLang: target.lang,
      });
      counts = addCounts(counts, strictCounts(gold, beads.map(formatBead)));
      const missed = gold.filter((bead) => !beads.map(formatBead).includes(bead));
      if (missed.length > 0) wrong.push(`${source.lang}-${target.lang} ${missed.join(' ')}`);
    }
    expect(strictF1(counts), wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
