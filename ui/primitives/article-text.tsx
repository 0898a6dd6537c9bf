import type { ElementType, ReactNode } from 'react';
import { directionOfLang } from '@/domain/text/script';
import styles from './article-text.module.css';

interface ArticleTextProps {
  readonly lang: string;
  readonly children: ReactNode;
  /** `bdi` inside a sentence of the interface, a block element on its own. */
  readonly as?: ElementType;
  readonly className?: string;
}

/** Text of an article or of a person, in its own language, direction and typeface. */
export function ArticleText({ lang, children, as: Tag = 'bdi', className }: ArticleTextProps) {
  return (
    <Tag
      lang={lang}
      dir={directionOfLang(lang)}
      className={[styles.text, className].filter(Boolean).join(' ')}
    >
      {children}
    </Tag>
  );
}
