import { useTranslations } from 'next-intl';
import type { Correction } from '@/domain/correction/correction';
import { ArticleText } from '@/ui/primitives/article-text';

interface ProposedWordingProps {
  readonly correction: Pick<Correction, 'anchor' | 'replacement' | 'approvedText'>;
  /** Of the translation. */
  readonly lang: string;
  readonly className?: string;
}

/** What was proposed, where something else was approved: the proposer keeps the credit. Nothing where the two are the same. */
export function ProposedWording({ correction, lang, className }: ProposedWordingProps) {
  const t = useTranslations('corrections');
  const { anchor, approvedText, replacement } = correction;
  if (approvedText === null || approvedText === replacement) return null;
  return (
    <p className={className}>
      {t.rich('proposedInstead', {
        // A deletion has no words of its own: those that were to go stand for it.
        text: () => (
          <ArticleText lang={lang} as={replacement === '' ? 'del' : 'bdi'}>
            {replacement === '' ? anchor.quote : replacement}
          </ArticleText>
        ),
      })}
    </p>
  );
}
