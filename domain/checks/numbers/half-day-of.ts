import type { TextNumber } from './text-number';

export type HalfDay = 'morning' | 'afternoon';

/** Words of the night are missing: two o'clock at night is in the morning, and ten is not. */
const MORNING =
  /(?<!\p{L})a\.?\s?m(?!\p{L})|上午|午前|凌晨|早上|清晨|صباح|בבוקר|सुबह|утра|morgens|vormittags|du matin|de la mañana|da manhã|del mattino|(?<!\p{L})r[aá]no(?!\p{L})/iu;
const AFTERNOON =
  /(?<!\p{L})p\.?\s?m(?!\p{L})|下午|午后|午後|傍晚|مساء|بعد الظهر|אחר הצהריים|אחה|בערב|शाम|दोपहर|вечера|abends|nachmittags|du soir|de l.après-midi|de la tarde|da tarde|di sera|del pomeriggio|wieczorem|večer/iu;
/** Chinese and Japanese say it before the hour, the others after it. */
const CHARS_BEFORE = 3;
const CHARS_AFTER = 20;

/** Before or after noon, where the text says so beside the hour or counts to twenty-four; null where it does not. */
export function halfDayOf(text: string, { values, start, end }: TextNumber): HalfDay | null {
  const [hour = 0] = values;
  if (hour > 12) return hour < 24 ? 'afternoon' : null;
  if (hour === 0 || hour === 12) return null;
  const [after = ''] = text.slice(end, end + CHARS_AFTER).split(/(?<![:：.\p{Nd}])\p{Nd}|[،,;；，。]/u);
  const around = `${text.slice(Math.max(0, start - CHARS_BEFORE), start)} ${after}`;
  const isMorning = MORNING.test(around);
  if (isMorning === AFTERNOON.test(around)) return null;
  return isMorning ? 'morning' : 'afternoon';
}
