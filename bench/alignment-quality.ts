import type { Bead } from '@/domain/alignment/bead';
import { align } from '@/domain/alignment/align';
import { formatBead } from '@/domain/alignment/format-beads';
import type { ParallelLines } from './support/corpora';
import { demetrSentences, hasCorpora, postEdited, readLines, tedTalks } from './support/corpora';
import { disturb } from './support/disturb';
import type { StrictCounts } from './support/strict-f1';
import { addCounts, NO_COUNTS, strictCounts, strictF1 } from './support/strict-f1';

/**
 * Prints how well the aligner does on development data, which is not part of the project: strict F1 on hand-aligned
 * German–French, and on lines that correspond one to one and were disturbed; then how far its confidence can be trusted.
 */
const BLOCK = 60;
const SEEDS = 4;

const deciles = Array.from({ length: 10 }, () => ({ beads: 0, right: 0, confidence: 0 }));

function judge(gold: readonly string[], beads: readonly Bead[]): StrictCounts {
  const right = new Set(gold);
  for (const bead of beads) {
    const decile = deciles[Math.min(Math.floor(bead.confidence * 10), 9)];
    if (!decile) continue;
    decile.beads += 1;
    decile.confidence += bead.confidence;
    if (right.has(formatBead(bead))) decile.right += 1;
  }
  return strictCounts(gold, beads.map(formatBead));
}

function textBerg(): void {
  const gold = readLines('text-berg/dev.defr').map((line) => line.replace(/ /g, ''));
  const de = readLines('text-berg/dev.de');
  const fr = readLines('text-berg/dev.fr');
  const forward = judge(gold, align(de, fr, { sourceLang: 'de', targetLang: 'fr' }));
  const turned = gold.map((bead) => bead.split(':').reverse().join(':'));
  const backward = judge(turned, align(fr, de, { sourceLang: 'fr', targetLang: 'de' }));
  console.log(`Text+Berg dev     de-fr ${show(forward)}   fr-de ${show(backward)}`);
}

function disturbed(lines: ParallelLines): StrictCounts {
  let counts = NO_COUNTS;
  for (let seed = 1; seed <= SEEDS; seed++) {
    for (let from = 0; from < lines.source.length; from += BLOCK) {
      const { source, target, gold } = disturb(
        lines.source.slice(from, from + BLOCK),
        lines.target.slice(from, from + BLOCK),
        seed * 1000 + from,
      );
      counts = addCounts(counts, judge(gold, align(source, target, lines)));
    }
  }
  return counts;
}

function show(counts: StrictCounts): string {
  return strictF1(counts).toFixed(3);
}

if (!hasCorpora()) {
  console.log('No development data: put it in ../shared/corpora beside the project to measure quality.');
} else {
  textBerg();
  const table = new Map<string, { dev: StrictCounts; held: StrictCounts }>();
  for (const lines of [...tedTalks(), ...postEdited(), ...demetrSentences()]) {
    const row = table.get(lines.pair) ?? { dev: NO_COUNTS, held: NO_COUNTS };
    row[lines.half] = addCounts(row[lines.half], disturbed(lines));
    table.set(lines.pair, row);
  }
  console.log('\nDisturbed 1-1 lines: strict F1, development half and the half kept apart');
  for (const [pair, { dev, held }] of table) console.log(`${pair.padEnd(12)} ${show(dev)}  ${show(held)}`);
  console.log('\nConfidence, how often it was right, and beads');
  deciles.forEach(({ beads, right, confidence }) => {
    if (beads > 0) console.log(`${(confidence / beads).toFixed(2)}  ${(right / beads).toFixed(2)}  ${beads}`);
  });
}
