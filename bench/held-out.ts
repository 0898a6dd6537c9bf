/**
 * Recall and false alarms on sentences the checks were not made on: those beside the project, and tables named. Prints figures of the
 * half kept for reporting; `--tuning` those of the other half, with every alarm and what was not found.
 * Run: npm run bench:held-out [-- --tuning] [de-en.name.tsv …]
 */
import { CHECKS } from '@/domain/checks/registry';
import { heldOutTables } from './checks/held-out-tables';
import { scoreHeldOut, type HeldOutWitness } from './checks/score-held-out';
import { pairsBesideTheProject, pairsOfTable } from './held-out/sentence-pairs';

const args = process.argv.slice(2);
const isTuning = args.includes('--tuning');
const paths = args.filter((arg) => arg !== '--tuning');
const sets = paths.length > 0 ? paths.map(pairsOfTable) : pairsBesideTheProject();

const shown: HeldOutWitness = {
  alarm: ({ name }, source, target, { check, target: { start, end } }) => {
    const marked = `${target.slice(0, start)}⟦${target.slice(start, end)}⟧${target.slice(end)}`;
    console.log(`ALARM\t${check}\t${name}\t${marked}\t${source}`);
  },
  miss: ({ name }, source, kind, clean, perturbed) => {
    console.log(`MISS\t${kind}\t${name}\t${perturbed}\t${clean}\t${source}`);
  },
};

const ids = CHECKS.map(({ id }) => id);
const scores = scoreHeldOut(sets, isTuning ? 'tuning' : 'reporting', ids, isTuning ? shown : undefined);
console.log(heldOutTables(scores).join('\n\n'));
