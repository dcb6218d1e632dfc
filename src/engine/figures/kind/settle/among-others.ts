import { inOneSentence } from '../../../text/doc.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isAccused, isCasualty } from '../../stages.ts';
import { skipDeterminers } from '../../syntax/clause.ts';
import { beforeDeterminer, isBeAt } from '../../words-at.ts';
import { PERSONS } from '../persons/persons.ts';
import { overAuxiliaries } from '../predicate/predicate.ts';

/**
 * Makes persons of whom nothing else is said a part of those among whom they are told to be:
 * 'Three customs officers were among the 14 held', 'Among the 14 arrested were three customs officers'.
 */
export function countAmongOthers(reader: Reader, candidates: readonly Candidate[]): void {
  for (const [n, one] of candidates.entries()) {
    if (!isUntold(one)) continue;
    const whole = [candidates[n + 1], candidates[n - 1]].find(
      (other) => other && isFate(other.kind) && isMore(other, one) && isAmong(reader, one, other),
    );
    if (!whole) continue;
    one.kind = whole.kind;
    one.rule = 'among others';
    one.whole = whole;
    one.doubt = whole.doubt;
  }
}

/** Whether persons are told by their noun alone. */
const isUntold = ({ kind, predicate, rule, unit }: Candidate): boolean =>
  unit === 'person' && !predicate && (kind === 'officers' || rule === PERSONS);

/** Whether a kind tells what became of persons. */
const isFate = (kind: FigureKind | undefined): boolean =>
  isAccused(kind) || isCasualty(kind) || kind === 'victims';

const isMore = (whole: Candidate, part: Candidate): boolean =>
  whole.unit === 'person' && (whole.quantity.value ?? 0) > (part.quantity.value ?? 0);

/** Whether 'were among the' stands between persons and the others, or 'among the' before these and 'were' behind them. */
function isAmong(reader: Reader, one: Candidate, others: Candidate): boolean {
  if (!inOneSentence(reader.doc, one.from, others.from)) return false;
  const { among } = reader.content;
  if (others.from < one.from)
    return (
      isBeAt(reader, one.from - 1) &&
      among.has(wordAt(reader, beforeDeterminer(reader, others.from)))
    );
  const verb = overAuxiliaries(reader, one.phrase.to);
  return (
    verb > one.phrase.to &&
    among.has(wordAt(reader, verb)) &&
    skipDeterminers(reader, verb + 1) === others.from
  );
}
