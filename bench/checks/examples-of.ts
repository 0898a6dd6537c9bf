import type { CheckExamples } from '@/tests/support/check-examples';

/** What the tests ask the check. */
export async function examplesOf(id: string): Promise<CheckExamples> {
  // Every module of that folder has this shape; the test that asks the examples reads them the same way.
  const module = (await import(`../../tests/domain/checks/examples/${id}.ts`)) as {
    readonly examples: CheckExamples;
  };
  return module.examples;
}
