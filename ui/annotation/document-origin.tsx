import { useFormatter, useTranslations } from 'next-intl';
import type { DocumentProvenance } from '@/domain/article/document-provenance';

interface DocumentOriginProps {
  readonly origin: DocumentProvenance;
  readonly className?: string;
}

/** Who said it in a document that somebody else took in. */
export function DocumentOrigin({ origin: { authors, at, file }, className }: DocumentOriginProps) {
  const t = useTranslations('desk.origin');
  const format = useFormatter();
  const parts = {
    file: () => <bdi>{file}</bdi>,
    names: () => format.list(authors.map((name) => <bdi key={name}>{name}</bdi>)),
  };
  const date = at === '' ? null : format.dateTime(new Date(at), { dateStyle: 'medium' });
  return (
    <p className={className}>
      {authors.length === 0 ? t.rich('document', parts) : t.rich('documentBy', parts)}
      {date !== null && ` (${date})`}
    </p>
  );
}
