import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { diffWords } from '@/domain/correction/diff-words';
import { VisuallyHidden } from 'radix-ui';

interface ReplacementDiffProps {
  readonly before: string;
  readonly after: string;
  /** Language of both texts: decides whether words or characters are compared. */
  readonly lang: string;
}

/**
 * A replacement, word by word: what goes is struck through, what comes is underlined, what stays is plain. Each
 * piece is isolated, so that a run of one direction never pulls the other across a border.
 */
export function ReplacementDiff({ before, after, lang }: ReplacementDiffProps) {
  const t = useTranslations('common.diff');
  const { parts } = diffWords(before, after, lang);
  return parts.map((part, index) => {
    if (part.kind === 'same') return <Fragment key={index}>{part.text}</Fragment>;
    const Tag = part.kind === 'removed' ? 'del' : 'ins';
    return (
      <Tag key={index}>
        <VisuallyHidden.Root>{t(part.kind)} </VisuallyHidden.Root>
        <bdi>{part.text}</bdi>
      </Tag>
    );
  });
}
