'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Side } from '@/domain/article/block';
import type { ImportProgress } from '@/domain/exchange/import-view';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { Field, TextInput } from '@/ui/primitives/field';
import { Button } from '@/ui/primitives/button';
import { Problem } from '@/ui/primitives/problem';
import { Tag } from '@/ui/primitives/tag';
import { ColumnFields } from '@/ui/import/column-fields';
import { EncodingField } from '@/ui/import/encoding-field';
import { TABLE_ENDINGS, TEXT_ENDINGS } from '@/ui/import/file-endings';
import type { Slot } from '@/ui/import/import-item';
import { ImportProgressBar } from '@/ui/import/import-progress';
import { IssueList } from '@/ui/import/issue-list';
import slotStyles from '@/ui/import/material-slots.module.css';
import { TextSlot } from '@/ui/import/text-slot';
import { DryRun } from './dry-run';
import type { EditionPort, NewTexts } from './edition-port';
import { IssuesTakenNote, TakenInNote } from './taken-in-note';
import { useNewVersion } from './use-new-version';
import styles from './new-version.module.css';

interface NewVersionProps {
  readonly articleId: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly mtSystem: string;
  readonly port: EditionPort;
}

const ENDINGS: Readonly<Record<Slot, string>> = {
  source: TEXT_ENDINGS,
  target: TEXT_ENDINGS,
  table: TABLE_ENDINGS,
};

/** The new text on one end, what it does to the article on the other; nothing is saved before that was seen. */
export function NewVersion({ articleId, sourceLang, targetLang, mtSystem, port }: NewVersionProps) {
  const t = useTranslations('newVersion');
  const importing = useTranslations('import');
  const reviewing = useTranslations('reviewDocument');
  const state = useNewVersion(port, mtSystem);
  const { dry, taken } = state;
  const langs = { source: sourceLang, target: targetLang, table: '' };
  if (taken?.outcome === 'reimported') return <TakenInNote articleId={articleId} taken={taken} />;
  if (taken?.outcome === 'issues_taken') return <IssuesTakenNote articleId={articleId} count={taken.count} />;
  const plan = dry.status === 'read' ? dry.answer.plan : null;
  return (
    <div className={styles.page}>
      <p>{t('intro')}</p>
      <fieldset className={styles.form} disabled={state.progress !== null}>
        <WayFields value={state.way} onChange={state.setWay} />
        <div className={slotStyles.slots} data-count={state.slots.length}>
          {state.slots.map((slot) => {
            const file = state.files[slot];
            return (
              <TextSlot
                key={slot}
                label={importing(slot)}
                accept={ENDINGS[slot]}
                dropHint={t('orDrop')}
                lang={langs[slot]}
                text={state.pasted[slot]}
                revision={0}
                onText={(text) => state.setText(slot, text)}
                files={file === undefined ? [] : [file]}
                onFiles={([first]) => state.setFile(slot, first ?? null)}
                onRemoveFile={() => state.setFile(slot, null)}
              />
            );
          })}
        </div>
        <ReadingFields state={state} />
        <div className={styles.system}>
          <Field label={importing('fields.mtSystem')}>
            {(wiring) => (
              <TextInput
                {...wiring}
                value={state.mtSystem}
                dir="auto"
                onChange={(event) => state.setMtSystem(event.target.value)}
              />
            )}
          </Field>
        </div>
      </fieldset>
      <div className={styles.outcome} aria-live="polite">
        {dry.status === 'reading' && <DryProgress progress={dry.progress} />}
        {dry.status === 'failed' && <Problem failure={dry.failure} />}
        {dry.status === 'read' && <IssueList issues={dry.answer.issues} twoTexts={state.way === 'texts'} />}
        {taken?.outcome === 'stale' && (
          <p className={styles.doubt} role="alert">
            <Tag tone="warn">{importing('severity.warning')}</Tag> {t('stale')}
          </p>
        )}
        {taken?.outcome === 'refused' && <IssueList issues={taken.issues} twoTexts />}
        <Problem failure={state.failure} />
        {plan !== null && plan.issueCount > 0 && !plan.isUnchanged && (
          <p>{importing('issueCount', { count: plan.issueCount })}</p>
        )}
        {plan !== null && <DryRun plan={plan} />}
        {plan !== null && isDocument(state.texts) && (
          <p>
            {t('isReviewed')} <Link href={links.reviewed(articleId)}>{reviewing('open')}</Link>
          </p>
        )}
      </div>
      {state.progress !== null ? (
        <ImportProgressBar
          run={{ done: 0, total: 1, name: nameOf(state.texts), progress: state.progress }}
          onStop={state.stop}
        />
      ) : (
        plan !== null &&
        (!plan.isUnchanged || plan.newIssueCount > 0) && (
          <div>
            <Button tone="primary" onClick={() => void state.start(plan.baseEdition)}>
              {t(plan.isUnchanged ? 'doIssues' : plan.doubts.length > 0 ? 'doAnyway' : 'do')}
            </Button>
          </div>
        )
      )}
    </div>
  );
}

/** How far the dry run is: of a long text it takes seconds. */
function DryProgress({ progress }: { readonly progress: ImportProgress | null }) {
  const t = useTranslations('newVersion');
  const importing = useTranslations('import');
  const id = useId();
  const phase = progress === null ? null : importing(`phases.${progress.phase}`);
  return (
    <div className={styles.dryRun}>
      <label className={styles.soft} htmlFor={id}>
        {t('working')} {phase !== null && <>({phase})</>}
      </label>
      <progress id={id} value={progress?.done} max={Math.max(1, progress?.total ?? 1)} />
    </div>
  );
}

/** Of a word processor: people work on them and send them back. */
const isDocument = ({ materials: { target } }: NewTexts): boolean =>
  /\.(?:docx|docm)$/i.test(target?.name ?? '');

function nameOf({ materials }: NewTexts): string | null {
  return (materials.target ?? materials.table ?? materials.source)?.name ?? null;
}

/** How the files are to be read, where that is in doubt or was chosen: as in the import. */
function ReadingFields({ state }: { readonly state: ReturnType<typeof useNewVersion> }) {
  const t = useTranslations('import');
  const { columns, dry, reading, texts } = state;
  const issues = dry.status === 'read' ? dry.answer.issues : [];
  const inDoubt = (side: Side): boolean =>
    reading.encodings[side] !== undefined ||
    issues.some((each) => each.side === side && /^not_(?:utf8|in_encoding)$/.test(each.issue.code));
  const { source, target, table } = texts.materials;
  const fileOf = { source, target: target ?? table };
  const sides = SIDES.filter((side) => fileOf[side] !== undefined && inDoubt(side));
  return (
    <>
      {sides.map((side) => (
        <EncodingField
          key={side}
          label={t('encodingOf', { name: fileOf[side]?.name ?? t('pastedText') })}
          value={reading.encodings[side] ?? ''}
          onChange={(encoding) => state.setEncoding(side, encoding)}
        />
      ))}
      {columns !== null && (
        <ColumnFields
          names={columns.names}
          chosen={reading.columns ?? columns.chosen}
          onChange={state.setColumns}
        />
      )}
    </>
  );
}

const SIDES = ['source', 'target'] as const satisfies readonly Side[];

interface WayFieldsProps {
  readonly value: NewTexts['way'];
  readonly onChange: (way: NewTexts['way']) => void;
}

function WayFields({ value, onChange }: WayFieldsProps) {
  const t = useTranslations('newVersion.ways');
  const name = useId();
  return (
    <div className={styles.ways} role="radiogroup" aria-label={t('label')}>
      {(['texts', 'table'] as const).map((way) => (
        <label key={way} className={styles.way}>
          <input type="radio" name={name} checked={way === value} onChange={() => onChange(way)} /> {t(way)}
        </label>
      ))}
    </div>
  );
}
