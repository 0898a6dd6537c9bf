/** Places of a text in the file that it was made of with `withLineFeeds`. */
export class LineFeedOffsets {
  /** Where in the text a line feed stands for two characters. */
  readonly #pairs: number[] = [];

  constructor(file: string) {
    for (let at = file.indexOf('\r\n'); at !== -1; at = file.indexOf('\r\n', at + 2)) {
      this.#pairs.push(at - this.#pairs.length);
    }
  }

  inFile(offset: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  }
}
