'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { nameOfSeverity, nameOfTypology, wordsOfCategory } from '@/domain/annotation/category-messages';
import { findTypologyFaults } from '@/domain/annotation/check-typology';
import type { TypologyDifference } from '@/domain/annotation/compare-typologies';
import {
  addCategory,
  changeCategory,
  moveCategory,
  parentIdOf,
  removeCategory,
  renameCategory,
  type EditedTypology,
} from '@/domain/annotation/edit-typology';
import { findBuiltIn } from '@/domain/annotation/typologies/registry';
import { findCategory, listCategories, type Category, type Typology } from '@/domain/annotation/typology';
import { MAX_NAME_LENGTH, type TypologyContent } from '@/domain/annotation/typology-content';
import type { TypologyFault } from '@/domain/annotation/typology-fault';
import type { Failure } from '@/domain/result';
import { LOCALES } from '@/i18n/locales';
import { useReadMessage } from '@/ui/annotation/use-read-message';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import { CategoryForm } from './category-form';
import { CategoryTree } from './category-tree';
import { DraftStorage } from './draft-storage';
import { FaultList } from './fault-list';
import { SeverityTable } from './severity-table';
import { StaleNote } from './stale-note';
import { TypologyChoice } from './typology-choice';
import { TypologyFiles } from './typology-files';
import type { TypologyPort, WantedTypology } from './typology-port';
import { contentOf, useTypologyDraft, type SavedTypology } from './use-typology-draft';
import { useTypologyWords } from './use-typology-words';
import styles from './typology.module.css';

interface TypologyDeskProps {
  readonly userId: string;
  readonly projectId: string;
  readonly saved: SavedTypology;
  /** The project's own, as it was saved last. */
  readonly own: Typology | null;
  readonly mayManage: boolean;
  readonly port: TypologyPort;
}

const subscribe = () => () => undefined;

/** What errors of a project are marked with: to be chosen, looked at, and made one’s own. */
export function TypologyDesk(props: TypologyDeskProps) {
  const t = useTranslations('typologies');
  // What was not saved is kept in the browser, which the server knows nothing of.
  const isInBrowser = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  return (
    <div className={styles.desk}>
      <p className={styles.intro}>{t(props.mayManage ? 'intro' : 'readOnly')}</p>
      {isInBrowser && <Editor {...props} />}
    </div>
  );
}

interface Stale extends SavedTypology {
  readonly difference: TypologyDifference;
}

function Editor({ userId, projectId, saved, own, mayManage, port }: TypologyDeskProps) {
  const t = useTranslations('typologies');
  const common = useTranslations('common');
  const [storage] = useState(() => new DraftStorage(userId, projectId));
  const [known, setKnown] = useState(saved);
  const control = useTypologyDraft(known, storage);
  const { draft, isChanged, edit } = control;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [stale, setStale] = useState<Stale | null>(null);
  const [told, setTold] = useState<readonly TypologyFault[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const content = contentOf(draft.wanted);
  const faults = draft.wanted.kind === 'own' ? findTypologyFaults(draft.wanted.content) : [];

  async function copy(reference: string): Promise<TypologyContent | null> {
    const copied = await port.copy(reference);
    setFailure(copied.ok ? null : copied.error);
    return copied.ok ? copied.value.content : null;
  }
  async function save(): Promise<void> {
    setIsSaving(true);
    const result = await port.save(draft.base, draft.wanted);
    setIsSaving(false);
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    const { value } = result;
    if (value.outcome === 'faulty') setTold(value.faults);
    else if (value.outcome === 'stale') setStale(value);
    else {
      take(value);
      notify(t('saved'));
    }
  }
  /** What stands now, and nothing beside it. */
  function take(now: SavedTypology): void {
    setStale(null);
    setTold([]);
    setKnown(now);
    control.discard(now);
  }
  const begin = async () => {
    const { wanted } = draft;
    const copied = wanted.kind === 'built-in' ? await copy(wanted.reference) : null;
    if (copied !== null)
      edit({ kind: 'own', content: { ...copied, name: t('copyOf', { name: copied.name }) } });
  };
  return (
    <>
      {control.wasKept && isChanged && stale === null && (
        <p className={styles.note} role="status">
          {t(draft.base === known.change ? 'kept' : 'keptStale')}
        </p>
      )}
      <Problem failure={failure} />
      {stale !== null && (
        <StaleNote
          difference={stale.difference}
          theirs={stale.typology}
          mine={content}
          onTakeTheirs={() => take(stale)}
          onKeepMine={() => {
            control.rebase(stale.change);
            setStale(null);
          }}
        />
      )}
      {mayManage && (
        <TypologyChoice
          wanted={draft.wanted}
          own={own}
          onChoose={(wanted) => {
            setTold([]);
            setChosen(null);
            edit(wanted);
          }}
        />
      )}
      <div className={styles.actions}>
        {mayManage && draft.wanted.kind === 'built-in' && (
          <Button onClick={() => void begin()}>{t('makeOwn')}</Button>
        )}
        <TypologyFiles
          load={async () =>
            draft.wanted.kind === 'own' ? draft.wanted.content : copy(draft.wanted.reference)
          }
          onRead={
            mayManage
              ? (read) => {
                  setTold(read.faults);
                  if (read.content === null) return;
                  setChosen(null);
                  edit({ kind: 'own', content: read.content });
                  notify(t('imported', { count: listCategories(read.content).length }));
                }
              : null
          }
        />
      </div>
      <FaultList faults={told.length > 0 ? told : faults} onChoose={setChosen} content={content} />
      {content !== null && (
        <TypologyTree
          key={draft.wanted.kind === 'own' ? 'own' : draft.wanted.reference}
          wanted={draft.wanted}
          content={content}
          faults={faults}
          chosen={chosen}
          onChoose={setChosen}
          onEdit={
            mayManage && draft.wanted.kind === 'own'
              ? (edited, field) => {
                  setTold([]);
                  edit({ kind: 'own', content: edited.content }, field);
                  if (edited.id !== null) setChosen(edited.id);
                }
              : null
          }
        />
      )}
      {mayManage && (
        <div className={styles.foot} data-changed={isChanged || undefined}>
          <Button
            tone="primary"
            disabled={!isChanged || faults.length > 0 || isSaving}
            onClick={() => void save()}
          >
            {common('save')}
          </Button>
          <Button disabled={control.undo === null} onClick={() => control.undo?.()}>
            {common('undo')}
          </Button>
          <Button disabled={control.redo === null} onClick={() => control.redo?.()}>
            {t('redo')}
          </Button>
          {isChanged && (
            <Button tone="quiet" onClick={() => take(known)}>
              {t('discard')}
            </Button>
          )}
          <p className={styles.detail} role="status">
            {isChanged && t(faults.length > 0 ? 'faultyUnsaved' : 'unsaved', { count: faults.length })}
          </p>
        </div>
      )}
    </>
  );
}

interface TypologyTreeProps {
  readonly wanted: WantedTypology;
  readonly content: TypologyContent;
  readonly faults: readonly TypologyFault[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Null where it is only looked at. `field`: what typing goes on in. */
  readonly onEdit: ((edited: EditedTypology, field?: string) => void) | null;
}

/** The tree beside what is said of the chosen category. */
function TypologyTree({ wanted, content, faults, chosen, onChoose, onEdit }: TypologyTreeProps) {
  const t = useTranslations('typologies');
  const locale = useLocale();
  const read = useReadMessage();
  const words = useTypologyWords();
  const [lang, setLang] = useState<string>(locale);
  const builtIn = wanted.kind === 'built-in' ? findBuiltIn(wanted.reference) : null;
  const category = findCategory(content, chosen ?? '') ?? content.dimensions[0] ?? null;
  const nameOf = (one: Category): string =>
    builtIn === null ? words.nameIn(one, lang) : wordsOfCategory(builtIn, one.id, locale, read).name;
  const remove = (id: string) => onEdit?.(removeCategory(content, id));
  return (
    <>
      <div className={styles.head}>
        {onEdit === null ? (
          <h2 className={styles.title}>
            <bdi>{builtIn === null ? content.name : nameOfTypology(builtIn, read)}</bdi>
          </h2>
        ) : (
          <Field label={t('field.title')}>
            {(wiring) => (
              <TextInput
                {...wiring}
                dir="auto"
                maxLength={MAX_NAME_LENGTH}
                value={content.name}
                onChange={(event) =>
                  onEdit({ content: { ...content, name: event.target.value }, id: null }, 'title')
                }
              />
            )}
          </Field>
        )}
        {builtIn === null && (
          <Field label={t('language')} hint={onEdit === null ? undefined : t('languageHint')}>
            {(wiring) => (
              <Select {...wiring} value={lang} onChange={(event) => setLang(event.target.value)}>
                {LOCALES.map(({ code, name }) => (
                  <option key={code} value={code} lang={code}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
      </div>
      <details className={styles.more} open={onEdit !== null || undefined}>
        <summary>{t('severities')}</summary>
        <SeverityTable
          severities={content.severities}
          lang={lang}
          nameOf={(severity) =>
            nameOfSeverity(builtIn ?? { ...content, id: '', version: '' }, severity, locale, read)
          }
          onChange={
            onEdit &&
            ((severities, field) => onEdit({ content: { ...content, severities }, id: null }, field))
          }
        />
      </details>
      {onEdit !== null && <p className={styles.detail}>{t('keys')}</p>}
      <div className={styles.columns}>
        <CategoryTree
          content={content}
          chosen={category?.id ?? null}
          faulty={new Set(faults.map(({ at }) => at))}
          nameOf={nameOf}
          onChoose={onChoose}
          onMove={
            onEdit &&
            ((id, move) => {
              const moved = moveCategory(content, id, move);
              if (moved !== null) onEdit(moved);
            })
          }
          onAdd={onEdit && ((parentId) => onEdit(addCategory(content, parentId)))}
          onRemove={onEdit && listCategories(content).length > 1 ? remove : null}
        />
        <section className={styles.detailPane} aria-label={t('chosen')}>
          {category === null && onEdit !== null && (
            <Button onClick={() => onEdit(addCategory(content, ''))}>{t('addFirst')}</Button>
          )}
          {category !== null && onEdit !== null && (
            <CategoryForm
              content={content}
              category={category}
              lang={lang}
              words={words}
              faults={faults}
              onChange={(change, field) =>
                onEdit(changeCategory(content, category.id, change), `${category.id} ${field}`)
              }
              onRename={(slug) => onEdit(renameCategory(content, category.id, slug))}
              onMove={(move) => {
                const moved = moveCategory(content, category.id, move);
                if (moved !== null) onEdit(moved);
              }}
              onAdd={(isBelow) =>
                onEdit(addCategory(content, isBelow ? category.id : parentIdOf(category.id)))
              }
              onRemove={() => remove(category.id)}
            />
          )}
          {category !== null && onEdit === null && (
            <CategoryView
              category={category}
              typology={builtIn ?? { ...content, id: '', version: '' }}
              lang={builtIn === null ? lang : locale}
            />
          )}
        </section>
      </div>
    </>
  );
}

interface CategoryViewProps {
  readonly category: Category;
  readonly typology: Typology;
  readonly lang: string;
}

/** What is said of a category, where it is not to be changed. */
function CategoryView({ category, typology, lang }: CategoryViewProps) {
  const t = useTranslations('typologies');
  const read = useReadMessage();
  const words = useTypologyWords();
  const { name, definition, example } = wordsOfCategory(typology, category.id, lang, read);
  const { rules } = category;
  const severityName = (severity: (typeof typology.severities)[number]['severity']) =>
    nameOfSeverity(typology, severity, lang, read);
  const weights = typology.severities.flatMap(({ severity }) => {
    const points = rules.weights[severity];
    return points === undefined ? [] : [t('points', { severity: severityName(severity), points })];
  });
  return (
    <>
      <h3 className={styles.title}>
        <bdi>{name}</bdi>
      </h3>
      <p dir="auto">{definition}</p>
      {example !== '' && (
        <p dir="auto" className={styles.example}>
          {example}
        </p>
      )}
      <ul className={styles.facts}>
        <li>
          {t('field.id')}: <code dir="ltr">{category.id}</code>
        </li>
        <li>
          {t('field.core')}: {words.core.get(category.core) ?? category.core}
        </li>
        <li>
          {t('field.its')}: <code dir="ltr">{category.its}</code>
        </li>
        {rules.isNoteRequired && <li>{t('field.noteRequired')}</li>}
        {rules.sides !== 'both' && <li>{t(`sides.${rules.sides}`)}</li>}
        {rules.severity !== null && <li>{t('field.forced', { severity: severityName(rules.severity) })}</li>}
        {weights.length > 0 && <li>{weights.join(' · ')}</li>}
      </ul>
    </>
  );
}
