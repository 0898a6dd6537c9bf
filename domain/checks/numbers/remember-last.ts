/**
 * Remembers what a function answered for the last two objects: the two sides of a pair, of which several checks ask the same thing in
 * turn. A WeakMap of every text of a long article costs the garbage collector more than the answers are worth.
 */
export function rememberLast<Text extends object, Answer>(
  ask: (text: Text) => Answer,
): (text: Text) => Answer {
  let newest: { readonly text: Text; readonly answer: Answer } | null = null;
  let older: { readonly text: Text; readonly answer: Answer } | null = null;
  return (text) => {
    if (newest?.text === text) return newest.answer;
    if (older?.text === text) return older.answer;
    older = newest;
    newest = { text, answer: ask(text) };
    return newest.answer;
  };
}
