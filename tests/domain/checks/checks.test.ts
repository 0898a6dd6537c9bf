import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Check } from '@/domain/checks/engine/check';
import { NO_KNOWLEDGE } from '@/domain/checks/engine/knowledge';
import { configureCheck, CheckRunner } from '@/domain/checks/engine/run-checks';
import { CHECKS } from '@/domain/checks/registry';
import { readExample, type CheckExample, type CheckExamples } from '@/tests/support/check-examples';

const FOLDER = path.join(process.cwd(), 'domain/checks');

test('every check is in the registry, under the name of its file', () => {
  const files = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'registry.ts')
    .map(({ name }) => path.basename(name, '.ts'));
  expect(CHECKS.map(({ id }) => id).sort()).toEqual(files.sort());
});

const loaded = await Promise.all(
  CHECKS.map(async (check) => {
    const module = (await import(`./examples/${check.id}.ts`)) as { readonly examples: CheckExamples };
    return { check, examples: module.examples };
  }),
);

function findingsOf(check: Check, example: CheckExample) {
  const { article, target, source } = readExample(example);
  const knowledge = { ...NO_KNOWLEDGE, ...example.knowledge };
  const configured = configureCheck(check, check.severity, {}, knowledge);
  return { found: new CheckRunner([configured]).run(article), target, source, article };
}

describe.each(loaded)('$check.id', ({ check, examples }) => {
  test('is asked what it must find and what it must leave alone', () => {
    expect(examples.fails.length).toBeGreaterThan(0);
    expect(examples.passes.length).toBeGreaterThan(0);
  });

  test.each(examples.fails)('finds: $target', (example) => {
    const { found, target, source } = findingsOf(check, example);
    expect(found.map((finding) => finding.target)).toEqual(target);
    if (source.length > 0) expect(found.map((finding) => finding.source)).toEqual(source);
    if (example.suggestions) expect(found.map(({ suggestion }) => suggestion)).toEqual(example.suggestions);
  });

  test.each(examples.passes)('leaves alone: $target', (example) => {
    expect(findingsOf(check, example).found).toEqual([]);
  });
});
