import { EllipsisVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useExportItems, type Exported } from '@/ui/articles/use-export-items';
import { IconButton } from '@/ui/primitives/icon-button';
import { Menu } from '@/ui/primitives/menu';
import type { MenuPart } from '@/ui/primitives/menu-list';
import { useBarOffers } from './use-bar-offers';
import styles from './desk-bar.module.css';

/** On a phone, what stands in the bar where there is room for it. */
export function MoreMenu() {
  const { exported } = useBarOffers();
  return exported === null ? <BarMenu more={[]} /> : <WithExport exported={exported} />;
}

function WithExport({ exported }: { readonly exported: Exported }) {
  const t = useTranslations('desk');
  const { items, research } = useExportItems(exported);
  return <BarMenu more={[{ heading: t('export'), items }, research]} />;
}

function BarMenu({ more }: { readonly more: readonly MenuPart[] }) {
  const t = useTranslations('desk');
  const { tools, pages } = useBarOffers();
  return (
    <Menu
      label={t('more')}
      trigger={
        <IconButton label={t('more')} className={styles.narrow}>
          <EllipsisVertical aria-hidden />
        </IconButton>
      }
      items={[
        // The list of keys is for who has keys.
        ...tools
          .filter(({ command }) => command !== 'help')
          .map(({ command, label, run, isOff, isOn }) => ({
            ...{ key: command, label, onSelect: run, isDisabled: isOff },
            ...(isOn !== undefined && { checked: isOn }),
          })),
        ...pages.map(({ href, label }) => ({ key: href, label, href })),
      ]}
      more={more}
    />
  );
}
