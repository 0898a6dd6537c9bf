import { isTermStatus, type Term, type TermStatus } from '@/domain/terms/term';

/**
 * Terms in a notation of their own, one a line: `source > target`, `source > target (admitted)`, `> target (forbidden)`, `source (do-not-translate)`.
 * Preferred where nothing else is said.
 */
export function termsOf(
  sourceLang: string,
  targetLang: string,
  ...lines: readonly string[]
): readonly Term[] {
  return lines.map((line, index) => {
    const [, expressions = '', said = ''] = /^(.*?)(?: \(([a-z-]+)\))?$/.exec(line) ?? [];
    const status: TermStatus = isTermStatus(said) ? said : 'preferred';
    const [source = '', target = source] = expressions.split('>').map((text) => text.trim());
    return { id: String(index), sourceLang, targetLang, source, target, status, note: '' };
  });
}
