import { useTranslations } from 'next-intl';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';

/** What becomes of the key: it stays, it goes, or another takes its place. */
export type KeyWish =
  | { readonly kind: 'keep' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'replace'; readonly key: string };

interface KeyFieldProps {
  readonly hasKey: boolean;
  /** Whether the key was given for another server than is set now. */
  readonly isForAnother: boolean;
  readonly wish: KeyWish;
  readonly onWish: (wish: KeyWish) => void;
}

/** A key that can be given and taken away, and never read. */
export function KeyField({ hasKey, isForAnother, wish, onWish }: KeyFieldProps) {
  const t = useTranslations('models');
  const hint = (): string => {
    if (!hasKey) return t('keyIsNone');
    if (wish.kind === 'remove') return t('keyToGo');
    return t(isForAnother ? 'keyIsLost' : 'keyIsSet');
  };
  return (
    <>
      <Field label={t('key')} hint={hint()}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="password"
            dir="ltr"
            autoComplete="off"
            maxLength={1000}
            placeholder={hasKey && wish.kind === 'keep' && !isForAnother ? '••••••••' : ''}
            value={wish.kind === 'replace' ? wish.key : ''}
            onChange={({ currentTarget: { value: key } }) =>
              onWish(key === '' ? { kind: 'keep' } : { kind: 'replace', key })
            }
          />
        )}
      </Field>
      {hasKey && wish.kind !== 'replace' && (
        <div>
          <Button
            small
            tone="quiet"
            onClick={() => onWish({ kind: wish.kind === 'remove' ? 'keep' : 'remove' })}
          >
            {t(wish.kind === 'remove' ? 'keepKey' : 'removeKey')}
          </Button>
        </div>
      )}
    </>
  );
}
