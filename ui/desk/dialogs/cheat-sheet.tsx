import { useTranslations } from 'next-intl';
import { listCategories, type Category } from '@/domain/annotation/typology';
import { Button } from '@/ui/primitives/button';
import { Dialog } from '@/ui/primitives/dialog';
import { Kbd } from '@/ui/primitives/kbd';
import { COMMAND_GROUPS, COMMANDS, type CommandGroup } from '../keys/command-list';
import { commandMessage, isOffered } from '../keys/offered';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { useDeskWords } from '../words/desk-words';
import { KeyChanger } from './key-changer';
import styles from './cheat-sheet.module.css';

/** Every key of the desk, and the place to change them. */
export function CheatSheet() {
  const t = useTranslations('desk');
  const desk = useDesk();
  const { current } = useCell(desk.store.typologies);
  const isOpen = useCell(desk.dialog) === 'help';
  const preferences = useCell(desk.preferences);
  const { protocol } = desk.store.view;
  const offeredOf = (group: CommandGroup) =>
    COMMANDS.filter((command) => command.group === group && isOffered(protocol, command.id));
  const close = () => {
    desk.dialog.set(null);
    desk.reveal.set({ markId: desk.store.cursor.markId, segment: desk.store.cursor.segment });
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => (open ? desk.dialog.set('help') : close())}
      title={t('help.title')}
      description={t(desk.isEsa ? 'esa.help' : 'help.letters')}
      wide
    >
      <div className={styles.groups}>
        {COMMAND_GROUPS.filter((group) => offeredOf(group).length > 0).map((group) => (
          <section key={group}>
            <h3 className={styles.heading}>{t(`group.${group}`)}</h3>
            <dl className={styles.list}>
              {offeredOf(group).map(({ id }) => (
                <div key={id} className={styles.entry}>
                  <dt>{t(commandMessage(protocol, id))}</dt>
                  <dd>
                    <KeyChanger command={id} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {(desk.isEsa ? [] : current.dimensions).map((dimension) => (
          <DimensionKeys key={dimension.id} dimension={dimension} />
        ))}
      </div>
      {Object.keys(preferences.keys).length > 0 && (
        <Button onClick={() => desk.savePreferences({ ...preferences, keys: {} })}>{t('help.reset')}</Button>
      )}
    </Dialog>
  );
}

/** The two letters of a dimension and of all below it. What has none is chosen by its name. */
function DimensionKeys({ dimension }: { readonly dimension: Category }) {
  const t = useTranslations('desk.help');
  const { wordsOfChoice } = useDeskWords();
  const { key } = dimension;
  if (key === null) return null;
  const keyed = listCategories({ dimensions: [dimension] }).filter((category) => category.key !== null);
  return (
    <section>
      <h3 className={styles.heading}>
        <Kbd isSubject keys={key.toUpperCase()} /> {wordsOfChoice(dimension.id).name}
      </h3>
      <dl className={styles.list}>
        {keyed.map((category) => (
          <div key={category.id} className={styles.entry}>
            <dt>{category === dimension ? t('whole') : wordsOfChoice(category.id).name}</dt>
            <dd dir="ltr">
              <Kbd isSubject keys={key.toUpperCase()} />{' '}
              <Kbd isSubject keys={(category.key ?? '').toUpperCase()} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
