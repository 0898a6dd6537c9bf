import styles from './workspace-header.module.css';

/** The place of the header until it is there: a page that comes in pieces may show what is below it first, which is not to move. */
export const HeaderPlace = () => <div className={styles.header} />;
