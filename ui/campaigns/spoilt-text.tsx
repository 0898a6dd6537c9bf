import { diffWords } from '@/domain/correction/diff-words';
import { ArticleText } from '@/ui/primitives/article-text';

interface SpoiltTextProps {
  readonly original: string;
  readonly text: string;
  readonly lang: string;
}

/** A sentence with what goes out of it and what comes into it. */
export function SpoiltText({ original, text, lang }: SpoiltTextProps) {
  if (text === '')
    return (
      <ArticleText lang={lang} as="span">
        <del>{original}</del>
      </ArticleText>
    );
  const { changes } = diffWords(original, text, lang).changes;
  const ends = changes.map(({ end }) => end);
  return (
    <ArticleText lang={lang} as="span">
      {changes.map(({ start, end, insert }, index) => (
        <span key={start}>
          {original.slice(ends[index - 1] ?? 0, start)}
          {start < end && <del>{original.slice(start, end)}</del>}
          {insert !== '' && <ins>{insert}</ins>}
        </span>
      ))}
      {original.slice(ends.at(-1) ?? 0)}
    </ArticleText>
  );
}
