import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { findCategory, listCategories, pathOfCategory, type Category } from '@/domain/annotation/typology';
import { IconButton } from '@/ui/primitives/icon-button';
import { Kbd } from '@/ui/primitives/kbd';
import { categorise } from '../commands/mark';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { useDeskWords } from '../words/desk-words';
import styles from './category-picker.module.css';

interface CategoryPickerProps {
  /** The category of the chosen mark. */
  readonly chosen: string | null;
}

/** The categories by their letters: first the dimensions, then what is below one, level by level. The pointer takes the same steps. */
export function CategoryPicker({ chosen }: CategoryPickerProps) {
  const t = useTranslations('desk.palette');
  const desk = useDesk();
  const grid = useRef<HTMLDivElement>(null);
  const { current } = useCell(desk.store.typologies);
  const opened = findCategory(current, useCell(desk.opened));
  const isTyped = useCell(desk.typed) !== '';
  const shown = opened === null ? current.dimensions : [opened, ...belowOf(opened, isTyped)];
  // In ESA there is nothing to choose from.
  if (desk.isEsa) return null;
  const isChosen = ({ id }: Category) =>
    chosen !== null && (chosen === id || (id !== opened?.id && chosen.startsWith(`${id}/`)));

  /** The pressed button goes away with its step: the keyboard, if it was there, stays with the group. */
  const show = (id: string) => {
    if (grid.current?.contains(document.activeElement)) grid.current.focus();
    desk.open(id);
  };
  const take = (category: Category) => {
    if (category.id !== opened?.id && category.children.length > 0) {
      show(category.id);
      return;
    }
    show('');
    categorise(desk, category);
  };
  return (
    <div
      ref={grid}
      className={styles.grid}
      role="group"
      aria-label={t(opened === null ? 'dimensions' : 'types')}
      tabIndex={-1}
      data-field="category"
    >
      {shown.map((category) => (
        <Choice
          key={category.id}
          category={category}
          isChosen={isChosen(category)}
          onChoose={() => take(category)}
        />
      ))}
      {opened !== null && (
        <IconButton
          label={t('back')}
          onClick={() => show(pathOfCategory(current, opened.id).at(-2)?.id ?? '')}
          className={styles.back}
        >
          <ArrowLeft aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

/** What the next letter can be is shown at whatever depth; the pointer goes level by level. */
const belowOf = ({ children }: Category, isTyped: boolean): readonly Category[] =>
  isTyped
    ? listCategories({ dimensions: children }).filter((one) => one.key !== null || children.includes(one))
    : children;

interface ChoiceProps {
  readonly category: Category;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ category: { id, key }, isChosen, onChoose }: ChoiceProps) {
  const { name, definition } = useDeskWords().wordsOfChoice(id);
  return (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={isChosen}
      title={definition}
      onClick={onChoose}
    >
      {key !== null && <Kbd keys={key.toUpperCase()} />} {name}
    </button>
  );
}
