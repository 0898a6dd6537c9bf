import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import type { Category } from '@/domain/annotation/typology';
import { IconButton } from '@/ui/primitives/icon-button';
import { Kbd } from '@/ui/primitives/kbd';
import { categorise } from '../commands/mark';
import { useDesk } from '../session/desk-context';
import { useDeskWords } from '../words/desk-words';
import styles from './category-picker.module.css';

interface CategoryPickerProps {
  /** The dimension's letter when it was typed or pressed: its types are shown. */
  readonly typed: string;
  /** The category of the chosen mark. */
  readonly chosen: string | null;
}

/** The categories by their letters: first the dimensions, then the types of one. The pointer takes the same two steps. */
export function CategoryPicker({ typed, chosen }: CategoryPickerProps) {
  const t = useTranslations('desk.palette');
  const desk = useDesk();
  const grid = useRef<HTMLDivElement>(null);
  const dimension = MQM_CORE.dimensions.find((one) => one.key === typed);
  const shown = dimension === undefined ? MQM_CORE.dimensions : [dimension, ...dimension.children];
  const isChosen = ({ id }: Category) =>
    dimension === undefined ? chosen?.split('/')[0] === id : chosen === id;

  /** The pressed button goes away with its step: the keyboard, if it was there, stays with the group. */
  const show = (letter: string) => {
    if (grid.current?.contains(document.activeElement)) grid.current.focus();
    desk.typed.set(letter);
  };
  const take = (category: Category) => {
    if (dimension === undefined && category.children.length > 0) {
      show(category.key ?? '');
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
      aria-label={t(dimension === undefined ? 'dimensions' : 'types')}
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
      {dimension !== undefined && (
        <IconButton label={t('back')} onClick={() => show('')} className={styles.back}>
          <ArrowLeft aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly category: Category;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ category, isChosen, onChoose }: ChoiceProps) {
  const words = useDeskWords().categories.get(category.id);
  return (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={isChosen}
      title={words?.explain().definition}
      onClick={onChoose}
    >
      <Kbd keys={category.key?.toUpperCase() ?? ''} /> {words?.name}
    </button>
  );
}
