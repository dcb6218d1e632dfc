import type { Draft } from '../../draft.ts';
import { bySpelling } from '../../text/by-spelling.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { keyOf } from '../../text/keys.ts';
import { tableOf } from '../../text/phrases.ts';
import { CAPITAL, GLUED, hasFlag, NUMBER, WORD } from '../../text/tokens/tokens.ts';
import type { PlaceWords } from '../words.ts';
import { headOf } from './name-heads.ts';
import type { Surroundings } from './surroundings.ts';
import { ofHeads, ofPlaces } from './triggers.ts';

/** People from which a place before a possessive owns a street: 'Dublin's Main Street'. */
const OWNS_STREETS = 20_000;

/** Words a street's name may have before its head: 'Martin Luther King Jr Boulevard'. */
const LONGEST = 5;

const openersOf = compiledOnce((words: PlaceWords) => tableOf(words.streetOpeners));

const HEADED = ofHeads('street');
const PARTED = ofPlaces('streetParts');

/** Whether a name goes on the list of the place before it: 'down Story Road, Dunbar Road and'. */
type Standing = 'listed' | 'alone';

/** The end of the street's name that starts at token `i`, or `i` where none does. */
export function streetEnd(
  draft: Draft,
  i: number,
  around: Surroundings,
  standing: Standing,
): number {
  const { doc } = draft;
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
  const headed = draft.standing.has(HEADED, i) ? headedEnd(draft, i, around, standing) : i;
  if (headed > i) return headed;
  return draft.standing.has(PARTED, i) ? partEnd(i, around) : i;
}

/** 'the 1300 block of East Evergreen': the name alone is a street's. */
function partEnd(i: number, around: Surroundings): number {
  const of = around.before(i);
  if (of < 0 || around.norm(of) !== around.words.genitive) return i;
  const part = around.before(of);
  // 'a block of Dwyane Wade' is one of a shot.
  if (
    !around.words.streetParts.has(around.norm(part)) ||
    around.words.oneOf.has(around.norm(part - 1))
  )
    return i;
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

/** 'on', 'along the', 'on the old', 'at a', and 'on London's', which is none of the street's name. */
function announces(before: number, around: Surroundings): boolean {
  const { articles, junctions, oneOf, streetLocatives } = around.words;
  const last = around.isPossessive(before) ? overName(before - 1, around) : before;
  const isDescribed = around.isLower(last) && articles.has(around.norm(last - 1));
  const owner = isDescribed && !articles.has(around.norm(last)) ? last - 1 : last;
  const isArticle = articles.has(around.norm(owner)) || oneOf.has(around.norm(owner));
  const at = isArticle ? around.before(owner) : owner;
  // 'near the junction with Fir Road'.
  return at >= 0 && (streetLocatives.has(around.norm(at)) || junctions.has(around.norm(at - 1)));
}

/** The token before the name that ends at token `last`. */
function overName(last: number, around: Surroundings): number {
  let at = last;
  while (around.isName(at)) at -= 1;
  return at;
}

/** 'London's Oxford Street', not 'King's Road' or 'St. Martin's Lane': a town or a state owns what follows. */
function isOwnedByTown(draft: Draft, i: number, at: number, around: Surroundings): boolean {
  if (!around.isPossessive(at) || around.words.saints.has(around.norm(i))) return false;
  return isTown(draft, i, at);
}

/** Whether so known a town or a state has the name between two tokens that its streets are told by it. */
function isTown({ doc, knowledge: { gazetteer } }: Draft, from: number, to: number): boolean {
  return gazetteer.lookup(keyOf(doc.tokens, from, to)).some((id) => {
    const { kind, population } = gazetteer.place(id);
    return kind === 'country' || population >= OWNS_STREETS;
  });
}

/** 'Leeds's Otley Road', wherever it stands. */
const followsTown = (draft: Draft, owner: number, around: Surroundings): boolean =>
  around.isPossessive(owner) && isTown(draft, overName(owner - 1, around) + 1, owner);

/** 'Route 66', 'Madison Square Garden', '500-Square-Foot': the head of a street does not end the name. */
function isBroken(head: number, around: Surroundings): boolean {
  const next = around.after(head + 1);
  if (around.norm(head + 1) === '-' && around.isGlued(head + 1)) return true;
  // 'Minneapolis-St. Paul'.
  const isSaint = around.words.saints.has(around.norm(head)) && around.norm(head + 1) === '.';
  if (isSaint && around.isName(head + 2) && around.norm(head - 1) === '-') return true;
  return around.isUpper(head) || around.isNumber(head + 1) || (next >= 0 && around.isName(next));
}

/** The end of a street's name at its head, over the letters of 'Mercer Street SE' and the word of 'High Street East'; the head itself where more of a name follows. */
function endBehind(head: number, around: Surroundings): number {
  const { directions, streetBearings } = around.words;
  const next = around.norm(head + 1);
  if (around.isUpper(head + 1) && streetBearings.has(next)) return head + 2;
  if (around.isName(head + 1) && directions.has(next) && !isBroken(head + 1, around))
    return head + 2;
  return isBroken(head, around) ? head : head + 1;
}

/** 'Fore Street, Quill Lane and': another street goes on the list of one, so that both are streets wherever they stand. */
function leadsToStreet(i: number, around: Surroundings): boolean {
  const end = headEnd(around, i);
  if (end === 0) return false;
  return around.joinsList(end) && headEnd(around, end + 1) > 0;
}

/** Where a few names with a word for a street at their end close; 0 where they do not. */
function headEnd(around: Surroundings, from: number): number {
  for (let at = from; at < from + LONGEST && around.isName(at); at += 1)
    if (at > from && headOf(around.words, around.norm(at)) === 'street') return at + 1;
  return 0;
}

/** 'of Flat 2, 17 Fir Road', 'at number 41, Fir Road': behind a number of what stands in it. */
const isOfHouse = (i: number, around: Surroundings): boolean =>
  around.norm(i - 1) === ',' &&
  around.isNumber(i - 2) &&
  (around.isNumber(i) || around.words.housed.has(around.norm(i - 3)));

/** 'Stratford Road', 'West 42nd Street': names and numbers up to a word that heads a street. */
function headedEnd(draft: Draft, i: number, around: Surroundings, standing: Standing): number {
  const { tokens } = draft.doc;
  const { words } = around;
  const before = around.before(i);
  const numbered = tokens.kind[i + 1] === NUMBER || tokens.kind[i] === NUMBER;
  const isAnnounced =
    isOfHouse(i, around) ||
    (before >= 0 && (numbered || announces(before, around) || followsTown(draft, before, around)));
  if (standing === 'alone' && !isAnnounced && !leadsToStreet(i, around)) return i;
  for (let at = i, n = 0; n < LONGEST; at += 1, n += 1) {
    if (at >= around.sentenceEnd(i) || isOwnedByTown(draft, i, at, around)) return i;
    const norm = around.norm(at);
    const capital = tokens.kind[at] === WORD && hasFlag(tokens, at, CAPITAL);
    if (at > i && capital && headOf(words, norm) === 'street') {
      const end = endBehind(at, around);
      return end === at || words.others.has(keyOf(tokens, i, at + 1)) ? i : end;
    }
    // 'in Swallowfield, St. Andrew' is a village of a parish.
    if (norm === ',') return i;
    const ordinal = tokens.kind[at] === NUMBER || hasFlag(tokens, at, GLUED);
    if (!capital && !ordinal && norm !== '.') return i;
  }
  return i;
}
