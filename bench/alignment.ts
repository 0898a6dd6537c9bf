import { align } from '@/domain/alignment/align';
import { formatBead } from '@/domain/alignment/format-beads';
import { madeUpArticle } from './support/made-up-article';
import { strictCounts, strictF1 } from './support/strict-f1';

/** Prints time and memory of aligning articles of 100, 1,000 and 10,000 segments, the first of all still cold. */
const LANGUAGES = { sourceLang: 'de', targetLang: 'fr' };
const WARM_RUNS = 100;

function measure(size: number): void {
  const { source, target, gold } = madeUpArticle(size);
  const times: number[] = [];
  let resident = 0;
  let f1 = 0;
  for (let run = 0; run < (size > 100 ? 4 : WARM_RUNS); run++) {
    const start = performance.now();
    const beads = align(source, target, LANGUAGES);
    times.push(performance.now() - start);
    resident = Math.max(resident, process.memoryUsage.rss());
    f1 = strictF1(strictCounts(gold, beads.map(formatBead)));
  }
  const [first = 0, ...warm] = times;
  warm.sort((a, b) => a - b);
  const least = warm[0] ?? 0;
  const median = warm[warm.length >> 1] ?? 0;
  console.log(
    `${String(size).padStart(6)} segments: first ${first.toFixed(1)} ms, then least ${least.toFixed(1)} ms, median ${median.toFixed(1)} ms, ` +
      `${(resident / 2 ** 20).toFixed(0)} MB resident, strict F1 ${f1.toFixed(3)}`,
  );
}

for (const size of [100, 1000, 10_000]) measure(size);
