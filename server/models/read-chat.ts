import * as z from 'zod';
import type { Tokens } from '../../domain/model-findings/estimate-tokens';
import { ModelFailure } from './model-failure';

const parts = z.array(z.object({ type: z.string(), text: z.string().optional() }));

/** What is needed of the answer of a chat; servers add much of their own. */
const chat = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: z.union([z.string(), parts]).nullish(),
          refusal: z.string().nullish(),
        }),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: z.number().int().nonnegative(),
      completion_tokens: z.number().int().nonnegative(),
    })
    .nullish()
    .catch(null),
});

export interface ChatAnswer {
  readonly text: string;
  /** Null where the server does not count. */
  readonly tokens: Tokens | null;
}

export function readChat(body: string): ChatAnswer {
  const read = chat.safeParse(parseJson(body));
  const choice = read.data?.choices[0];
  if (choice === undefined) throw new ModelFailure('unreadable', { mayCost: true });
  const { finish_reason: reason, message } = choice;
  if (reason === 'content_filter' || typeof message.refusal === 'string')
    throw new ModelFailure('refused', { mayCost: true });
  const { content } = message;
  const text = Array.isArray(content) ? content.map((part) => part.text ?? '').join('') : (content ?? '');
  const usage = read.data?.usage;
  // PostgreSQL cannot store NUL.
  return {
    text: text.replaceAll('\0', ''),
    tokens: usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
