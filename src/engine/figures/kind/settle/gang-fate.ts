import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { isDefiniteAt } from '../../words-at.ts';
import { isGang, OF_GANG } from '../persons/of-gang.ts';
import { PERSONS } from '../persons/persons.ts';
import { predicateAfter } from '../predicate/after.ts';

/** Headline and lead. */
const TOP = 1;

/**
 * 'Tobacco gang jailed ... The seven men had hidden it', 'The ring, six men from Kent,': where the top of a text
 * tells what became of a gang and no number of its people, those whom the text counts first are the gang.
 */
export function takeFateOfGang(reader: Reader, candidates: readonly Candidate[]): void {
  const first = candidates.find(({ unit }) => unit === 'person');
  if (!first || !isGuessed(reader, first)) return;
  const fate = fateOfGang(reader);
  // Of others who were held or tried the text tells a number of its own.
  const isTold = candidates.some(
    (other) => other !== first && isAccused(other.kind) && !isSame(other, first),
  );
  if (fate === undefined || isTold) return;
  first.kind = fate;
  first.rule = 'fate of the gang';
}

const isSame = (one: Candidate, other: Candidate): boolean =>
  one.unit === other.unit && one.quantity.value === other.quantity.value;

/** 'The seven men', 'the ring, six men': persons of whom nothing is said, named as if the text had spoken of them. */
const isGuessed = (reader: Reader, { rule, from, phrase, quantity }: Candidate): boolean =>
  rule === OF_GANG ||
  (rule === PERSONS &&
    (quantity.value ?? 0) > 1 &&
    phrase.noun?.usually === undefined &&
    isDefiniteAt(reader, from - 1));

/** What befell a gang in headline or lead. */
function fateOfGang(reader: Reader): FigureKind | undefined {
  const { doc, tokens } = reader;
  const end = doc.blocks[TOP]?.end ?? 0;
  for (let i = 0; i < tokens.count && (tokens.start[i] ?? end) < end; i += 1) {
    if (!isGang(reader, i)) continue;
    const said = predicateAfter(reader, i + 1, ({ personal }) => personal === true);
    if (said && isAccused(said.entry.person)) return said.entry.person;
  }
  return undefined;
}
