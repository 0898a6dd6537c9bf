import { typologyReference } from '@/domain/annotation/typology';
import type { ErrorMark } from '@/domain/annotation/error';
import type { Block } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import type { ArticleUnit } from '@/domain/article/unit';
import type { Correction } from '@/domain/correction/correction';
import type { Decision } from '@/domain/correction/decision';
import { groupBy } from '@/domain/group-by';
import type { DeskView, Person } from '@/domain/review/desk-view';
import type { CheckedSentence, Review } from '@/domain/review/review';
import type { ScoreRecord } from '@/domain/review/segment-score';
import type { CheckDismissal } from '@/domain/triage/check-dismissal';
import type { CheckFinding } from '@/domain/triage/check-finding';
import type { CheckFindingList } from '@/domain/triage/check-finding-list';
import type { WaitingFinding } from '@/domain/triage/join-twins';
import type { AlignedText } from '@/domain/alignment/apply-alignment-edit';
import { findSegmentAt, indexArticle, mainSide, type ArticleIndex } from '../article/article-index';
import { Cell } from './cell';
import { typologiesOf, type DeskTypologies } from './desk-typologies';
import { CheckedSentences } from './checked-sentences';
import { INITIAL_CURSOR, type Cursor } from './cursor';
import type { DeskMark } from './desk-mark';
import { FindingIndex } from './finding-index';
import { MarkIndex } from './mark-index';
import { takePassageSnapshot, withCursor, type PassageSnapshot } from './passage-snapshot';
import { SegmentScores } from './segment-scores';
import { Topics } from './topics';

/**
 * What may change, and who is told: a passage, the marks on the whole article and the review, the segments, the
 * cursor, the findings that wait, or anything that counts towards finishing.
 */
export type DeskTopic = `passage:${number}` | 'article' | 'alignment' | 'cursor' | 'findings' | 'progress';

/**
 * The article as the desk shows it, changes not yet saved included. It lives outside React: a passage's snapshot
 * is made anew only when something in that passage changed, so that one mark renders one row however long the
 * article is. All its methods are cheap; only `replaceSegments` looks at the whole article.
 */
export class DeskStore {
  private readonly names: Map<string, string>;
  private readonly topics = new Topics<DeskTopic>();
  private readonly marks: MarkIndex;
  private readonly checkedSentences: CheckedSentences;
  private readonly segmentScores: SegmentScores;
  /** By the blocks of both sides. */
  private readonly units: ReadonlyMap<string, ArticleUnit>;
  private readonly findingIndex = new FindingIndex();
  private waiting: readonly WaitingFinding[] = [];
  /** False until it is asked for again. */
  private isWaitingKnown = false;
  private readonly decisions: Map<string, Decision>;
  private readonly exchanges: Map<string, readonly Decision[]>;
  private articleIndex: ArticleIndex;
  private snapshots: (PassageSnapshot | undefined)[] = [];
  private currentCursor = INITIAL_CURSOR;
  private pending: Set<DeskTopic> | null = null;
  /** Passages that can wait a moment to be told, see `changeFindings`. */
  private pendingInTurn = new Set<number>();
  private revisionCount = 0;
  private articleRevisionCount = 0;
  readonly typologies: Cell<DeskTypologies>;
  alignmentVersion: number;
  review: Review | null;

  constructor(readonly view: DeskView) {
    this.typologies = new Cell(typologiesOf(view));
    this.names = new Map(view.people.map((person) => [person.id, person.name]));
    this.articleIndex = indexArticle(view.blocks, view.segments);
    this.units = indexUnits(view.units ?? []);
    this.marks = new MarkIndex(view.errors, view.corrections);
    this.checkedSentences = new CheckedSentences(view.checked);
    this.segmentScores = new SegmentScores(view.scores);
    this.decisions = new Map(view.decisions.map((decision) => [decision.correctionId, decision]));
    this.exchanges = new Map(groupBy(view.exchanges, (decision) => decision.correctionId));
    this.alignmentVersion = view.alignmentVersion;
    this.review = view.review;
  }

  readonly subscribe = (topic: DeskTopic, listener: () => void): (() => void) =>
    this.topics.subscribe(topic, listener);

  /** Names by id, of everybody who is named in the article. */
  get people(): ReadonlyMap<string, string> {
    return this.names;
  }

  /** What errors are marked with may be another typology since, and others may have marked with it. */
  takeTypologies(view: DeskView): void {
    const known = this.typologies.get();
    const isKnown = [view.typology, ...view.errors.map(({ typology }) => typology)].every(
      (reference) => known.find(reference) !== null,
    );
    if (!isKnown || typologyReference(known.current) !== view.typology)
      this.typologies.set(typologiesOf(view));
  }

  /** Whoever came since; a row that names them is made anew with what they did. */
  addPeople(people: readonly Person[]): void {
    for (const { id, name } of people) this.names.set(id, name);
  }

  get index(): ArticleIndex {
    return this.articleIndex;
  }

  get cursor(): Cursor {
    return this.currentCursor;
  }

  /** What the file that a block came from says of it; null where it says nothing. */
  findUnit(blockId: string): ArticleUnit | null {
    return this.units.get(blockId) ?? null;
  }

  /** Rises with every change that counts towards finishing. */
  readonly revision = (): number => this.revisionCount;

  /** Rises with every change of the marks on the whole article or of the review. */
  readonly articleRevision = (): number => this.articleRevisionCount;

  passage(position: number): PassageSnapshot {
    return (this.snapshots[position] ??= takePassageSnapshot(
      position,
      this.articleIndex,
      this.marks,
      this.checkedSentences,
      this.segmentScores,
      this.currentCursor,
      this.listWaitingOfBlock,
    ));
  }

  findFinding = (id: string): CheckFinding | null => this.findingIndex.find(id);
  isBlocking = (finding: WaitingFinding): boolean => this.findingIndex.isBlocking(finding);
  private readonly listWaitingOfBlock = (blockId: string): readonly WaitingFinding[] =>
    this.findingIndex.listWaiting(blockId, this.listMarksOfBlock);

  /** What checks found and nobody has answered, in text order; the same list until that changes. */
  readonly listWaitingFindings = (): readonly WaitingFinding[] => {
    if (!this.isWaitingKnown) {
      const now = this.articleIndex.target.blocks.flatMap(({ id }) => this.listWaitingOfBlock(id));
      const isSame =
        now.length === this.waiting.length && now.every((finding, at) => finding === this.waiting[at]);
      if (!isSame) this.waiting = now;
      this.isWaitingKnown = true;
    }
    return this.waiting;
  };

  findMark = (id: string) => this.marks.find(id);
  /** The mark that shows the error or correction: a correction is shown with its error. */
  findMarkOf(subjectId: string): DeskMark | null {
    const errorId = this.marks.findCorrection(subjectId)?.errorId ?? null;
    return this.marks.find(subjectId) ?? (errorId === null ? null : this.marks.find(errorId));
  }

  findError = (id: string): ErrorMark | null => this.marks.findError(id);
  isTakenOver = (errorId: string): boolean => this.marks.isTakenOver(errorId);
  findCorrection = (id: string): Correction | null => this.marks.findCorrection(id);
  findDecision = (correctionId: string): Decision | null => this.decisions.get(correctionId) ?? null;
  listMarksOfBlock = (blockId: string) => this.marks.listOfBlock(blockId);
  listCorrectionsOfBlock = (blockId: string) => this.marks.listCorrectionsOfBlock(blockId);
  listMarksOfArticle = () => this.marks.listOfArticle();
  listErrors = (): readonly ErrorMark[] => this.marks.listErrors();
  listCorrections = (): readonly Correction[] => this.marks.listCorrections();
  listChecked = (): readonly CheckedSentence[] => this.checkedSentences.list();
  isChecked = (sentence: CheckedSentence): boolean => this.checkedSentences.has(sentence);

  findScore = (place: CheckedSentence): ScoreRecord => this.segmentScores.find(place);
  listScores = (): readonly ScoreRecord[] => this.segmentScores.list();

  /** Null where the segment has none, or is none. */
  scoreOf(segment: number): number | null {
    const place = this.placeOf(segment);
    return place && this.segmentScores.find(place).score;
  }

  /** A place in the segment that outlives a change of the segments. */
  placeOf(segment: number): CheckedSentence | null {
    const found = this.articleIndex.segments[segment];
    if (found === undefined) return null;
    const side = mainSide(found);
    const sentence = this.articleIndex[side].sentences[found[side].from];
    return sentence ? { blockId: sentence.blockId, start: sentence.start } : null;
  }

  segmentAt(place: CheckedSentence | null): number | null {
    return place && findSegmentAt(this.articleIndex, place.blockId, place.start);
  }

  alignedArticle(): AlignedText {
    const { sourceLang, targetLang } = this.view.info;
    const { blocks, segments } = this.articleIndex;
    return { blocks: [...blocks.values()], segments, sourceLang, targetLang };
  }

  /** Everything as it stands, for the functions of the domain that look at a whole article. */
  toView(): DeskView {
    return {
      ...this.view,
      blocks: [...this.articleIndex.blocks.values()],
      segments: this.articleIndex.segments,
      alignmentVersion: this.alignmentVersion,
      errors: this.marks.listErrors(),
      corrections: this.marks.listCorrections(),
      decisions: [...this.decisions.values()],
      exchanges: [...this.exchanges.values()].flat(),
      review: this.review,
      checked: this.checkedSentences.list(),
      scores: this.segmentScores.list(),
    };
  }

  /** Runs changes as one: each listener is told once, when all are made. */
  batch(changes: () => void): void {
    if (this.pending !== null) {
      changes();
      return;
    }
    this.pending = new Set();
    try {
      changes();
    } finally {
      const topics = this.pending;
      const inTurn = this.nearestFirst([...this.pendingInTurn]).filter((topic) => !topics.has(topic));
      this.pending = null;
      this.pendingInTurn = new Set();
      this.topics.announce(topics);
      this.topics.announceInTurn(inTurn);
    }
  }

  putError(error: ErrorMark): void {
    this.changeMarks(() => this.marks.putError(error));
  }

  putCorrection(correction: Correction): void {
    this.changeMarks(() => this.marks.putCorrection(correction));
  }

  putDecision(correctionId: string, decision: Decision | null): void {
    if (decision === null) this.decisions.delete(correctionId);
    else this.decisions.set(correctionId, decision);
    this.changeMarks(() => this.marks.blocksOfCorrection(correctionId));
  }

  /** What was said about a correction, oldest first: see `exchangeOf`. */
  listExchange(correctionId: string): readonly Decision[] {
    const said = this.exchanges.get(correctionId) ?? [];
    const standing = this.findDecision(correctionId);
    return standing === null || said.some(({ id }) => id === standing.id) ? said : [...said, standing];
  }

  /** The correction as its answer makes it, and the answer after all that was said before. */
  putAnswer(correction: Correction, answer: Decision): void {
    const before = this.listExchange(correction.id).filter(({ id }) => id !== answer.id);
    this.exchanges.set(correction.id, [...before, answer]);
    this.batch(() => {
      this.putCorrection(correction);
      this.putDecision(correction.id, null);
    });
  }

  /** What was said about a correction is what the server says it is. */
  replaceExchange(correctionId: string, said: readonly Decision[]): void {
    this.exchanges.set(correctionId, said);
    this.changeMarks(() => this.marks.blocksOfCorrection(correctionId));
  }

  /** What was taken back, or never taken by the server, is no longer said. */
  dropSaid(correctionId: string, decisionId: string): void {
    const said = this.exchanges.get(correctionId) ?? [];
    this.exchanges.set(
      correctionId,
      said.filter(({ id }) => id !== decisionId),
    );
  }

  replaceFindings(list: CheckFindingList): void {
    const before = this.findingIndex.blockIds;
    this.findingIndex.replace(list);
    this.changeFindings([...before, ...this.findingIndex.blockIds]);
  }

  /** Says of findings that they are none, or takes that back. */
  setDismissal(dismissal: CheckDismissal, isGiven: boolean): void {
    const { blockIds } = this.findingIndex;
    const before = blockIds.map(this.waitingIdsOf);
    this.findingIndex.setDismissal(dismissal, isGiven);
    this.changeFindings(blockIds.filter((blockId, at) => this.waitingIdsOf(blockId) !== before[at]));
  }

  setChecked(sentences: readonly CheckedSentence[], isChecked: boolean): void {
    this.batch(() => {
      for (const sentence of sentences) {
        this.checkedSentences.set(sentence, isChecked);
        this.touchBlock(sentence.blockId);
      }
      this.touchProgress();
    });
  }

  putScore(score: ScoreRecord): void {
    this.batch(() => {
      this.segmentScores.put(score);
      this.touchBlock(score.blockId);
      this.touchProgress();
    });
  }

  setReview(review: Review): void {
    this.review = review;
    this.batch(() => {
      this.touchArticle();
      this.touchProgress();
    });
  }

  setCursor(next: Cursor): void {
    const before = this.currentCursor;
    if (next === before) return;
    this.currentCursor = next;
    this.batch(() => {
      this.moveCursorOf(before.segment);
      this.moveCursorOf(next.segment);
      this.touch('cursor');
    });
  }

  replaceSegments(blocks: readonly Block[], segments: readonly Segment[], version: number): void {
    const changed = new Map(blocks.map((block) => [block.id, block]));
    const all = [...this.articleIndex.blocks.values()].map((block) => changed.get(block.id) ?? block);
    this.articleIndex = indexArticle(all, segments);
    this.alignmentVersion = version;
    this.snapshots = [];
    this.isWaitingKnown = false;
    this.batch(() => {
      for (const position of this.articleIndex.passages.keys()) this.touch(`passage:${position}`);
      this.touch('alignment');
      this.touchProgress();
    });
  }

  private changeMarks(change: () => readonly (string | null)[]): void {
    this.batch(() => {
      for (const blockId of change()) {
        if (blockId === null) this.touchArticle();
        else {
          this.findingIndex.forget(blockId);
          this.touchBlock(blockId);
        }
      }
      this.touchFindings();
      this.touchProgress();
    });
  }

  /** Findings may come for every passage at once, while somebody reads and marks: those about the cursor show them first. */
  private changeFindings(blockIds: readonly string[]): void {
    this.batch(() => {
      for (const blockId of blockIds) {
        const passage = this.articleIndex.passageOfBlock.get(blockId);
        if (passage === undefined) continue;
        this.snapshots[passage] = undefined;
        this.pendingInTurn.add(passage);
      }
      this.touchFindings();
      this.touchProgress();
    });
  }

  private readonly waitingIdsOf = (blockId: string): string =>
    this.listWaitingOfBlock(blockId)
      .flatMap(({ id, also }) => [id, ...also.map((twin) => twin.id)])
      .join(' ');

  private nearestFirst(passages: readonly number[]): readonly DeskTopic[] {
    const here = this.articleIndex.passageOfSegment[this.currentCursor.segment] ?? 0;
    return [...passages]
      .sort((a, b) => Math.abs(a - here) - Math.abs(b - here))
      .map((position) => `passage:${position}` as const);
  }

  private touchFindings(): void {
    this.isWaitingKnown = false;
    this.touch('findings');
  }

  private touchBlock(blockId: string): void {
    const passage = this.articleIndex.passageOfBlock.get(blockId);
    if (passage !== undefined) this.touchPassage(passage);
  }

  /** Leaves the marks of the snapshot as they are, so that only the row itself renders, not its text. */
  private moveCursorOf(segment: number): void {
    const position = this.articleIndex.passageOfSegment[segment];
    if (position === undefined) return;
    const snapshot = this.snapshots[position];
    if (snapshot) this.snapshots[position] = withCursor(snapshot, this.articleIndex, this.currentCursor);
    this.touch(`passage:${position}`);
  }

  private touchPassage(position: number): void {
    this.snapshots[position] = undefined;
    this.touch(`passage:${position}`);
  }

  private touchArticle(): void {
    this.articleRevisionCount += 1;
    this.touch('article');
  }

  private touchProgress(): void {
    this.revisionCount += 1;
    this.touch('progress');
  }

  private touch(topic: DeskTopic): void {
    this.pending?.add(topic);
  }
}

function indexUnits(units: readonly ArticleUnit[]): ReadonlyMap<string, ArticleUnit> {
  return new Map(
    units.flatMap((unit) =>
      [unit.sourceBlockId, unit.targetBlockId].flatMap((id) => (id === null ? [] : [[id, unit] as const])),
    ),
  );
}
