import { match, phraseTable } from './phrase-tables.ts';

const CREDITS = phraseTable('credits');
/** Characters at most, with few exceptions, of the words that say who made a picture or a text. */
export const LONGEST_CREDIT = 200;
const WORD_START = /(?<=[\s([—–|/.])[\p{L}©]/gu;
const COLON = /^\s*[:：]/;
/** A name alone behind a complete sentence is a credit: 'It stood on pallets. Picture Some One'. */
const ENDED = /[.!?…]["”»)]?\s$/u;
const NAMED_ONLY = /^ \p{Lu}[^.!?:]{2,40}$/u;
/** What stands in brackets at the end of a caption: '(Some Agency: N. N.)', '(photo by N. N.)'. */
const BRACKETS = /\s*[([]([^()[\]]{4,120})[)\]]$/;
/** An agency shouted in square ones: '[REUTERS]'. In round ones, capitals explain what a name is short for. */
const SHOUTED = /\s*\[\p{Lu}[\p{Lu}\s/&]+\]$/u;
/** Some say at length what a picture may be used for: a sign among the words begins that. */
const SIGN = /\s©/;
/** Who gave it and who made it. */
const PARTIES = /[:/]/;

/** Where in a caption the credit begins, if one follows the words: 'The bridge. Photo: N. N.' */
export function creditIn(caption: string): number | undefined {
  const sign = caption.search(SIGN);
  const last = Math.max(1, caption.length - LONGEST_CREDIT);
  const from = sign > 0 ? Math.min(sign, last) : last;
  const tail = caption.slice(from).toLowerCase();
  for (const { index } of tail.matchAll(WORD_START)) {
    const rest = tail.slice(index);
    const { after = '' } = match(rest, CREDITS) ?? {};
    if (rest.startsWith('©') || COLON.test(after)) return from + index;
    const isName = after !== '' && NAMED_ONLY.test(caption.slice(-after.length));
    if (isName && ENDED.test(tail.slice(0, index))) return from + index;
  }
  const shouted = SHOUTED.exec(caption);
  if (shouted) return shouted.index || undefined;
  const given = BRACKETS.exec(caption);
  const words = given?.[1] ?? '';
  const said = words.toLowerCase();
  // The words may say so themselves: 'photo by N. N.', 'Some Agency photo'
  const isCredit =
    PARTIES.test(words) ||
    match(said, CREDITS) !== undefined ||
    match(said.slice(said.lastIndexOf(' ') + 1), CREDITS) !== undefined;
  return (isCredit && given?.index) || undefined;
}

/** Whether a caption is no more than who made a picture and who gave it: 'N. N. / Some Agency'. */
export function isCreditAlone(caption: string): boolean {
  const [last, ...others] = caption.toLowerCase().split('/').reverse();
  return others.length > 0 && match(last?.trim() ?? '', CREDITS)?.after === '';
}
