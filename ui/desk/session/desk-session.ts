import type { ErrorMark } from '@/domain/annotation/error';
import type { Severity } from '@/domain/annotation/severity';
import type { Side } from '@/domain/article/block';
import type { DeskAssignment } from '@/domain/review/desk-view';
import { directionOfLang, type Direction } from '@/domain/text/script';
import type { FindingList } from '@/domain/review/occurrence-view';
import type { DeskPreferences, DeskViewKind } from '../desk-preferences';
import type { DeskPort, PresentPerson } from '../desk-port';
import {
  askedOf,
  isDecision,
  NO_HISTORY,
  record,
  stepBack,
  stepForward,
  type Gesture,
  type GestureName,
  type History,
  type Step,
} from '../history/history';
import type { AskedAction, DeskAction } from '../history/action';
import { toRequests } from '../history/to-requests';
import { NO_SEARCH, type SearchState } from '../groups/search-state';
import { createKeymap, type Keymap } from '../keys/keymap';
import { NO_NAMES, type NamesState } from '../names/names-state';
import { NO_MODEL, type DeskModel } from '../model/desk-model';
import { applyRequest } from '../outbox/apply-request';
import type { Outbox } from '../outbox/outbox';
import { Cell } from '../store/cell';
import { changeCursor, type CursorChange } from '../store/cursor';
import type { DeskStore } from '../store/desk-store';
import type { Confirmed } from './confirmed';
import type { Conflicts } from './conflicts';
import type { Hindrance, Notice } from './notice';

export type DialogName = 'palette' | 'help' | 'term' | 'name' | 'note';
/** What stands at the side in place of the inspector. */
export type SidePanel = 'everywhere' | 'replace' | 'findings' | 'names';
export type InspectorField = 'category' | 'correction' | 'comment' | 'reason' | 'talk';

/** An error as it would be, but for its note, and what is done with it. */
export interface NoteWanted {
  readonly error: ErrorMark;
  readonly gesture: GestureName;
  readonly actionsOf: (error: ErrorMark) => readonly DeskAction[];
  /** After it is done. */
  readonly done: () => void;
}

/** Where to bring the eyes, and with them the keyboard's focus. */
export interface Reveal {
  readonly markId: string | null;
  readonly segment: number;
  /** Whether it is the token for what is missing in the segment. */
  readonly isMissing?: boolean;
  /** Whether the keyboard comes from a panel at the side too, where it stays otherwise. */
  readonly leavesPanel?: boolean;
}

/** A span of the text that is pointed out without being selected. */
export interface SeenPlace {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

interface SessionSetup {
  readonly store: DeskStore;
  readonly confirmed: Confirmed;
  readonly outbox: Outbox;
  readonly conflicts: Conflicts;
  readonly port: DeskPort;
  readonly preferences: DeskPreferences;
  /** Whether the screen is too narrow for two columns. */
  readonly isNarrow: boolean;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** One sitting at the desk: the article, what is chosen and open, and the only ways to change either. */
export class DeskSession {
  readonly store: DeskStore;
  readonly confirmed: Confirmed;
  readonly outbox: Outbox;
  readonly conflicts: Conflicts;
  readonly port: DeskPort;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly preferences: Cell<DeskPreferences>;
  readonly keymap: Cell<Keymap>;
  readonly view: Cell<DeskViewKind>;
  readonly history = new Cell<History>(NO_HISTORY);
  /** What the next mark gets; null until the reviewer chose one: then the category's own. */
  readonly severity = new Cell<Severity | null>(null);
  /** The first letter of a category whose second is awaited. */
  readonly typed = new Cell<string>('');
  /** The category whose children are offered; '' for the dimensions. */
  readonly opened = new Cell<string>('');
  /** What waits for the note that its category needs. */
  readonly noteWanted = new Cell<NoteWanted | null>(null);
  /** Which field of the inspector is asked for; null while it is closed. */
  readonly inspector = new Cell<InspectorField | null>(null);
  readonly dialog = new Cell<DialogName | null>(null);
  /** Rises when the project's terms are others than before. */
  readonly termChanges = new Cell(0);
  /** In ESA: the segment whose score is being given; null while its errors are marked. */
  readonly scoring = new Cell<{ readonly segment: number } | null>(null);
  readonly isBlockersOpen = new Cell(false);
  /** The pane with the article as it will read. On a phone it would cover the text, and is there when it is asked for. */
  readonly isPreviewOpen: Cell<boolean>;
  readonly isNarrow: boolean;
  readonly isThreadsOpen = new Cell(false);
  readonly sidePanel = new Cell<SidePanel | null>(null);
  readonly search = new Cell<SearchState>(NO_SEARCH);
  readonly names = new Cell<NamesState>(NO_NAMES);
  /** Places of this article like ones corrected before, not yet answered. */
  readonly findings = new Cell<FindingList>({ findings: [], isCut: false });
  /** The model that the project lets be asked, and what became of asking it. */
  readonly model = new Cell<DeskModel>(NO_MODEL);
  /** False until the article has been looked through once since it was opened. */
  readonly isSearched = new Cell(false);
  /** Rises when the list of findings is to have the keyboard. */
  readonly findingsCalled = new Cell(0);
  readonly place = new Cell<SeenPlace | null>(null);
  readonly notice = new Cell<Notice | null>(null);
  readonly reveal = new Cell<Reveal | null>(null);
  /** Everybody who has the article open; empty until that is known. */
  readonly people = new Cell<readonly PresentPerson[]>([]);
  /** What the reviewer was asked for. */
  readonly assignment: Cell<DeskAssignment | null>;

  private readonly directions: Readonly<Record<Side, Direction>>;

  constructor(setup: SessionSetup) {
    this.store = setup.store;
    const { sourceLang, targetLang } = setup.store.view.info;
    this.directions = { source: directionOfLang(sourceLang), target: directionOfLang(targetLang) };
    this.confirmed = setup.confirmed;
    this.outbox = setup.outbox;
    this.conflicts = setup.conflicts;
    this.port = setup.port;
    this.now = setup.now;
    this.newId = setup.newId;
    this.assignment = new Cell(setup.store.view.assignment);
    this.preferences = new Cell(setup.preferences);
    this.keymap = new Cell(createKeymap(setup.preferences.keys));
    this.isNarrow = setup.isNarrow;
    this.isPreviewOpen = new Cell(setup.preferences.preview.isOpen && !setup.isNarrow);
    this.view = new Cell(setup.preferences.view ?? (setup.isNarrow ? 'segments' : 'prose'));
  }

  get articleId(): string {
    return this.store.view.articleId;
  }

  /** Whether errors are marked by severity alone, and segments scored. */
  get isEsa(): boolean {
    return this.store.view.protocol === 'esa';
  }

  langOf(side: Side): string {
    const { sourceLang, targetLang } = this.store.view.info;
    return side === 'source' ? sourceLang : targetLang;
  }

  directionOf(side: Side): Direction {
    return this.directions[side];
  }

  /** Whether the person has finished their review, and not opened it again. */
  get isFinished(): boolean {
    return this.store.review?.state === 'finished';
  }

  /** The direction of the text the cursor is in. */
  get direction(): Direction {
    return this.directionOf(this.store.cursor.side);
  }

  /** Offers what is below a category; '' for the dimensions. */
  open(categoryId: string): void {
    this.typed.set('');
    this.opened.set(categoryId);
  }

  moveCursor(change: CursorChange): void {
    this.open('');
    const before = this.store.cursor;
    const next = changeCursor(before, change);
    this.store.setCursor(next);
    // Its words in the source were pointed out with it.
    if (before.findingId !== null && next.findingId === null) this.place.set(null);
  }

  perform(name: GestureName, actions: readonly DeskAction[]): void {
    const gesture: Gesture = { name, actions, place: this.store.placeOf(this.store.cursor.segment) };
    this.carryOut(gesture);
    this.history.set(record(this.history.get(), gesture));
    this.tell({ kind: 'done', gesture: name, count: actions.length });
  }

  /** Takes what the server was asked for, and has done, among what can be undone. The gesture, to take just this back. */
  remember(name: GestureName, action: AskedAction): Gesture {
    const gesture = { name, actions: [action], place: this.store.placeOf(this.store.cursor.segment) };
    this.history.set(record(this.history.get(), gesture));
    return gesture;
  }

  /** Takes this one back, whatever was done after it. */
  takeBack(gesture: Gesture): void {
    const { past, future } = this.history.get();
    if (past.at(-1) === gesture) this.undo();
    else if (past.includes(gesture)) {
      this.history.set({ past: past.filter((one) => one !== gesture), future });
      void askedOf(gesture)?.back();
    }
  }

  undo(): void {
    this.step('undone', stepBack(this.history.get(), this.newId));
  }

  redo(): void {
    this.step('redone', stepForward(this.history.get(), this.newId));
  }

  tell(notice: Notice): void {
    this.notice.set(notice);
  }

  refuse(reason: Hindrance): void {
    this.tell({ kind: 'cannot', reason });
  }

  savePreferences(preferences: DeskPreferences): void {
    this.preferences.set(preferences);
    this.keymap.set(createKeymap(preferences.keys));
    // Not worth a warning: the choice holds for this sitting, and is asked for again in the next.
    void this.port.savePreferences(preferences).catch(() => undefined);
  }

  private step(kind: 'undone' | 'redone', step: Step | null): void {
    if (step === null) {
      this.refuse(kind === 'undone' ? 'nothingToUndo' : 'nothingToRedo');
      return;
    }
    const { gesture, history } = step;
    if (this.isFinished && !isDecision(gesture)) {
      this.refuse('finished');
      return;
    }
    const asked = askedOf(gesture);
    if (asked !== null) {
      void this.ask(asked, history);
      return;
    }
    this.carryOut(gesture);
    this.history.set(history);
    const segment = this.store.segmentAt(gesture.place) ?? this.store.cursor.segment;
    this.moveCursor({ segment, selection: null, held: null, isEditing: false });
    this.reveal.set({ markId: null, segment });
    this.tell({ kind, gesture: gesture.name });
  }

  /** What was not done is still there to be undone, unless something else was done meanwhile. */
  private async ask(asked: AskedAction, history: History): Promise<void> {
    const before = this.history.get();
    this.history.set(history);
    const isDone = await asked.run();
    if (!isDone && this.history.get() === history) this.history.set(before);
  }

  private carryOut(gesture: Gesture): void {
    this.store.batch(() => {
      for (const action of gesture.actions) {
        for (const request of toRequests(this.store, action, this.newId)) {
          applyRequest(this.store, request, this.now);
          this.outbox.add(request);
        }
      }
    });
  }
}
