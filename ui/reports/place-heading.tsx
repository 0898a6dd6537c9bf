import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FindingAnswer } from '@/domain/reports/check-report';
import type { Severity } from '@/domain/annotation/severity';
import type { ListedTypologies } from '@/domain/annotation/typologies/registry';
import { Link } from '@/i18n/navigation';
import { useCategoryName } from '@/ui/annotation/use-category-name';
import { useSeverityName } from '@/ui/annotation/use-severity-name';
import { useCheckWords } from '@/ui/checks/use-check-words';
import { ArticleText } from '@/ui/primitives/article-text';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import styles from './reports.module.css';

interface PlaceHeadingProps {
  readonly places: {
    readonly category: string;
    readonly severity: Severity | null;
  };
  readonly typologies: ListedTypologies;
  /** To the figures that one came from. */
  readonly back: string;
}

/** Which errors the list below holds. */
export function PlaceHeading({ places: { category, severity }, typologies, back }: PlaceHeadingProps) {
  const t = useTranslations('reports');
  const categoryName = useCategoryName(typologies);
  const severityName = useSeverityName(typologies);
  const parts: ReactNode[] = [];
  if (category !== '') parts.push(<bdi key="category">{categoryName(category)}</bdi>);
  if (severity !== null)
    parts.push(<SeveritySign key="severity" severity={severity} name={severityName(severity)} />);
  return <Heading back={back}>{parts.length === 0 ? t('places.all') : parts}</Heading>;
}

interface AnsweredHeadingProps {
  /** A check, or what stands in the place of a system outside. */
  readonly check: string;
  readonly answer: FindingAnswer;
  readonly back: string;
}

/** Of which check the findings below are, and how they were answered. */
export function AnsweredHeading({ check, answer, back }: AnsweredHeadingProps) {
  const t = useTranslations('reports.answered');
  const words = useCheckWords();
  return <Heading back={back}>{t.rich(answer, { check: () => <bdi>{words(check).name}</bdi> })}</Heading>;
}

interface NameHeadingProps {
  readonly places: { readonly quote: string; readonly replacement: string; readonly targetLang: string };
  readonly back: string;
}

/** Which wording became which in the list below. */
export function NameHeading({ places: { quote, replacement, targetLang }, back }: NameHeadingProps) {
  const t = useTranslations('reports');
  const wording = (text: string, none: string) =>
    text === '' ? none : <ArticleText lang={targetLang}>{text}</ArticleText>;
  return (
    <Heading back={back}>
      {t.rich('places.names', {
        quote: () => wording(quote, t('names.nothing')),
        replacement: () => wording(replacement, t('names.deleted')),
      })}
    </Heading>
  );
}

function Heading({ back, children }: { readonly back: string; readonly children: ReactNode }) {
  const t = useTranslations('reports');
  return (
    <div className={styles.heading}>
      <h2>{children}</h2>
      <Link className={styles.back} href={back} prefetch={false}>
        {t('places.back')}
      </Link>
    </div>
  );
}
