import * as z from 'zod';
import { MAX_REPLACEMENT_LENGTH } from '../../domain/correction/check-replacement';
import { id, line } from './fields';

/** Texts that people write at some length: line breaks and tabs, but nothing that a database or UTF-8 refuses. */
export const paragraphs = z
  .string()
  .max(5000)
  .refine((text) => !/(?![\n\t])[\p{Cc}\p{Cs}]/u.test(text));

const offset = z.int().min(0);

/** What is wrong with it beyond its form is told by `checkAnchor`. */
export const anchor = z.object({
  blockId: id,
  start: offset,
  end: offset,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

export const replacement = z.string().max(MAX_REPLACEMENT_LENGTH);

/** 0 for a record that does not exist yet. */
export const baseVersion = z.int().min(0);

export const sentencePlaces = z
  .array(z.object({ blockId: id, start: offset }))
  .max(10_000)
  .readonly();

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** BCP 47, brought to its canonical form; `und` where nobody knows. */
export const languageTag = z
  .string()
  .trim()
  .max(35)
  .transform((tag, context) => {
    const canonical = canonicalTag(tag);
    if (canonical !== null) return canonical;
    context.addIssue({ code: 'custom', message: 'not a language tag' });
    return z.NEVER;
  });

const optionalLine = z.union([z.literal(''), line]);

/** Shown as a link, so nothing but the web: a `javascript:` address would run. */
const webAddress = z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(2000)]);

export const articleInfo = z.object({
  title: line,
  sourceLang: languageTag,
  targetLang: languageTag,
  mtSystem: optionalLine,
  address: webAddress,
  byline: optionalLine,
  publishedOn: z.union([z.literal(''), z.iso.date()]),
  domain: z.union([z.literal(''), line.max(200)]),
});
