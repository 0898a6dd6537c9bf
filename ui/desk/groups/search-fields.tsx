import { useTranslations } from 'next-intl';
import { directionOfLang, scriptOfLang, usesSpaces } from '@/domain/text/script';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import { mayReview } from '../commands/may';
import { search, wish } from '../commands/occurrences';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import type { SearchWishes } from './search-state';
import styles from './side-panel.module.css';

/** Scripts whose marks can be left out in writing. */
const WITH_OPTIONAL_MARKS: ReadonlySet<string | null> = new Set(['Arab', 'Hebr']);

/** What is looked for and how. A change of how looks again at once; what is typed waits for Enter. */
export function SearchFields({ mode }: { readonly mode: 'everywhere' | 'replace' }) {
  const t = useTranslations('groups');
  const desk = useDesk();
  const { wishes } = useCell(desk.search);
  const lang = desk.langOf('target');
  const change = (part: Partial<SearchWishes>) => {
    wish(desk, part);
    void search(desk);
  };
  const option = (name: 'matchCase' | 'wholeWords' | 'ignoreMarks') => (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={wishes[name]}
        onChange={(event) => change({ [name]: event.currentTarget.checked })}
      />
      {t(name)}
    </label>
  );
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        change({});
      }}
    >
      {mode === 'replace' ? (
        <TextFields />
      ) : (
        <ArticleText lang={lang} as="p" className={styles.change}>
          <ReplacementDiff before={wishes.quote} after={wishes.replacement ?? ''} lang={lang} />
        </ArticleText>
      )}
      <Field label={t('where')}>
        {(wiring) => (
          <Select
            {...wiring}
            value={wishes.realm}
            onChange={(event) =>
              change({ realm: event.currentTarget.value === 'project' ? 'project' : 'article' })
            }
          >
            <option value="article">{t('realm.article')}</option>
            <option value="project">{t('realm.project')}</option>
          </Select>
        )}
      </Field>
      <div className={styles.options}>
        {option('matchCase')}
        {usesSpaces(lang) && option('wholeWords')}
        {WITH_OPTIONAL_MARKS.has(scriptOfLang(lang)) && option('ignoreMarks')}
      </div>
    </form>
  );
}

function TextFields() {
  const t = useTranslations('groups');
  const desk = useDesk();
  const { wishes } = useCell(desk.search);
  const lang = desk.langOf('target');
  const text = { type: 'text', lang, dir: directionOfLang(lang), autoComplete: 'off' } as const;
  return (
    <>
      <Field label={t('find')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            {...text}
            autoFocus
            value={wishes.quote}
            onChange={(event) => wish(desk, { quote: event.currentTarget.value })}
          />
        )}
      </Field>
      {mayReview(desk) && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={wishes.replacement !== null}
            onChange={(event) => {
              wish(desk, { replacement: event.currentTarget.checked ? '' : null });
              void search(desk);
            }}
          />
          {t('replaceToo')}
        </label>
      )}
      {wishes.replacement !== null && (
        <Field label={t('replacement')} hint={t('emptyDeletes')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              {...text}
              value={wishes.replacement ?? ''}
              onChange={(event) => wish(desk, { replacement: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <Button type="submit">{t('search')}</Button>
    </>
  );
}
