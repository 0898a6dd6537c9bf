import { parseArgs } from 'node:util';
import { fuzz } from './fuzz/fuzz';

/**
 * Broken and hostile files by the hundred thousand, through every reader: `npm run test:fuzz`. In parts, or again: `npm run test:fuzz -- --count 5000 --seed 7 --from 20000`.
 * A file is made again from its seed and its number.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const [count, seed, from] = [Number(values.count), Number(values.seed), Number(values.from)];
const begun = performance.now();
const { read, refused, failures, slowest } = fuzz({ count, seed, from }, (done, report) => {
  const seconds = Math.round((performance.now() - begun) / 1000);
  if (done % 5000 === 0) console.log(`${done} files, ${report.failures.length} failures, ${seconds} s`);
});
for (const { number, name, error } of failures)
  console.log(`\n--seed ${seed} --from ${number} --count 1 (${name})\n${error}`);
console.log(`
${count} files from seed ${seed}, ${read} read, ${refused} refused, ${failures.length} failures; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB
slowest: ${slowest.name}, number ${slowest.number}, ${Math.round(slowest.milliseconds)} ms`);
process.exitCode = failures.length === 0 ? 0 : 1;
