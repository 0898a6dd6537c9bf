import type { Suggestion } from '@/domain/triage/suggestion-placer';

/** What a system says of the first place of these words; '' of something missing. */
export function suggestion(words: string, more: Partial<Suggestion> = {}): Suggestion {
  return {
    target: words === '' ? null : { quote: words, before: '', after: '' },
    source: null,
    category: 'accuracy/mistranslation',
    severity: 'major',
    named: { category: 'Accuracy/Mistranslation', severity: 'Major' },
    explanation: '',
    explanationLang: 'und',
    suggestion: null,
    confidence: null,
    ...more,
  };
}
