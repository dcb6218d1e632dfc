import type { Candidate } from './candidate.ts';
import { isWord, type Reader, wordAt } from './lexicon.ts';

/** How many figures back an antecedent may stand. */
const BACK = 6;

/** 'one' that is no number: 'one of the largest', 'one day', 'the one', with nothing that it could count. */
export function isPronoun(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { quantity, phrase } = candidate;
  if (quantity.value !== 1 || quantity.form !== 'words' || quantity.dimension !== 'count')
    return false;
  if (phrase.noun && !phrase.possessive && !phrase.refers) return false;
  if (phrase.head !== undefined && phrase.noun === undefined) return true;
  if (phrase.refers || quantity.from !== quantity.number)
    return antecedentOf(reader, candidate, before) === undefined;
  if (phrase.noun) return false;
  // 'five in Belgium and one in Spain', 'one was convicted'.
  const next = wordAt(reader, quantity.to);
  const stands =
    reader.grammar.prepositions.has(next) ||
    reader.grammar.be.has(next) ||
    reader.grammar.have.has(next);
  const joint = wordAt(reader, quantity.from - 1);
  const joined =
    joint === reader.numbers.and ||
    joint === ',' ||
    joint === ':' ||
    joint === ';' ||
    joint === '(';
  return !(stands && joined && antecedentOf(reader, candidate, before) !== undefined);
}

/** The figure before a candidate whose kind a bare number takes over, if there is one. */
export function antecedentOf(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Candidate | undefined {
  const sentence = reader.doc.sentenceOf[candidate.quantity.from] ?? 0;
  const refers = candidate.phrase.refers || startsSentence(reader, candidate);
  for (let n = 1; n <= Math.min(BACK, before.length); n += 1) {
    const earlier = before[before.length - n];
    if (!earlier || earlier.kind === 'age' || earlier.kind === 'duration') continue;
    const distance = sentence - (reader.doc.sentenceOf[earlier.from] ?? 0);
    if (distance > (refers ? 1 : 0)) return undefined;
    if (fits(candidate, earlier)) return earlier;
  }
  return undefined;
}

function startsSentence(reader: Reader, candidate: Candidate): boolean {
  const at = candidate.from;
  return (
    at === 0 ||
    reader.doc.sentenceOf[at] !== reader.doc.sentenceOf[at - 1] ||
    !isWord(reader, at - 1)
  );
}

/** A count takes over from a count, a mass without a substance from a mass, a bare number from a share. */
function fits(candidate: Candidate, earlier: Candidate): boolean {
  const { dimension } = candidate.quantity;
  if (dimension === earlier.quantity.dimension) return true;
  if (dimension !== 'count' || candidate.phrase.refers) return false;
  return (
    earlier.quantity.dimension === 'percent' ||
    earlier.kind === 'sentence' ||
    earlier.kind === 'price'
  );
}

/** Gives a bare number the kind, unit and thing of the figure that it continues. */
export function inherit(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const antecedent = antecedentOf(reader, candidate, before);
  if (!antecedent?.kind) return false;
  candidate.antecedent = antecedent;
  candidate.rule = `ellipsis of ${antecedent.rule ?? antecedent.kind}`;
  candidate.kind ??= antecedent.kind;
  const unit = candidate.quantity.unit ?? candidate.unit ?? antecedent.unit;
  if (unit !== undefined) candidate.unit = unit;
  if (antecedent.of !== undefined && candidate.of === undefined && antecedent.unit !== 'person')
    candidate.of = antecedent.of;
  return true;
}
