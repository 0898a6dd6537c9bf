import { useTranslations } from 'next-intl';
import { isLive } from '@/domain/correction/correction-life-cycle';
import { DocumentOrigin } from '@/ui/annotation/document-origin';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { anchorToCorrect, ownCorrection, proposeCorrection } from '../commands/correct';
import { comment, withdraw } from '../commands/mark';
import { beginEverywhere } from '../commands/occurrences';
import { mayChange, mayReview, mayWithdraw } from '../commands/may';
import { orphanedError, orphanOf } from '../commands/place';
import { LateWordlessNote } from '../orphans/late-orphans';
import { FinishedNote } from '../progress/finished-note';
import { CategoryPicker } from '../palette/category-picker';
import { SeverityPicker } from '../palette/severity-picker';
import { useDesk } from '../session/desk-context';
import { categoryOf, correctionsOf, ownerOf, severityOf, type DeskMark } from '../store/desk-mark';
import { useDeskWords } from '../words/desk-words';
import { CategoryHelp } from './category-help';
import { ConflictNote } from './conflict-note';
import { CorrectionState } from './correction-state';
import { CodesWithin } from './codes-within';
import { DraftField } from './draft-field';
import { MarkOrigin } from './mark-origin';
import { MarkSides } from './mark-sides';
import { MarkTalk } from './mark-talk';
import { QuoteLine } from './quote-line';
import { RatingOrigin } from './rating-origin';
import styles from './inspector.module.css';

export function MarkInspector({ mark }: { readonly mark: DeskMark }) {
  const t = useTranslations('desk.inspector');
  const desk = useDesk();
  const { nameOf } = useDeskWords();
  const isOwn = mayChange(desk, mark);
  const target = mark.kind === 'error' ? mark.error.target : mark.correction.anchor;
  const source = mark.kind === 'error' ? mark.error.source : null;
  return (
    <>
      <h2 className={styles.title}>{nameOf(mark)}</h2>
      <ConflictNote markId={mark.id} />
      {source && <QuoteLine side="source" anchor={source} />}
      {target && <QuoteLine side="target" anchor={target} />}
      <Wordless mark={mark} />
      {isOwn && <MarkSides mark={mark} />}
      <MarkOrigin mark={mark} />
      <p className={styles.by}>
        {t.rich('by', { name: () => <bdi>{desk.store.people.get(ownerOf(mark)) ?? t('somebody')}</bdi> })}
      </p>
      {mark.kind === 'error' && mark.error.provenance.kind === 'document' && (
        <DocumentOrigin origin={mark.error.provenance} className={styles.by} />
      )}
      {mark.kind === 'error' && mark.error.provenance.kind === 'rating' && (
        <RatingOrigin rating={mark.error.provenance} />
      )}
      <FinishedNote />
      {isOwn && (
        <>
          <SeverityPicker chosen={severityOf(mark)} />
          <CategoryPicker chosen={categoryOf(mark)} />
        </>
      )}
      <CategoryHelp mark={mark} />
      {!desk.isEsa && <OwnCorrection mark={mark} />}
      {mark.kind === 'error' && (isOwn || mark.error.comment !== '') && (
        <DraftField
          name="comment"
          label={t('comment')}
          value={mark.error.comment}
          isReadOnly={!isOwn}
          onLeave={(text) => comment(desk, mark, text)}
        />
      )}
      {correctionsOf(mark).map((correction) => (
        <CorrectionState key={correction.id} correction={correction} />
      ))}
      <MarkTalk mark={mark} />
      <EverywhereButton mark={mark} />
      {mayWithdraw(desk, mark) && (
        <Button tone="danger" small onClick={() => withdraw(desk)}>
          {t('withdraw')} <Kbd keys="Del" />
        </Button>
      )}
    </>
  );
}

/** Of an error that a new edition has taken the words away from; its correction says so itself. */
function Wordless({ mark }: { readonly mark: DeskMark }) {
  const desk = useDesk();
  const error = orphanedError(desk.store, mark);
  const says = correctionsOf(mark).some((correction) => orphanOf(desk.store, correction) !== null);
  if (error?.target === undefined || error.target === null || says) return null;
  return <LateWordlessNote anchor={error.target} mayPlace={mayChange(desk, mark)} />;
}

/** From one correction to all the places like it. */
function EverywhereButton({ mark }: { readonly mark: DeskMark }) {
  const t = useTranslations('groups');
  const desk = useDesk();
  const correction = correctionsOf(mark).find(({ state }) => isLive(state));
  if (correction === undefined || correction.anchor.quote === '' || !mayReview(desk)) return null;
  return (
    <Button small onClick={() => beginEverywhere(desk)}>
      {t('title')} <Kbd keys="Shift+E" />
    </Button>
  );
}

/** The better wording, by whoever reads: also for a mark that somebody else made. */
function OwnCorrection({ mark }: { readonly mark: DeskMark }) {
  const t = useTranslations('desk.inspector');
  const desk = useDesk();
  const anchor = anchorToCorrect(desk);
  const block = desk.store.index.blocks.get(anchor?.blockId ?? '');
  if (anchor === null || block === undefined || block.isLocked === true || !mayReview(desk)) return null;
  const own = ownCorrection(desk, mark);
  const isDecided = own === null && correctionsOf(mark).length > 0;
  // What was sent back is answered below, wording and all.
  if (isDecided || own?.state === 'changes_requested') return null;
  const lang = desk.langOf('target');
  const live = own?.state === 'withdrawn' ? null : own;
  return (
    <>
      <DraftField
        name="correction"
        label={t('correction')}
        hint={anchor.quote === '' ? t('insertionHint') : t('correctionHint')}
        value={live?.replacement ?? anchor.quote}
        lang={lang}
        onLeave={(text) => proposeCorrection(desk, text)}
      />
      <CodesWithin anchor={anchor} replacement={live?.replacement ?? anchor.quote} />
      {live && anchor.quote !== '' && (
        <ArticleText lang={lang} as="p" className={styles.diff}>
          <ReplacementDiff before={anchor.quote} after={live.replacement} lang={lang} />
        </ArticleText>
      )}
    </>
  );
}
