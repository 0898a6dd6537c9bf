import { readTypologyValue } from '@/domain/exchange/typology/read-json';
import { typologyValue } from '@/domain/exchange/typology/write-json';
import { findBuiltIn } from '@/domain/annotation/typologies/registry';
import type { TypologyContent } from '@/domain/annotation/typology-content';
import type { WantedTypology } from './typology-port';

/** What was not saved yet, and what it was based on. */
export interface TypologyDraft {
  readonly base: number;
  readonly wanted: WantedTypology;
}

/** Keeps what somebody has changed over a reload, in this browser. */
export class DraftStorage {
  readonly #key: string;

  constructor(userId: string, projectId: string) {
    this.#key = `verso.typology.${userId}.${projectId}`;
  }

  load(): TypologyDraft | null {
    try {
      return readDraft(JSON.parse(localStorage.getItem(this.#key) ?? 'null'));
    } catch {
      return null;
    }
  }

  /** Whether it is kept: a browser may refuse. */
  store(draft: TypologyDraft | null): boolean {
    try {
      if (draft === null) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }
}

/** Another version of Verso may have written it. What has faults is a draft all the same, as long as it has the shape of one. */
function readDraft(value: unknown): TypologyDraft | null {
  if (typeof value !== 'object' || value === null || !('base' in value) || !('wanted' in value)) return null;
  const { base, wanted } = value as { base: unknown; wanted: Partial<WantedTypology> };
  if (typeof base !== 'number') return null;
  if (wanted.kind === 'built-in' && typeof wanted.reference === 'string')
    return findBuiltIn(wanted.reference) === null
      ? null
      : { base, wanted: { ...wanted, kind: 'built-in', reference: wanted.reference } };
  if (wanted.kind !== 'own' || wanted.content === undefined) return null;
  return isShaped(wanted.content) ? { base, wanted: { kind: 'own', content: wanted.content } } : null;
}

const SHAPE_FAULTS: ReadonlySet<string> = new Set(['not_a_typology', 'field_missing', 'field_invalid']);

function isShaped(content: TypologyContent): boolean {
  return !readTypologyValue(typologyValue(content)).faults.some(({ code }) => SHAPE_FAULTS.has(code));
}
