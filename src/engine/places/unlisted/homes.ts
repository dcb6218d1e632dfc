import type { Surroundings } from '../names/surroundings.ts';

/** Tokens over which a list of homes is read back: 'families from Ardwold, Quillby and'. */
const LONGEST_LIST = 24;

/** So many places before the last of a list leave no doubt that it is one, whatever it does: 'Ardwold, Quillow and Kesley were'. */
const LONG = 2;

/** 'Ardwold residents', 'families from Ardwold, Quillby and Kesley': many who live at one of several places. */
export function manyLiveThere(from: number, to: number, around: Surroundings): boolean {
  const { genitive, locals, many, roles } = around.words;
  // 'Ardwold residents', not 'Furious residents'.
  if (around.after(to) === to && around.isLower(to) && locals.has(around.norm(to)))
    return !(around.opensSentence(from) && isMood(to - 1, around));
  const { start, links } = listBefore(from, around);
  const tie = around.norm(start - 1);
  if (!(roles.from.has(tie) || tie === genitive) || !many.has(around.norm(start - 2))) return false;
  return start === from
    ? around.joinsList(to) && around.isName(to + 1)
    : endsTheirList(to, links, around);
}

/** 'Furious', 'Horrified', 'Fuming': whether a word ends as those do that tell how people feel. */
const isMood = (at: number, around: Surroundings): boolean =>
  around.words.moodEndings.some((end) => around.norm(at).endsWith(end));

/** Where the list starts that leads to a name, and how often it is joined. */
function listBefore(from: number, around: Surroundings): { start: number; links: number } {
  let [start, links] = [from, 0];
  if (!around.joinsList(from - 1)) return { start, links };
  while (start > from - LONGEST_LIST && (around.joinsList(start - 1) || around.isName(start - 1))) {
    start -= 1;
    if (around.joinsList(start)) links += 1;
  }
  return { start, links };
}

/** Whether nobody acts who is named behind the list: 'residents of Ardwold and Ada Quillow said'. */
function endsTheirList(to: number, links: number, around: Surroundings): boolean {
  const { auxiliaries, locatives, where } = around.words;
  const next = around.norm(to);
  if (around.after(to) < 0 || around.joinsList(to)) return true;
  return locatives.has(next) || where.has(next) || (links >= LONG && auxiliaries.has(next));
}

/** Words of what somebody is, between 'a' and 'from': 'a retired chicken trader from'. */
const TRADE = 3;

/** 'a farmer from Ladora', 'residents of Montenotte', 'neighbours in Clady': where people live is a place. */
export function livesThere(from: number, to: number, around: Surroundings): boolean {
  const { inhabitants, genitive, containers, roles } = around.words;
  // 'of Flat 2, 17 Fir Road'.
  if (around.isNumber(to)) return false;
  if (isSaidWithAge(from, around)) return !around.isPossessive(to);
  const at = around.before(from);
  const people = at < 0 ? -1 : around.before(at);
  if (people < 0 || !(around.isLower(people) || around.opensSentence(people))) return false;
  const tie = around.norm(at);
  const home = roles.from.has(tie) || tie === genitive || tie === containers[0];
  if (!home || !inhabitants.has(around.norm(people))) return false;
  return !around.isPossessive(to);
}

/** 'Ada Quill, 42, of', 'Ada Quill (42), also from', 'Ada Quill (42), a chicken trader from': behind somebody's age stands where they live. */
function isSaidWithAge(from: number, around: Surroundings): boolean {
  const { genitive, roles } = around.words;
  const tie = around.norm(from - 1);
  const isFrom = roles.from.has(tie);
  if (!isFrom && tie !== genitive) return false;
  return isAge(isFrom ? overTrade(from - 2, around) : from - 2, around);
}

/** The token before 'also', or before ', a retired chicken trader', that ends at a token. */
function overTrade(end: number, around: Surroundings): number {
  const { oneOf, roles } = around.words;
  let at = end;
  while (roles.also.has(around.norm(at)) || roles.all.has(around.norm(at))) at -= 1;
  let a = at;
  while (a > at - TRADE && around.isLower(a) && !oneOf.has(around.norm(a))) a -= 1;
  return a < at && oneOf.has(around.norm(a)) ? a - 1 : at;
}

/** Whether '(42)', '(42),', ', 42,' or ', aged 42,' ends at a token. */
function isAge(end: number, around: Surroundings): boolean {
  const comma = around.norm(end) === ',' ? end : end + 1;
  const isClosed = around.norm(comma - 1) === ')';
  const at = isClosed ? comma - 2 : comma - 1;
  const sign = around.words.aged.has(around.norm(at - 1)) ? at - 2 : at - 1;
  const opens = around.norm(sign) === (isClosed ? '(' : ',');
  return (
    opens && (isClosed || comma === end) && around.isNumber(at) && around.norm(at).length === 2
  );
}

/** 'the Ardwold-based artist', 'Quillby-born Ada Tarn': whose seat or home the name before a hyphen is. */
export function isSeatOf(to: number, around: Surroundings): boolean {
  const { births, seats, sitting } = around.words;
  if (around.norm(to) !== '-') return false;
  const isBorn = births.has(around.norm(to + 1));
  if (!isBorn && !seats.has(around.norm(to + 1))) return false;
  return sitting.has(around.norm(to + 2)) || (isBorn && around.isName(to + 2));
}
