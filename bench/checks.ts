/**
 * Measures the checks and writes what it finds into docs/checks: false alarms on clean text, recall on single errors of known
 * kinds (DEMETR, development data beside the project) and on faults planted by bench/inject, and speed.
 * Run: npm run bench:checks
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHECKS } from '../domain/checks/registry';
import english from '../messages/en.json';
import { checkPage, type CheckWords } from './checks/check-page';
import { examplesOf } from './checks/examples-of';
import { indexPage } from './checks/index-page';
import type { Measured } from './checks/measured';
import { scoreDemetr } from './checks/score-demetr';
import { scoreHeldOut } from './checks/score-held-out';
import { scoreInjected } from './checks/score-injected';
import { pairsBesideTheProject } from './held-out/sentence-pairs';
import { hasDemetr } from './support/corpora';

const FOLDER = fileURLToPath(new URL('../docs/checks/', import.meta.url));
const SPEED = fileURLToPath(new URL('./checks-speed.ts', import.meta.url));

const ids = CHECKS.map(({ id }) => id);
const words: Readonly<Record<string, CheckWords>> = english.checks;

if (!hasDemetr())
  console.log(
    'No DEMETR: put sample.jsonl.gz into ../shared/corpora/demetr beside the project to measure it.\n',
  );

const heldOut = pairsBesideTheProject();
const measured: Measured = {
  notice: `*Made by \`npm run bench:checks\` on ${new Date().toISOString().slice(0, 10)}; what is changed here by hand is lost.*`,
  demetr: hasDemetr() ? scoreDemetr(ids) : null,
  heldOut: heldOut.length > 0 ? scoreHeldOut(heldOut, 'reporting', ids) : null,
  tuning: scoreInjected(ids, 'tuning'),
  reporting: scoreInjected(ids, 'reporting'),
  // In a process of its own, whose memory is only what this takes.
  speed: execFileSync(process.execPath, ['--import', 'tsx', SPEED], { encoding: 'utf8' }).trim(),
};

mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) rmSync(FOLDER + name);
for (const check of CHECKS) {
  const own = words[check.id] ?? { name: check.id, what: '' };
  writeFileSync(`${FOLDER}${check.id}.md`, checkPage(check, own, await examplesOf(check.id), measured));
}
const index = indexPage(words, measured);
writeFileSync(`${FOLDER}README.md`, index);
console.log(index);
console.log('Written to docs/checks.');
