import * as z from 'zod';

/** What whoever has an article open is told. Small, and without any text of the article. */
const liveEvent = z.discriminatedUnion('kind', [
  z.object({
    /** Something of it was saved. */
    kind: z.literal('changed'),
    /** Null where it is not known what was missed. */
    byId: z.string().nullable(),
    /** The page that saved it, which knows already; '' for none. */
    tab: z.string(),
  }),
  /** Something was said about it, or is settled. */
  z.object({ kind: z.literal('said'), byId: z.string(), tab: z.string() }),
  /** What its project looks for in articles is something else: terms, names, checks, what is dismissed everywhere. */
  z.object({ kind: z.literal('agreed'), byId: z.string(), tab: z.string() }),
  /** A process has somebody in the article, and says so again from time to time. */
  z.object({
    kind: z.literal('here'),
    process: z.string(),
    userId: z.string(),
    name: z.string(),
    /** ISO 8601 with zone. */
    since: z.string(),
    /** Id of the segment that they read; null where that is not known. */
    at: z.string().nullable(),
  }),
  /** Somebody reads another segment, in the page that has this name. */
  z.object({ kind: z.literal('moved'), userId: z.string(), tab: z.string(), at: z.string() }),
  z.object({ kind: z.literal('left'), process: z.string(), userId: z.string() }),
  /** A process that had nobody in the article until now asks the others whom they have. */
  z.object({ kind: z.literal('who') }),
]);
export type LiveEvent = z.output<typeof liveEvent>;

const envelope = z.object({ from: z.string(), articleId: z.string(), event: liveEvent });
export type Envelope = z.output<typeof envelope>;

/** Null for what another version of Verso may have written. */
export function readEnvelope(json: string): Envelope | null {
  try {
    return envelope.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
