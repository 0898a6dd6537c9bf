import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { TERM_STATUSES } from '@/domain/terms/term';
import { DEMO_PEOPLE } from '@/server/services/demo-people';

/** `demo/README.md` says what it holds. */
const FILE = path.join('demo', 'terms.json');

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

export type DemoTerm = z.output<typeof terms>[number];

export const readDemoTerms = (): readonly DemoTerm[] => terms.parse(JSON.parse(readFileSync(FILE, 'utf8')));
