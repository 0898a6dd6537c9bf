import type { Severity } from '../annotation/severity';
import type { CorrectionState } from '../correction/correction';

/** A value to filter by, with how many corrections have it. */
export interface Facet<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

/** A value that is an id, with the name to show for it. */
export interface NamedFacet extends Facet {
  readonly name: string;
}

/** What the filters of the editor's table offer: see `CorrectionQuery`. Counted without regard to other filters. */
export interface CorrectionFacets {
  readonly articles: readonly NamedFacet[];
  readonly targetLangs: readonly Facet[];
  readonly categories: readonly Facet[];
  readonly severities: readonly Facet<Severity>[];
  readonly proposers: readonly NamedFacet[];
  readonly states: readonly Facet<CorrectionState>[];
}
