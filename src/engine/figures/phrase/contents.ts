import { boundsAt } from '../number/bounds.ts';
import { amountAt } from '../number/read-amount.ts';
import { type Reader, wordAt } from '../reader.ts';
import { type Run, skipDeterminers } from '../syntax/clause.ts';
import { contentRun, isPlural } from '../syntax/run.ts';
import type { NounClass, NounWords } from '../words/entries.ts';
import { isAndAt, isOfAt, isVerbAt, nounHitAt } from '../words-at.ts';
import { newPhrase, type Phrase } from './phrase.ts';

/** Where the head is a container, what it holds is counted: 'packets of cigarettes', 'pairs of trainers'. */
export function countContent(reader: Reader, phrase: Phrase): void {
  const run = overSorts(reader, contentRun(reader, skipDeterminers(reader, phrase.to)));
  phrase.run = { from: phrase.run.from, to: run.to };
  const deed = deedIn(reader, phrase.head ?? 0, run);
  if (deed) {
    phrase.noun = deed;
    phrase.to = run.to;
    return;
  }
  phrase.container = phrase.noun;
  for (let i = run.from; i < run.to; i += 1) {
    const substance = reader.lexicon.substances.match(reader.tokens, i);
    const noun = nounHitAt(reader, i, run.to);
    if (!substance && (!noun || isMerelyTold(reader, i + noun.length, run))) continue;
    if (substance?.values[0]) phrase.substance = substance.values[0];
    if (noun?.values[0]) phrase.noun = noun.values[0];
    phrase.to = i + Math.max(substance?.length ?? 0, noun?.length ?? 0);
    return;
  }
  for (let i = run.from; i < run.to; i += 1)
    if (isPlural(reader, i)) {
      phrase.to = i + 1;
      return;
    }
  // A mass noun that no list holds is the content as well: 'pieces of equipment', 'cartons of body cream'.
  if (run.to > run.from) phrase.to = run.from + 1;
  while (phrase.to < run.to && !isVerbAt(reader, phrase.to)) phrase.to += 1;
}

/**
 * The crime that is counted where a word such as 'cases' could be a container or a crime, and no thing ends its
 * phrase: 'nine cases of aggravated drug smuggling'.
 */
function deedIn(reader: Reader, head: number, run: Run): NounWords | undefined {
  const deed = nounHitAt(reader, head - 1)?.values.find((noun) => noun.class === 'event');
  if (!deed || run.to === run.from) return undefined;
  const last = lastNoun(reader, run);
  const isDeed = last ? last === 'event' : !isPlural(reader, run.to - 1);
  const of = `${deed.forms.at(-1)} ${reader.tokens.norm.slice(run.from, run.to).join(' ')}`;
  return isDeed ? { ...deed, of } : undefined;
}

/** The class of the noun or substance that ends a phrase. */
function lastNoun(reader: Reader, { from, to }: Run): NounClass | undefined {
  const { nouns, substances } = reader.lexicon;
  for (let i = from; i < to; i += 1) {
    if (substances.match(reader.tokens, i, to)?.length === to - i) return 'thing';
    const noun = nouns.match(reader.tokens, i, to);
    if (noun?.length === to - i) return noun.values[0]?.class;
  }
  return undefined;
}

/**
 * Whether a noun inside the phrase only describes the content: a singular that ends before the end of the phrase, as
 * in 'cartons of body cream'.
 */
const isMerelyTold = (reader: Reader, end: number, { to }: Run): boolean =>
  end < to && !isPlural(reader, end - 1) && !isVerbAt(reader, end);

/**
 * Which drug counted pills contain: 'tramadol capsules', 'fentanyl-laced pills', 'tablets of tramadol'. With another
 * substance they are no drug: 'capsules containing gold'.
 */
export function fillPills(reader: Reader, phrase: Phrase): void {
  const { noun, to } = phrase;
  if (noun?.unit !== PILL) return;
  const holds = isOfAt(reader, to) || reader.content.carrying.has(wordAt(reader, to));
  const inside = holds ? contentRun(reader, to + 1) : phrase.run;
  for (let i = inside.from; i < inside.to; i += 1) {
    const held = reader.lexicon.substances.match(reader.tokens, i, inside.to)?.values[0];
    if (!held) continue;
    if (held.kind === 'drugs') phrase.substance = held;
    else
      phrase.noun = { ...noun, kind: held.kind, unit: 'item', of: noun.forms.at(-1) ?? noun.name };
    return;
  }
}

/** The unit of what is counted by the pill. */
const PILL = 'pill';

/** Skips a word for sorts, because the thing stands behind it: 'pieces of different types of ammunition'. */
function overSorts(reader: Reader, run: Run): Run {
  const isSort = reader.content.sorts.has(wordAt(reader, run.to - 1));
  return isSort && isOfAt(reader, run.to) ? contentRun(reader, run.to + 1) : run;
}

/**
 * Gives the first of two joined containers the content that is named once, behind the last one:
 * '139 bags and 176 blocks of heroin'.
 */
export function shareContent(reader: Reader, phrase: Phrase): void {
  if (!isAndAt(reader, phrase.to)) return;
  if (!reader.lexicon.vessels.has(wordAt(reader, phrase.head ?? -1))) return;
  const next = amountAt(reader, boundsAt(reader, phrase.to + 1).to);
  const noun = next && nounHitAt(reader, next.to);
  const container = noun?.values.find((value) => value.container);
  if (!noun || !container) return;
  const to = next.to + noun.length;
  const inner = newPhrase({ to, run: { from: to, to } });
  countContent(reader, inner);
  if (!inner.substance) return;
  phrase.substance = inner.substance;
  phrase.noun = container;
}
