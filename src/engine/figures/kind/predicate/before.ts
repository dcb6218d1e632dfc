import { inOneSentence, opensSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import {
  endsAsGerund,
  isCapital,
  isLineStart,
  isNumber,
  isWord,
  type Reader,
  wordAt,
} from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { hasSuch, sentenceNear } from '../../syntax/clause.ts';
import { opensQuotation } from '../../syntax/quotation.ts';
import { isPlural } from '../../syntax/run.ts';
import {
  beforeDeterminer,
  isAdverbAt,
  isAndAt,
  isArticleAt,
  isAuxiliaryAt,
  isBeAt,
  isDeterminerAt,
  isHaveAt,
  isOfAt,
  isPossessiveAt,
  isPrepositionAt,
  isRelativeAt,
  namesPeople,
  nounAt,
} from '../../words-at.ts';
import { leadIn } from './lead-in.ts';
import { isElse } from './other-statement.ts';
import { beforeDate, type Found, type Predicate, type Wanted } from './predicate.ts';
import { opensVerb } from './second-verb.ts';
import { isUnmet } from './unmet.ts';
import { verbEndingAt } from './verb-ending.ts';

/** How many tokens before a number its verb may stand. */
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
    if (direct && isOwnVerb(reader, i, at)) return undefined;
    if (isLineStart(reader, i)) return leadIn(reader, i, wanted);
    if (parts(reader, i, at)) direct = false;
  }
  return undefined;
}

/**
 * The verb that ends at a token. One that tells what somebody is charged with does not count for a number behind
 * 'with'.
 */
function verbUpTo(
  reader: Reader,
  i: number,
  wanted: Wanted,
  { at, direct }: { at: number; direct: boolean },
): ReturnType<typeof verbEndingAt> {
  const verb = verbEndingAt(reader, i, wanted);
  return verb && !direct && isOfCharge(reader, verb.from, at) ? undefined : verb;
}

/** Whether the word right before a number keeps all verbs further left from it. */
const isTaken = (reader: Reader, i: number): boolean =>
  // 'Have' takes the number as its own object: 'The server, which held 300 files, had 40 users'.
  isHaveAt(reader, i) ||
  // So does a verb of bringing: 'The trial held in Rome brought 330 people to court'.
  reader.content.bringing.has(wordAt(reader, i)) ||
  // What was captured or released is only a picture: 'released footage of four men'.
  (isOfAt(reader, i) && reader.content.pictures.has(wordAt(reader, i - 1))) ||
  // Whoever stands behind 'by' does something himself: 'took down a site used by 400 members'.
  wordAt(reader, i) === reader.attributes.by;

/** Whether the number is the whole of another one, of which the verb is said: 'convicted out of 91 accused'. */
const isWhole = (reader: Reader, at: number): boolean =>
  reader.lexicon.ratios.match(reader.tokens, at - 2, at)?.length === 2;

/** Whether no verb before token `i` can have an object behind it. */
const endsSearch = (reader: Reader, i: number): boolean =>
  wordAt(reader, i) === ';' || isRelativeAt(reader, i) || opensVerb(reader, i);

/**
 * Whether what stands behind token `i` is no longer the direct object of a verb before it. The object may be quoted:
 * 'arrested “nine couriers”'.
 */
const parts = (reader: Reader, i: number, at: number): boolean =>
  isPrepositionAt(reader, i) ||
  reader.grammar.conjunctions.has(wordAt(reader, i)) ||
  (!isWord(reader, i) && !(i === at - 1 && opensQuotation(reader, i)));

/** Whether a verb before a number has objects behind it, because it is active or a noun of a deed. */
function governs(reader: Reader, verb: Found & { from: number }, at: number): boolean {
  // A noun of a deed is the subject of the next verb, and has no object beyond that:
  // '81 bodies were found and 104 people rescued'.
  if (verb.hit.form === 'state') {
    const to = verb.from + verb.length;
    // A state may stand before its subject: 'Under arrest are two brothers'.
    const isAhead = isBeAt(reader, to) && opensSentence(reader.doc, verb.from);
    if (!isAhead && verb.hit.entry.nominal !== true) return false;
    if (isAskedFor(reader, verb.from) && isAccused(verb.hit.entry.person)) return false;
    if (isWithout(reader, verb.from)) return false;
    return !hasSuch(reader, isAhead ? to + 1 : to, at, takesWhatFollows);
  }
  if (verb.hit.entry.ofSubject) return false;
  if (verb.hit.form !== 'participle') return true;
  // A condition has not come true: 'If found guilty the four face life'.
  if (reader.grammar.conditions.has(wordAt(reader, verb.from - 1))) return false;
  // Behind an article a participle describes its noun: 'the suspected leader met 15 jewellers'.
  if (isAdjective(reader, verb.from)) return false;
  // Behind a number it does too: 'two suspected leaders and ten helpers'.
  if (verb.hit.entry.person && isNumber(reader, verb.from - 1)) return false;
  return !isPassive(reader, verb.from);
}

/**
 * Whether an arrest or a charge is only wished for or ordered: 'considering charges against three people',
 * 'ordered the arrest of nine', 'a reward for the capture of three men'.
 */
function isAskedFor(reader: Reader, at: number): boolean {
  const { wishes, orders, rewards } = reader.content;
  if (wishes.has(wordAt(reader, at - 1))) return true;
  const last = beforeDeterminer(reader, at);
  if (orders.has(wordAt(reader, last))) return true;
  const isFor = reader.grammar.reasons.has(wordAt(reader, last)) || endsAsGerund(reader, last - 1);
  return isFor && hasOneOf(reader.tokens, rewards, sentenceNear(reader, at).from, last);
}

/**
 * Whether an arrest did not come about: 'without the arrest of', 'failed to end in the arrest of',
 * 'did not lead to the arrest of'.
 */
function isWithout(reader: Reader, at: number): boolean {
  const { infinitive, negations } = reader.grammar;
  const { lacking, unmet } = reader.content;
  const before = beforeDeterminer(reader, at);
  if (lacking.has(wordAt(reader, before))) return true;
  if (!isPrepositionAt(reader, before)) return false;
  const said = wordAt(reader, before - 2);
  return negations.has(said) || (infinitive.has(said) && unmet.has(wordAt(reader, before - 3)));
}

/** Whether a participle is passive and so said of its subject: 'was now jailed', 'was on Monday jailed'. */
function isPassive(reader: Reader, at: number): boolean {
  const last = beforeDate(reader, at - 1);
  for (let i = last; i >= Math.max(0, last - 2); i -= 1) {
    if (isBeAt(reader, i) && isWord(reader, i)) return true;
    if (!isAdverbAt(reader, i)) return false;
  }
  return false;
}

/**
 * Whether an article or a possessive stands before a participle and makes it an adjective. 'Those arrested' and
 * 'that killed' are none.
 */
function isAdjective(reader: Reader, at: number): boolean {
  const opener = at - 1;
  if (isPossessiveAt(reader, opener)) return true;
  return (
    isDeterminerAt(reader, opener) &&
    !isRelativeAt(reader, opener) &&
    !reader.grammar.pointers.has(wordAt(reader, opener))
  );
}

/**
 * Whether a verb at a token takes what follows as its object: 'are', 'has', 'crews find'. Behind 'and' it is a second
 * verb of the same subject: 'opened an inquiry into the deal and found'.
 */
const takesWhatFollows = (reader: Reader, i: number): boolean =>
  isAuxiliaryAt(reader, i) ||
  (reader.content.findings.has(wordAt(reader, i)) && !isAndAt(reader, i - 1));

/**
 * Whether the verb has an object of its own, so that the number belongs to the preposition:
 * 'charged three over a fraud against 800 investors', 'arrested a man in a flat with nine women'.
 */
function isOfOther(reader: Reader, verb: Found & { from: number }, at: number): boolean {
  const { person } = verb.hit.entry;
  // Those against whom the deeds were: 'charged with 54 offences against four girls'.
  if (isAccused(person) && reader.content.against.has(wordAt(reader, at - 1)))
    return verb.hit.form !== 'state';
  // Whoever gets what was smuggled was not: 'smuggled phones to 20 inmates'.
  const link = wordAt(reader, at - 1);
  const isBeside = reader.grammar.comitatives.has(link) && !isComitative(reader, at);
  if (person === 'migrants' && (isBeside || reader.grammar.directions.has(link))) return true;
  if (!isAccused(person) || !isPrepositionAt(reader, at - 1)) return false;
  const object = verb.from + verb.length;
  if (object >= at - 1 || isComitative(reader, at) || goesOn(reader, at - 1)) return false;
  const { pronouns } = reader.grammar;
  return (
    isNumber(reader, object) ||
    isDeterminerAt(reader, object) ||
    pronouns.has(wordAt(reader, object))
  );
}

/** Whether a word before the number continues the object: 'a man as well as four accomplices', 'a group of eight'. */
const goesOn = (reader: Reader, i: number): boolean =>
  reader.grammar.roleLinks.has(wordAt(reader, i)) ||
  (isOfAt(reader, i) && reader.exclusions.collectives.has(wordAt(reader, i - 1)));

/**
 * Whether the word before the number is a verb of its own, behind 'and' or as one that goes on, so that the number is
 * the object of this verb: 'stopped a lorry and found 61 people', 'arresting 16 people and removing four',
 * 'a boat built to hold 20 was carrying 66'.
 */
function hasOwnVerb(reader: Reader, at: number): boolean {
  const before = isAdverbAt(reader, at - 1) ? at - 2 : at - 1;
  if (endsAsGerund(reader, at)) return isAndAt(reader, before) || isBeAt(reader, before);
  return isAndAt(reader, before) && reader.content.findings.has(wordAt(reader, at));
}

/** Whether the number is the object of a verb at a token that says nothing of what is asked for. */
const isOwnVerb = (reader: Reader, i: number, at: number): boolean =>
  (i === at - 1 && hasOwnVerb(reader, i)) || isReason(reader, i);

/**
 * Whether a gerund behind a preposition tells why something was done, and has the number as its own object:
 * 'sentenced a man to seven years for having carried 22 Syrians'.
 */
const isReason = (reader: Reader, i: number): boolean =>
  endsAsGerund(reader, i) && !isCapital(reader, i) && isPrepositionAt(reader, i - 1);

/**
 * Whether victims or survivors stand behind 'with', who do not share an arrest:
 * 'The smugglers were held as they landed with 362 survivors'.
 */
function isOtherSide(reader: Reader, at: number): boolean {
  if (!reader.grammar.comitatives.has(wordAt(reader, at - 1))) return false;
  const noun = nounAt(reader, at + 1);
  return noun?.kind === 'victims' || noun?.kind === 'migrants' || noun?.survived === true;
}

/**
 * Whether a word such as 'involving' stands before the number, which tells nothing else of the counted:
 * 'Four men held in Bonn are accused of 120 cases involving 748 people'.
 */
const isInvolved = (reader: Reader, at: number): boolean =>
  reader.content.involving.has(wordAt(reader, at - 1));

/**
 * Whether a verb is the charge against one person, which was not done to the others:
 * 'was charged with smuggling goods, along with four others'.
 */
const isOfCharge = (reader: Reader, verb: number, at: number): boolean =>
  isComitative(reader, at) && isPrepositionAt(reader, verb - 1) && endsAsGerund(reader, verb);

/** Whether what happened to somebody before 'with' also happened to the persons behind it. */
const isShared = (reader: Reader, { from }: { from: number }, at: number): boolean =>
  isComitative(reader, at) && !isAdjective(reader, from);

/**
 * Whether persons stand behind 'with' and share what happened to another person:
 * 'was rescued along with 11 other children'. In 'a boat with 30 people' they belong to the thing.
 */
function isComitative(reader: Reader, at: number): boolean {
  if (!reader.grammar.comitatives.has(wordAt(reader, at - 1))) return false;
  const holder = nounAt(reader, at - 2);
  // So they do to what a preposition tells: 'was stabbed in a brawl with four others',
  // 'hid the tusks with two herdsmen'.
  const isOfEvent = isArticleAt(reader, at - 3) && isPrepositionAt(reader, at - 4);
  const isThings = isPlural(reader, at - 2) && !isCapital(reader, at - 2);
  return holder ? namesPeople(holder) : !isOfEvent && !isThings;
}
