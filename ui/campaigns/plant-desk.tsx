'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { Block } from '@/domain/article/block';
import { SEED_KINDS, type SeedKind, type SpoiltStretch } from '@/domain/review/campaign/seeded-error';
import type { Failure } from '@/domain/result';
import { directionOfLang } from '@/domain/text/script';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextArea } from '@/ui/primitives/field';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import type { PlantPort } from './campaigns-port';
import styles from './campaigns.module.css';

interface Sentence extends Pick<SpoiltStretch, 'blockId' | 'start' | 'end'> {
  readonly key: string;
  readonly text: string;
}

interface PlantDeskProps {
  /** Of the translation. */
  readonly blocks: readonly Block[];
  readonly lang: string;
  readonly port: PlantPort;
}

/** Every sentence of an output, to be edited: what then differs is what is to be found. */
export function PlantDesk({ blocks, lang, port }: PlantDeskProps) {
  const t = useTranslations('campaigns.planting');
  const [edits, setEdits] = useState<
    Readonly<Record<string, { readonly text: string; readonly kind: SeedKind }>>
  >({});
  const [editing, setEditing] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const sentences = blocks.flatMap(sentencesOf);
  const changed = sentences.filter(({ key, text }) => (edits[key]?.text ?? text) !== text);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setFailure(null);
    const result = await port.plant(
      changed.map(({ key, blockId, start, end, text }) => ({
        ...{ blockId, start, end },
        ...{ text: edits[key]?.text ?? text, kind: edits[key]?.kind ?? 'error' },
      })),
    );
    if (!result.ok) setFailure(result.error);
  }

  return (
    <form className={form.form} onSubmit={(event) => void submit(event)}>
      <Problem failure={failure} />
      <p className={styles.intro}>{t('intro')}</p>
      <ol className={styles.list}>
        {sentences.map(({ key, text }) => {
          const edit = edits[key] ?? { text, kind: 'error' as const };
          if (editing !== key) {
            return (
              <li key={key} className={styles.sentence} data-changed={edit.text !== text || undefined}>
                <ArticleText lang={lang}>{edit.text}</ArticleText>
                <Button
                  small
                  onClick={() => setEditing(key)}
                  aria-label={t('editName', { sentence: text.trim() })}
                >
                  {t('edit')}
                </Button>
              </li>
            );
          }
          const change = (some: Partial<typeof edit>): void =>
            setEdits({ ...edits, [key]: { ...edit, ...some } });
          return (
            <li key={key} className={styles.sentence}>
              <Field label={t('sentence')} hint={<ArticleText lang={lang}>{text}</ArticleText>}>
                {(wiring) => (
                  <TextArea
                    {...wiring}
                    autoFocus
                    lang={lang}
                    dir={directionOfLang(lang)}
                    rows={3}
                    value={edit.text}
                    onChange={(event) => change({ text: event.currentTarget.value })}
                  />
                )}
              </Field>
              <Field label={t('kind')}>
                {(wiring) => (
                  <Select
                    {...wiring}
                    value={edit.kind}
                    onChange={(event) => {
                      const kind = SEED_KINDS.find((one) => one === event.currentTarget.value);
                      if (kind !== undefined) change({ kind });
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
            </li>
          );
        })}
      </ol>
      <div className={form.buttons}>
        <Button type="submit" tone="primary" disabled={changed.length === 0}>
          {t('plant', { count: changed.length })}
        </Button>
      </div>
    </form>
  );
}

/** Sentences tile their block: the white space between two belongs to the first, and is none to be edited. */
function sentencesOf({ id, text, sentenceStarts }: Block): readonly Sentence[] {
  return sentenceStarts.map((start, index) => {
    const whole = text.slice(start, sentenceStarts[index + 1] ?? text.length);
    const end = start + whole.trimEnd().length;
    return { key: `${id} ${String(start)}`, blockId: id, start, end, text: text.slice(start, end) };
  });
}
