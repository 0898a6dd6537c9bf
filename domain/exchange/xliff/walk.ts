import type { ExchangeIssue, IssueParams } from '../issue';
import { LineIndex } from '../line-index';
import { makeIssue } from '../make-issue';
import { ITS } from '../its/namespaces';
import { ratingWithin } from '../its/rating';
import type { XmlElement } from '../xml/read-xml';
import { readXmlParts, type XmlNode } from '../xml/xml-tree';
import { spacesWithin } from './content';
import { mayHaveIssues } from './read-issues';
import type { FoundUnit, Surroundings, XliffSegment } from './unit';
import { readUnit1 } from './unit-1';
import { readUnit2 } from './unit-2';
import { xliffFamilyOf, type XliffFamily } from './version';

/** A file within a document: what it was, and in which languages, as it says. */
export interface XliffFile {
  readonly original: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly offset: number;
}

export interface XliffListener {
  readonly root?: (root: XmlElement, family: XliffFamily) => void;
  readonly unit: (unit: FoundUnit) => void;
  /** Whether the units of a file are wanted. */
  readonly file?: (file: XliffFile) => boolean;
}

/** Goes through a document, unit by unit. Null at the end, or why it is refused. */
export function* walkXliff(document: string, listener: XliffListener): Generator<void, ExchangeIssue | null> {
  const walk = new Walk(document, listener);
  const steps = readXmlParts(document, walk);
  for (;;) {
    const step = steps.next();
    if (walk.refusal !== null) return walk.refusal;
    if (step.done) return step.value;
    yield;
  }
}

const UNIT_NAMES: Readonly<Record<XliffFamily, string>> = { 1: 'trans-unit', 2: 'unit' };

class Walk {
  refusal: ExchangeIssue | null = null;
  #family: XliffFamily | null = null;
  #root: XmlElement | null = null;
  #isWanted = true;
  #files = 0;
  #units = 0;
  readonly #around: Surroundings[];
  readonly #namespaces: ReadonlyMap<string, string>[] = [new Map()];
  readonly #keys = new Map<string, number>();

  constructor(
    readonly document: string,
    readonly listener: XliffListener,
  ) {
    const hasIssues = mayHaveIssues(document);
    this.#around = [
      { path: '', isTranslated: true, keepsSpaces: false, hasIssues, rating: null, lacksItsVersion: false },
    ];
  }

  readonly isPart = ({ name, uri }: XmlElement): boolean =>
    this.#family !== null && name === UNIT_NAMES[this.#family] && uri === this.#root?.uri;

  readonly open = (element: XmlElement): void => {
    if (this.#root === null) this.#openRoot(element);
    const around = this.#around.at(-1);
    if (around === undefined) return;
    const path = element.name === 'file' ? this.#openFile(element) : around.path;
    this.#around.push({
      ...around,
      path,
      isTranslated: (element.attribute('translate') ?? (around.isTranslated ? 'yes' : 'no')) !== 'no',
      keepsSpaces: spacesWithin(element, around.keepsSpaces),
      rating: around.hasIssues ? ratingWithin(element, around.rating) : null,
      lacksItsVersion:
        (around.lacksItsVersion || (element === this.#root && this.#needsItsVersion())) &&
        !element.attributes().some(({ uri, local }) => uri === ITS && local === 'version'),
    });
    this.#namespaces.push(new Map([...(this.#namespaces.at(-1) ?? []), ...declaredBy(element)]));
  };

  readonly close = (): void => {
    this.#around.pop();
    this.#namespaces.pop();
  };

  readonly part = (node: XmlNode): void => {
    const around = this.#around.at(-1);
    if (this.#family === null || around === undefined || !this.#isWanted || this.refusal !== null) return;
    const read = this.#family === 1 ? readUnit1 : readUnit2;
    const { segments } = read(this.document, node, around);
    this.listener.unit({
      node,
      segments: segments.map((segment) => this.#withOwnKey(segment)),
      family: this.#family,
      around,
      namespaces: this.#namespaces.at(-1) ?? new Map(),
      number: ++this.#units,
    });
  };

  #openRoot(root: XmlElement): void {
    this.#root = root;
    this.#family = xliffFamilyOf(root);
    if (root.name !== 'xliff') this.#refuse('xliff_other_root', { name: root.name }, root.offset);
    else if (this.#family === null)
      this.#refuse('xliff_version', { version: root.attribute('version') ?? '' }, root.offset);
    else this.listener.root?.(root, this.#family);
  }

  /** ITS is a module from XLIFF 2.1 on; before, an extension like any other. */
  #needsItsVersion(): boolean {
    return this.#family === 2 && this.#root?.attribute('version') !== '2.0';
  }

  #refuse<Code extends 'xliff_other_root' | 'xliff_version'>(
    code: Code,
    params: IssueParams[Code],
    offset: number,
  ): void {
    this.refusal = makeIssue(code, 'error', new LineIndex(this.document).at(offset), params);
  }

  #openFile(file: XmlElement): string {
    this.#files++;
    const is2 = this.#family === 2;
    const langs = is2 ? this.#root : file;
    this.#isWanted =
      this.listener.file?.({
        original: file.attribute('original') ?? '',
        sourceLang: langs?.attribute(is2 ? 'srcLang' : 'source-language') ?? '',
        targetLang: langs?.attribute(is2 ? 'trgLang' : 'target-language') ?? '',
        offset: file.offset,
      }) ?? true;
    // A file of 1.x is named by where its document was: no short name, nor one of its own.
    return `f=${is2 ? (file.attribute('id') ?? '') : this.#files}`;
  }

  /** Ids are unique in a valid file; in others the second of a name is told from the first. */
  #withOwnKey(segment: XliffSegment): XliffSegment {
    const seen = (this.#keys.get(segment.key) ?? 0) + 1;
    this.#keys.set(segment.key, seen);
    return seen === 1 ? segment : { ...segment, key: `${segment.key}~${seen}` };
  }
}

/** The namespaces that an element declares, by the attributes that do. */
const declaredBy = (element: XmlElement): readonly (readonly [string, string])[] =>
  element
    .attributes()
    .filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'))
    .map(({ name, value }) => [name, value]);
