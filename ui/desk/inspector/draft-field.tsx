import { useState } from 'react';
import { directionOfLang } from '@/domain/text/script';
import { Field, TextArea } from '@/ui/primitives/field';

interface DraftFieldProps {
  readonly name: 'correction' | 'comment';
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Of article text; a comment is in whatever language it is typed in. */
  readonly lang?: string;
  readonly isReadOnly?: boolean;
  readonly onLeave: (text: string) => void;
}

/** A text that is kept when its field is left. */
export function DraftField(props: DraftFieldProps) {
  const { name, label, hint, value, lang, isReadOnly = false, onLeave } = props;
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // Changed from outside (undo, another tab): show that.
    setKnown(value);
    setText(value);
  }
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <TextArea
          {...wiring}
          data-field={name}
          rows={name === 'correction' ? 3 : 2}
          value={text}
          lang={lang}
          dir={lang === undefined ? 'auto' : directionOfLang(lang)}
          readOnly={isReadOnly}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => {
            if (text !== value) onLeave(text);
          }}
        />
      )}
    </Field>
  );
}
