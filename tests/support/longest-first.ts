import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that go through every page: each takes as long as dozens of the others, which their size does not tell. */
const LONG = /\/e2e\/pages/u;

/** So that no core stands idle while the longest file is still running: on a fresh machine nothing is known of how long they took before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
