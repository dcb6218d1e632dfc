import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import type { NounWords } from '../../words/entries.ts';
import { OF_GANG } from '../persons/of-gang.ts';
import { PERSONS } from '../persons/persons.ts';
import { isNextInList } from './shared-verbs.ts';

/**
 * What the text tells of persons of one number or one noun: their kinds, their sorts (men, minors) and the largest
 * number of them.
 */
interface Told {
  readonly kinds: Set<FigureKind>;
  readonly sorts: Set<string>;
  most: number;
}

/** What a text tells of persons whose kind is known, by their number and by their noun. */
export interface Tellings {
  readonly byNumber: ReadonlyMap<string, Told>;
  readonly byNoun: ReadonlyMap<NounWords, Told>;
}

/** Collects the kinds of all persons of whom something is said, by their number and by their noun. */
export function tellingsOf(reader: Reader, candidates: readonly Candidate[]): Tellings {
  const byNumber = new Map<string, Told>();
  const byNoun = new Map<NounWords, Told>();
  for (const candidate of candidates) {
    const { kind, phrase, quantity } = candidate;
    if (!kind || !isTold(candidate)) continue;
    const number = numberKey(candidate);
    if (number !== undefined) add(byNumber, number, { kind, sort: phrase.noun?.of });
    if (phrase.noun?.named) add(byNoun, phrase.noun, { kind, value: quantity.value });
  }
  for (const { sum, kind } of listedSums(reader, candidates)) add(byNumber, exactly(sum), { kind });
  return { byNumber, byNoun };
}

function add<K>(
  tellings: Map<K, Told>,
  key: K,
  one: { kind: FigureKind; value?: number | undefined; sort?: string | undefined },
): void {
  const told = tellings.get(key) ?? { kinds: new Set(), sorts: new Set(), most: 0 };
  tellings.set(key, told);
  told.kinds.add(one.kind);
  told.sorts.add(one.sort ?? '');
  told.most = Math.max(told.most, one.value ?? 0);
}

/**
 * The sums of two joined groups of one kind, to which a later number may refer:
 * 'One woman and three men were arrested. The four'.
 */
function* listedSums(reader: Reader, candidates: readonly Candidate[]) {
  for (let n = 1; n < candidates.length; n += 1) {
    const [first, last] = [candidates[n - 1], candidates[n]];
    if (!first || !last?.kind || first.kind !== last.kind || !isTold(first) || !isTold(last))
      continue;
    const sum = (first.quantity.value ?? 0) + (last.quantity.value ?? 0);
    if (sum >= LEAST && isNextInList(reader, first, last)) yield { sum, kind: last.kind };
  }
}

const isTold = ({ unit, rule, kind, quantity, phrase }: Candidate): boolean =>
  unit === 'person' &&
  quantity.dimension === 'count' &&
  kind !== 'officers' &&
  kind !== 'other' &&
  !rule?.endsWith(PERSONS) &&
  !rule?.endsWith(OF_GANG) &&
  phrase.noun?.class !== 'officer';

/** Smaller numbers are often equal by chance. */
export const LEAST = 4;

/** A key for equal numbers; nothing where the number is vague or too small. */
export function numberKey({ quantity: { value, max, q } }: Candidate): string | undefined {
  return value === undefined || value < LEAST ? undefined : `${value} ${max ?? ''} ${q}`;
}

/** The key of an exact number. */
export const exactly = (value: number): string => `${value}  exact`;

/** The kind, if all of them have the same. */
export function onlyKind(told: Told | undefined): FigureKind | undefined {
  const kinds = told?.kinds;
  if (kinds?.size !== 1) return undefined;
  const [kind] = kinds;
  return kind;
}
