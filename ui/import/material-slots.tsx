'use client';

import { useTranslations } from 'next-intl';
import type { ArticleInfo } from '@/domain/article/article';
import { TABLE_ENDINGS, TEXT_ENDINGS } from './file-endings';
import { PASTED_ID, type ImportWay, type Slot } from './import-item';
import { infoOf, type ImportState } from './import-state';
import type { ImportStore } from './import-store';
import { TextSlot } from './text-slot';
import styles from './material-slots.module.css';

const SLOTS_OF: Readonly<Record<ImportWay, readonly Slot[]>> = {
  pair: ['source', 'target'],
  target: ['target'],
  bilingual: ['table'],
};

function langOf(slot: Slot, info: ArticleInfo): string {
  return { source: info.sourceLang, target: info.targetLang, table: '' }[slot];
}

/** The places for text that the chosen way asks for. */
export function MaterialSlots({
  state,
  store,
}: {
  readonly state: ImportState;
  readonly store: ImportStore;
}) {
  const t = useTranslations('import');
  const slots = SLOTS_OF[state.way];
  const info = infoOf(state, `${state.way}:${PASTED_ID}`);
  return (
    <div className={styles.slots} data-count={slots.length}>
      {slots.map((slot) => (
        <TextSlot
          key={slot}
          label={t(slot)}
          accept={slot === 'table' ? TABLE_ENDINGS : TEXT_ENDINGS}
          lang={langOf(slot, info)}
          text={state.texts[slot]}
          revision={state.textsRevision}
          onText={(text) => store.setText(slot, text)}
          files={state.files[slot]}
          onFiles={(files) => store.addFiles(slot, files)}
          onRemoveFile={(id) => store.removeFile(slot, id)}
        />
      ))}
    </div>
  );
}
