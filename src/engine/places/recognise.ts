import type { Draft } from '../draft.ts';
import type { FoundName } from './names.ts';
import type { Surroundings } from './surroundings.ts';
import type { NameHead, PlaceWords } from './words.ts';

/** Whether a name is a place: yes, no, or only if the article names it as one elsewhere. */
export type Verdict = { is: 'place' | 'maybe' | 'other'; rule: string };

/** What a rule may ask about a name. */
export interface Question {
  name: FoundName;
  around: Surroundings;
  draft: Draft;
  /** The name stands in a list after a place: 'Bari, Split and Bar'. */
  listed: boolean;
  /** A preposition of place announces it, or it stands in a list after a place. */
  announced: boolean;
}

const heads = new WeakMap<PlaceWords, ReadonlyMap<string, NameHead>>();

function headOf(words: PlaceWords, norm: string): NameHead | undefined {
  let table = heads.get(words);
  if (!table) {
    table = new Map(words.heads);
    heads.set(words, table);
  }
  return table.get(norm);
}

type Rule = readonly [rule: string, is: Verdict['is'], (question: Question) => boolean];

/** Read from top to bottom; the first rule that applies decides. */
const RULES: readonly Rule[] = [
  ['titled', 'other', ({ name, around }) => followsTitle(name, around)],
  ['body-of', 'other', ({ name, around }) => isOfBody(name, around)],
  ['work', 'other', ({ name, around }) => isWork(name, around)],
  ['prefixed', 'other', ({ name, around }) => isPrefixed(name, around)],
  ['name-head', 'other', ({ name, around }) => headsLongerName(name, around)],
  ['name-tail', 'other', ({ name, around }) => endsLongerName(name, around)],
  ['attributive', 'other', ({ name, around }) => isAttributive(name, around)],
  ['dateline', 'place', ({ name, around }) => isDateline(name, around)],
  ['metonym', 'other', (question) => governs(question)],
  ['common-word', 'maybe', (question) => isCommonWord(question)],
  ['given-name', 'maybe', (question) => isGivenName(question)],
  ['small', 'maybe', (question) => isSmall(question)],
  ['name', 'place', () => true],
];

/** Judges one name by the rules. */
export function recognise(question: Question): Verdict {
  for (const [rule, is, applies] of RULES) if (applies(question)) return { is, rule };
  return { is: 'place', rule: 'name' };
}

function followsTitle(name: FoundName, around: Surroundings): boolean {
  const at = around.before(name.from);
  if (at < 0 || !around.words.titles.has(around.norm(at))) return false;
  return !around.isLower(at) && !around.words.common.has('');
}

/** 'University of Antwerp', 'Bank of England', 'Treaty of Rome': the name belongs to the body. */
function isOfBody(name: FoundName, around: Surroundings): boolean {
  let at = around.before(name.from);
  if (at >= 0 && around.norm(at) === 'the') at = around.before(at);
  if (at < 0 || around.norm(at) !== 'of') return false;
  const head = around.before(at);
  if (head < 0 || around.isLower(head)) return false;
  const kind = headOf(around.words, around.norm(head));
  return kind === 'body' || kind === 'event' || around.words.titles.has(around.norm(head));
}

function isWork(name: FoundName, around: Surroundings): boolean {
  const { words } = around;
  const at = around.before(name.from);
  if (at >= 0 && words.works.has(around.norm(at))) return true;
  const quote = /^["“”'‘’«»]$/;
  return quote.test(around.norm(name.from - 1)) && quote.test(around.norm(name.to));
}

/** 'anti-Brussels', 'Franco-Belgian' and the like: a hyphen ties the name to a word before it. */
function isPrefixed(name: FoundName, around: Surroundings): boolean {
  const at = name.from - 1;
  return around.norm(at) === '-' && around.isGlued(at) && around.isGlued(name.from);
}

/** Decides by what the longer name that starts with the place ends in. */
function headsLongerName(name: FoundName, around: Surroundings): boolean {
  let at = around.after(name.to);
  if (at < 0 || !around.isName(at)) {
    // In a headline everything is capitalised: only words that head the name of a body count.
    return at >= 0 && !around.isLower(at) && headOf(around.words, around.norm(at)) === 'body';
  }
  for (
    ;
    at >= 0 && (around.isName(at) || around.words.links.has(around.norm(at)));
    at = around.after(at + 1)
  ) {
    const head = headOf(around.words, around.norm(at));
    if (head === 'office') return false;
    if (head !== undefined) return true;
  }
  return true;
}

function endsLongerName(name: FoundName, around: Surroundings): boolean {
  const at = around.before(name.from);
  if (at < 0 || !around.isName(at)) return false;
  return !around.words.modifiers.has(around.norm(at));
}

/** 'EU leaders', 'US officials': an abbreviation before a noun is an adjective. */
function isAttributive(name: FoundName, around: Surroundings): boolean {
  if (!name.alias?.upper && name.key !== 'european union') return false;
  if (around.norm(name.to) === '-' && around.isGlued(name.to)) return true;
  const at = around.after(name.to);
  return (
    at >= 0 &&
    around.isLower(at) &&
    around.norm(at) !== "'s" &&
    !around.words.after.has(around.norm(at))
  );
}

/** 'BRUSSELS, Feb 7 -' at the head of a block. */
function isDateline(name: FoundName, around: Surroundings): boolean {
  return around.isUpper(name.from) && around.opensSentence(name.from) && !around.shouted(name.from);
}

/** 'Brussels demanded', 'Vienna and Bratislava had sought': the government, not the town. */
function governs({ name, around, announced, draft }: Question): boolean {
  if (announced || around.locative(name.from)) return false;
  const { words } = around;
  const capital = name.ids.some((id) => {
    const { feature } = draft.knowledge.gazetteer.place(id);
    return feature === 'capital' || feature === 'country';
  });
  if (!capital) return false;
  let at = around.after(name.to);
  if (at >= 0 && words.auxiliaries.has(around.norm(at))) at = around.after(at + 1);
  return at >= 0 && words.governing.has(around.norm(at));
}

function isCommonWord({ name, announced, draft, around }: Question): boolean {
  if (name.to - name.from > 1 || name.alias) return false;
  const traits = draft.knowledge.gazetteer.traits(name.key);
  const common = traits?.common || around.words.common.has(name.key);
  return common === true && !(announced && !around.opensSentence(name.from));
}

function isGivenName({ name, announced, draft }: Question): boolean {
  return !announced && draft.knowledge.gazetteer.traits(name.key)?.givenName === true;
}

/** A small place that nothing announces is more often a surname. */
function isSmall({ name, announced, draft, around }: Question): boolean {
  if (announced || name.alias || around.norm(name.to) === ',') return false;
  return name.ids.every((id) => {
    const place = draft.knowledge.gazetteer.place(id);
    return place.kind === 'city' && place.population < 20_000;
  });
}
