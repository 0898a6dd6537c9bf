'use client';

import { startTransition, useOptimistic, type ComponentProps } from 'react';
import { Select } from '@/ui/primitives/field';

interface FilterSelectProps extends Omit<ComponentProps<typeof Select>, 'value' | 'onChange'> {
  readonly value: string;
  /** Goes to the page that has it so. */
  readonly onChoose: (value: string) => void;
}

/** A list whose choice lives in the address: it says what was chosen at once, and not only when the page has come. */
export function FilterSelect({ value, onChoose, ...rest }: FilterSelectProps) {
  const [shown, show] = useOptimistic(value);
  return (
    <Select
      {...rest}
      value={shown}
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value;
        startTransition(() => {
          show(chosen);
          onChoose(chosen);
        });
      }}
    />
  );
}
