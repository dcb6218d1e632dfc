import type { Draft } from '../../draft.ts';
import { blockAt } from '../../text/doc.ts';
import type { Judged } from './judge.ts';

/** What is no surname, whoever bears it too: 'Jack London' makes no person of London in the headline. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(['capital', 'country']);

/**
 * 'Burnley trial: jury out' over 'Ian Burnley, a dentist': a name of the headline that a person turns out to bear is
 * no place, unless the text goes there elsewhere. All other names are judged after the person's whole name.
 */
export function withoutHeadlineSurnames(
  draft: Draft,
  judged: readonly Judged[],
  surnames: ReadonlySet<string>,
): Judged[] {
  if (surnames.size === 0) return [...judged];
  const visited = new Set(
    judged.filter((one) => one.announced && one.taken.is === 'place').map(({ name }) => name.key),
  );
  return judged.map((one) => {
    const { name, taken, announced } = one;
    const isBorne = surnames.has(name.key) && !visited.has(name.key) && !announced;
    if (!isBorne || taken.rule !== 'name' || !isOfHeadline(draft, one)) return one;
    return isPlaceAnyway(draft, one) ? one : { ...one, taken: { is: 'other', rule: 'surname' } };
  });
}

const isOfHeadline = ({ doc }: Draft, { name }: Judged): boolean =>
  blockAt(doc, doc.tokens.start[name.from] ?? 0)?.kind === 'headline';

const isPlaceAnyway = ({ knowledge }: Draft, { name }: Judged): boolean =>
  name.ids.some((id) => UNMISTAKABLE.has(knowledge.gazetteer.place(id).feature));
