import type { GazetteerPlace } from '../gazetteer.ts';
import { isInhabited, locative, strictlyLocative, travelled } from './announced.ts';
import { isQuote } from './before-names.ts';
import { verbAfter } from './governments.ts';
import { headOf } from './name-heads.ts';
import type { Question } from './recognise.ts';
import { bears, LARGE, place } from './records.ts';

/** 'McGovern, who', 'Lincoln, 32,', 'Lincoln, also 32,': a person, but not the town of 'Ada Quill, of Fir Walk, Lincoln, who', nor 'the Netherlands, who'. */
export function isPerson({ name, announced, around }: Question): boolean {
  if (announced || around.norm(name.to) !== ',' || endsAddress(name.from, around)) return false;
  if (around.words.articles.has(around.norm(name.from - 1))) return false;
  const isAlso = around.words.roles.also.has(around.norm(name.to + 1));
  const at = isAlso ? name.to + 2 : name.to + 1;
  const next = around.norm(at);
  const isAge = around.isNumber(at) && around.norm(at + 1) === ',' && next.length === 2;
  return isAge || around.words.persons.has(next) || holdsOffice(at, around);
}

/** Parts that an address has at most before its town: 'of Fir Walk, Hobley, Lincoln'. */
const PARTS = 3;

/** ', of Fir Walk, Lincoln', ', of Fir Walk, Hobley, Lincoln': the town of where somebody lives. */
function endsAddress(from: number, around: Question['around']): boolean {
  const { genitive } = around.words;
  let at = from - 1;
  for (let parts = 0; parts < PARTS && around.norm(at) === ','; parts += 1) {
    const comma = at;
    at -= 1;
    while (around.isUpperOrName(at) || around.isInCalendar(at)) at -= 1;
    if (at === comma - 1) return false;
  }
  return at < from - 1 && around.norm(at) === genitive && around.norm(at - 1) === ',';
}

/** How many words may stand before an office: ', executive'. */
const BEFORE_OFFICE = 2;

/** ', executive director of': who bears the name has an office. */
function holdsOffice(from: number, around: Question['around']): boolean {
  const { genitive, titles } = around.words;
  for (let at = from; at <= from + BEFORE_OFFICE && around.isLower(at); at += 1)
    if (titles.has(around.norm(at))) return around.norm(at + 1) === genitive;
  return false;
}

/** How many tokens a nickname may take. */
const NICKNAME = 3;

/** 'Chen "Leo" Gao', "Mary 'Mo' Preston": what stands on either side of a nickname in quotation marks. */
export function isNicknamed({ name, around }: Question): boolean {
  const before = overQuoted(around, name.from - 1, -1);
  if (before !== undefined && around.isName(before)) return true;
  const behind = overQuoted(around, name.to, 1);
  return behind !== undefined && around.isName(behind);
}

/** The token past a few words with capitals in quotation marks that open or close at token `at`. */
function overQuoted(around: Question['around'], at: number, step: 1 | -1): number | undefined {
  if (!isQuote(around.norm(at))) return undefined;
  for (let i = at + step; Math.abs(i - at) <= NICKNAME; i += step) {
    if (isQuote(around.norm(i))) return i === at + step ? undefined : i + step;
    if (!around.isUpperOrName(i)) return undefined;
  }
  return undefined;
}

/** So many tokens behind a name the verb of its list stands at most: ', Houston, Miller and Preston were each'. */
const LISTED = 12;

/** 'Quill, Houston and Miller were charged': whom a court tries is no town, in a list that opens its sentence. */
export function isOnTrial({ name, around }: Question): boolean {
  const { tried } = around.words;
  let first = name.from;
  while (around.joinsList(first - 1) && around.isUpperOrName(first - 2)) first -= 2;
  if (first > around.sentenceStart(name.from)) return false;
  let at = name.to;
  while (at < name.to + LISTED && around.joinsList(at)) at += around.isUpperOrName(at + 1) ? 2 : 1;
  if (at === name.to && first === name.from) return false;
  const end = Math.min(around.sentenceEnd(name.from), at + AUXILIARIES);
  while (at < end && around.isLower(at) && !tried.has(around.norm(at))) at += 1;
  return at < end && tried.has(around.norm(at));
}

/** Between a list and its verb: 'have all been'. */
const AUXILIARIES = 4;

/**
 * 'Preston was commended', after 'Detective Carl Preston'; in a list too where a town of his own follows: 'Preston, of
 * Leeds'; and 'paid to Preston', 'from Preston's office', where nobody goes.
 */
export function isSurname(question: Question): boolean {
  const { name, announced, around, surnames } = question;
  if (!surnames.has(name.key)) return false;
  const isOfTown =
    around.norm(name.to) === ',' && around.norm(name.to + 1) === around.words.genitive;
  if (isOfTown || speaks(name, around)) return true;
  return !announced || isSubject(question) || isGivenTo(question) || owns(question);
}

/** 'dock in Hull, Ardwold and Leeds, Preston said': who says so goes on no list. */
const speaks = ({ from, to }: Question['name'], around: Question['around']): boolean =>
  around.norm(from - 1) === ',' && around.words.stating.has(around.norm(to));

/** 'in Preston's third year', 'in Arguedas' case': what a person has, if no large town is called so. */
const owns = ({ name: { ids, key, to }, around, draft }: Question): boolean =>
  (around.isPossessive(to) ||
    (key.endsWith(around.words.roles.pluralEnding) &&
      isQuote(around.norm(to)) &&
      around.isGlued(to))) &&
  !around.isName(to + 1) &&
  ids.every((id) => place(draft, id).population < LARGE);

/** People below which a town is sooner what a longer name before began with. */
const TOWN = 100_000;

/** Whether a record is so small a town or county that a name which begins a longer one is sooner that. */
export const isSmallTown = ({ kind, feature, population }: GazetteerPlace): boolean =>
  (kind === 'city' || feature === 'admin2' || feature === 'admin1') && population < TOWN;

/** 'Lee met', after 'Lee Jae-hyun'; 'shares in Worthington', after 'Worthington Metals'. */
export function isBearer(question: Question): boolean {
  const { name, announced, around, bearers, before } = question;
  if (!bearers.has(name.key) || isInhabited(name.to, around)) return false;
  if (around.words.mediums.has(around.norm(before - 1))) return true;
  if (owns(question)) return true;
  return !locative(name.from, around) && (!announced || isSubject(question));
}

/** 'In Tokyo, Lee met': where no list goes on. */
const isSubject = ({ name, around, after }: Question): boolean =>
  !locative(name.from, around) &&
  around.isLower(after) &&
  !around.words.after.has(around.norm(after)) &&
  !isInhabited(name.to, around);

/** Whether all that announces a name as a place is a preposition that may lead to a person, and no large town has the name. */
function isGivenTo({ name, around, draft }: Question): boolean {
  const { from, ids } = name;
  if (!locative(from, around) || strictlyLocative(from, around) || travelled(from, around))
    return false;
  return ids.every((id) => place(draft, id).population < LARGE);
}

/** 'along the river to the George,': no town that persons are called after has an article, if no noun follows, as in 'near the Nigel off-ramp'. */
const isInn = ({ name, around, draft }: Pick<Question, 'name' | 'around' | 'draft'>): boolean =>
  around.words.articles.has(around.norm(name.from - 1)) &&
  (around.after(name.to) < 0 || around.words.after.has(around.norm(name.to))) &&
  !around.isPossessive(name.to) &&
  around.norm(name.to) !== '-' &&
  around.norm(name.to + 1) !== '-' &&
  draft.knowledge.gazetteer.traits(name.key)?.givenName === true &&
  name.ids.every((id) => place(draft, id).kind === 'city');

/** 'Charlotte and Emily Quill': behind 'and' stands who shares the surname. */
const isSibling = (to: number, around: Question['around'], draft: Question['draft']): boolean =>
  around.joinsList(to) &&
  around.isName(to + 1) &&
  around.isName(to + 2) &&
  headOf(around.words, around.norm(to + 2)) === undefined &&
  draft.knowledge.gazetteer.traits(around.norm(to + 1))?.givenName === true;

/** 'Preston's widow', 'next to Darwin's home,', 'Gainsborough's House in': what a person has, and no town. */
export function hasPersonal({ name, around, draft }: Question): boolean {
  const { after, genitive, personal } = around.words;
  if (!around.isPossessive(name.to)) return false;
  const what = around.norm(name.to + 1);
  const isHouse = personal.houses.has(what);
  if (!isHouse && !personal.own.has(what)) return false;
  const next = around.after(name.to + 2);
  // 'Leeds's home ground', 'Delaware's House of Representatives'.
  const isAlone = next < 0 || (after.has(around.norm(next)) && around.norm(next) !== genitive);
  if (isHouse && !isAlone) return false;
  return name.ids.every((id) => {
    const { feature, kind, population } = place(draft, id);
    return kind === 'city' && feature !== 'capital' && population < LARGE;
  });
}

/** 'Florence', 'Jordan', 'Anthony Lake': a person unless announced, or unless a place of that very name is far better known; 'Sam' is Damascus in Turkish alone. */
export function isGivenName({ name, announced, headed, draft, around }: Question): boolean {
  const isNamed = headed && !around.words.surnames.has(around.norm(name.to));
  if (isInn({ name, around, draft })) return true;
  if (announced || isNamed || !draft.knowledge.gazetteer.traits(name.key)?.givenName) return false;
  if (around.words.governing.has(around.norm(verbAfter(name.to, around)))) return true;
  if (isSibling(name.to, around, draft)) return true;
  return !name.ids.some((id) => {
    const one = place(draft, id);
    return one.kind === 'city' && one.population >= LARGE && bears(one.name, name.key);
  });
}
