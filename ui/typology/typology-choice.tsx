import { useTranslations } from 'next-intl';
import { nameOfTypology } from '@/domain/annotation/category-messages';
import { TYPOLOGIES } from '@/domain/annotation/typologies/registry';
import { typologyReference, type Typology } from '@/domain/annotation/typology';
import { useReadMessage } from '@/ui/annotation/use-read-message';
import type { WantedTypology } from './typology-port';
import styles from './typology.module.css';

interface TypologyChoiceProps {
  readonly wanted: WantedTypology;
  readonly own: Typology | null;
  readonly onChoose: (wanted: WantedTypology) => void;
}

/** The typologies there are: those that Verso brings, and the project's own once it has one. */
export function TypologyChoice({ wanted, own, onChoose }: TypologyChoiceProps) {
  const t = useTranslations('typologies');
  const read = useReadMessage();
  const content = wanted.kind === 'own' ? wanted.content : own;
  return (
    <fieldset className={styles.choice}>
      <legend>{t('choose')}</legend>
      {TYPOLOGIES.map((typology) => {
        const reference = typologyReference(typology);
        return (
          <label key={reference} className={styles.option}>
            <input
              type="radio"
              name="typology"
              checked={wanted.kind === 'built-in' && wanted.reference === reference}
              onChange={() => onChoose({ kind: 'built-in', reference })}
            />
            <span>
              <b>{nameOfTypology(typology, read)}</b>
              <span className={styles.detail}>{read(`typologies.about.${typology.id}`)}</span>
            </span>
          </label>
        );
      })}
      {content !== null && (
        <label className={styles.option}>
          <input
            type="radio"
            name="typology"
            checked={wanted.kind === 'own'}
            onChange={() => onChoose({ kind: 'own', content })}
          />
          <span>
            <b>
              <bdi>{content.name}</bdi>
            </b>
            <span className={styles.detail}>
              {own === null ? t('ownNew') : t('ownVersion', { version: Number(own.version) })}
            </span>
          </span>
        </label>
      )}
    </fieldset>
  );
}
