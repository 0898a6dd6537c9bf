'use client';

import { Columns3 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/primitives/button';
import { Menu } from '@/ui/primitives/menu';
import type { ColumnVisibility } from './use-stored-columns';

interface ColumnChoiceProps {
  readonly columns: readonly { readonly id: string }[];
  readonly names: Readonly<Record<string, string>>;
  readonly visibility: ColumnVisibility;
  readonly onVisibility: (visibility: ColumnVisibility) => void;
}

export function ColumnChoice({ columns, names, visibility, onVisibility }: ColumnChoiceProps) {
  const t = useTranslations('tables');
  return (
    <Menu
      label={t('columns')}
      trigger={
        <Button tone="quiet" small>
          <Columns3 aria-hidden />
          {t('columns')}
        </Button>
      }
      items={columns.map(({ id }) => {
        const shown = visibility[id] !== false;
        return {
          key: id,
          label: names[id] ?? id,
          checked: shown,
          onSelect: () => onVisibility({ ...visibility, [id]: !shown }),
        };
      })}
    />
  );
}
