import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { spanOf, tokenAt } from '../text/doc.ts';
import { pacer } from '../text/slices.ts';
import { bySpelling } from '../text/spellings.ts';
import type { Span } from '../types.ts';
import { featureAfterHyphen, headOf } from './longer-names.ts';
import { type Mention, newMention } from './mention.ts';
import { type FoundName, nameAt } from './names.ts';
import { isPlural, nounAround } from './nouns.ts';
import { recognise, type Verdict } from './recognise.ts';
import { sharedNounName } from './shared-nouns.ts';
import { streetEnd } from './streets.ts';
import { markTokens, Surroundings } from './surroundings.ts';
import { findUnlisted } from './unlisted.ts';
import type { PlaceWords } from './words.ts';

/** Finds the proper names of places: which of the gazetteer's names in the text are meant as places. */
export function* findPlaces(draft: Draft): Generator<void, undefined> {
  const around = new Surroundings(draft);
  yield;
  const judged = yield* judgeNames(draft, around);
  const sure = new Set(
    judged.filter((one) => one.verdict.is === 'place').map((one) => one.name.key),
  );
  for (const { name, verdict } of judged) {
    const elsewhere = verdict.is === 'maybe' && sure.has(name.key);
    const span = spanOf(draft.doc, name.from, name.to);
    draft.trace(`places/${verdict.rule}`, span, elsewhere ? 'named elsewhere' : verdict.is);
    if (verdict.is === 'place' || elsewhere)
      draft.mentions.push(mentionOf(draft, around, name, verdict.rule));
  }
  const bodies = markTokens(draft.doc, draft.agencies);
  const places = markTokens(draft.doc, draft.mentions);
  yield* findUnlisted(draft, around, (i) => !bodies[i] && !places[i] && !around.isDemonym(i));
  // The demonym in 'English Channel' is no nationality.
  draft.nationalities = draft.nationalities.filter(
    ({ start }) => places[tokenAt(draft.doc, start)] !== 1,
  );
}

interface Judged {
  name: FoundName;
  verdict: Verdict;
}

function* judgeNames(draft: Draft, around: Surroundings): Generator<void, Judged[]> {
  const { tokens } = draft.doc;
  const bodies = markTokens(draft.doc, inOrder([...draft.agencies, ...draft.calendar]));
  const judged: Judged[] = [];
  const sport = isSport(draft);
  const surnames = new Set<string>();
  let lastPlace = -1;
  const pauses = pacer();
  for (let i = 0; i < tokens.count; ) {
    if (pauses(i)) yield;
    const street = bodies[i] === 1 ? i : streetEnd(draft.doc, i, around);
    if (street > i) {
      draft.mentions.push(streetMention(draft, i, street));
      // 'in Market Street, Bradford': the town goes on the street's list.
      lastPlace = street;
      i = street;
      continue;
    }
    const shared = bodies[i] === 1 ? undefined : sharedNounName(draft, i, around);
    if (shared) {
      draft.mentions.push(mentionOf(draft, around, shared, 'shared-noun'));
      lastPlace = shared.to;
      i = shared.to;
      continue;
    }
    const name = bodies[i] === 1 ? undefined : nameAt(draft, i, around.sentenceEnd(i));
    if (!name || touches(bodies, name) || liesIn(around.demonyms, name)) {
      i += 1;
      continue;
    }
    const listed =
      lastPlace >= 0 &&
      around.norm(name.to) !== "'s" &&
      continuesList(around, lastPlace, name.from);
    const announced =
      listed ||
      around.locative(name.from) ||
      around.isCounty(name.from) ||
      around.isOrigin(name.to) ||
      around.isInhabited(name.to);
    const whole = extended(name, around);
    const headed = whole.head !== undefined;
    const verdict = recognise({
      name,
      around,
      draft,
      listed,
      announced,
      headed,
      sport,
      surnames,
    });
    if (verdict.rule === 'name-tail' || verdict.rule === 'titled') surnames.add(name.key);
    judged.push({ name: verdict.is === 'other' ? name : whole, verdict });
    if (verdict.is === 'place') lastPlace = name.to;
    // A name that is no place may hold one: 'Bank of England in Leeds' is read on after its first word.
    i = verdict.is === 'other' ? i + 1 : (judged.at(-1)?.name.to ?? name.to);
  }
  return judged;
}

const inOrder = (spans: Span[]) => spans.sort((a, b) => a.start - b.start);

/** 'Rakhine State', 'Luton Airport': the head belongs to the name. */
function extended(name: FoundName, around: Surroundings): FoundName {
  const hyphenated = featureAfterHyphen(name.to, around);
  if (hyphenated > 0) return { ...name, to: hyphenated, head: 'feature' };
  const at = around.after(name.to);
  if (at < 0 || around.isLower(at)) return name;
  const head = headOf(around.words, around.norm(at));
  return head === 'region' || head === 'feature' ? { ...name, to: at + 1, head } : name;
}

/** The place inside a body's name is no place. */
function touches(bodies: Uint8Array, name: FoundName): boolean {
  for (let i = name.from; i < name.to; i += 1) if (bodies[i] === 1) return true;
  return false;
}

/** A demonym is no place, but may be a part of one: 'English Channel'. */
function liesIn(demonyms: Uint8Array, name: FoundName): boolean {
  for (let i = name.from; i < name.to; i += 1) if (demonyms[i] === 0) return false;
  return true;
}

/** Different words of sport that make an article one about sport. */
const SPORT_WORDS = 4;

const isOfSport = compiledOnce(({ sport }: PlaceWords) => bySpelling((norm) => sport.has(norm)));

function isSport({ doc: { tokens }, language }: Draft): boolean {
  const isOfIt = isOfSport(language.places);
  const seen = new Set<string>();
  for (const spelling of tokens.spelling) if (isOfIt(spelling)) seen.add(spelling.norm);
  return seen.size >= SPORT_WORDS;
}

/** Whether only commas and conjunctions stand between a place and the next name. */
function continuesList(around: Surroundings, from: number, to: number): boolean {
  if (to - from > 2 || to === from) return false;
  for (let i = from; i < to; i += 1) {
    const norm = around.norm(i);
    if (norm !== ',' && !around.words.conjunctions.has(norm)) return false;
  }
  return true;
}

function streetMention(draft: Draft, from: number, to: number): Mention {
  const span = spanOf(draft.doc, from, to);
  const surface = draft.doc.text.slice(span.start, span.end);
  draft.trace('places/street', span, surface);
  const rule = 'places/street';
  return newMention(span, { from, to, key: `?${surface}`, ids: [], rule, noun: 'street', surface });
}

/** 'Brussels-Midi station': the gazetteer knows the town, the text names what stands in it. */
function surfaceOf({ doc }: Draft, name: FoundName): string {
  const { start, end } = spanOf(doc, name.from, name.to);
  return doc.text.slice(start, end);
}

function mentionOf(draft: Draft, around: Surroundings, name: FoundName, rule: string): Mention {
  const { alias } = name;
  const noun = name.head ?? (rule === 'dateline' ? 'city' : nounAround(name, around));
  return newMention(spanOf(draft.doc, name.from, name.to), {
    from: name.from,
    to: name.to,
    key: name.key,
    ids: name.ids,
    rule: `places/${rule}`,
    cc: alias?.cc || undefined,
    surface: name.head === 'feature' ? surfaceOf(draft, name) : undefined,
    noun,
    plural: noun && isPlural(name, around) ? noun : undefined,
  });
}
