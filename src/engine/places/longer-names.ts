import { compiledOnce } from '../text/compiled.ts';
import type { Question } from './recognise.ts';
import type { Surroundings } from './surroundings.ts';
import type { NameHead, PlaceWords } from './words.ts';

/** Heads that make the name a larger place around the one it starts with: 'Rakhine State', 'Luton Airport'. */
const EXTENDING: ReadonlySet<NameHead> = new Set(['region', 'feature']);

/** Words of a name that are read on to find its head. */
const LONGEST = 8;

const headsOf = compiledOnce((words: PlaceWords) => new Map(words.heads));

/** What a word says of the proper name that it heads: 'Court' a body, 'Airport' a feature. */
export const headOf = (words: PlaceWords, norm: string): NameHead | undefined =>
  headsOf(words).get(norm);

/** 'Mr London', 'Judge Lincoln': a person. */
export function followsTitle({ name, around }: Question): boolean {
  const at = around.before(name.from);
  return at >= 0 && around.words.titles.has(around.norm(at)) && !around.isLower(at);
}

/** 'University of Antwerp', 'Bank of England', 'Treaty of Rome', 'Prince of Wales': the name belongs to the body. */
export function isOfBody({ name, around }: Question): boolean {
  let at = around.before(name.from);
  if (at >= 0 && around.words.bridges.has(around.norm(at))) at = around.before(at);
  if (at < 0 || around.norm(at) !== around.words.genitive) return false;
  const head = around.before(at);
  if (head < 0 || around.isLower(head)) return false;
  const kind = headOf(around.words, around.norm(head));
  return kind === 'body' || kind === 'event' || around.words.nobility.has(around.norm(head));
}

/** 'the film Casablanca', '"Chicago"': the title of a work. */
export function isWork({ name, around }: Question): boolean {
  const at = around.before(name.from);
  if (at >= 0 && around.words.works.has(around.norm(at))) return true;
  const quote = /^["“”'‘’«»]$/;
  return quote.test(around.norm(name.from - 1)) && quote.test(around.norm(name.to));
}

/** 'anti-Brussels', 'pro-Russia': a hyphen ties the name to a word before it. */
export function isPrefixed({ name, around }: Question): boolean {
  const at = name.from - 1;
  if (around.words.ties.has(around.norm(name.to)) && around.isUpperOrName(at - 1)) return false;
  return around.norm(at) === '-' && around.isGlued(at) && around.isGlued(name.from);
}

/** 'Frasnes-lez-Buissenal', 'Paris-Roubaix': the name goes on after a hyphen; 'London-based' does not. */
export function isHyphenated({ name, around }: Question): boolean {
  if (around.norm(name.to) !== '-' || !around.isGlued(name.to) || !around.isGlued(name.to + 1))
    return false;
  if (around.words.origins.has(around.norm(name.to + 1))) return false;
  if (around.words.ties.has(around.norm(name.to + 2))) return false;
  return featureAfterHyphen(name.to, around) === 0;
}

/** The end of 'Brussels-Midi station' after 'Brussels', or 0 where no feature follows the hyphen. */
export function featureAfterHyphen(to: number, around: Surroundings): number {
  if (around.norm(to) !== '-' || !around.isGlued(to) || !around.isName(to + 1)) return 0;
  const at = around.after(to + 2);
  if (at >= 0 && around.words.ties.has(around.norm(at))) return 0;
  return at >= 0 && headOf(around.words, around.norm(at)) === 'feature' ? at + 1 : 0;
}

/** 'Birmingham Crown Court', 'Paris Hilton': decided by what the longer name ends in; 'Texas Governor' is none. */
export function headsLongerName({ name, around }: Question): boolean {
  const { words } = around;
  let at = around.after(name.to);
  if (ownsFeature(name.to, around)) return true;
  if (at < 0 || around.isLower(at) || isRuled(name.from, around)) return false;
  // In a headline everything is capitalised: only words that head a body's name count.
  if (!around.isName(at)) return headOf(words, around.norm(at)) === 'body' && around.shouted(at);
  for (let n = 0; n < LONGEST && at >= 0; n += 1) {
    if (!around.isName(at) && !words.links.has(around.norm(at))) break;
    const head = headOf(words, around.norm(at));
    if (head === 'office') return false;
    const larger = n === 0 && head !== undefined && EXTENDING.has(head);
    if (larger && !continuesName(at + 1, around)) return false;
    if (head !== undefined) return true;
    at = around.after(at + 1);
  }
  return true;
}

/** 'St. Martin's Island': the possessive is part of a longer name, which a noun of place ends. */
function ownsFeature(to: number, around: Surroundings): boolean {
  if (around.norm(to) !== "'s" || !around.isName(to + 1)) return false;
  return headOf(around.words, around.norm(to + 1)) === 'feature' && !continuesName(to + 2, around);
}

/** 'Mayor of London Sadiq Khan': the place of an office, then who holds it. */
function isRuled(from: number, around: Surroundings): boolean {
  const of = around.before(from);
  if (of < 0 || around.norm(of) !== around.words.genitive) return false;
  const office = around.before(of);
  if (office < 0 || around.words.nobility.has(around.norm(office))) return false;
  const norm = around.norm(office);
  return around.words.titles.has(norm) || headOf(around.words, norm) === 'office';
}

/** Whether another part of the name follows: 'Sofia Airport Holdings'. */
function continuesName(to: number, around: Surroundings): boolean {
  const at = around.after(to);
  return at >= 0 && around.isName(at);
}

/** 'University of', 'Church Street': a word that heads names, where no place of that name is meant. */
export function isHeadWord({ name, around }: Question): boolean {
  if (name.to - name.from > 1 || headOf(around.words, name.key) === undefined) return false;
  const at = around.after(name.to);
  return at >= 0 && (around.norm(at) === around.words.genitive || around.isName(at));
}

/** 'the North Fork of the Kentucky River': a part of what is named next. */
export function isPartOf({ name, around }: Question): boolean {
  const of = around.after(name.to);
  if (of < 0 || around.norm(of) !== around.words.genitive) return false;
  let at = around.after(of + 1);
  if (at < 0 || !around.words.articles.has(around.norm(at))) return false;
  for (at = around.after(at + 1); at >= 0 && around.isName(at); at = around.after(at + 1))
    if (headOf(around.words, around.norm(at)) === 'feature') return true;
  return false;
}

/** 'near Decatur and West Charleston boulevards': streets, whatever towns are called so. */
export function isStreetOfList({ name, around }: Question): boolean {
  const { conjunctions, streetPlurals } = around.words;
  for (let at = name.to; at < name.to + LONGEST; at += 1) {
    const norm = around.norm(at);
    if (streetPlurals.has(norm)) return true;
    if (norm !== ',' && !conjunctions.has(norm) && !around.isName(at)) return false;
  }
  return false;
}

/** 'Real Madrid', 'Inter Milan': a club. */
export function isClub({ name, around }: Question): boolean {
  const at = around.before(name.from);
  return at >= 0 && !around.isLower(at) && around.words.clubs.has(around.norm(at));
}

/** 'Jack London', 'Real Madrid': the name ends a longer one, unless 'Greater' or a place stands before it. */
export function endsLongerName({ name, around }: Question): boolean {
  const at = around.before(name.from);
  if (at < 0 || !around.isName(at)) return false;
  if (around.words.modifiers.has(around.norm(at))) return false;
  return !around.isDemonym(at);
}
