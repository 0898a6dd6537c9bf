import type { ReactNode } from 'react';
import { LanguageMenu } from './language-menu';
import { ThemeMenu } from './theme-menu';
import styles from './front.module.css';

/** The page before one is signed in: the name of the house, one card, language and theme in reach. */
export function Front({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.front}>
      <header className={styles.header}>
        <span className={styles.brand}>Verso</span>
        <div>
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </header>
      <main id="main" className={styles.card}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
