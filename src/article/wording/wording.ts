import { LONGEST_CREDIT } from './caption-credit.ts';
import { bare, folded, match, phrasesOf, phraseTable, says } from './phrase-tables.ts';

const LURES = phraseTable('lures');
const CREDITS = phraseTable('credits');
const LABELS = phraseTable('labels');
const PROMOTIONS = phraseTable('promotions');
const ENDINGS = phraseTable('endings');
const BYLINES = phraseTable('bylines');
const LOCKED = phraseTable('locked');
const HELPERS = phraseTable('helpers');
const ADMISSIONS = phraseTable('admissions');
const UPDATED = phrasesOf(phraseTable('updated'));

/** What parts a lure or a credit from what it names. */
const PARTED = /^\s*(?:[:：/|丨>»©–—→?!、]|\(c\)|(?:19|20)\d\d(?!\d))/;
const BY = / (?:by|von|par|de|di)$/;
const LONGEST_LURE = 250;
/** A large desk names all who reported, wrote and edited. */
const LONGEST_DESK = 400;
const LONGEST_LABEL = 60;
const LONGEST_BYLINE = 60;
const LONGEST_HEADING = 120;
const LONGEST_LOCK = 220;
const LONGEST_PROMOTION = 400;
const QUOTED = /[“„«「]/;

/** Whether a block leads elsewhere: 'Read more', 'Lesen Sie auch: …', 'À lire aussi' with a link. */
export function isLure(text: string, linkedShare: number): boolean {
  const found = match(bare(text, LONGEST_LURE), LURES);
  if (!found) return false;
  if (found.after === '' || PARTED.test(found.after)) return true;
  // One word ('More', 'Video') also begins sentences, with links in them.
  return linkedShare > (found.phrase.includes(' ') ? 0.2 : 0.7);
}

/** Whether a line begins as a lure does, whatever it goes on with: 'Sign up for Small Crimes'. */
export function beginsAsLure(text: string): boolean {
  return match(bare(text, LONGEST_LURE), LURES)?.phrase.includes(' ') === true;
}

/** Whether a block says who made the text or the picture, or when: 'Reporting by …', '© dpa'. */
export function isCredit(text: string): boolean {
  const words = bare(text, LONGEST_DESK);
  const isShort = text.length <= LONGEST_CREDIT;
  if (words?.startsWith('©')) return true;
  const found = match(words, CREDITS);
  if (!found || !(isShort || BY.test(found.phrase))) return false;
  // A word of credit alone proves nothing: 'Photo of the year' begins a sentence; 'Photo: AFP' and
  // 'Reporting by N. N.' are credits.
  const { phrase, after } = found;
  // An abbreviation does, because no sentence begins with one: 'Fot. Some Agency'.
  const isParted = PARTED.test(after) || phrase.endsWith('.');
  return after === '' || isParted || BY.test(phrase) || phrase.split(' ').length > 3;
}

/** Whether a block is a label over an advert, a player or a button. */
export function isLabel(text: string): boolean {
  return match(bare(text, LONGEST_LABEL), LABELS)?.after === '';
}

/** The number in '12 comments' and 'Comments (1,204)'. */
const COUNTS = /\d[\d.,\u00a0]*/g;
const NOISE = /[#:()[\]\s]+/g;

/** Whether a heading stands over what follows a text: '12 Comments', 'Responses to …', 'References'. */
export function headsEnding(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = folded(text).replace(COUNTS, '#');
  return isEnding(words) || isEnding(words.replace(NOISE, ' ').trim());
}

function isEnding(words: string): boolean {
  const found = match(words, ENDINGS);
  return found !== undefined && (found.after === '' || found.phrase.includes(' '));
}

const NAME = /^\s*:?\s*[\p{Lu}\p{Lo}]/u;
const STOP = /[.!?]$/;

/** Whether a line is no more than who wrote the text: 'By A. N. Other'. */
export function isByline(text: string): boolean {
  const found = STOP.test(text) ? undefined : match(bare(text, LONGEST_BYLINE), BYLINES);
  return found !== undefined && NAME.test(text.slice(text.length - found.after.length));
}

/**
 * Whether a block asks something of the reader: to subscribe, to follow, to give. Quoted words are
 * not the newsroom's own.
 */
export function isPromotion(text: string): boolean {
  if (text.length > LONGEST_PROMOTION || QUOTED.test(text)) return false;
  return says(folded(text), PROMOTIONS);
}

/** Whether a last line says who else worked on the text: 'N. N. in Lagos contributed to this report.' */
export const namesHelpers = (text: string): boolean =>
  text.length <= LONGEST_CREDIT && says(folded(text), HELPERS);

const NAMED = /^[^:：]{2,25}(?=[:：]\s*\S)/;

/** What a line names before a colon, if it is a field: 'Tickets' of 'Tickets: 5 euros'. */
export const fieldIn = (text: string): string | undefined => NAMED.exec(text)?.[0];

/** Whether that is what it costs to come to an event. */
export const isAdmission = (field: string): boolean =>
  match(bare(field, LONGEST_LABEL), ADMISSIONS)?.after === '';

/** Whether the words before a date say that the text was changed then: 'Last updated on', or with a label right before it 'CourtsUpdated'. */
export function isUpdated(text: string): boolean {
  const words = folded(text);
  return UPDATED.some((phrase) => words.includes(phrase));
}

/** Whether a block says that the rest is for subscribers. */
export function isLock(text: string): boolean {
  const words = bare(text, LONGEST_LOCK);
  return words !== undefined && says(words, LOCKED);
}
