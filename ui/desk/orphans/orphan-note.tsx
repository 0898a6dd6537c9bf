import { useTranslations } from 'next-intl';
import type { Anchor } from '@/domain/article/anchor';
import type { Correction } from '@/domain/correction/correction';
import type { Orphan } from '@/domain/correction/place-again';
import { presentPlace, suggestPlace } from '@/domain/correction/suggest-place';
import { quoteSpan, type QuotedSpan } from '@/domain/text/quoted-span';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { mayPlace, place, placeAgain } from '../commands/place';
import { printStroke } from '../keys/stroke';
import { anchorTo } from '../selection/anchor';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import styles from './orphan-note.module.css';

interface OrphanNoteProps {
  readonly correction: Correction;
  readonly orphan: Orphan;
}

/** What became of the words that a correction is about, and the means to give it others. */
export function OrphanNote({ correction, orphan }: OrphanNoteProps) {
  const t = useTranslations('desk.orphan');
  const desk = useDesk();
  const keymap = useCell(desk.keymap);
  const { store } = desk;
  const block = store.index.blocks.get(correction.anchor.blockId);
  if (block === undefined) {
    return <WordlessNote anchor={correction.anchor} mayPlace={mayPlace(desk, correction)} />;
  }
  const lang = desk.langOf('target');
  const others = store.listCorrectionsOfBlock(block.id);
  const text = { text: block.text, lang };
  const suggestion = suggestPlace(correction, others, text);
  return (
    <div className={styles.note}>
      <p className={styles.title}>{t('title')}</p>
      <dl className={styles.places}>
        <dt>{t('before')}</dt>
        <dd>
          <InContext place={quoteSpan(block.text, orphan.span)} lang={lang} />
        </dd>
        <dt>{t('now')}</dt>
        <dd>
          <InContext place={presentPlace(orphan, others, text)} lang={lang} />
        </dd>
        {mayPlace(desk, correction) && suggestion !== null && (
          <>
            <dt>{t('suggested')}</dt>
            <dd>
              <InContext place={quoteSpan(block.text, suggestion)} lang={lang} />
            </dd>
          </>
        )}
      </dl>
      {mayPlace(desk, correction) && (
        <div className={styles.actions}>
          {suggestion !== null && (
            <Button small tone="primary" onClick={() => place(desk, correction, anchorTo(block, suggestion))}>
              {t('here')}
            </Button>
          )}
          <Button small onClick={() => placeAgain(desk)}>
            {t('elsewhere')} <Kbd keys={printStroke(keymap.keysOf('placeAgain')[0] ?? '')} />
          </Button>
        </div>
      )}
    </div>
  );
}

interface WordlessNoteProps {
  readonly anchor: Anchor;
  readonly mayPlace: boolean;
}

/** The words that a new edition of the article has taken away, and the means to choose others. */
export function WordlessNote({ anchor, mayPlace: isAllowed }: WordlessNoteProps) {
  const t = useTranslations('desk.orphan');
  const desk = useDesk();
  const keymap = useCell(desk.keymap);
  return (
    <div className={styles.note}>
      <p className={styles.title}>{t('wordless')}</p>
      <dl className={styles.places}>
        <dt>{t('before')}</dt>
        <dd>
          <InContext place={anchor} lang={desk.langOf('target')} />
        </dd>
      </dl>
      {isAllowed && (
        <div className={styles.actions}>
          <Button small tone="primary" onClick={() => placeAgain(desk)}>
            {t('choose')} <Kbd keys={printStroke(keymap.keysOf('placeAgain')[0] ?? '')} />
          </Button>
        </div>
      )}
    </div>
  );
}

function InContext({ place, lang }: { readonly place: QuotedSpan; readonly lang: string }) {
  const { prefix, quote, suffix } = place;
  return (
    <ArticleText lang={lang} as="p">
      {prefix.trimStart()}
      <mark className={styles.words}>{quote}</mark>
      {suffix.trimEnd()}
    </ArticleText>
  );
}
