import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import type { PlaceWords } from '../words.ts';
import { isInhabited } from './announced.ts';
import { nameAt } from './names.ts';
import type { Question } from './recognise.ts';
import { isCountryName, place } from './records.ts';
import { wordClass, wordsSaid } from './text-senses.ts';

/** An article is about relations of states that has so many different words of them, and one in so many words. */
const ENOUGH = 4;
const ONE_IN = 50;

const wordsOf = compiledOnce(({ states }: PlaceWords) => wordClass(states.topic));

/** Whether an article is about what states do to one another: capitals act for their governments there. */
export function isAboutStates({ doc: { tokens }, language }: Draft): boolean {
  const said = wordsSaid(wordsOf(language.places), tokens);
  return said.length * ONE_IN >= tokens.count && new Set(said).size >= ENOUGH;
}

/**
 * 'Beijing has tightened controls', 'hopes that may move Washington', 'support from Moscow', 'over Tehran's role': in
 * an article about states a capital is its government where it acts, is acted on or has a will.
 */
export function isState(question: Question): boolean {
  const { name, around, draft, isAboutStates: isAbout } = question;
  const isCapital = name.ids.some((id) => place(draft, id).feature === 'capital');
  if (!isCapital || isCountryName(draft, name.key, name.ids) || isInhabited(name.to, around))
    return false;
  if (isUrged(question) || isOfTwo(question)) return true;
  const isMeant =
    hasStance(question) || isAddressed(question) || (!question.announced && acts(question));
  return isMeant && isAbout();
}

/** 'urged Riyadh to refrain', whatever the article is about; not 'allowed Riyadh to become'. */
const isUrged = ({ name, around, before }: Question): boolean =>
  around.words.states.moved.has(around.norm(before)) &&
  around.norm(name.to) === around.words.towards &&
  !around.words.states.ofTowns.has(around.norm(name.to + 1));

/** 'talks between Ankara and Cairo': two capitals, whatever the article is about. */
function isOfTwo({ name, around, draft }: Question): boolean {
  const { conjunctions, roles, states } = around.words;
  const isFirst = conjunctions.has(around.norm(name.to));
  const first = isFirst ? name.from : listStart(name.from, around);
  if (!roles.between.has(around.norm(first - 1))) return false;
  if (!states.exchange.has(around.norm(first - 2))) return false;
  const other = nameAt(draft, isFirst ? name.to + 1 : first, around.sentenceEnd(first));
  const isNext = isFirst || other?.to === name.from - 1;
  return isNext && (other?.ids ?? []).some((id) => place(draft, id).feature === 'capital');
}

/** 'Moscow's role', 'Moscow's top diplomats'. */
function hasStance({ name, around }: Question): boolean {
  if (!around.isPossessive(name.to)) return false;
  const { stances } = around.words.states;
  const at = name.to + 1;
  return stances.has(around.norm(at)) || (around.isLower(at) && stances.has(around.norm(at + 1)));
}

/** 'urged Washington to', 'sanctions on Moscow,', 'aid for Kyiv', 'ties between Beijing and': nothing is called after it there. */
function isAddressed({ name, around, after }: Question): boolean {
  const { after: functions, agents, states } = around.words;
  const first = listStart(name.from, around);
  const before = around.before(first);
  if (before < 0 || (after >= 0 && !functions.has(around.norm(after)))) return false;
  const lead = around.norm(before);
  const noun = around.norm(before - 1);
  if (lead === around.words.genitive && states.stances.has(noun)) return true;
  if (states.moved.has(lead) || (first < name.from && agents.has(lead))) return true;
  if (states.upon.has(lead)) return !states.attacks.has(noun);
  return states.exchange.has(noun) && states.exchanged.has(lead);
}

/** Where the list begins that a name goes on: 'the attitude of Moscow and Minsk', 'ties among Seoul, Tokyo and Washington'. */
function listStart(from: number, around: Question['around']): number {
  const { conjunctions } = around.words;
  let at = from;
  for (;;) {
    const isJoined = conjunctions.has(around.norm(at - 1));
    const tie = isJoined && around.norm(at - 2) === ',' ? at - 2 : at - 1;
    if ((!isJoined && around.norm(tie) !== ',') || !around.isName(tie - 1)) return at;
    at = tie - 1;
  }
}

/** 'Beijing has tightened', 'Washington is pushing', 'Moscow on Monday ordered'; not 'Paris has grown', 'Kyiv was hit'. */
function acts({ name, around }: Question): boolean {
  const { roles, states, undergone } = around.words;
  let at = over(name.to, around);
  // 'Beijing and Washington are trying'.
  if (around.words.conjunctions.has(around.norm(at)) && around.isName(at + 1))
    at = over(at + 2, around);
  const verb = around.norm(at);
  if (at < 0 || !around.isLower(at) || states.ofTowns.has(verb)) return false;
  const next = around.norm(over(at + 1, around));
  if (states.being.has(verb))
    return states.willing.has(next) || (endsIn(states.going, next) && !states.ofTowns.has(next));
  if (states.auxiliaries.has(verb)) return next !== '' && !states.ofTowns.has(next);
  return states.deeds.has(verb) || (endsIn(roles.verbEndings, verb) && !undergone.has(verb));
}

/** The word from token `to` on, past 'immediately' and 'on Monday'; -1 where none stands there. */
function over(to: number, around: Question['around']): number {
  const { calendar, states } = around.words;
  let at = around.after(to);
  while (at >= 0) {
    if (calendar.has(around.norm(at + 1))) at = around.after(at + 2);
    else if (states.adverbs.has(around.norm(at)) || endsIn(states.adverbEndings, around.norm(at)))
      at = around.after(at + 1);
    else return at;
  }
  return -1;
}

const endsIn = (endings: readonly string[], norm: string): boolean =>
  endings.some((end) => norm.endsWith(end));
