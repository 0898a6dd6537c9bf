import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { SEVERITIES } from '@/domain/annotation/severity';
import { BUILT_IN_REASONS } from '@/domain/correction/decision';
import { DEMO_PEOPLE } from '@/server/services/demo-people';

/** `demo/README.md` says what the files of an article hold. */
const FOLDER = path.join('demo', 'articles');

const quote = z.object({ paragraph: z.int(), quote: z.string(), occurrence: z.int().optional() });
const insertion = z.object({ paragraph: z.int(), after: z.string() });
const place = { target: quote.optional(), insertionAfter: insertion.optional() };
const by = z.enum(['reviewer', 'reviewer2']);
const account = z.enum(DEMO_PEOPLE.map(({ role }) => role));

const review = z.object({
  errors: z.array(
    z.object({
      ...place,
      key: z.string(),
      by,
      source: quote.optional(),
      category: z.string(),
      severity: z.enum(SEVERITIES),
      comment: z.string(),
    }),
  ),
  corrections: z.array(
    z.object({ ...place, key: z.string(), by, error: z.string().nullable(), replacement: z.string() }),
  ),
  decisions: z.array(
    z.object({
      correction: z.string(),
      kind: z.enum(['approve', 'reject', 'request_changes']),
      reason: z.enum(BUILT_IN_REASONS).nullable().default(null),
      note: z.string().default(''),
      editedText: z.string().nullable().default(null),
    }),
  ),
  checkedParagraphs: z.array(z.int()),
  /** Whether what the checks find in it has been answered. */
  answersFindings: z.boolean().default(false),
  discussions: z
    .array(
      z.object({
        about: z.string(),
        messages: z.array(z.object({ by: account, mentions: z.array(account), text: z.string() })),
      }),
    )
    .default([]),
  reviewState: z.enum(['not_started', 'in_review', 'reviewed', 'approved', 'exported']),
});

const info = z.object({
  title: z.string(),
  sourceLang: z.string(),
  targetLang: z.string(),
  mtSystem: z.string(),
  address: z.string(),
  byline: z.string(),
  publishedOn: z.string(),
});

export type DemoPlace = Pick<z.output<typeof review>['corrections'][number], 'target' | 'insertionAfter'>;
export type DemoQuote = z.output<typeof quote>;
export type DemoArticle = ReturnType<typeof readDemoArticle>;

export function readDemoArticle(folder: string) {
  const pathOf = (name: string) => path.join(FOLDER, folder, name);
  const json = (name: string): unknown => JSON.parse(readFileSync(pathOf(name), 'utf8'));
  return {
    folder,
    info: info.parse(json('article.json')),
    source: existsSync(pathOf('source.md')) ? readFileSync(pathOf('source.md')) : null,
    target: readFileSync(pathOf('target.md')),
    review: review.parse(json('review.json')),
  };
}

export function listDemoArticles(): readonly DemoArticle[] {
  return readdirSync(FOLDER).sort().map(readDemoArticle);
}
