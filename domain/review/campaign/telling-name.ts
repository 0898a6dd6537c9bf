/** Shorter names stand in too many words by chance. */
const SHORTEST = 3;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The system whose name the name of a document tells, to people who are not to know it; null where it tells none. */
export function findTellingSystem(document: string, systems: readonly string[]): string | null {
  const folded = fold(document);
  return (
    systems.find((system) => {
      const name = fold(system).trim();
      return name.length >= SHORTEST && folded.includes(name);
    }) ?? null
  );
}
