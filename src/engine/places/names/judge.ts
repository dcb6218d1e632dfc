import type { Draft } from '../../draft.ts';
import { keyOf } from '../../text/keys.ts';
import { pacer } from '../../text/slices.ts';
import type { Span } from '../../types.ts';
import type { Mention } from '../mention.ts';
import { asNamedBefore, noteShort, type Shortened, shortAt } from './abbreviations.ts';
import { asTown } from './alias-towns.ts';
import { isCounty, isHoused, isInhabited, isOrigin, locative } from './announced.ts';
import { isQuote } from './before-names.ts';
import { isOfBodyName, noteBodyPlace, noteSide } from './body-regions.ts';
import { asCounty } from './counties.ts';
import { withoutHeadlineSurnames } from './headline-surnames.ts';
import { nextHead } from './longer-names.ts';
import { extended, headOf } from './name-heads.ts';
import { mentionOf, streetMention, unlistedMention } from './name-mentions.ts';
import { type FoundName, nameAt } from './names.ts';
import { nounOfList, placeNoun, settledAs } from './nouns.ts';
import { isSmallTown } from './persons.ts';
import { type Judgement, recognise } from './recognise.ts';
import { isCountryName, place } from './records.ts';
import { sharedNounName } from './shared-nouns.ts';
import { type Sport, sportOf } from './sides.ts';
import { isAboutStates } from './states.ts';
import { streetEnd } from './streets.ts';
import { markTokens, type Surroundings } from './surroundings.ts';
import { askedOnce } from './text-senses.ts';

/** A name of the gazetteer, and whether it is meant as a place. */
export interface Judged {
  name: FoundName;
  taken: Judgement;
  /** As the question has it. */
  announced: boolean;
}

/** What one pass over the names of a text holds. */
interface Pass {
  draft: Draft;
  around: Surroundings;
  /** 1 for each token of an agency's name. */
  bodies: Uint8Array;
  /** 1 for each token of a date. */
  days: Uint8Array;
  sport: Sport | undefined;
  isAboutStates: () => boolean;
  surnames: Set<string>;
  /** Small towns that a longer name of something else began with: 'Lee Jae-hyun', 'Worthington Metals'. */
  bearers: Set<string>;
  /** Other names of countries that are a town's here: 'Holland, Michigan'. */
  towns: Set<string>;
  /** Names by their initials: 'British Columbia (BC)'. */
  shortened: Shortened;
  /** Countries whose names so far stand for no other. */
  lands: Set<number>;
  /** Streets so far: what one is called again is one, wherever it stands. */
  streets: Set<string>;
  /** The token behind the last place, or -1. */
  lastPlace: number;
  judged: Judged[];
}

/** Judges the gazetteer's names in the order of the text; streets, and names whose list says what they are, need no judging. */
export function* judgeNames(draft: Draft, around: Surroundings): Generator<void, Judged[]> {
  const pass: Pass = {
    draft,
    around,
    bodies: markTokens(draft.doc, inOrder([...draft.agencies])),
    days: markTokens(draft.doc, inOrder([...draft.calendar])),
    sport: sportOf(draft),
    isAboutStates: askedOnce(() => isAboutStates(draft)),
    surnames: new Set(),
    bearers: new Set(),
    towns: new Set(),
    shortened: new Map(),
    lands: new Set(),
    streets: new Set(),
    lastPlace: -1,
    judged: [],
  };
  const pauses = pacer();
  const { count } = draft.doc.tokens;
  for (let i = around.nextOpening(0); i < count; i = around.nextOpening(readOn(pass, i)))
    if (pauses(i)) yield;
  return withoutHeadlineSurnames(draft, pass.judged, new Set([...pass.surnames, ...pass.bearers]));
}

/** Reads what stands at a token, and says where to read on. */
function readOn(pass: Pass, i: number): number {
  const { draft, around, bodies, days } = pass;
  const isDay = days[i] === 1 && !isOfStreet(i, around);
  const told = bodies[i] === 1 || isDay ? undefined : unjudged(pass, i);
  if (told) {
    draft.mentions.push(told);
    // 'in Market Street, Bradford': the town goes on the street's list.
    pass.lastPlace = told.to;
    return told.to;
  }
  const name = shortAt(i, around, pass.shortened) ?? nameAt(draft, i, around.sentenceEnd(i));
  const isTaken = !name || touches(bodies, name) || isDate(days, name);
  if (isTaken || liesIn(around.demonyms, name)) {
    if (name && bodies[i] === 1) noteBodyPlace(draft, name);
    return i + 1;
  }
  const one = asNamedBefore(draft, asCounty(draft, around, name), pass.lands);
  return judge(pass, asTown(draft, around, one, pass.towns), i);
}

/** 'of May Street': a month that a street is called after. */
const isOfStreet = (i: number, around: Surroundings): boolean =>
  !around.isLower(i + 1) && headOf(around.words, around.norm(i + 1)) === 'street';

/** By these a name is no place but one whole: the side 'South Africa', the government in 'New Delhi'. */
const WHOLE: ReadonlySet<string> = new Set(['side', 'state', 'metonym']);

/** Judges the name that was found at a token, and says where to read on. */
function judge(pass: Pass, name: FoundName, i: number): number {
  const { draft, around, sport, isAboutStates, surnames, bearers } = pass;
  const whole = extended(name, around, draft);
  const announced = isListed(pass, name) || isAnnounced(name, around);
  const taken = recognise({
    name,
    around,
    draft,
    before: around.before(name.from),
    after: around.after(name.to),
    announced,
    headed: whole.head !== undefined,
    sport,
    isAboutStates,
    surnames,
    bearers,
  });
  if (isSurnameOf(pass, name, taken)) surnames.add(name.key);
  if (taken.rule === 'name-head' && !around.shouted(i) && isBegun(pass, name))
    bearers.add(name.key);
  if (isOfBodyName(name, taken, around)) noteBodyPlace(draft, name);
  if (WHOLE.has(taken.rule)) noteSide(draft, name);
  pass.judged.push({ name: taken.is === 'other' ? name : whole, taken, announced });
  if (taken.is === 'place') noteRead(pass, name);
  // What follows a name that is no place may be one: 'Bank of England in Leeds'; 'Statistics South Africa' holds no Africa.
  const isRead = taken.is === 'other' && !WHOLE.has(taken.rule);
  return Math.max(i + 1, isRead ? name.to : whole.to);
}

/** Notes what a place says of the names behind it. */
function noteRead(pass: Pass, name: FoundName): void {
  const [id] = name.ids;
  pass.lastPlace = name.to;
  noteShort(name, pass.around, pass.shortened);
  if (id !== undefined && name.ids.length === 1) pass.lands.add(id);
}

/** 'Lee Jae-hyun', of which no word says what it is; 'Preston Crown Court' is the town's. */
const isBegun = ({ draft, around }: Pass, { to, ids }: FoundName): boolean =>
  around.isName(around.after(to)) &&
  nextHead(around.after(to), around) === undefined &&
  ids.every((id) => isSmallTown(place(draft, id)));

/** 'Carl Preston', 'Mr Preston', and 'Typhoon Parma'; 'State House Kenya' and 'Virgin Australia' are nobody's names. */
function isSurnameOf({ around, draft }: Pass, name: FoundName, { rule }: Judgement): boolean {
  const { lands } = around.words;
  const isLand = !name.alias && isCountryName(draft, name.key, name.ids) && !lands.has(name.key);
  if (rule === 'titled') return true;
  // The film "France" makes no person of the country.
  if (rule === 'work') return !(isLand || isQuote(around.norm(name.from - 1)));
  if (rule !== 'name-tail') return false;
  return !isLand && headOf(around.words, around.norm(around.before(name.from))) === undefined;
}

/** Whether a name goes on the list of the place before it; 'Bari, Split's mayor' does not. */
const isListed = ({ around, lastPlace }: Pass, { from, to }: FoundName): boolean =>
  lastPlace > around.sentenceStart(from) &&
  !around.isPossessive(to) &&
  !isIntroduced(around, lastPlace, to) &&
  isListedWithNext(around, lastPlace, from);

/** 'In Leeds, Walker still leads': a place that opens the sentence opens no list with the one who acts. */
function isIntroduced(around: Surroundings, lastPlace: number, to: number): boolean {
  if (around.norm(lastPlace) !== ',' || !around.isLower(around.after(to))) return false;
  const start = around.sentenceStart(lastPlace);
  const isOne = around.words.strictLocatives.has(around.norm(start));
  return isOne && overNames(around, start + 1) === lastPlace;
}

/** The token past the names that stand from `from` on. */
function overNames(around: Surroundings, from: number): number {
  let at = from;
  while (around.isUpperOrName(at)) at += 1;
  return at;
}

/** 'Trafalgar Square': known by itself. */
const isSite = ({ doc, knowledge: { gazetteer } }: Draft, from: number, to: number): boolean =>
  gazetteer
    .lookup(keyOf(doc.tokens, from, to))
    .some((id) => gazetteer.place(id).feature === 'site');

/** A street, or a name whose list says what it is. */
function unjudged({ draft, around, lastPlace, streets }: Pass, i: number): Mention | undefined {
  const isListed = lastPlace > around.sentenceStart(i) && isListedWithNext(around, lastPlace, i);
  const street = streetEnd(draft, i, around, isListed ? 'listed' : 'alone');
  if (street > i && !isSite(draft, i, street)) {
    streets.add(keyOf(draft.doc.tokens, i, street));
    return streetMention(draft, i, street);
  }
  const again = streets.size > 0 ? streetEnd(draft, i, around, 'listed') : i;
  if (again > i && streets.has(keyOf(draft.doc.tokens, i, again)))
    return streetMention(draft, i, again);
  const prison = prisonAt(draft, i, around);
  if (prison) return prison;
  const shared = sharedNounName(draft, i, around);
  return shared && mentionOf(draft, around, shared, 'shared-noun');
}

/** 'HMP Wandsworth': a prison by the name of its town or, where the gazetteer has none, by its own. */
function prisonAt(draft: Draft, i: number, around: Surroundings): Mention | undefined {
  const cc = around.words.prisons.get(around.norm(i));
  if (!cc || !around.isUpper(i)) return undefined;
  const name = nameAt(draft, i + 1, around.sentenceEnd(i));
  const isIn = name?.ids.some((id) => draft.knowledge.gazetteer.place(id).cc === cc);
  if (name && isIn) {
    const known = mentionOf(draft, around, { ...name, from: i, head: 'feature' }, 'prison');
    return { ...known, cc };
  }
  let to = i + 1;
  while (around.isName(to)) to += 1;
  if (to === i + 1) return undefined;
  return { ...unlistedMention(draft, i, to, { rule: 'places/prison', noun: 'feature' }), cc };
}

const inOrder = (spans: Span[]) => spans.sort((a, b) => a.start - b.start);

/** The place inside a body's name is no place. */
function touches(bodies: Uint8Array, name: FoundName): boolean {
  for (let i = name.from; i < name.to; i += 1) if (bodies[i] === 1) return true;
  return false;
}

/** 'in May': a date that is no part of a longer name, as that of 'May Pen' is. */
function isDate(days: Uint8Array, { from, to }: FoundName): boolean {
  let inside = 0;
  for (let i = from; i < to; i += 1) inside += days[i] ?? 0;
  const goesOn =
    (days[from] === 1 && days[from - 1] === 1) || (days[to - 1] === 1 && days[to] === 1);
  return inside > 0 && (goesOn || inside === to - from);
}

/** A demonym is no place, but may be a part of one: 'English Channel'. */
function liesIn(demonyms: Uint8Array, name: FoundName): boolean {
  for (let i = name.from; i < name.to; i += 1) if (demonyms[i] === 0) return false;
  return true;
}

/** Tokens of a count in brackets: '(7 new cases)'. */
const TALLY = 5;

/** Whether only commas and conjunctions stand between a place and the next name, over '(Greece)', '(7 cases)', 'docks' and 'town'. */
function isListedWithNext(around: Surroundings, from: number, to: number): boolean {
  const { conjunctions, landmarks } = around.words;
  const after = around.norm(from);
  const isNoun = landmarks.has(after) || placeNoun(around.words, after) !== undefined;
  const open = after === ')' || (isNoun && around.norm(from + 1) === ',');
  const start = overAddition(open ? from + 1 : overTally(from, around), around);
  if (start === to) return true;
  if (to - start > 2 || to <= start) return false;
  for (let i = start; i < to; i += 1) {
    const norm = around.norm(i);
    if (norm !== ',' && !conjunctions.has(norm)) return false;
  }
  return true;
}

/** The token after ', as well as', or `from` where nothing is added so. */
function overAddition(from: number, around: Surroundings): number {
  const { added } = around.words;
  const start = around.norm(from) === ',' ? from + 1 : from;
  const isAdded = added.every((word, n) => around.norm(start + n) === word);
  return isAdded ? start + added.length : from;
}

/** The token after '(7 cases)', or `from` where no count in brackets stands there. */
function overTally(from: number, around: Surroundings): number {
  if (around.norm(from) !== '(' || !around.isNumber(from + 1)) return from;
  for (let at = from + 2; at <= from + TALLY; at += 1) if (around.norm(at) === ')') return at + 1;
  return from;
}

const isAnnounced = ({ from, to }: FoundName, around: Surroundings) =>
  (locative(from, around) && !isOwner(from, to, around)) ||
  isCounty(from, around) ||
  isOrigin(to, around) ||
  isInhabited(to, around) ||
  isHoused(from, to, around) ||
  nounOfList(from, around) !== undefined ||
  settledAs(from, to, around) !== undefined;

/** 'one of Saric's companies': more likely a person. */
const isOwner = (from: number, to: number, around: Surroundings) =>
  around.isPossessive(to) && around.norm(from - 1) === around.words.genitive;
