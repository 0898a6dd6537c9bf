import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { moveCategory, parentIdOf, type Move } from '@/domain/annotation/edit-typology';
import type { Category } from '@/domain/annotation/typology';
import type { TypologyContent } from '@/domain/annotation/typology-content';
import { Kbd } from '@/ui/primitives/kbd';
import styles from './typology.module.css';

interface CategoryTreeProps {
  readonly content: TypologyContent;
  readonly chosen: string | null;
  readonly faulty: ReadonlySet<string>;
  readonly nameOf: (category: Category) => string;
  readonly onChoose: (id: string) => void;
  /** Null where it is only looked at. */
  readonly onMove: ((id: string, move: Move) => void) | null;
  readonly onAdd: ((parentId: string) => void) | null;
  readonly onRemove: ((id: string) => void) | null;
}

/**
 * The categories as a tree (WAI-ARIA): one stop of the Tab key, arrows go about, with Alt they move what is chosen. Along the line means into it
 * and against it out, whichever way the language runs.
 */
export function CategoryTree(props: CategoryTreeProps) {
  const { content, chosen, nameOf, onChoose, onMove, onAdd, onRemove } = props;
  const t = useTranslations('typologies.tree');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const tree = useRef<HTMLUListElement>(null);
  const rows = visibleRows(content.dimensions, closed);
  const current = rows.find(({ id }) => id === chosen) ?? rows[0];
  const hasFocus = useRef(false);
  useEffect(() => {
    // What is chosen was moved, added or undone: the keyboard goes with it.
    if (hasFocus.current) tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [current?.id]);

  const toggle = (id: string, isClosed: boolean) => {
    const next = new Set(closed);
    if (isClosed) next.add(id);
    else next.delete(id);
    setClosed(next);
  };
  const goTo = (category: Category | undefined) => {
    if (category !== undefined) onChoose(category.id);
  };
  const press = (event: KeyboardEvent<HTMLUListElement>) => {
    if (current === undefined || event.ctrlKey || event.metaKey) return;
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const at = rows.indexOf(current);
    const isInto = event.key === (isRtl ? 'ArrowLeft' : 'ArrowRight');
    const isOutOf = event.key === (isRtl ? 'ArrowRight' : 'ArrowLeft');
    if (event.altKey) {
      const move =
        event.key === 'ArrowUp'
          ? 'up'
          : event.key === 'ArrowDown'
            ? 'down'
            : isInto
              ? 'in'
              : isOutOf
                ? 'out'
                : null;
      if (move === null || onMove === null) return;
      event.preventDefault();
      if (moveCategory(content, current.id, move) !== null) onMove(current.id, move);
      return;
    }
    const isOpen = current.children.length > 0 && !closed.has(current.id);
    if (event.key === 'ArrowDown') goTo(rows[at + 1]);
    else if (event.key === 'ArrowUp') goTo(rows[at - 1]);
    else if (event.key === 'Home') goTo(rows[0]);
    else if (event.key === 'End') goTo(rows.at(-1));
    else if (isInto && isOpen) goTo(current.children[0]);
    else if (isInto) toggle(current.id, false);
    else if (isOutOf && isOpen) toggle(current.id, true);
    else if (isOutOf) goTo(rows.find(({ id }) => id === parentIdOf(current.id)));
    else if (event.key === 'Insert' && onAdd !== null) onAdd(current.id);
    else if (event.key === 'Delete' && onRemove !== null) onRemove(current.id);
    else return;
    event.preventDefault();
  };

  // Rows of one list, whose places in the tree are told: a row that held its children would be called by all their names.
  const renderLevel = (categories: readonly Category[], level: number): readonly ReactNode[] =>
    categories.flatMap((category, position) => {
      const isOpen = !closed.has(category.id);
      const isParent = category.children.length > 0;
      return [
        <li
          key={category.id}
          role="treeitem"
          aria-level={level}
          aria-setsize={categories.length}
          aria-posinset={position + 1}
          aria-selected={category.id === current?.id}
          aria-expanded={isParent ? isOpen : undefined}
          tabIndex={category.id === current?.id ? 0 : -1}
          className={styles.item}
          style={{ paddingInlineStart: `${String((level - 1) * 1.4)}rem` }}
          onClick={() => onChoose(category.id)}
        >
          <span className={styles.line} data-chosen={category.id === chosen || undefined}>
            <span
              className={styles.twisty}
              aria-hidden
              onClick={(event) => {
                event.stopPropagation();
                if (isParent) toggle(category.id, isOpen);
              }}
            >
              {isParent && (isOpen ? <ChevronDown /> : <ChevronRight className={styles.forward} />)}
            </span>
            <bdi className={styles.name}>{nameOf(category)}</bdi>
            {category.key !== null && <Kbd isSubject keys={category.key.toUpperCase()} />}
            {props.faulty.has(category.id) && <span className={styles.faulty}>{t('faulty')}</span>}
          </span>
        </li>,
        ...(isParent && isOpen ? renderLevel(category.children, level + 1) : []),
      ];
    });
  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={t('label')}
      className={styles.tree}
      onKeyDown={press}
      onFocus={() => (hasFocus.current = true)}
      onBlur={() => (hasFocus.current = false)}
    >
      {renderLevel(content.dimensions, 1)}
    </ul>
  );
}

const visibleRows = (categories: readonly Category[], closed: ReadonlySet<string>): readonly Category[] =>
  categories.flatMap((category) => [
    category,
    ...(closed.has(category.id) ? [] : visibleRows(category.children, closed)),
  ]);
