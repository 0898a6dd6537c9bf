/** A message of a conversation, as OpenAI-compatible servers take it. */
export interface ChatMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** A question to a model, and the form in which the answer is wanted. */
export interface Prompt {
  /** Rises with each change of the words: part of the provenance of what was found. */
  readonly id: string;
  readonly messages: readonly ChatMessage[];
  readonly schemaName: string;
  readonly schema: object;
  /** What the answer may cost at most, in tokens. */
  readonly maxOutputTokens: number;
}

/** A sentence and its translation. */
export interface TextPair {
  readonly source: string;
  readonly target: string;
}

/** What a project has agreed on that concerns a segment. */
export interface AgreedTerm {
  readonly source: string;
  readonly target: string;
  readonly status: 'use' | 'allowed' | 'never-use' | 'keep-untranslated' | 'name';
}

/** All that a model is told of a segment. */
export interface SegmentToJudge extends TextPair {
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
  /** The sentences around it; null at the ends of the article. */
  readonly before: TextPair | null;
  readonly after: TextPair | null;
  readonly agreed: readonly AgreedTerm[];
}

/** "Arabic (ar)": models know names better than tags. */
export function languageForModel(tag: string): string {
  try {
    return `${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag} (${tag})`;
  } catch {
    return 'unknown';
  }
}
