import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { MAX_SEEDS } from '@/domain/review/campaign/seeded-error';
import type { SuggestedSeed } from '@/domain/review/campaign/spoil/suggest-seeds';
import { useCategoryName } from '@/ui/annotation/use-category-name';
import { NumberField } from '@/ui/models/number-field';
import { Button } from '@/ui/primitives/button';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { SpoiltText } from './spoilt-text';
import styles from './campaigns.module.css';

const MAX_SEED = 999_999;

interface SeedSuggestionsProps {
  readonly lang: string;
  /** Those that are neither taken nor refused; null before anybody asked. */
  readonly suggested: readonly SuggestedSeed[] | null;
  readonly onSuggest: (wish: { readonly count: number; readonly seed: number }) => void;
  readonly onTake: (suggested: readonly SuggestedSeed[]) => void;
  readonly onChange: (suggested: SuggestedSeed) => void;
  readonly onRefuse: (suggested: SuggestedSeed) => void;
}

/** Known errors that are made by rule: each is looked at, and taken, changed or refused. */
export function SeedSuggestions(props: SeedSuggestionsProps) {
  const { lang, suggested, onSuggest, onTake, onChange, onRefuse } = props;
  const t = useTranslations('campaigns.planting.suggest');
  const categoryName = useCategoryName();
  const [wish, setWish] = useState({ count: 5, seed: 1 });
  const status = useRef<HTMLParagraphElement>(null);
  /** The buttons that were pressed go away: the keyboard stays in the list. */
  const answer = (act: () => void): void => {
    act();
    status.current?.focus();
  };
  return (
    <section className={styles.suggestions} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p className={styles.note}>
        {t('intro')} {t('seedHint')}
      </p>
      <div className={styles.wish}>
        <NumberField
          isWhole
          label={t('count')}
          min={1}
          max={MAX_SEEDS}
          value={wish.count}
          onChange={(count) => count !== null && setWish({ ...wish, count })}
        />
        <NumberField
          isWhole
          label={t('seed')}
          min={0}
          max={MAX_SEED}
          value={wish.seed}
          onChange={(seed) => seed !== null && setWish({ ...wish, seed })}
        />
        <Button onClick={() => onSuggest(wish)}>{t('ask')}</Button>
      </div>
      <p ref={status} tabIndex={-1} role="status" className={styles.note}>
        {suggested !== null && t('waiting', { count: suggested.length })}
      </p>
      {suggested !== null && suggested.length > 0 && (
        <>
          <ol className={styles.list}>
            {suggested.map((one) => (
              <li key={`${one.sentence.blockId} ${String(one.sentence.start)}`} className={styles.suggestion}>
                <SpoiltText original={one.sentence.text} text={one.text} lang={lang} />
                <p className={styles.tags}>
                  <span>{t(`spoiling.${one.spoiling}`)}</span>
                  <SeveritySign severity={one.severity} />
                  <span className={styles.note}>{categoryName(one.category)}</span>
                </p>
                <div className={styles.tags}>
                  <Button
                    small
                    tone="primary"
                    aria-label={t('takeName', { sentence: one.sentence.text })}
                    onClick={() => answer(() => onTake([one]))}
                  >
                    {t('take')}
                  </Button>
                  <Button
                    small
                    aria-label={t('changeName', { sentence: one.sentence.text })}
                    onClick={() => onChange(one)}
                  >
                    {t('change')}
                  </Button>
                  <Button
                    small
                    tone="quiet"
                    aria-label={t('refuseName', { sentence: one.sentence.text })}
                    onClick={() => answer(() => onRefuse(one))}
                  >
                    {t('refuse')}
                  </Button>
                </div>
              </li>
            ))}
          </ol>
          {suggested.length > 1 && (
            <div>
              <Button small onClick={() => answer(() => onTake(suggested))}>
                {t('takeAll', { count: suggested.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
