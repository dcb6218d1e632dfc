import type { Surroundings } from './surroundings.ts';

/** Whether 'in', 'at' or the like announces the name: prepositions that only a place follows. */
export function strictlyLocative(i: number, around: Surroundings): boolean {
  return announcedBy(i, around.words.strictLocatives, around);
}

/** 'via', 'through', 'by way of': whether a way leads through it. */
export function isPassed(i: number, around: Surroundings): boolean {
  const at = around.before(i);
  const { genitive, roles } = around.words;
  const isWay = around.norm(at) === genitive && roles.passage.has(around.norm(around.before(at)));
  return at >= 0 && (isWay || roles.via.has(around.norm(at)));
}

/** Whether a hyphen makes the name an origin or seat: 'London-based'. */
export function isOrigin(to: number, around: Surroundings): boolean {
  return (
    around.norm(to) === '-' && around.isGlued(to) && around.words.origins.has(around.norm(to + 1))
  );
}

/** Whether the text names people by the place: 'a Salisbury man'. */
export function isInhabited(to: number, around: Surroundings): boolean {
  const at = around.after(to);
  return at >= 0 && around.isLower(at) && around.words.inhabitants.has(around.norm(at));
}

/** 'a Salisbury home': a place that somebody lives at is called by its town. */
export function isHoused(from: number, to: number, around: Surroundings): boolean {
  const { dwellings, oneOf } = around.words;
  return around.isLower(to) && dwellings.has(around.norm(to)) && oneOf.has(around.norm(from - 1));
}

/** 'Co Tyrone': the word before makes the name a county; in 'Delaware County Council' it ends one. */
export function isCounty(i: number, around: Surroundings): boolean {
  const at = around.before(i);
  if (at < 0 || !around.words.counties.has(around.norm(at))) return false;
  const before = around.before(at);
  return before < 0 || !around.isName(before);
}

/** Whether the text goes there: 'travel to Bilbao'. */
export function travelled(i: number, around: Surroundings): boolean {
  const to = around.before(i);
  if (to < 0 || around.norm(to) !== around.words.towards) return false;
  const verb = around.before(to);
  return verb >= 0 && around.words.travel.has(around.norm(verb));
}

/** Whether a preposition of place announces the name that starts at `i`: 'in', 'near the', 'bound for', 'as far as'. */
export function locative(i: number, around: Surroundings): boolean {
  return announcedBy(i, around.words.locatives, around) || isReached(i, around);
}

function isReached(i: number, around: Surroundings): boolean {
  const at = around.before(i);
  const before = at < 0 ? -1 : around.before(at);
  if (before < 0) return false;
  const { roles, distances, reach } = around.words;
  const bound =
    roles.aim.has(around.norm(at)) && roles.leaving.has(around.norm(leftBefore(before, around)));
  return bound || (around.norm(at) === reach && distances.has(around.norm(before)));
}

/** 'left' in 'left for' and in 'left Port Said for'. */
function leftBefore(i: number, around: Surroundings): number {
  let at = i;
  while (around.isName(at)) at -= 1;
  return at;
}

/** The word that leads to the name which starts at `i`, over 'the' and 'northern'; -1 where none stands there. */
export function leadTo(i: number, around: Surroundings): number {
  let at = around.before(i);
  for (let steps = 0; at >= 0 && steps < 4 && around.words.bridges.has(around.norm(at)); steps += 1)
    at = around.before(at);
  return at;
}

function announcedBy(i: number, prepositions: ReadonlySet<string>, around: Surroundings): boolean {
  const at = leadTo(i, around);
  return at >= 0 && prepositions.has(around.norm(at)) && !isSaid(at, around);
}

/** 'according to': whoever says so follows. */
const isSaid = (at: number, around: Surroundings): boolean =>
  around.norm(at) === around.words.towards && around.words.sayings.has(around.norm(at - 1));
