'use client';

import { links } from '@/i18n/links';
import { useRouter } from '@/i18n/navigation';
import { ImportDesk } from '@/ui/import/import-desk';
import { importRequests } from './import-requests';

interface ImportClientProps {
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  readonly projectId: string;
  readonly userId: string;
}

export function ImportClient(props: ImportClientProps) {
  const router = useRouter();
  return (
    <ImportDesk
      {...props}
      onProject={(project) => router.replace(links.importArticles({ project }), { scroll: false })}
      port={importRequests}
    />
  );
}
