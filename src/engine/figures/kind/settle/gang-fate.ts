import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import { isDefiniteAt } from '../../words-at.ts';
import { isGang, OF_GANG } from '../persons/of-gang.ts';
import { PERSONS } from '../persons/persons.ts';
import { predicateAfter } from '../predicate/after.ts';

/** The last block of headline and lead. */
const TOP = 1;

/**
 * Takes the first persons that a text counts for its gang where headline or lead tell what became of the gang without
 * a number: 'Tobacco gang jailed ... The seven men had hidden it', 'The ring, six men from Kent,'.
 */
export function countFirstAsGang(reader: Reader, candidates: readonly Candidate[]): void {
  const first = candidates.find(({ unit }) => unit === 'person');
  if (!first || !isGuessed(reader, first)) return;
  const fate = fateOfGang(reader);
  // It does not where the text has a number of its own for others who were held or tried.
  const isTold = candidates.some(
    (other) => other !== first && isAccused(other.kind) && !isSame(other, first),
  );
  if (fate === undefined || isTold) return;
  first.kind = fate;
  first.rule = 'fate of the gang';
}

const isSame = (one: Candidate, other: Candidate): boolean =>
  one.unit === other.unit && one.quantity.value === other.quantity.value;

/**
 * Whether nothing is said of persons who are named as if the text had told of them: 'The seven men',
 * 'the ring, six men'.
 */
const isGuessed = (reader: Reader, { rule, from, phrase, quantity }: Candidate): boolean =>
  rule === OF_GANG ||
  (rule === PERSONS &&
    (quantity.value ?? 0) > 1 &&
    phrase.noun?.usually === undefined &&
    isDefiniteAt(reader, from - 1));

/** What headline or lead say became of a gang. */
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
