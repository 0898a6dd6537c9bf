'use client';

import { useTranslations } from 'next-intl';
import { Tooltip } from 'radix-ui';
import { Fragment, useMemo } from 'react';
import type { Block } from '@/domain/article/block';
import type { InlineCode } from '@/domain/article/inline-code';
import type { DeskView } from '@/domain/review/desk-view';
import { CodeChip } from '@/ui/codes/code-chip';
import { CodedText } from '@/ui/codes/coded-text';
import { ArticleText } from '@/ui/primitives/article-text';
import { ArticleBlocks } from './article-blocks';
import { ChangeList } from './change-list';
import { ChangeMark } from './change-mark';
import { PreviewBar } from './preview-bar';
import type { PreviewOptions } from './preview-options';
import { previewView, readingOf, type PreviewView, type TargetBlock } from './preview-view';
import styles from './article-preview.module.css';

interface ArticlePreviewProps {
  readonly desk: DeskView;
  readonly options: PreviewOptions;
}

/** The article as it will read. */
export function ArticlePreview({ desk, options }: ArticlePreviewProps) {
  const t = useTranslations('preview');
  const { articleId, info } = desk;
  const view = useMemo(() => previewView(desk, options.scope), [desk, options.scope]);
  const marked = options.changes === 'marked';
  const hasSource = desk.blocks.some(({ side }) => side === 'source');
  const beside = options.source === 'beside' && hasSource;
  const textOf = (block: TargetBlock) =>
    marked ? <Marked block={block} lang={info.targetLang} /> : clean(block);

  return (
    <Tooltip.Provider delayDuration={200}>
      <PreviewBar articleId={articleId} options={options} hasSource={hasSource} />
      <p className={styles.summary} role="status">
        {t('summary', { count: view.changes.length, scope: options.scope })}
        {view.leftOut > 0 && ` ${t('leftOut', { count: view.leftOut })}`}
      </p>
      <article className={styles.sheet} data-beside={beside} aria-label={t('text')}>
        {!beginsWithTitle(view) && (
          <ArticleText as="h2" lang={info.targetLang} className={styles.title}>
            {info.title}
          </ArticleText>
        )}
        {beside ? (
          view.rows.map((row) => (
            <div key={(row.target[0] ?? row.source[0])?.id} className={styles.row}>
              <div className={styles.side}>
                <ArticleBlocks blocks={row.target} lang={info.targetLang} textOf={textOf} />
              </div>
              <div className={styles.side} data-side="source">
                <ArticleBlocks blocks={row.source} lang={info.sourceLang} textOf={sourceText} />
              </div>
            </div>
          ))
        ) : (
          <ArticleBlocks
            blocks={view.rows.flatMap((row) => row.target)}
            lang={info.targetLang}
            textOf={textOf}
          />
        )}
      </article>
      {marked && view.changes.length > 0 && (
        <section className={styles.notes} aria-label={t('list')}>
          <h2>{t('list')}</h2>
          <ChangeList articleId={articleId} changes={view.changes} lang={info.targetLang} />
        </section>
      )}
    </Tooltip.Provider>
  );
}

/** Most articles carry their own headline; the title is put over those that do not. */
function beginsWithTitle({ rows }: PreviewView): boolean {
  const first = rows.find((row) => row.target.length > 0)?.target[0];
  return first?.kind === 'heading' && first.level === 1;
}

const sourceText = ({ text, codes }: Block) => <CodedText text={text} codes={codes} />;

/** One text, not a run of elements: what goes out, with every letter joined as it will be. */
function clean({ pieces }: TargetBlock) {
  let text = '';
  const codes: InlineCode[] = [];
  for (const piece of pieces) {
    for (const code of piece.codes ?? []) codes.push({ ...code, at: code.at + text.length });
    text += readingOf(piece);
  }
  return <CodedText text={text} codes={codes} />;
}

function Marked({ block, lang }: { readonly block: TargetBlock; readonly lang: string }) {
  return block.pieces.map((piece, index) =>
    piece.kind === 'text' ? (
      <Fragment key={index}>
        <CodedText text={piece.text} codes={piece.codes} />
      </Fragment>
    ) : (
      <Fragment key={index}>
        <ChangeMark change={piece.change} lang={lang} />
        {piece.codes?.map((code, position) => (
          <CodeChip key={position} code={code} />
        ))}
      </Fragment>
    ),
  );
}
