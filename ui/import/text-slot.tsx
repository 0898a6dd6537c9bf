'use client';

import { X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { Field, TextArea } from '@/ui/primitives/field';
import { IconButton } from '@/ui/primitives/icon-button';
import { FileButton } from './file-button';
import type { Material } from './import-item';
import { usePaused } from './use-paused';
import styles from './text-slot.module.css';

/**
 * A longer paste is taken as if it were a file, so that the page does not freeze: Chromium lays 100,000 out in
 * 0.1 s, but took up to 3 s for 250,000. UTF-16 code units; an article of so many would be a book.
 */
const LONG_PASTE = 200_000;

interface TextSlotProps {
  readonly label: string;
  readonly accept: string;
  /** What becomes of files that are dropped; that each is an article, unless said otherwise. */
  readonly dropHint?: string;
  /** Of the text, once it is known. */
  readonly lang: string;
  readonly text: string;
  /** Rises when the text was changed by something else than typing here. */
  readonly revision: number;
  readonly onText: (text: string) => void;
  readonly files: readonly Material[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemoveFile: (materialId: string) => void;
}

/** A place for text: to paste or type it, or to choose or drop files. The text field is the browser's own affair. */
export function TextSlot(props: TextSlotProps) {
  const { label, onText, onFiles } = props;
  const t = useTranslations('import');
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { later, now } = usePaused(() => {
    if (area.current !== null) onText(area.current.value);
  });
  // On a slow line somebody pastes before the scripts have come to listen.
  useEffect(() => now(), [now]);

  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain');
    if (text.length < LONG_PASTE) return;
    event.preventDefault();
    onFiles([new File([text], t('pastedFileName'), { type: 'text/plain' })]);
  }

  function drop(event: DragEvent): void {
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  }

  return (
    <div
      className={styles.slot}
      data-over={isOver}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Field label={label}>
        {(wiring) => (
          <TextArea
            {...wiring}
            ref={area}
            key={props.revision}
            className={styles.area}
            rows={10}
            dir="auto"
            lang={props.lang === '' ? undefined : props.lang}
            spellCheck={false}
            defaultValue={props.text}
            placeholder={t('pasteHere')}
            onInput={later}
            onBlur={now}
            onPaste={paste}
          />
        )}
      </Field>
      <div className={styles.below}>
        <FileButton label={label} accept={props.accept} onFiles={onFiles} />
        <span className={styles.hint}>{props.dropHint ?? t('orDrop')}</span>
      </div>
      {props.files.length > 0 && <FileList files={props.files} label={label} onRemove={props.onRemoveFile} />}
    </div>
  );
}

interface FileListProps {
  readonly files: readonly Material[];
  readonly label: string;
  readonly onRemove: (materialId: string) => void;
}

function FileList({ files, label, onRemove }: FileListProps) {
  const t = useTranslations('import');
  const format = useFormatter();
  return (
    <>
      <ul className={styles.files} aria-label={t('filesOf', { what: label })}>
        {files.map(({ id, name, content }) => (
          <li key={id} className={styles.file}>
            <bdi>{name}</bdi>
            {typeof content !== 'string' && (
              <span className={styles.hint}>
                {format.number(Math.max(1, Math.round(content.size / 1000)), {
                  style: 'unit',
                  unit: 'kilobyte',
                })}
              </span>
            )}
            <IconButton label={t('removeFile', { name: name ?? '' })} onClick={() => onRemove(id)}>
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t('filesNotKept')}</p>
    </>
  );
}
