import type { Draft } from '../../draft.ts';
import { bySpelling } from '../../text/by-spelling.ts';
import { compiledOnce } from '../../text/compiled.ts';
import type { Doc } from '../../text/doc.ts';
import { tableOf } from '../../text/phrases.ts';
import { CAPITAL, GLUED, hasFlag, NUMBER, WORD } from '../../text/tokens/tokens.ts';
import type { PlaceWords } from '../words.ts';
import { headOf } from './name-heads.ts';
import type { Surroundings } from './surroundings.ts';
import { ofHeads, ofPlaces } from './triggers.ts';

/** Words a street's name may have before its head: 'Martin Luther King Jr Boulevard'. */
const LONGEST = 5;

const openersOf = compiledOnce((words: PlaceWords) => tableOf(words.streetOpeners));

const HEADED = ofHeads('street');
const PARTED = ofPlaces('streetParts');

/** The end of the street's name that starts at token `i`, or `i` where none does. */
export function streetEnd({ doc, standing }: Draft, i: number, around: Surroundings): number {
  const { tokens } = doc;
  const capital = hasFlag(tokens, i, CAPITAL);
  const opens = capital || opensForeign(i, around);
  if (!opens && tokens.kind[i] !== NUMBER) return i;
  if (opens) {
    const spelling = tokens.spelling[i];
    if (spelling && endsAsStreet(around.words)(spelling)) return i + 1;
    const opened = openersOf(around.words).match(tokens, i, around.sentenceEnd(i));
    if (opened) return openedEnd(i + opened.length, around, opened.length);
  }
  const headed = standing.has(HEADED, i) ? headedEnd(doc, i, around) : i;
  if (headed > i) return headed;
  return standing.has(PARTED, i) ? partEnd(i, around) : i;
}

/** 'the 1300 block of East Evergreen': the name alone is a street's. */
function partEnd(i: number, around: Surroundings): number {
  const of = around.before(i);
  if (of < 0 || around.norm(of) !== around.words.genitive) return i;
  if (!around.words.streetParts.has(around.norm(around.before(of)))) return i;
  let end = i;
  while (end - i < LONGEST && (end === i || around.after(end) >= 0) && around.isName(end)) end += 1;
  return end;
}

/** 'at his home in calle Miramar': a word for a street of another tongue, which is written without a capital there. */
const opensForeign = (i: number, around: Surroundings): boolean =>
  around.isLower(i) && around.isName(i + 1) && around.words.streetNouns.has(around.norm(i));

/** 'Damstraat': the word alone is a street's name. */
const endsAsStreet = compiledOnce(({ streetEndings }: PlaceWords) =>
  bySpelling((norm) =>
    streetEndings.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending)),
  ),
);

/** 'Rue de la Loi', 'Promenade des Anglais': on to the last capitalised word. */
function openedEnd(from: number, around: Surroundings, opener: number): number {
  let end = opener > 1 ? from : 0;
  for (let at = from, n = 0; n < LONGEST && at < around.sentenceEnd(from - 1); at += 1, n += 1) {
    if (around.isName(at)) end = at + 1;
    else if (!isLink(at, around)) break;
  }
  return end;
}

function isLink(at: number, around: Surroundings): boolean {
  const norm = around.norm(at);
  return norm === '-' || (around.words.links.has(norm) && !around.words.streetLocatives.has(norm));
}

/** 'on', or 'along the'. */
function announces(before: number, around: Surroundings): boolean {
  const { articles, streetLocatives } = around.words;
  const at = articles.has(around.norm(before)) ? around.before(before) : before;
  return at >= 0 && streetLocatives.has(around.norm(at));
}

/** 'Route 66', 'Madison Square Garden', '500-Square-Foot': the head of a street does not end the name. */
function isBroken(head: number, around: Surroundings): boolean {
  const next = around.after(head + 1);
  if (around.norm(head + 1) === '-' && around.isGlued(head + 1)) return true;
  return around.isUpper(head) || around.isNumber(head + 1) || (next >= 0 && around.isName(next));
}

/** 'Stratford Road', 'West 42nd Street': names and numbers up to a word that heads a street. */
function headedEnd({ tokens }: Doc, i: number, around: Surroundings): number {
  const { words } = around;
  const before = around.before(i);
  const numbered = tokens.kind[i + 1] === NUMBER || tokens.kind[i] === NUMBER;
  if (before < 0 || (!announces(before, around) && !numbered)) return i;
  for (let at = i, n = 0; n < LONGEST; at += 1, n += 1) {
    if (at >= around.sentenceEnd(i)) return i;
    const norm = around.norm(at);
    const capital = tokens.kind[at] === WORD && hasFlag(tokens, at, CAPITAL);
    if (at > i && capital && headOf(words, norm) === 'street')
      return isBroken(at, around) ? i : at + 1;
    const ordinal = tokens.kind[at] === NUMBER || hasFlag(tokens, at, GLUED);
    if (!capital && !ordinal && norm !== '.') return i;
  }
  return i;
}
