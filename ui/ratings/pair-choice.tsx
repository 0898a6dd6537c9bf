import { useTranslations } from 'next-intl';
import type { PairPreview } from '@/domain/exchange/ratings/campaign/campaign-preview';
import { LanguagePair } from '@/ui/articles/language-pair';
import styles from './ratings.module.css';

interface PairChoiceProps {
  readonly pairs: readonly PairPreview[];
  /** Names of pairs. */
  readonly chosen: ReadonlySet<string>;
  readonly isDisabled: boolean;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Of a file with several pairs of languages: which become campaigns, one each. */
export function PairChoice({ pairs, chosen, isDisabled, onChange }: PairChoiceProps) {
  const t = useTranslations('ratings');
  const toggle = (name: string): void => {
    const others = [...chosen].filter((each) => each !== name);
    onChange(new Set(chosen.has(name) ? others : [...others, name]));
  };
  return (
    <fieldset className={styles.pairs} disabled={isDisabled}>
      <legend>{t('pairs')}</legend>
      {pairs.map(({ name, sourceLang, targetLang, segments }) => (
        <label key={name} className={styles.pair}>
          <input type="checkbox" checked={chosen.has(name)} onChange={() => toggle(name)} />
          <span>
            {targetLang === '' ? (
              <bdi>{name === '' ? t('nameless') : name}</bdi>
            ) : (
              <LanguagePair source={sourceLang} target={targetLang} />
            )}{' '}
            <span className={styles.soft}>{t('segments', { count: segments })}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
