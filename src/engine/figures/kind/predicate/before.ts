import { inOneSentence, opensSentence } from '../../../text/doc.ts';
import { endsAsGerund, isLineStart, isNumber, isWord, type Reader, wordAt } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { hasSuch } from '../../syntax/clause.ts';
import {
  beforeDeterminer,
  isAdverbAt,
  isAndAt,
  isAuxiliaryAt,
  isBeAt,
  isCommaAt,
  isDeterminerAt,
  isHaveAt,
  isOfAt,
  isPossessiveAt,
  isPrepositionAt,
  isRelativeAt,
  isSubordinatorAt,
  nounAt,
} from '../../words-at.ts';
import { leadIn } from './lead-in.ts';
import { beforeDate, type Found, type Predicate, type Wanted } from './predicate.ts';
import { isUnmet } from './unmet.ts';
import { verbEndingAt } from './verb-ending.ts';

/** So many tokens before a number its verb may stand. */
const REACH_BEFORE = 40;

/** The predicate before a quantity that starts at token `at`: 'officers seized', 'the arrest of'. */
export function predicateBefore(reader: Reader, at: number, wanted: Wanted): Predicate | undefined {
  if (
    isTaken(reader, at - 1) ||
    isOtherSide(reader, at) ||
    isInvolved(reader, at) ||
    isWhole(reader, at)
  )
    return undefined;
  if (isLineStart(reader, at)) return leadIn(reader, at, wanted);
  let direct = true;
  for (let i = at - 1; i >= Math.max(0, at - REACH_BEFORE); i -= 1) {
    if (!inOneSentence(reader.doc, i, at)) return undefined;
    if (endsSearch(reader, i) || isElse(reader, i, at)) return undefined;
    const verb = verbUpTo(reader, i, wanted, { at, direct });
    if (verb && ((!direct && isOfOther(reader, verb, at)) || isUnmet(reader, verb)))
      return undefined;
    if (verb && (governs(reader, verb, at) || isShared(reader, verb, at)))
      return { entry: verb.hit.entry, form: verb.hit.form, from: verb.from, to: i + 1, direct };
    if (i === at - 1 && hasOwnVerb(reader, i)) return undefined;
    if (isLineStart(reader, i)) return leadIn(reader, i, wanted);
    if (parts(reader, i)) direct = false;
  }
  return undefined;
}

/** The verb that ends at a token, unless it is what somebody is charged with and the number stands behind 'with'. */
function verbUpTo(
  reader: Reader,
  i: number,
  wanted: Wanted,
  { at, direct }: { at: number; direct: boolean },
): ReturnType<typeof verbEndingAt> {
  const verb = verbEndingAt(reader, i, wanted);
  return verb && !direct && isOfCharge(reader, verb.from, at) ? undefined : verb;
}

/** Whether the word right before a number leaves it to no verb further left. */
const isTaken = (reader: Reader, i: number): boolean =>
  // 'The server, which held 300 files, had 40 users': the verb of its own takes the number.
  isHaveAt(reader, i) ||
  // 'The trial held in Rome brought 330 people to court'.
  reader.content.bringing.has(wordAt(reader, i)) ||
  // 'took down a site used by 400 members': whoever stands behind 'by' does something.
  wordAt(reader, i) === reader.attributes.by;

/** 'convicted out of 91 accused': what befell some is not told of all. */
const isWhole = (reader: Reader, at: number): boolean =>
  reader.lexicon.ratios.match(reader.tokens, at - 2, at)?.length === 2;

/** Whether no verb before token `i` takes what stands behind it. */
const endsSearch = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === ';' || reader.grammar.relatives.has(wordAt(reader, i));

/** Whether a verb before token `i` takes what stands behind it no longer as its own object. */
const parts = (reader: Reader, i: number): boolean =>
  reader.grammar.prepositions.has(wordAt(reader, i)) ||
  reader.grammar.conjunctions.has(wordAt(reader, i)) ||
  !isWord(reader, i);

/** Whether a verb to the left takes objects there: active, or a state that ends before its number. */
function governs(reader: Reader, verb: Found & { from: number }, at: number): boolean {
  // '81 bodies were found and 104 people rescued': a noun takes nothing beyond the verb that it is the subject of.
  if (verb.hit.form === 'state') {
    const to = verb.from + verb.length;
    // 'Under arrest are two brothers'.
    const isAhead = isBeAt(reader, to) && opensSentence(reader.doc, verb.from);
    if (!isAhead && verb.hit.entry.nominal !== true) return false;
    if (isAskedFor(reader, verb.from) && isAccused(verb.hit.entry.person)) return false;
    if (isWithout(reader, verb.from)) return false;
    return !hasSuch(reader, isAhead ? to + 1 : to, at, takesWhatFollows);
  }
  if (verb.hit.entry.ofSubject) return false;
  if (verb.hit.form !== 'participle') return true;
  // 'If found guilty the four face life': nobody has been found so.
  if (reader.grammar.conditions.has(wordAt(reader, verb.from - 1))) return false;
  // 'the suspected leader met 15 jewellers': behind an article it describes its noun.
  if (isAdjective(reader, verb.from)) return false;
  // 'two suspected leaders and ten helpers': so it does persons behind a number.
  if (verb.hit.entry.person && isNumber(reader, verb.from - 1)) return false;
  return !isPassive(reader, verb.from);
}

/** 'considering charges against three people', 'ordered the arrest of nine': nobody is charged or held yet. */
function isAskedFor(reader: Reader, at: number): boolean {
  const { wishes, orders } = reader.content;
  if (wishes.has(wordAt(reader, at - 1))) return true;
  return orders.has(wordAt(reader, beforeDeterminer(reader, at)));
}

/** 'without the arrest of', 'failed to end in the arrest of', 'did not lead to the arrest of': it did not come to that. */
function isWithout(reader: Reader, at: number): boolean {
  const { infinitive, negations } = reader.grammar;
  const { lacking, unmet } = reader.content;
  const before = beforeDeterminer(reader, at);
  if (lacking.has(wordAt(reader, before))) return true;
  if (!isPrepositionAt(reader, before)) return false;
  const said = wordAt(reader, before - 2);
  return negations.has(said) || (infinitive.has(said) && unmet.has(wordAt(reader, before - 3)));
}

/** 'was now jailed', 'was on Monday jailed': whether a participle is told of its subject. */
function isPassive(reader: Reader, at: number): boolean {
  const last = beforeDate(reader, at - 1);
  for (let i = last; i >= Math.max(0, last - 2); i -= 1) {
    if (isBeAt(reader, i) && isWord(reader, i)) return true;
    if (!isAdverbAt(reader, i)) return false;
  }
  return false;
}

/** Whether an article or an owner stands before a participle; 'those arrested', 'that killed' are none. */
function isAdjective(reader: Reader, at: number): boolean {
  const opener = at - 1;
  if (isPossessiveAt(reader, opener)) return true;
  return (
    isDeterminerAt(reader, opener) &&
    !isRelativeAt(reader, opener) &&
    !reader.grammar.pointers.has(wordAt(reader, opener))
  );
}

/** 'are', 'has', 'crews find': a verb that takes what follows; not 'opened an inquiry into the deal and found'. */
const takesWhatFollows = (reader: Reader, i: number): boolean =>
  isAuxiliaryAt(reader, i) ||
  (reader.content.findings.has(wordAt(reader, i)) && !isAndAt(reader, i - 1));

/** 'arrested 58 people, while 127 were turned back', 'man jailed after 12 women found': another statement begins, save in 'arrested, after months of work, 12 men'. */
const isElse = (reader: Reader, i: number, at: number): boolean =>
  isSubordinatorAt(reader, i) &&
  // 'as well as'.
  ![i - 2, i + 2].some((beside) => wordAt(reader, beside) === wordAt(reader, i)) &&
  !(isCommaAt(reader, i - 1) && isCommaAt(reader, at - 1));

/** 'charged three over a fraud against 800 investors', 'arrested a man in a flat with nine women': the verb has its object, and the number is its preposition's. */
function isOfOther(reader: Reader, verb: Found & { from: number }, at: number): boolean {
  if (!isAccused(verb.hit.entry.person) || !isPrepositionAt(reader, at - 1)) return false;
  const object = verb.from + verb.length;
  if (object >= at - 1 || isComitative(reader, at) || goesOn(reader, at - 1)) return false;
  return isNumber(reader, object) || isDeterminerAt(reader, object);
}

/** 'a man as well as four accomplices', 'a group of eight': what stands behind such a word is the verb's object itself. */
const goesOn = (reader: Reader, i: number): boolean =>
  reader.grammar.roleLinks.has(wordAt(reader, i)) ||
  (isOfAt(reader, i) && reader.exclusions.collectives.has(wordAt(reader, i - 1)));

/** 'stopped a lorry and found 61 people', 'arresting 16 people and removing four': a verb behind 'and' has an object of its own. */
const hasOwnVerb = (reader: Reader, at: number): boolean =>
  isAndAt(reader, isAdverbAt(reader, at - 1) ? at - 2 : at - 1) &&
  (reader.content.findings.has(wordAt(reader, at)) || endsAsGerund(reader, at));

/** 'The smugglers were held as they landed with 362 survivors': those on the other side share nothing. */
function isOtherSide(reader: Reader, at: number): boolean {
  if (!reader.grammar.comitatives.has(wordAt(reader, at - 1))) return false;
  const noun = nounAt(reader, at + 1);
  return noun?.kind === 'victims' || noun?.kind === 'migrants' || noun?.survived === true;
}

/** 'Four men held in Bonn are accused of 120 cases involving 748 people': what those had to do with says nothing else of them. */
const isInvolved = (reader: Reader, at: number): boolean =>
  reader.content.involving.has(wordAt(reader, at - 1));

/** 'was charged with smuggling goods, along with four others': what the one is said to have done was not done to the others. */
const isOfCharge = (reader: Reader, verb: number, at: number): boolean =>
  isComitative(reader, at) && isPrepositionAt(reader, verb - 1) && endsAsGerund(reader, verb);

/** Whether what happened to the one before 'with' happened to those after it. */
const isShared = (reader: Reader, { from }: { from: number }, at: number): boolean =>
  isComitative(reader, at) && !isAdjective(reader, from);

/**
 * 'was rescued along with 11 other children': what happened to the one happened to the others. In 'a
 * boat with 30 people' the persons belong to the thing.
 */
function isComitative(reader: Reader, at: number): boolean {
  if (!reader.grammar.comitatives.has(wordAt(reader, at - 1))) return false;
  const holder = nounAt(reader, at - 2);
  return holder === undefined || holder.class === 'person' || holder.class === 'officer';
}
