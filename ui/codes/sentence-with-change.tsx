import type { ReactNode } from 'react';
import { NO_CODES, type InlineCode } from '@/domain/article/inline-code';
import { CodeChip } from './code-chip';
import { CodedText } from './coded-text';

interface SentenceWithChangeProps {
  readonly text: string;
  /** Of the sentence, in order; left out where it has none. */
  readonly codes?: readonly InlineCode[] | undefined;
  /** Where the words are that the children stand for. */
  readonly start: number;
  readonly end: number;
  readonly children: ReactNode;
}

/** A sentence with something in the place of some of its words. The codes that stand within these come after it. */
export function SentenceWithChange({
  text,
  codes = NO_CODES,
  start,
  end,
  children,
}: SentenceWithChangeProps) {
  // What closes belongs to the words before it.
  const endsBy = (border: number, { at, kind }: InlineCode): boolean =>
    at < border || (at === border && kind === 'close');
  const before = codes.filter((code) => endsBy(start, code));
  const within = codes
    .slice(before.length)
    .filter((code) => code.at < end || (start < end && endsBy(end, code)));
  const after = codes.slice(before.length + within.length).map((code) => ({ ...code, at: code.at - end }));
  return (
    <>
      <CodedText text={text.slice(0, start)} codes={before} />
      {children}
      {within.map((code, position) => (
        <CodeChip key={position} code={code} />
      ))}
      <CodedText text={text.slice(end)} codes={after} />
    </>
  );
}
