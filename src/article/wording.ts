import { PAGE_WORDS } from './words/index.ts';
import type { PageWords } from './words/page-words.ts';

type Sort = keyof PageWords;

/** All languages in one table: a page's own tag is often wrong, and the lists do not collide. */
function table(sort: Sort): ReadonlyMap<string, readonly string[]> {
  const byFirstWord = new Map<string, string[]>();
  for (const words of Object.values(PAGE_WORDS))
    for (const phrase of words[sort]) {
      const first = firstWord(phrase);
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
    }
  // Longest first: 'related articles' before 'related'.
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.length - a.length);
  return byFirstWord;
}

const FIRST = /^[^\s:]+/u;
/** Chinese and Japanese write no spaces: there a phrase is known by its first character. */
const UNSPACED = /^[\u3040-\u30ff\u4e00-\u9fff]/;
const firstWord = (text: string) =>
  UNSPACED.test(text) ? text.charAt(0) : (FIRST.exec(text)?.[0] ?? '');

const LURES = table('lures');
const CREDITS = table('credits');
const LABELS = table('labels');
const PROMOTIONS = table('promotions');
const LOCKED = Object.values(PAGE_WORDS).flatMap((words) => words.locked);

/** A character that arrows, bullets and brackets around a label are not. */
const SPEAKS = /[\p{L}\p{N}©]/u;
/** What parts a lure or a credit from what it names. */
const PARTED = /^\s*(?:[:：/|丨>»©–—→?!、]|\(c\)|(?:19|20)\d\d(?!\d))/;
const BY = / (?:by|von|par|de|di)$/;
const LETTER = /[\p{L}\p{N}]/u;
const LONGEST_LURE = 250;
const LONGEST_CREDIT = 200;
const LONGEST_LABEL = 60;
const LONGEST_LOCK = 220;
const LONGEST_PROMOTION = 350;
const QUOTED = /[“„«「]/;

interface Match {
  phrase: string;
  after: string;
}

function match(
  text: string | undefined,
  phrases: ReadonlyMap<string, readonly string[]>,
): Match | undefined {
  if (text === undefined) return undefined;
  const phrase = phrases
    .get(firstWord(text))
    ?.find((p) => text.startsWith(p) && (UNSPACED.test(p) || !LETTER.test(text.charAt(p.length))));
  return phrase === undefined ? undefined : { phrase, after: text.slice(phrase.length) };
}

/** The last text that was laid bare: a block is asked for several sorts of words in a row. */
let latest = { text: '', words: '' };

/** Lower-cased text of a block without the arrows and bullets around it. */
function bare(text: string, longest: number): string | undefined {
  if (text.length > longest) return undefined;
  if (text !== latest.text) latest = { text, words: layBare(text) };
  return latest.words;
}

function layBare(text: string): string {
  const start = text.search(SPEAKS);
  if (start < 0) return '';
  let end = text.length;
  while (!LETTER.test(text.charAt(end - 1)) && end > start) end -= 1;
  return text.slice(start, end).toLowerCase().replaceAll('\u00a0', ' ');
}

/** Whether a block leads elsewhere: 'Read more', 'Lesen Sie auch: …', 'À lire aussi' with a link. */
export function isLure(text: string, linkedShare: number): boolean {
  const found = match(bare(text, LONGEST_LURE), LURES);
  if (!found) return false;
  if (found.after === '' || PARTED.test(found.after)) return true;
  // One word ('More', 'Video') also begins sentences, with links in them.
  return linkedShare > (found.phrase.includes(' ') ? 0.2 : 0.7);
}

/** Whether a block says who made the text or the picture, or when: 'Reporting by …', '© dpa'. */
export function isCredit(text: string): boolean {
  const words = bare(text, LONGEST_CREDIT);
  if (words?.startsWith('©')) return true;
  const found = match(words, CREDITS);
  if (!found) return false;
  // 'Photo of the year' begins a sentence; 'Photo: AFP' and 'Reporting by N. N.' are credits.
  const { phrase, after } = found;
  return after === '' || PARTED.test(after) || BY.test(phrase) || phrase.split(' ').length > 3;
}

/** Whether a block is a label over an advert, a player or a button. */
export function isLabel(text: string): boolean {
  return match(bare(text, LONGEST_LABEL), LABELS)?.after === '';
}

/**
 * Whether a block asks something of the reader: to subscribe, to follow, to give. Quoted words are
 * not the newsroom's own.
 */
export function isPromotion(text: string): boolean {
  if (text.length > LONGEST_PROMOTION || QUOTED.test(text)) return false;
  const words = text.toLowerCase().replaceAll('\u00a0', ' ').replaceAll('’', "'");
  for (let at = 0; at >= 0; ) {
    const end = words.indexOf(' ', at);
    const first = words.slice(at, end < 0 ? undefined : end);
    if (PROMOTIONS.get(first)?.some((phrase) => words.startsWith(phrase, at))) return true;
    at = end < 0 ? end : end + 1;
  }
  return false;
}

/** Whether a block says that the rest is for subscribers. */
export function isLock(text: string): boolean {
  const words = bare(text, LONGEST_LOCK);
  return words !== undefined && LOCKED.some((phrase) => words.includes(phrase));
}
