import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import type { XmlNode } from '@/domain/exchange/xml/xml-tree';
import type { ViolationList } from '@/domain/exchange/validate/violation-list';

/** What a whole document says of itself, and where what is wrong is told. */
export interface DocumentScope {
  readonly core: string;
  readonly version: string;
  readonly sourceLang: string | null;
  readonly targetLang: string | null;
  readonly list: ViolationList;
  /** What is said once of a document. */
  readonly said: Set<string>;
  /** `xml:id` of records of ITS: XML has each of them once in a document. */
  readonly xmlIds: Set<string>;
}

/** What is gathered of one `file`; references within it can only be followed at its end. */
export class FileScope {
  readonly unitIds = new Set<string>();
  readonly groupIds = new Set<string>();
  readonly resourceItemIds = new Set<string>();
  /** References to units and resource items, with where they stand. */
  readonly subFlows: { readonly id: string; readonly offset: number }[] = [];
  readonly resourceRefs: { readonly id: string; readonly offset: number }[] = [];
  generalProfile: string | null = null;
  storageProfile: string | null = null;

  constructor(readonly id: string | null) {}
}

/** An element that holds others, from `xliff` down to a unit, with what those inherit from it. */
export class Frame {
  readonly notes: XmlNode[] = [];
  readonly extensionIds = new Map<string, Set<string>>();
  /** Ids within `slr:data` children. */
  readonly sizeDataIds = new Set<string>();
  readonly provenanceIds = new Set<string>();
  readonly issueIds = new Set<string>();
  readonly changeTracks: XmlNode[] = [];
  readonly saidLanguages = new Set<string>();

  constructor(
    readonly element: XmlElement,
    readonly parent: Frame | null,
    readonly document: DocumentScope,
    readonly file: FileScope | null,
  ) {}

  /** From here outwards. */
  *outwards(): Generator<Frame> {
    yield this;
    if (this.parent !== null) yield* this.parent.outwards();
  }

  find<Found>(look: (frame: Frame) => Found | undefined | null): Found | null {
    for (const frame of this.outwards()) {
      const found = look(frame);
      if (found !== undefined && found !== null) return found;
    }
    return null;
  }
}
