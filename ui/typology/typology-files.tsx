import { Download, Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { TypologyContent } from '@/domain/annotation/typology-content';
import { safeFileName } from '@/domain/exchange/safe-file-name';
import type { ReadTypology } from '@/domain/exchange/typology/typology-file';
import { Button } from '@/ui/primitives/button';
import { Menu } from '@/ui/primitives/menu';

const FORMATS = ['json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** Reads and writes files only when somebody has one. */
async function write(content: TypologyContent, format: Format): Promise<string> {
  if (format === 'json')
    return (await import('@/domain/exchange/typology/write-json')).writeTypologyJson(content);
  return (await import('@/domain/exchange/typology/write-csv')).writeTypologyCsv(content);
}

export async function readTypologyFile(file: File): Promise<ReadTypology> {
  const { MAX_TYPOLOGY_CHARS, refuseTypology } = await import('@/domain/exchange/typology/typology-file');
  const { typologyFault } = await import('@/domain/annotation/typology-fault');
  if (file.size > MAX_TYPOLOGY_CHARS * 4)
    return refuseTypology(typologyFault('too_big', '', { max: MAX_TYPOLOGY_CHARS }));
  const { decodeBytes } = await import('@/domain/exchange/decode-bytes');
  const decoded = decodeBytes(new Uint8Array(await file.arrayBuffer()), { maxBytes: MAX_TYPOLOGY_CHARS * 4 });
  if (decoded.value === null) return refuseTypology(typologyFault('not_a_typology', ''));
  const { text } = decoded.value;
  const isJson = /^\s*[{[]/.test(text);
  return isJson
    ? (await import('@/domain/exchange/typology/read-json')).readTypologyJson(text)
    : (await import('@/domain/exchange/typology/read-csv')).readTypologyCsv(text);
}

interface TypologyFilesProps {
  /** What is to be written; null where it cannot be had. */
  readonly load: () => Promise<TypologyContent | null>;
  /** Null where nothing may be changed. */
  readonly onRead: ((read: ReadTypology, fileName: string) => void) | null;
}

/** A typology as a file, and back. */
export function TypologyFiles({ load, onRead }: TypologyFilesProps) {
  const t = useTranslations('typologies');
  const input = useRef<HTMLInputElement>(null);
  const save = async (format: Format) => {
    const content = await load();
    if (content === null) return;
    const blob = new Blob([await write(content, format)], {
      type: format === 'json' ? 'application/json' : 'text/csv',
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = safeFileName(content.name, format);
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <>
      <Menu
        label={t('export')}
        trigger={
          <Button>
            <Download aria-hidden />
            {t('export')}
          </Button>
        }
        items={FORMATS.map((format) => ({
          key: format,
          label: t(`format.${format}`),
          onSelect: () => void save(format),
        }))}
      />
      {onRead !== null && (
        <>
          <Button onClick={() => input.current?.click()}>
            <Upload aria-hidden />
            {t('import')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={t('import')}
            accept=".json,.csv,.tsv,.txt,application/json,text/csv"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              // So that the same file can be chosen again after it was mended.
              event.currentTarget.value = '';
              if (file) void readTypologyFile(file).then((read) => onRead(read, file.name));
            }}
          />
        </>
      )}
    </>
  );
}
