import type { Prompt } from './prompt';

/** All that an answer depends on, as one text: what is the same was asked before. */
export const promptText = (model: string, { id, messages, schema, maxOutputTokens }: Prompt): string =>
  JSON.stringify([model, id, messages, schema, maxOutputTokens]);
