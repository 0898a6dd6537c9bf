import type { Prompt } from '../../domain/model-findings/prompt';

/** What a server understands of the protocol. All say that they are compatible, and each leaves something out. */
export interface ChatDialect {
  readonly hasSchema: boolean;
  readonly hasTemperature: boolean;
  readonly lengthName: 'max_tokens' | 'max_completion_tokens';
}

export const FULL_DIALECT: ChatDialect = {
  hasSchema: true,
  hasTemperature: true,
  lengthName: 'max_tokens',
};

export function chatRequest(
  model: string,
  { messages, schemaName, schema, maxOutputTokens }: Prompt,
  dialect: ChatDialect,
): object {
  return {
    model,
    messages,
    stream: false,
    [dialect.lengthName]: maxOutputTokens,
    ...(dialect.hasTemperature ? { temperature: 0 } : {}),
    ...(dialect.hasSchema
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: schemaName, strict: true, schema },
          },
        }
      : {}),
  };
}

/** What is left out after a refusal: what its words name, otherwise the schema. Null where there is nothing more to leave out. */
export function simplerDialect(dialect: ChatDialect, refusal: string): ChatDialect | null {
  if (/max_completion_tokens/.test(refusal) && dialect.lengthName === 'max_tokens')
    return { ...dialect, lengthName: 'max_completion_tokens' };
  if (/temperature/.test(refusal) && dialect.hasTemperature) return { ...dialect, hasTemperature: false };
  if (dialect.hasSchema) return { ...dialect, hasSchema: false };
  return dialect.hasTemperature ? { ...dialect, hasTemperature: false } : null;
}
