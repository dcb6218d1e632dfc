import type { CardDate } from '../../engine/reading.ts';
import type { FigureFact } from '../../engine/types.ts';
import type { Words } from '../words/words.ts';
import { saysOf, whereOf } from './figures/words.ts';

/** A day of the case, or its span of days: 'Tue, Nov 8, 2022 – Sat, Nov 19, 2022'. */
export const whenOf = ({ iso, to }: Pick<CardDate, 'iso' | 'to'>, words: Words): string =>
  to === undefined ? words.date(iso) : `${words.date(iso)} – ${words.date(to)}`;

/** What the text dates so, each in one breath: parts of one that is told with them go with it; two that say the same are told apart by where they are, or else said once. */
export function datedFacts(
  date: Pick<CardDate, 'facts'>,
  figures: readonly (FigureFact & { id: string })[],
  words: Words,
): string[] {
  const facts = date.facts
    .flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
    .filter(({ partOf = '' }) => !date.facts.includes(partOf));
  const said = facts.map((fact) => saysOf(fact, words));
  const told = facts.map((fact, i) => {
    const [says = '', where] = [said[i], whereOf(fact, words)];
    const isAlone = said.indexOf(says) === said.lastIndexOf(says);
    return isAlone || !where ? says : words.t('more_exactly', says, where);
  });
  return [...new Set(told)];
}
