import type { Draft } from '../../draft.ts';
import type { CardFigure } from '../../reading.ts';
import { blockAt, tokenAt } from '../../text/doc.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { Block } from '../../types.ts';
import { fileUnder } from '../grouped.ts';
import { areOfOneThing, takeUp } from './fact.ts';
import { isClose, isRound, isRoundOf } from './rounded.ts';

/** Loose numbers of a beginning that are looked at: a beginning with more is a list. */
const MOST = 8;

/**
 * Joins a vague number of headline or first paragraph with the one exact number of its kind in the text:
 * 'Dozens of guns seized' over 'the 79 guns', 'more than 100 people were arrested' before '103 arrests'. It returns
 * the remaining facts, and tells `moved` into which fact each of the others went.
 */
export function joinLooseLeads(
  draft: Draft,
  figures: readonly CardFigure[],
  moved: (from: CardFigure, to: CardFigure) => void,
): CardFigure[] {
  const loose = figures.filter((one) => isLoose(one) && isOfBeginning(draft, one)).slice(0, MOST);
  if (loose.length === 0) return [...figures];
  const kin = new Map<string, CardFigure[]>();
  for (const figure of figures)
    if (figure.value !== undefined) fileUnder(kin, kinOf(figure), figure);
  const become = new Map<CardFigure, CardFigure>();
  for (const one of loose) {
    const told = (kin.get(kinOf(one)) ?? []).filter(
      (other) =>
        other !== one && !become.has(other) && isSameThing(one, other) && mayTell(one, other),
    );
    const only = oneToldBy(draft, one, told);
    if (!only) continue;
    takeIn(only, one);
    become.set(one, only);
    moved(one, only);
  }
  // The number stands where the text first speaks of it.
  return [...new Set(figures.map((one) => become.get(one) ?? one))];
}

/**
 * The exact number that a loose one stands for: for a vague word the only one, and for a bound the only one near it.
 */
function oneToldBy(
  draft: Draft,
  loose: CardFigure,
  told: readonly CardFigure[],
): CardFigure | undefined {
  const isFitting = (other: CardFigure) => isToldBy(draft, loose, other);
  const [only, ...others] = told.filter(isFitting);
  if (!only || others.length > 0) return undefined;
  // A vague word may stand for all of several, if one is not by far the largest.
  const isLargest = told.every((one) => one === only || isFar(one, only));
  return loose.q !== 'vague' || isLargest ? only : undefined;
}

/** Whether a number is so small beside another that both together are hardly more than that one. */
const isFar = ({ value: small = 0 }: CardFigure, { value: large = 0 }: CardFigure): boolean =>
  small * SMALL < large;

/** How many times larger the other must be. */
const SMALL = 10;

/** What the loose number told besides is told by the other. */
function takeIn(told: CardFigure, loose: CardFigure): void {
  if (loose.of?.endsWith(told.of ?? '')) told.of = loose.of;
  takeUp(told, loose);
}

const kinOf = ({ kind, unit, per }: CardFigure): string => `${kind}|${unit}|${per}`;

/** A number with a bound, and one that leaves out its last digits: '77 million'. */
const isLoose = ({ q, partOf, beyond, value = 0 }: CardFigure): boolean =>
  (q !== 'exact' || isRound(value)) && q !== 'range' && partOf === undefined && !beyond;

/** Whether a loose number may tell another: 'more than 4.2 million' says which, 'some 20 million' only where there is no other. */
const mayTell = (loose: CardFigure, told: CardFigure): boolean =>
  (loose.q !== 'exact' && !isClose(loose.value ?? 0)) || isRoundOf(loose, told);

/**
 * Whether both numbers count the same thing in the same place: 'handguns' and 'guns', 'artefacts' and what is not
 * named. A part counts only if it is named the same.
 */
const isSameThing = (loose: CardFigure, { of, where, partOf }: CardFigure): boolean => {
  const isOne = partOf === undefined || (of !== undefined && of === loose.of);
  const isThere = loose.where === where || loose.where === undefined || where === undefined;
  return isOne && isThere && areOfOneThing(loose.of, of);
};

/** Whether a loose number says less than another, and nothing else. */
function isToldBy(draft: Draft, loose: CardFigure, told: CardFigure): boolean {
  if (told.value === undefined || told.q === 'max' || told.q === 'range') return false;
  if (isInOneBreath(draft, loose, told)) return false;
  if (loose.q !== 'vague') return loose.where === told.where && isRoundOf(loose, told);
  const scale = scaleOf(draft, loose);
  return scale !== undefined && told.value >= LEAST * scale && told.value < FEWEST_MORE * scale;
}

/**
 * Whether both stand in one paragraph, where they count different things:
 * 'German police arrested dozens. Balkan police arrested 58'.
 */
function isInOneBreath({ doc }: Draft, loose: CardFigure, told: CardFigure): boolean {
  const [one, other] = [loose, told].map(({ mentions: [first] }) =>
    blockAt(doc, first?.start ?? 0),
  );
  return one === other && one?.kind !== 'headline';
}

/** The smallest number that 'dozens' may be, and the smallest for which a text would use a larger word. */
const LEAST = 2;
const FEWEST_MORE = 20;

/** The number that a vague word is the plural of: twelve for 'dozens'. */
function scaleOf({ doc, language }: Draft, { mentions }: CardFigure): number | undefined {
  const at = tokenAt(doc, mentions[0]?.start ?? 0);
  const word = normAt(doc.tokens, at);
  if (!language.numbers.vague.has(word)) return undefined;
  // Two vague words together have no scale: 'hundreds of thousands', 'tens of millions'
  if (
    normAt(doc.tokens, at + 1) === language.numbers.of &&
    language.numbers.vague.has(normAt(doc.tokens, at + 2))
  )
    return undefined;
  return [...language.numbers.scales].find(([one]) => word.startsWith(one))?.[1];
}

/** Whether nothing tells a fact below headline and first paragraph. */
export function isOfBeginning({ doc }: Draft, { mentions }: Pick<CardFigure, 'mentions'>): boolean {
  const first = doc.blocks.find(({ kind }) => kind !== 'headline');
  const isAhead = (block: Block | undefined) =>
    block !== undefined && (block.kind === 'headline' || block === first);
  return mentions.every(({ start }) => isAhead(blockAt(doc, start)));
}
