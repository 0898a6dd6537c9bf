import { Fragment } from 'react';
import type { InlineCode } from '@/domain/article/inline-code';
import { CodeChip } from './code-chip';

interface CodedTextProps {
  readonly text: string;
  /** In order; left out where there are none. */
  readonly codes?: readonly InlineCode[] | undefined;
}

/** Text with its tags and placeholders at their places. */
export function CodedText({ text, codes = [] }: CodedTextProps) {
  return (
    <>
      {codes.map((code, position) => (
        <Fragment key={position}>
          {text.slice(codes[position - 1]?.at ?? 0, code.at)}
          <CodeChip code={code} />
        </Fragment>
      ))}
      {text.slice(codes.at(-1)?.at ?? 0)}
    </>
  );
}
