/** What the browser offers to choose from first; a test holds it to the formats that are read. Anything else can be dropped. */
export const TEXT_ENDINGS = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.docm,.dotx';
export const TABLE_ENDINGS =
  '.xlf,.xliff,.sdlxliff,.mqxliff,.mxliff,.txlf,.tmx,.po,.pot,.xlsx,.xlsm,.tsv,.tab,.csv,.txt';
