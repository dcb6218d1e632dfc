import type { Candidate } from './candidate.ts';
import { endingAt } from './clause.ts';
import { isLineStart, isWord, type Reader, wordAt } from './reader.ts';

/** How many figures back an antecedent may stand. */
const BACK = 8;
/** Kinds that nothing is left out for: 'aged 30, the other two' goes back further. */
const PASSED_OVER: ReadonlySet<string> = new Set(['age', 'duration']);

/** The figure before a candidate whose kind a bare number may take over, if there is one. */
export function antecedentOf(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
  sentences: number,
): Candidate | undefined {
  const sentence = reader.doc.sentenceOf[candidate.from] ?? 0;
  let area: Candidate | undefined;
  for (let n = 1; n <= Math.min(BACK, before.length); n += 1) {
    const earlier = before[before.length - n];
    if (!earlier) break;
    if (sentence - (reader.doc.sentenceOf[earlier.from] ?? 0) > sentences) break;
    if (PASSED_OVER.has(earlier.kind ?? '') || !fits(reader, candidate, earlier)) continue;
    if (!isArea(reader, earlier) || isRightBefore(candidate, earlier)) return earlier;
    area ??= earlier;
  }
  return area;
}

/** 'raids in three counties': where it was done is told by the way, so that a number rather goes on from what was done. */
const isArea = (reader: Reader, { from, phrase, kind }: Candidate): boolean =>
  (kind === 'countries' || phrase.noun?.kind === 'other') &&
  reader.lexicon.words.attributes.placePrepositions.has(wordAt(reader, from - 1));

/** ', of which', '(': nothing but a few words between. */
const isRightBefore = ({ from, phrase }: Candidate, earlier: Candidate): boolean =>
  phrase.partitive === true || from - earlier.to <= 2;

/** A count goes on from a count; a mass from a mass; a bare number from a share, a sentence or a price. */
function fits(reader: Reader, candidate: Candidate, earlier: Candidate): boolean {
  const { dimension } = candidate.quantity;
  if (dimension === earlier.quantity.dimension) return true;
  // '12.4 bitcoin, of which 7.9'.
  if (earlier.quantity.dimension === 'money' && isPartRightAfter(reader, candidate, earlier))
    return true;
  if (dimension === 'volume' && earlier.quantity.dimension === 'mass') return true;
  if (dimension !== 'count' || candidate.phrase.head !== undefined || candidate.phrase.refers)
    return false;
  // 'All three had pleaded guilty' after a prison term: what acts is no number of years.
  const next = wordAt(reader, candidate.to);
  if (reader.grammar.be.has(next) || reader.grammar.have.has(next)) return false;
  // 'weakened 0.7% to 5.12': where a change leads is no share.
  const { destination } = reader.lexicon.words.attributes;
  if (
    earlier.quantity.dimension === 'percent' &&
    destination.has(wordAt(reader, candidate.from - 1))
  )
    return false;
  const small = (candidate.quantity.value ?? 0) <= 100;
  return small && (earlier.quantity.dimension === 'percent' || earlier.kind === 'sentence');
}

const isPartRightAfter = (reader: Reader, candidate: Candidate, earlier: Candidate): boolean =>
  candidate.phrase.head === undefined &&
  candidate.from - earlier.to <= 3 &&
  includerBefore(reader, candidate) === earlier.to + 1;

/** How far back a bare number looks: one sentence where it opens or ends its own, or refers back. */
export function reachOf(reader: Reader, candidate: Candidate): number {
  const { from, to } = candidate;
  const opens = from === 0 || reader.doc.sentenceOf[from] !== reader.doc.sentenceOf[from - 1];
  const ends =
    (wordAt(reader, to) === '.' || wordAt(reader, to) === ';') && !isObject(reader, from);
  return candidate.phrase.refers || opens || ends || !isWord(reader, from - 1) ? 1 : 0;
}

/** 'boats built for ten took 45': an object of a verb of its own goes on from nothing said before. */
const isObject = (reader: Reader, from: number): boolean =>
  isWord(reader, from - 1) &&
  !reader.grammar.stops.has(wordAt(reader, from - 1)) &&
  endingAt(reader, reader.draft.places, from - 1) === undefined;

/** Whether the candidate goes on from a figure in its own sentence: 'in Belgium and one in Spain', ', five in Bulgaria'. */
export function isJoined(reader: Reader, candidate: Candidate): boolean {
  const joint = wordAt(reader, candidate.from - 1);
  return (
    !isWord(reader, candidate.from - 1) ||
    joint === reader.numbers.and ||
    reader.grammar.joints.has(joint) ||
    isIncluded(reader, candidate)
  );
}

/** 'among them two siblings', 'including five nationals', 'of whom three': what follows is part of what stands before. */
export function isIncluded(reader: Reader, candidate: Candidate): boolean {
  return includerBefore(reader, candidate) !== undefined || includerAfter(reader, candidate);
}

/** First token of the words that make a candidate part of a figure before it. */
function includerBefore(reader: Reader, candidate: Candidate): number | undefined {
  for (let length = 1; length <= 3; length += 1) {
    const at = candidate.from - length;
    const hit =
      at < 0 ? undefined : reader.lexicon.including.match(reader.tokens, at, candidate.from);
    if (hit?.length === length) return at;
  }
  return undefined;
}

/** 'One high-value target is among them'. */
function includerAfter(reader: Reader, candidate: Candidate): boolean {
  const { to } = candidate.phrase;
  const at = reader.grammar.be.has(wordAt(reader, to)) ? to + 1 : to;
  return at > to && reader.lexicon.including.match(reader.tokens, at) !== undefined;
}

/** '15 arrests (14 in Serbia', 'the 129 defendants - 124 people': what breaks a figure down right after it. */
export function isBreakdown(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const whole = before.at(-1);
  if (whole?.quantity.dimension !== 'count') return undefined;
  if (reader.doc.sentenceOf[whole.from] !== reader.doc.sentenceOf[candidate.from]) return undefined;
  if (isAppositive(reader, candidate, whole)) return whole;
  let at = candidate.from - 1;
  const place = endingAt(reader, reader.draft.places, at);
  // 'at 22 addresses - Serbia 15': the place of the part may stand first.
  if (place) while ((reader.tokens.start[at] ?? 0) >= place.start) at -= 1;
  return /^[(:–—-]$/.test(wordAt(reader, at)) && !isLineStart(reader, at) ? whole : undefined;
}

/** 'Nine suspects, six men and three women': persons by sex or age right after persons in general. */
function isAppositive(reader: Reader, candidate: Candidate, whole: Candidate): boolean {
  if (wordAt(reader, whole.to) !== ',' || candidate.from !== whole.to + 1) return false;
  const { noun } = candidate.phrase;
  const first = whole.phrase.noun;
  const general = first ? first.class === 'person' && first.of === undefined : isPersons(whole);
  const told = noun?.of !== undefined || candidate.phrase.nationalities.length > 0;
  if (!general || noun?.class !== 'person' || !told) return false;
  return (candidate.quantity.value ?? 0) < (whole.quantity.value ?? 0);
}

const isPersons = ({ unit, phrase }: Candidate): boolean =>
  unit === 'person' && phrase.head === undefined;

/** Gives a candidate the kind, unit and thing of the figure that it goes on from. */
export function takeOver(candidate: Candidate, before: Candidate): void {
  // 'five were arrested; the remaining eight': the rest is of the whole, not of the other part.
  const whole = before.whole ?? (before.phrase.partitive ? before.antecedent : undefined);
  const antecedent = (candidate.quantity.rest && whole) || before;
  if (candidate.quantity.rest && whole) candidate.whole = whole;
  candidate.antecedent = antecedent;
  candidate.rule = `ellipsis of ${antecedent.rule ?? antecedent.kind ?? ''}`;
  if (antecedent.kind) candidate.kind = antecedent.kind;
  const unit = candidate.quantity.unit ?? antecedent.unit;
  if (unit !== undefined) candidate.unit = unit;
  if (antecedent.of !== undefined && candidate.of === undefined && antecedent.unit !== 'person')
    candidate.of = antecedent.of;
  if (antecedent.quantity.dimension !== 'count')
    candidate.quantity = { ...candidate.quantity, dimension: antecedent.quantity.dimension };
}
