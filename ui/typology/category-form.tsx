import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { moveCategory, MOVES, slugOfCategory, type Move } from '@/domain/annotation/edit-typology';
import { ITS_TYPES } from '@/domain/annotation/its-types';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import {
  ALLOWED_SIDES,
  findCategory,
  type Category,
  type CategoryRules,
  type CategoryWords,
} from '@/domain/annotation/typology';
import {
  MAX_NAME_LENGTH,
  MAX_TEXT_LENGTH,
  MAX_WEIGHT,
  type TypologyContent,
} from '@/domain/annotation/typology-content';
import type { TypologyFault } from '@/domain/annotation/typology-fault';
import { directionOfLang } from '@/domain/text/script';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextArea, TextInput } from '@/ui/primitives/field';
import type { TypologyWords } from './use-typology-words';
import { withoutKey } from './without-key';
import styles from './typology.module.css';

export type CategoryChange = Partial<Omit<Category, 'id' | 'children'>>;

interface CategoryFormProps {
  readonly content: TypologyContent;
  readonly category: Category;
  /** The language that words are shown and changed in. */
  readonly lang: string;
  readonly words: TypologyWords;
  readonly faults: readonly TypologyFault[];
  readonly onChange: (change: CategoryChange, field: string) => void;
  readonly onRename: (slug: string) => void;
  readonly onMove: (move: Move) => void;
  readonly onAdd: (isBelow: boolean) => void;
  readonly onRemove: () => void;
}

const NO_WORDS: CategoryWords = { name: '', definition: '', example: '' };

/** All that can be said of one category. */
export function CategoryForm(props: CategoryFormProps) {
  const { content, category, lang, words, faults, onChange } = props;
  const t = useTranslations('typologies');
  const { id, key, core, its, rules } = category;
  const said = category.words[lang] ?? NO_WORDS;
  const write = (change: Partial<CategoryWords>, field: string) =>
    onChange({ words: { ...category.words, [lang]: { ...said, ...change } } }, `${field} ${lang}`);
  const rule = (change: Partial<CategoryRules>, field: string) =>
    onChange({ rules: { ...rules, ...change } }, field);
  const faultOf = (...codes: readonly string[]) => {
    const fault = faults.find((one) => one.at === id && codes.includes(one.code));
    return fault && words.fault(fault);
  };
  const typed = { lang, dir: directionOfLang(lang) };
  const isLast = content.dimensions.length === 1 && content.dimensions[0] === category;
  return (
    <div className={styles.form}>
      <Field label={t('field.name')} error={faultOf('name_missing')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            {...typed}
            maxLength={MAX_NAME_LENGTH}
            value={said.name}
            data-field="name"
            onChange={(event) => write({ name: event.target.value }, 'name')}
            onBlur={() => {
              // What was just added is called what it is named.
              if (/^new(?:-\d+)?$/.test(slugOfCategory(id)) && said.name !== '') props.onRename(said.name);
            }}
          />
        )}
      </Field>
      <Field label={t('field.definition')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            {...typed}
            rows={2}
            maxLength={MAX_TEXT_LENGTH}
            value={said.definition}
            onChange={(event) => write({ definition: event.target.value }, 'definition')}
          />
        )}
      </Field>
      <Field label={t('field.example')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            {...typed}
            rows={2}
            maxLength={MAX_TEXT_LENGTH}
            value={said.example}
            onChange={(event) => write({ example: event.target.value }, 'example')}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <Field
          label={t('field.key')}
          hint={t(id.includes('/') ? 'keyHint' : 'dimensionKeyHint')}
          error={faultOf('key_taken', 'key_not_free', 'key_invalid')}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              dir="ltr"
              maxLength={1}
              autoCapitalize="none"
              autoComplete="off"
              value={(key ?? '').toUpperCase()}
              onChange={(event) => onChange({ key: event.target.value.trim().toLowerCase() || null }, 'key')}
            />
          )}
        </Field>
        <SlugField
          key={id}
          id={id}
          error={faultOf('id_invalid', 'id_repeated', 'too_long')}
          onRename={props.onRename}
        />
      </div>
      <fieldset className={styles.rules}>
        <legend>{t('rules')}</legend>
        <div className={styles.pair}>
          <Field label={t('field.defaultSeverity')} error={faultOf('severity_unused')}>
            {(wiring) => (
              <Select
                {...wiring}
                disabled={rules.severity !== null}
                value={rules.severity ?? category.defaultSeverity}
                onChange={(event) => {
                  const use = content.severities.find(({ severity }) => severity === event.target.value);
                  if (use) onChange({ defaultSeverity: use.severity }, 'defaultSeverity');
                }}
              >
                <SeverityOptions content={content} category={category} words={words} />
              </Select>
            )}
          </Field>
          <Field label={t('field.sides')}>
            {(wiring) => (
              <Select
                {...wiring}
                value={rules.sides}
                onChange={(event) => {
                  const sides = ALLOWED_SIDES.find((one) => one === event.target.value);
                  if (sides) rule({ sides }, 'sides');
                }}
              >
                {ALLOWED_SIDES.map((side) => (
                  <option key={side} value={side}>
                    {t(`sides.${side}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={rules.severity !== null}
            onChange={(event) =>
              rule({ severity: event.target.checked ? category.defaultSeverity : null }, 'severity')
            }
          />
          {t('field.forced', { severity: words.severity(rules.severity ?? category.defaultSeverity) })}
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={rules.isNoteRequired}
            onChange={(event) => rule({ isNoteRequired: event.target.checked }, 'note')}
          />
          {t('field.noteRequired')}
        </label>
        <p className={styles.detail}>{t('weightsHint')}</p>
        <div className={styles.weights}>
          {content.severities.map(({ severity, weight }) => (
            <Field key={severity} label={words.severity(severity)}>
              {(wiring) => (
                <TextInput
                  {...wiring}
                  type="number"
                  min={0}
                  max={MAX_WEIGHT}
                  step="any"
                  placeholder={String(weight)}
                  value={rules.weights[severity] ?? ''}
                  onChange={(event) => {
                    const others = withoutKey(rules.weights, severity);
                    const points = event.target.valueAsNumber;
                    rule(
                      { weights: Number.isNaN(points) ? others : { ...others, [severity]: points } },
                      `weight ${severity}`,
                    );
                  }}
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.rules}>
        <legend>{t('mapping')}</legend>
        <div className={styles.pair}>
          <Field label={t('field.core')} error={faultOf('core_unknown')}>
            {(wiring) => (
              <Select
                {...wiring}
                value={core}
                onChange={(event) => {
                  const chosen = findCategory(MQM_CORE, event.target.value);
                  if (chosen) onChange({ core: chosen.id, its: chosen.its }, 'core');
                }}
              >
                {Array.from(words.core, ([one, name]) => (
                  <option key={one} value={one}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t('field.its')} error={faultOf('its_unknown')}>
            {(wiring) => (
              <Select
                {...wiring}
                dir="ltr"
                value={its}
                onChange={(event) => {
                  const type = ITS_TYPES.find((one) => one === event.target.value);
                  if (type) onChange({ its: type }, 'its');
                }}
              >
                {ITS_TYPES.map((type) => (
                  <option key={type} value={type}>
                    {type}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      </fieldset>
      <div className={styles.buttons}>
        <Button small onClick={() => props.onAdd(true)}>
          {t('addBelow')}
        </Button>
        <Button small onClick={() => props.onAdd(false)}>
          {t('addBeside')}
        </Button>
        {MOVES.map((move) => (
          <Button
            key={move}
            small
            tone="quiet"
            disabled={moveCategory(content, id, move) === null}
            onClick={() => props.onMove(move)}
          >
            {t(`move.${move}`)}
          </Button>
        ))}
        <Button small tone="danger" disabled={isLast} onClick={props.onRemove}>
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}

/** The category's own, too, where the typology does not use it any more. */
function SeverityOptions({
  content,
  category,
  words,
}: Pick<CategoryFormProps, 'content' | 'category' | 'words'>) {
  const used = content.severities.map(({ severity }) => severity);
  const own = category.rules.severity ?? category.defaultSeverity;
  return (used.includes(own) ? used : [own, ...used]).map((severity) => (
    <option key={severity} value={severity}>
      {words.severity(severity)}
    </option>
  ));
}

interface SlugFieldProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly onRename: (slug: string) => void;
}

/** The last part of the id, which changes when the field is left: letter by letter it would be another category each time. */
function SlugField({ id, error, onRename }: SlugFieldProps) {
  const t = useTranslations('typologies');
  const [text, setText] = useState(slugOfCategory(id));
  return (
    <Field label={t('field.id')} hint={t('idHint')} error={error}>
      {(wiring) => (
        <TextInput
          {...wiring}
          dir="auto"
          autoCapitalize="none"
          autoComplete="off"
          maxLength={60}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => {
            if (text !== slugOfCategory(id)) onRename(text);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onRename(text);
          }}
        />
      )}
    </Field>
  );
}
