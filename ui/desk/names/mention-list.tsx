import { useTranslations } from 'next-intl';
import { correctedText } from '@/domain/correction/apply-corrections';
import type { Correction } from '@/domain/correction/correction';
import type { NameGroup } from '@/domain/names/ledger/name-ledger';
import { ArticleText } from '@/ui/primitives/article-text';
import { goToMention } from '../commands/names';
import { pointAt } from '../groups/point-at';
import { useDesk, useRevision } from '../session/desk-context';
import { wordsAround } from '../text/words-around';
import { listMentions, type MentionPlace } from './find-mentions';
import { coveringOf } from './read-names';
import styles from '../groups/side-panel.module.css';
import own from './names.module.css';

/** Every place where the name stands, in its sentence, with what has been made of it already. */
export function MentionList({ group }: { readonly group: NameGroup }) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  useRevision();
  const mentions = listMentions(desk, group);
  return (
    <section aria-label={t('mentions', { count: mentions.length })}>
      <h4 className={own.heading}>{t('mentions', { count: mentions.length })}</h4>
      <p className={`${styles.hint} ${own.keys}`}>{t('mentionHint')}</p>
      <ul className={styles.places}>
        {mentions.map((mention) => (
          <Mention key={mention.key} mention={mention} covering={coveringOf(desk, mention)} />
        ))}
      </ul>
    </section>
  );
}

interface MentionProps {
  readonly mention: MentionPlace;
  readonly covering: Correction | null;
}

function Mention({ mention, covering }: MentionProps) {
  const desk = useDesk();
  const { before, after } = wordsAround(desk.store.index, mention);
  return (
    <li>
      <button
        type="button"
        className={styles.place}
        data-place={mention.key}
        // Shown in the text while the keyboard stays in the list.
        onFocus={() => pointAt(desk, mention)}
        onClick={() => goToMention(desk, mention)}
      >
        <ArticleText lang={desk.langOf('target')} as="span" className={styles.sentence}>
          {before}
          <mark className={styles.found}>{mention.quote}</mark>
          {after}
        </ArticleText>
      </button>
      {covering !== null && <Covered covering={covering} />}
    </li>
  );
}

function Covered({ covering }: { readonly covering: Correction }) {
  const t = useTranslations('groups');
  const desk = useDesk();
  const text = correctedText(covering);
  return (
    <p className={styles.note}>
      {t.rich('covered', {
        state: covering.state,
        text: () =>
          text === '' ? t('deletion') : <ArticleText lang={desk.langOf('target')}>{text}</ArticleText>,
        name: () => <bdi>{desk.store.people.get(covering.proposerId) ?? t('somebody')}</bdi>,
      })}
    </p>
  );
}
