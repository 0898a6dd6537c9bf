import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { SEVERITIES } from '@/domain/annotation/severity';
import { BUILT_IN_REASONS, DECISION_KINDS } from '@/domain/correction/decision';
import { TERM_STATUSES } from '@/domain/terms/term';

/** What `demo/README.md` says of the files of one demo article, as schemas. Unknown fields are refused. */
const articleSchema = z.strictObject({
  title: z.string().min(1),
  sourceLang: z.string(),
  targetLang: z.string(),
  mtSystem: z.string().min(1),
  address: z.url(),
  byline: z.string().min(1),
  publishedOn: z.iso.date(),
});

const paragraph = z.int().nonnegative();
const quoteSchema = z.strictObject({
  paragraph,
  quote: z.string().min(1),
  occurrence: z.int().positive().optional(),
});
const insertionSchema = z.strictObject({ paragraph, after: z.string().min(1) });

const errorSchema = z.strictObject({
  key: z.string().min(1),
  by: z.enum(['reviewer', 'reviewer2']),
  target: quoteSchema.optional(),
  insertionAfter: insertionSchema.optional(),
  source: quoteSchema.optional(),
  category: z.string(),
  severity: z.enum(SEVERITIES),
  comment: z.string(),
});

const correctionSchema = z.strictObject({
  key: z.string().min(1),
  error: z.string().nullable(),
  by: z.enum(['reviewer', 'reviewer2']),
  target: quoteSchema.optional(),
  insertionAfter: insertionSchema.optional(),
  replacement: z.string(),
});

const decisionSchema = z.strictObject({
  correction: z.string(),
  by: z.literal('editor'),
  kind: z.enum(DECISION_KINDS).exclude(['undo']),
  reason: z.enum(BUILT_IN_REASONS).optional(),
  note: z.string().min(1).optional(),
  editedText: z.string().optional(),
});

const account = z.enum(['reviewer', 'reviewer2', 'editor', 'admin']);
const messageSchema = z.strictObject({ by: account, mentions: z.array(account), text: z.string().min(1) });
const discussionSchema = z.strictObject({ about: z.string(), messages: z.array(messageSchema).min(2) });

const reviewSchema = z.strictObject({
  errors: z.array(errorSchema),
  corrections: z.array(correctionSchema),
  decisions: z.array(decisionSchema),
  checkedParagraphs: z.array(paragraph),
  discussions: z.array(discussionSchema).default([]),
  answersFindings: z.boolean().default(false),
  reviewState: z.enum(['not_started', 'in_review', 'reviewed', 'approved', 'exported']),
});

const termsSchema = z.array(
  z.strictObject({
    by: account,
    sourceLang: z.string(),
    targetLang: z.string(),
    source: z.string(),
    target: z.string().min(1),
    status: z.enum(TERM_STATUSES),
    note: z.string(),
  }),
);

const namesSchema = z.array(
  z.strictObject({
    sourceLang: z.string(),
    targetLang: z.string(),
    source: z.string(),
    preferred: z.string(),
    variants: z.array(z.string()).min(1),
  }),
);

export type DemoQuote = z.infer<typeof quoteSchema>;
export type DemoInsertion = z.infer<typeof insertionSchema>;

const FOLDER = fileURLToPath(new URL('../../../demo/articles/', import.meta.url));

export function listDemoSlugs(): readonly string[] {
  return readdirSync(FOLDER).sort();
}

/** The text of one file of an article, or null where the article has none. */
export function readDemoFile(slug: string, name: string): string | null {
  const path = `${FOLDER}${slug}/${name}`;
  // Strict: bytes that are not UTF-8 are a fault of the demo, not something to replace silently.
  return existsSync(path) ? new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) : null;
}

export const readDemoTerms = () => termsSchema.parse(readKnowledge('terms.json'));
export const readDemoNames = () => namesSchema.parse(readKnowledge('names.json'));

const readKnowledge = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../demo/${name}`, import.meta.url)), 'utf8'));

export function readDemoArticle(slug: string) {
  const json = (name: string): unknown => JSON.parse(readDemoFile(slug, name) ?? 'null');
  const source = readDemoFile(slug, 'source.md');
  return {
    slug,
    info: articleSchema.parse(json('article.json')),
    source: source === null ? null : toParagraphs(source),
    target: toParagraphs(readDemoFile(slug, 'target.md') ?? ''),
    review: reviewSchema.parse(json('review.json')),
  };
}

/** The blocks of a Markdown text, as `paragraph` in review.json counts them. */
function toParagraphs(text: string): readonly string[] {
  return text.trim().split(/\n\n+/);
}
