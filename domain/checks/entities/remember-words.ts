/** Enough for the words of many articles. */
const MOST = 10_000;

/** Remembers what a function answers for a word: texts say the same words again and again. */
export function rememberWords<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(word, (answer = ask(word)));
    }
    return answer;
  };
}
