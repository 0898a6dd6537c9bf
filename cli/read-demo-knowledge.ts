import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { TERM_STATUSES } from '@/domain/terms/term';
import { DEMO_PEOPLE } from '@/server/services/demo-people';

/** `demo/README.md` says what it holds. */
const readJson = (name: string): unknown => JSON.parse(readFileSync(path.join('demo', name), 'utf8'));

const terms = z.array(
  z.object({
    by: z.enum(DEMO_PEOPLE.map(({ role }) => role)),
    sourceLang: z.string(),
    targetLang: z.string(),
    source: z.string(),
    target: z.string(),
    status: z.enum(TERM_STATUSES),
    note: z.string(),
  }),
);

const names = z.array(
  z.object({
    sourceLang: z.string(),
    targetLang: z.string(),
    source: z.string(),
    preferred: z.string(),
    variants: z.array(z.string()),
  }),
);

export const readDemoTerms = () => terms.parse(readJson('terms.json'));
export const readDemoNames = () => names.parse(readJson('names.json'));
