/** What DEMETR calls its kinds, in words, and how often two other tools find them. */
export interface PeerRow {
  readonly kind: string;
  readonly what: string;
  /** Percent of new alarms: translate-toolkit's pofilter 3.8.4 (all filters, with the source), Harper (300 sentences each). */
  readonly pofilter: string;
  readonly harper: string;
}

const FEW = ['0–3', '0–5'] as const;

const row = (kind: string, what: string, [pofilter, harper]: readonly [string, string]): PeerRow => ({
  kind,
  what,
  pofilter,
  harper,
});

/** Both tools were run on the whole of DEMETR on the machine these checks were made on. */
export const PEER_ROWS: readonly PeerRow[] = [
  row('critical_id10_numbers_replaced', 'number replaced', ['69.4', '1.3']),
  row('minor_id1_repeat2', 'last word said twice', ['96.4', '48']),
  row('minor_id2_repeat4', 'last word said four times', ['100', '48']),
  row('minor_id28_final_punc_removed', 'final punctuation removed', ['71.3', '0']),
  row('minor_id29_punc_addition', 'punctuation inserted', ['25.6', '28.3']),
  row('minor_id30_tokenized', 'spaces around punctuation', ['77.2', '97.7']),
  row('minor_id31_full_lower', 'all in small letters', ['70.9', '96.7']),
  row('minor_id32_first_lower', 'first letter small', ['70.2', '81.7']),
  row('critical_id4_codemix', 'word left in another language', ['0.3', '33']),
  row('minor_id27_char_removed', 'character dropped', ['0.2', '78.3']),
  row('minor_id26_misspelled', 'word misspelt', ['0', '100']),
  row('major_id19_question', 'statement made a question', ['71.9', '3.3']),
  row('critical_id9_ne_replaced', 'name replaced', ['7.2', '44']),
  row('critical_id25_ne_removed', 'name removed', ['18.5', '17']),
  row('critical_id20_shuffled', 'words shuffled', ['23.8', '48']),
  row('major_id5_pp_removed', 'prepositional phrase removed', ['13.2', '0.3']),
  row('minor_id14_word_swap', 'two words swapped', FEW),
  row('minor_id16_function_word', 'function word changed', ['0–3', '35']),
  row('critical_id6_addition', 'word added', FEW),
  row('critical_id7_antonym', 'antonym', FEW),
  row('critical_id8_negation', 'negation', FEW),
  row('critical_id11_gender', 'gender', FEW),
  row('critical_id21_adj_adv_removed', 'adjective or adverb removed', FEW),
  row('critical_id22_verb_removed', 'verb removed', FEW),
  row('critical_id23_noun_removed', 'noun removed', FEW),
  row('critical_id24_subj_removed', 'subject removed', FEW),
  row('major_id3_hypernym', 'hypernym', FEW),
  row('major_id17_tense', 'tense', FEW),
  row('major_id18_aspect', 'aspect', FEW),
  row('minor_id12_conj_removed', 'conjunction removed', FEW),
  row('minor_id13_pos_shift', 'part of speech', FEW),
  row('minor_id15_case', 'case of a pronoun', FEW),
  row('base_id33_empty', 'nothing but a full stop', ['', '']),
  row('base_id33_shuffle_trans', 'another sentence altogether', ['', '']),
];

export const PEERS_FLAGGED = { pofilter: '46.2 %', harper: '43.4 %' };
