import { createHash } from 'node:crypto';
import { writeFindPrompt } from '../../domain/model-findings/find-prompt';
import type { ModelSettings } from '../../domain/model-findings/model-settings';
import type { Prompt } from '../../domain/model-findings/prompt';
import { promptText } from '../../domain/model-findings/prompt-text';
import { segmentsToJudge, type JudgedSegment } from '../../domain/model-findings/segments-to-judge';
import { SuggestionPlacer } from '../../domain/triage/suggestion-placer';
import type { ArticleRecord } from '../data/articles';
import type { Database } from '../db/open-database';
import { loadKnowledge, loadTexts } from './load-findings';
import { originOf } from './model-access';

/** A segment with the question about it. */
export interface AskedSegment extends JudgedSegment {
  readonly prompt: Prompt;
}

export interface ModelArticle {
  readonly placer: SuggestionPlacer;
  readonly segments: readonly AskedSegment[];
}

/** The article as it reads now, ready to be asked about. */
export async function loadModelArticle(db: Database, article: ArticleRecord): Promise<ModelArticle> {
  const { sourceLang, targetLang } = article.info;
  const input = await db.$transaction((transaction) => loadTexts(transaction, article));
  const placer = new SuggestionPlacer(input);
  const knowledge = await loadKnowledge(db, article);
  const segments = segmentsToJudge({ segments: placer.segments, sourceLang, targetLang, knowledge });
  return {
    placer,
    segments: segments.map((one) => ({ ...one, prompt: writeFindPrompt(one.segment) })),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What an answer is kept under: a hash of the text, of the words it was asked with, and of who was asked. */
export const answerKey = (settings: ModelSettings, prompt: Prompt): string =>
  sha256(promptText(`${originOf(settings)} ${settings.model}`, prompt));

/** Hashes for the provenance of a run: of the rules that the model got, and of all that it was asked about. */
export function hashesOf(segments: readonly AskedSegment[]): {
  readonly prompt: string;
  readonly text: string;
} {
  const rules = segments[0]?.prompt.messages.find(({ role }) => role === 'system')?.content ?? '';
  const texts = segments.map(({ segment: { source, target } }) => [source, target]);
  return { prompt: sha256(rules), text: sha256(JSON.stringify(texts)) };
}
