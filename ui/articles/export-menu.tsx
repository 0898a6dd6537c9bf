'use client';

import { Download } from 'lucide-react';
import { Button } from '@/ui/primitives/button';
import { Menu } from '@/ui/primitives/menu';
import { useExportItems, type Exported } from './use-export-items';

interface ExportMenuProps extends Exported {
  readonly label: string;
}

/** One click, one file: the browser saves what the server streams; several articles come as a ZIP. */
export function ExportMenu({ label, ...exported }: ExportMenuProps) {
  const { items, research } = useExportItems(exported);
  return (
    <Menu
      label={label}
      trigger={
        <Button tone="quiet" small>
          <Download aria-hidden />
          {label}
        </Button>
      }
      items={items}
      more={[research]}
    />
  );
}
