import { NUMBER, SIGN } from '../../text/tokens/tokens.ts';
import { afterConversion } from '../number/after-conversion.ts';
import { boundsAt } from '../number/bounds.ts';
import { isMassOrVolume, type Quantity } from '../number/quantity.ts';
import { amountAt } from '../number/read-amount.ts';
import { endsAsGerund, isHyphen, isLineStart, type Reader, wordAt } from '../reader.ts';
import { overJoin } from '../syntax/clause.ts';
import { closesQuotation, opensQuotation } from '../syntax/quotation.ts';
import { contentRun, isStop, MAX_RUN } from '../syntax/run.ts';
import type { SubstanceWords } from '../words/entries.ts';
import { isAndAt, isDeterminerAt, isOfAt, isVerbAt, substanceAt } from '../words-at.ts';
import type { Phrase } from './phrase.ts';

/**
 * The thing that a weight, volume or sum measures: '62 tonnes of cut tobacco', '97 kg cocaine', '5 kg of “Ice”',
 * '€50,000 in cash'.
 */
export function ofThing(reader: Reader, quantity: Quantity, phrase: Phrase): Phrase {
  if (!isMassOrVolume(quantity.dimension)) return phrase;
  const end = afterConversion(reader, quantity);
  const of = isOfAt(reader, end);
  let start = end + (of ? 1 : 0);
  if (of && isDeterminerAt(reader, start)) start += 1;
  if (of && opensQuotation(reader, start)) start += 1;
  const named = substanceFrom(reader, start, of ? 'of' : undefined);
  if (named) Object.assign(phrase, named);
  else if (of || isFake(reader, start)) takeUnknown(reader, start, phrase);
  else shareThing(reader, quantity, phrase);
  if (opensQuotation(reader, start - 1) && closesQuotation(reader, phrase.to)) phrase.to += 1;
  return phrase;
}

/** Gives a weight or volume the thing that the next one names for both: '3,000 litres and 300 kilos of chemicals'. */
function shareThing(reader: Reader, { from, to }: Quantity, phrase: Phrase): void {
  const weighs = reader.content.weighing.has(wordAt(reader, from - 1));
  const next =
    isAndAt(reader, to) && !weighs ? amountAt(reader, boundsAt(reader, to + 1).to) : undefined;
  if (!next || !isMassOrVolume(next.dimension) || !isOfAt(reader, next.to)) return;
  const shared = substanceFrom(reader, next.to + 1, 'of');
  if (shared) Object.assign(phrase, { substance: shared.substance, head: to - 1 });
}

/** The substance that the words behind a weight name. Without 'of' in between a number ends the search. */
function substanceFrom(
  reader: Reader,
  start: number,
  link: 'of' | undefined,
): Pick<Phrase, 'head' | 'substance' | 'to'> | undefined {
  for (let i = start; i < start + MAX_RUN && !endsThing(reader, i, link !== undefined); i += 1) {
    const hit = reader.lexicon.substances.match(reader.tokens, i);
    // A substance that the thing only contains is not the thing: '30 tons of gold-bearing rock'. A drug in another
    // stuff still is one: 'cocaine-laced powder'.
    if (!hit?.values[0] || bearsOnly(reader, i + hit.length)) continue;
    const { of: alone, ...open } = hit.values[0];
    const isOne = !alone || !areSeveral(reader, hit.values[0], i + hit.length);
    const to = i + hit.length;
    return { substance: isOne ? hit.values[0] : open, head: to - 1, to };
  }
  return undefined;
}

/** Takes the words for a thing that no list holds: 'of an oily powder'. */
function takeUnknown(reader: Reader, start: number, phrase: Phrase): void {
  const run = contentRun(reader, start);
  // An infinitive shows that no thing was named: 'of suspected to be cocaine'.
  if (run.to === run.from || reader.grammar.infinitive.has(wordAt(reader, run.to))) return;
  phrase.to = run.from + 1;
  // A verb ends the thing: 'agents seized'.
  while (phrase.to < Math.min(run.to, run.from + 3) && !isVerbAt(reader, phrase.to)) phrase.to += 1;
  phrase.head = phrase.to - 1;
}

/**
 * Whether a word for a fake stands at a token. A fake is what was weighed even without 'of' before it:
 * '120 tonnes counterfeit detergents'.
 */
const isFake = (reader: Reader, at: number): boolean =>
  reader.content.fakes.has(wordAt(reader, at));

/**
 * Whether a weight is of several substances of one kind, and so of none of them alone:
 * 'of heroin, cocaine and cannabis'.
 */
function areSeveral(reader: Reader, { kind }: SubstanceWords, at: number): boolean {
  const next = overJoin(reader, at);
  return next > at && substanceAt(reader, next)?.kind === kind;
}

/** Whether a hyphen and a gerund follow, as in '-bearing'. */
const bearsOnly = (reader: Reader, at: number): boolean =>
  isHyphen(reader, at) && endsAsGerund(reader, at + 1);

/** Whether the name of a thing measured must have ended at a token. It goes on in 'of one- and two-euro coins'. */
function endsThing(reader: Reader, i: number, of: boolean): boolean {
  if (isLineStart(reader, i) || i >= reader.tokens.count) return true;
  if (reader.tokens.kind[i] === SIGN) return !isHyphen(reader, i);
  const word = wordAt(reader, i);
  if (word === reader.numbers.and) return !of || !isHyphen(reader, i - 1);
  return isStop(reader, i) || (!of && reader.tokens.kind[i] === NUMBER);
}
