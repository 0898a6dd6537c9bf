import { useTranslations } from 'next-intl';
import { anchorToCorrect, proposeCorrection } from '../commands/correct';
import { CategoryPicker } from '../palette/category-picker';
import { SeverityPicker } from '../palette/severity-picker';
import { useDesk } from '../session/desk-context';
import { CodesWithin } from './codes-within';
import { DraftField } from './draft-field';
import { QuoteLine } from './quote-line';
import styles from './inspector.module.css';

/** A correction for text that is selected and not marked yet. */
export function SelectionInspector() {
  const t = useTranslations('desk.inspector');
  const desk = useDesk();
  const wanted = anchorToCorrect(desk);
  // What its file has locked can be marked only.
  const isLocked = desk.store.index.blocks.get(wanted?.blockId ?? '')?.isLocked === true;
  const anchor = isLocked ? null : wanted;
  return (
    <>
      <h2 className={styles.title}>{t('newCorrection')}</h2>
      {anchor !== null && (
        <>
          <QuoteLine side="target" anchor={anchor} />
          <DraftField
            name="correction"
            label={t('correction')}
            hint={t('correctionHint')}
            value={anchor.quote}
            lang={desk.langOf('target')}
            onLeave={(text) => proposeCorrection(desk, text)}
          />
          <CodesWithin anchor={anchor} replacement={anchor.quote} />
        </>
      )}
      <SeverityPicker chosen={null} />
      <CategoryPicker chosen={null} />
    </>
  );
}
