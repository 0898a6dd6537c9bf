import { useTranslations } from 'next-intl';
import { SEVERITIES } from '@/domain/annotation/severity';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { listCategories, pathOfCategory } from '@/domain/annotation/typology';
import { SEED_KINDS, type SpoiltStretch } from '@/domain/review/campaign/seeded-error';
import { directionOfLang } from '@/domain/text/script';
import { useCategoryName } from '@/ui/annotation/use-category-name';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextArea } from '@/ui/primitives/field';
import styles from './campaigns.module.css';

/** What somebody wants of a sentence. */
export type Spoilt = Pick<SpoiltStretch, 'text' | 'kind' | 'category' | 'severity'>;

interface SpoilFormProps {
  readonly original: string;
  readonly lang: string;
  readonly value: Spoilt;
  readonly onChange: (value: Spoilt) => void;
  /** It stays as it was said last. */
  readonly onClose: () => void;
  /** The sentence stays as it is. */
  readonly onUndo: () => void;
}

/** A sentence that is to be spoilt: how it is to read, and what whoever finds it would have to say. */
export function SpoilForm({ original, lang, value, onChange, onClose, onUndo }: SpoilFormProps) {
  const t = useTranslations('campaigns.planting');
  const severities = useTranslations('common.severity');
  const categoryName = useCategoryName();
  return (
    <div
      className={styles.spoil}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <Field label={t('sentence')} hint={<ArticleText lang={lang}>{original}</ArticleText>}>
        {(wiring) => (
          <TextArea
            {...wiring}
            autoFocus
            lang={lang}
            dir={directionOfLang(lang)}
            rows={3}
            value={value.text}
            onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
          />
        )}
      </Field>
      <div className={styles.wish}>
        <Field label={t('kind')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={value.kind}
              onChange={(event) => {
                const kind = SEED_KINDS.find((one) => one === event.currentTarget.value);
                if (kind !== undefined) onChange({ ...value, kind });
              }}
            >
              {SEED_KINDS.map((one) => (
                <option key={one} value={one}>
                  {t(`kinds.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('category')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={value.category ?? ''}
              onChange={({ currentTarget }) => onChange({ ...value, category: currentTarget.value || null })}
            >
              <option value="">{t('unsaid')}</option>
              {listCategories(MQM_CORE).map(({ id }) => (
                <option key={id} value={id}>
                  {pathOfCategory(MQM_CORE, id)
                    .map((one) => categoryName(one.id))
                    .join(' › ')}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('severity')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={value.severity ?? ''}
              onChange={({ currentTarget }) =>
                onChange({
                  ...value,
                  severity: SEVERITIES.find((one) => one === currentTarget.value) ?? null,
                })
              }
            >
              <option value="">{t('unsaid')}</option>
              {SEVERITIES.map((one) => (
                <option key={one} value={one}>
                  {severities(one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className={styles.tags}>
        <Button small onClick={onClose}>
          {t('close')}
        </Button>
        <Button small tone="quiet" onClick={onUndo}>
          {t('leave')}
        </Button>
      </div>
    </div>
  );
}
