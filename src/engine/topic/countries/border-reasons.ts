import type { Draft } from '../../draft.ts';
import type { Reason } from '../../reading.ts';
import { spanOnly } from '../../text/spans.ts';
import type { AgencyAnnotation, Span } from '../../types.ts';
import type { CountryPart } from './country-part.ts';

/** The bodies whose part gives a case an EU side. One name a body: the words by which the text first names it. */
export function bodyReason({ doc }: Draft, bodies: readonly AgencyAnnotation[]): Reason {
  const first = new Map<string, string>();
  for (const { id, start, end } of bodies)
    if (!first.has(id)) first.set(id, doc.text.slice(start, end));
  return { kind: 'eu-body', words: [...first.values()], mentions: bodies.map(spanOnly) };
}

/** The countries that play a part, by their names in the gazetteer. */
export function countryReason(
  { knowledge: { gazetteer } }: Draft,
  parts: readonly CountryPart[],
): Reason {
  const name = (cc: string) => {
    const id = gazetteer.country(cc);
    return id === undefined ? cc : gazetteer.place(id).name;
  };
  return {
    kind: 'countries',
    words: parts.map(({ cc }) => name(cc)),
    mentions: parts.map(({ mentions }) => mentions[0]).filter((span) => span !== undefined),
  };
}

/** The text's own words that say that the case crosses borders: 'in nine countries', 'all over Europe'. */
export const crossingReason = ({ doc }: Draft, mentions: readonly Span[]): Reason => ({
  kind: 'crossing-words',
  words: [...new Set(mentions.map(({ start, end }) => doc.text.slice(start, end)))],
  mentions: mentions.map(spanOnly),
});
