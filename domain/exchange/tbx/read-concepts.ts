import type { TermStatus } from '../../terms/term';
import { findLanguage } from '../find-language';
import type { ExchangeIssue } from '../issue';
import { makeIssue } from '../make-issue';
import { collapseSpaces } from '../xml/collapse-spaces';
import { readXml, type XmlElement } from '../xml/read-xml';
import { isKnownCategory } from './categories';
import type { TbxConcept, TbxLanguage, TbxSaid, TbxTerm } from './concept';
import { INSTRUCTION, KEPT_INSTRUCTION, SOURCE_INSTRUCTION, SPACES_INSTRUCTION } from './instructions';
import { readTbxStatus, STATUS_CATEGORIES } from './status-names';

/** Names of the parts in TBX 3, TBX 2 (martif), and the TBX-Min before them. */
const LEVELS: Readonly<Record<string, 'concept' | 'language' | 'term'>> = {
  conceptEntry: 'concept',
  termEntry: 'concept',
  entry: 'concept',
  langSec: 'language',
  langSet: 'language',
  langGroup: 'language',
  termSec: 'term',
  tig: 'term',
  ntig: 'term',
  termGroup: 'term',
};

/** In the style DCA a category is the `type` of one of these, in the style DCT it is an element of its own. */
const TYPED: ReadonlySet<string> = new Set([
  ...['termNote', 'descrip', 'admin', 'adminNote', 'descripNote', 'ref', 'xref', 'transac', 'transacNote'],
]);
/** What only holds other parts together. */
const GROUPS: ReadonlySet<string> = new Set([
  ...['termGrp', 'termNoteGrp', 'descripGrp', 'adminGrp', 'transacGrp', 'termCompList', 'termComp'],
]);
/** Codes of another format within a text: no part of what is read. */
const CODES: ReadonlySet<string> = new Set(['ph', 'sc', 'ec', 'bpt', 'ept', 'it', 'ut']);
/** Told of each concept when its end has been read, and of what is wrong on the way. */
export interface ConceptListener {
  readonly concept: (concept: TbxConcept) => void;
  readonly warn: (code: 'tbx_language_unknown' | 'tbx_status_unknown', name: string, offset: number) => void;
  /** Asked now and then: whether it has more than it can take. */
  readonly isFull: () => boolean;
  readonly root?: (root: XmlElement) => void;
  /** Told of a category that has no place in a concept. */
  readonly left?: (category: string) => void;
}

/** Terms of one concept: none has a hundred. */
const MAX_TERMS_OF_CONCEPT = 10_000;

type Growing<Part> = {
  -readonly [Key in keyof Part]: Part[Key] extends readonly (infer Each)[] ? Each[] : Part[Key];
};

/**
 * The terms of a TBX file, whatever its edition, dialect and style. Null when it has been read to its end, or as far as the listener
 * can take it.
 */
export function* readConcepts(
  text: string,
  listener: ConceptListener,
): Generator<void, ExchangeIssue | null> {
  const reader = new ConceptReader(listener);
  const steps = readXml(text, reader);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (listener.isFull()) return null;
    if (reader.termsOfConcept > MAX_TERMS_OF_CONCEPT)
      return makeIssue('tbx_too_many', 'error', null, { limit: MAX_TERMS_OF_CONCEPT });
    yield;
  }
}

class ConceptReader {
  #concept: Growing<TbxConcept> | null = null;
  #language: Growing<TbxLanguage> | null = null;
  #term: (Growing<TbxTerm> & { statuses: Map<string, string>; isKept: boolean }) | null = null;
  /** The element whose text is wanted, how deep in it we are, and what it says so far. */
  #wanted: {
    category: string;
    target: string | undefined;
    depth: number;
    pieces: string[];
    keepsSpaces: boolean;
  } | null = null;
  /** What a group is about: others in it say something of that. Null outside of groups. */
  #group: { readonly said: TbxSaid[]; index: number } | null = null;
  #isRoot = true;
  /** Within a code: as deep as this. */
  #codeDepth = 0;
  termsOfConcept = 0;
  /** The same few stand there in every entry, and to look one up costs more than to read the entry. */
  readonly #languages = new Map<string, string | null>();

  constructor(readonly listener: ConceptListener) {}

  readonly open = (element: XmlElement): void => {
    if (this.#wanted !== null) {
      this.#wanted.depth++;
      if (this.#codeDepth > 0 || CODES.has(element.name)) this.#codeDepth++;
      return;
    }
    if (this.#isRoot) this.listener.root?.(element);
    this.#isRoot = false;
    const level = LEVELS[element.name];
    if (level === 'concept') this.#openConcept(element);
    else if (level === 'language') this.#openLanguage(element);
    else if (level === 'term')
      this.#term = {
        text: '',
        status: null,
        said: [],
        offset: element.offset,
        statuses: new Map(),
        isKept: false,
      };
    else this.#want(element);
  };

  readonly close = ({ name }: XmlElement): void => {
    if (this.#wanted !== null) {
      if (this.#codeDepth > 0) this.#codeDepth--;
      if (this.#wanted.depth > 0) this.#wanted.depth--;
      else this.#keep();
      return;
    }
    if (GROUPS.has(name)) this.#group = null;
    const level = LEVELS[name];
    if (level === 'term') this.#closeTerm();
    else if (level === 'language') this.#closeLanguage();
    else if (level === 'concept') this.#closeConcept();
  };

  readonly text = (piece: string): void => {
    if (this.#codeDepth === 0) this.#wanted?.pieces.push(piece);
  };

  readonly instruction = (target: string, body: string): void => {
    if (target !== INSTRUCTION) return;
    const said = body.trim();
    if (this.#wanted !== null) this.#wanted.keepsSpaces ||= said === SPACES_INSTRUCTION;
    else if (this.#term !== null) this.#term.isKept ||= said === KEPT_INSTRUCTION;
    else if (this.#concept !== null)
      this.#concept.sourceLang ??= this.#findLanguage(SOURCE_INSTRUCTION.exec(said)?.[1] ?? '');
  };

  #openConcept({ offset, attribute }: XmlElement): void {
    const id = attribute('id') ?? attribute('xml:id') ?? null;
    this.#concept = { id, sourceLang: null, said: [], languages: [], offset };
    this.termsOfConcept = 0;
  }

  #openLanguage(element: XmlElement): void {
    const name = (element.attribute('xml:lang') ?? element.attribute('lang') ?? '').trim();
    const lang = this.#findLanguage(name);
    if (lang === null) this.listener.warn('tbx_language_unknown', name, element.offset);
    this.#language = { lang: lang ?? '', said: [], terms: [] };
  }

  #findLanguage(name: string): string | null {
    const known = this.#languages.get(name);
    if (known !== undefined) return known;
    const lang = findLanguage(name);
    this.#languages.set(name, lang);
    return lang;
  }

  #want(element: XmlElement): void {
    if (this.#concept === null) return;
    const { name } = element;
    if (GROUPS.has(name)) {
      this.#group = { said: this.#part()?.said ?? [], index: -1 };
      return;
    }
    const category = (TYPED.has(name) ? element.attribute('type') : undefined) ?? name;
    const isStatus = STATUS_CATEGORIES.some((known) => known === category);
    if (category === 'term' || category === 'translationNote' || isStatus || isKnownCategory(category)) {
      const target = element.attribute('target');
      this.#wanted = { category, target, depth: 0, pieces: [], keepsSpaces: false };
    } else this.listener.left?.(category);
  }

  #part(): { said: TbxSaid[] } | null {
    return this.#term ?? this.#language ?? this.#concept;
  }

  #keep(): void {
    if (this.#wanted === null) return;
    const { category, target, pieces, keepsSpaces } = this.#wanted;
    this.#wanted = null;
    const text = keepsSpaces ? pieces.join('') : collapseSpaces(pieces.join(''));
    if (text === '' && target === undefined) return;
    const term = this.#term;
    if (isKnownCategory(category)) this.#say({ category, text, ...(target !== undefined && { target }) });
    else if (text === '' || term === null) return;
    // A second one would be that of a part of the term (`termComp`), which is none of the project's.
    else if (category === 'term') term.text ||= text;
    // Weblate says so what is not to be translated.
    else if (category === 'translationNote') term.isKept ||= text.toLowerCase() === 'no';
    else term.statuses.set(category, term.statuses.get(category) ?? text);
  }

  #say(said: TbxSaid): void {
    const group = this.#group;
    const about = group?.said[group.index];
    if (group !== null && about !== undefined && said.category === 'source' && about.source === undefined)
      group.said[group.index] = { ...about, source: said.text };
    else {
      this.#part()?.said.push(said);
      if (group !== null && group.index === -1) group.index = group.said.length - 1;
    }
  }

  #closeTerm(): void {
    const term = this.#term;
    this.#term = null;
    this.termsOfConcept++;
    if (term === null || term.text === '') return;
    const status = term.isKept ? 'do-not-translate' : this.#statusOf(term);
    if (status === undefined) return;
    const { text, said, offset, statuses } = term;
    const statusName = statuses.get('administrativeStatus');
    this.#language?.terms.push({
      text,
      status,
      ...(statusName !== undefined && { statusName }),
      said,
      offset,
    });
  }

  /** Undefined where it says something that nobody knows: what it means for the term is not guessed. */
  #statusOf({
    statuses,
    offset,
  }: {
    readonly statuses: ReadonlyMap<string, string>;
    readonly offset: number;
  }): TermStatus | null | undefined {
    const category = STATUS_CATEGORIES.find((known) => statuses.has(known));
    if (category === undefined) return null;
    const value = statuses.get(category) ?? '';
    const status = readTbxStatus(value);
    if (status !== null) return status;
    this.listener.warn('tbx_status_unknown', value, offset);
    return undefined;
  }

  #closeLanguage(): void {
    if (this.#language !== null && this.#language.lang !== '') this.#concept?.languages.push(this.#language);
    this.#language = null;
  }

  #closeConcept(): void {
    if (this.#concept !== null) this.listener.concept(this.#concept);
    this.#concept = null;
  }
}
