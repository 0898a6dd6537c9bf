import { directionOf } from '@/domain/text/script';

interface NamedOptionsProps {
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** Choices with names that people gave: each runs as it is written, so that a list too narrow for it shows where it begins. */
export function NamedOptions({ options }: NamedOptionsProps) {
  return options.map(({ id, name }) => (
    <option key={id} value={id} dir={directionOf(name)}>
      {name}
    </option>
  ));
}
