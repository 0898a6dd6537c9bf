import { groupBy } from '@/domain/group-by';
import { dismissalKeyOf, Dismissals, type CheckDismissal } from '@/domain/triage/check-dismissal';
import type { CheckFinding } from '@/domain/triage/check-finding';
import { NO_CHECK_FINDINGS, type CheckFindingList } from '@/domain/triage/check-finding-list';
import { correctionCovers, errorCovers } from '@/domain/triage/covers-finding';
import { joinTwins, type WaitingFinding } from '@/domain/triage/join-twins';
import { correctionsOf, type DeskMark } from './desk-mark';

const NONE: readonly WaitingFinding[] = [];

/** What checks found, by the block it stands in, and what was said to be no error. */
export class FindingIndex {
  private list: CheckFindingList = NO_CHECK_FINDINGS;
  private byBlock: ReadonlyMap<string, readonly CheckFinding[]> = new Map();
  private byId: ReadonlyMap<string, CheckFinding> = new Map();
  private dismissals = new Map<string, CheckDismissal>();
  private dismissed = new Dismissals([]);
  /** What was found to wait in each block, until something changes it. */
  private readonly waiting = new Map<string, readonly WaitingFinding[]>();
  /** By the blocks whose marks answer findings: the blocks that these findings stand in. */
  private answeredFrom: ReadonlyMap<string, readonly CheckFinding[]> = new Map();

  replace(list: CheckFindingList): void {
    this.list = list;
    this.byBlock = groupBy(list.findings, ({ target }) => target.blockId);
    this.answeredFrom = groupBy(
      list.findings.filter(({ source }) => source !== null),
      ({ source }) => source?.blockId ?? '',
    );
    this.waiting.clear();
    this.byId = new Map(list.findings.map((finding) => [finding.id, finding]));
    this.dismissals = new Map(list.dismissals.map((one) => [one.id, one]));
    this.dismissed = new Dismissals(list.dismissals);
  }

  setDismissal(dismissal: CheckDismissal, isGiven: boolean): void {
    if (isGiven) this.dismissals.set(dismissal.id, dismissal);
    else this.dismissals.delete(dismissal.id);
    this.dismissed = new Dismissals(this.dismissals.values());
    const { check, scope, key } = dismissal;
    for (const finding of this.list.findings)
      if (finding.check === check && dismissalKeyOf(finding, scope) === key)
        this.waiting.delete(finding.target.blockId);
  }

  /** The marks of a block have changed. */
  forget(blockId: string): void {
    this.waiting.delete(blockId);
    for (const { target } of this.answeredFrom.get(blockId) ?? []) this.waiting.delete(target.blockId);
  }

  /** Blocks with findings, answered or not. */
  get blockIds(): readonly string[] {
    return [...this.byBlock.keys()];
  }

  find(id: string): CheckFinding | null {
    return this.byId.get(id) ?? null;
  }

  isBlocking(finding: WaitingFinding): boolean {
    return [finding, ...finding.also].some(({ check }) => this.list.blocking.includes(check));
  }

  /** Those of a block that nobody has answered, as the marks stand: the same list until that changes. */
  listWaiting(blockId: string, marksOf: (blockId: string) => readonly DeskMark[]): readonly WaitingFinding[] {
    const found = this.byBlock.get(blockId);
    if (found === undefined) return NONE;
    const known = this.waiting.get(blockId);
    if (known !== undefined) return known;
    const waiting = this.findWaiting(found, marksOf(blockId), marksOf);
    this.waiting.set(blockId, waiting);
    return waiting;
  }

  private findWaiting(
    found: readonly CheckFinding[],
    marks: readonly DeskMark[],
    marksOf: (blockId: string) => readonly DeskMark[],
  ): readonly WaitingFinding[] {
    const left = found.filter((finding) => {
      if (this.dismissed.cover(finding)) return false;
      const sources = finding.source === null ? [] : marksOf(finding.source.blockId);
      return ![...marks, ...sources].some((mark) => covers(mark, finding));
    });
    return joinTwins(left);
  }
}

function covers(mark: DeskMark, finding: CheckFinding): boolean {
  return (
    (mark.kind === 'error' && errorCovers(mark.error, mark.corrections, finding)) ||
    correctionsOf(mark).some((correction) => correctionCovers(correction, finding))
  );
}
