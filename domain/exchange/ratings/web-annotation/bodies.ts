import { asList, asObject, asText, type JsonObject } from '../json-values';
import { NO_ERROR } from './terms';

/** What the bodies of an annotation say, by their purposes. */
export interface Bodies {
  /** tagging */
  readonly category: string;
  /** classifying */
  readonly severity: string;
  /** commenting, or said without a purpose */
  readonly comment: string;
  /** editing */
  readonly correction: string | null;
  /** assessing: a figure, or that there is no error. */
  readonly score: number | null;
  readonly isAssessment: boolean;
}

export function bodiesOf(annotation: JsonObject): Bodies {
  const motivation =
    asText(asList(annotation['motivation'])?.[0] ?? annotation['motivation']) ?? 'commenting';
  const byPurpose = new Map<string, string[]>();
  const { body, bodyValue } = annotation;
  for (const one of [...(asList(body) ?? [body]), bodyValue]) {
    const said = asObject(one);
    const value = said === null ? asText(one) : asText(said['value']);
    if (value === null) continue;
    const purpose = asText(asList(said?.['purpose'])?.[0] ?? said?.['purpose']) ?? motivation;
    byPurpose.set(purpose, [...(byPurpose.get(purpose) ?? []), value]);
  }
  const [assessed] = byPurpose.get('assessing') ?? [];
  return {
    category: byPurpose.get('tagging')?.join(', ') ?? '',
    severity: byPurpose.get('classifying')?.join(', ') ?? '',
    comment: [...(byPurpose.get('commenting') ?? []), ...(byPurpose.get('describing') ?? [])].join('\n'),
    correction: byPurpose.get('editing')?.[0] ?? null,
    score: assessed === undefined ? null : figureOf(assessed),
    isAssessment: assessed !== undefined,
  };
}

const figureOf = (value: string): number | null =>
  value === NO_ERROR || value.trim() === '' || !Number.isFinite(Number(value)) ? null : Number(value);
