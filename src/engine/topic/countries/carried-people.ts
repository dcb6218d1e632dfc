import type { Draft } from '../../draft.ts';
import type { Span } from '../../types.ts';

/** Who is brought over a border for pay. */
export const SMUGGLING = 'migrant-smuggling';
/** Crimes that cross borders by what they are: who is smuggled, or is traded into another country. */
export const CROSSING: ReadonlySet<string> = new Set([
  SMUGGLING,
  'trafficking-in-human-beings',
  'thb-labour-exploitation',
  'thb-criminal-exploitation',
  'thb-sexual-exploitation',
]);

/** The words of the case's own crime where it is one that carries people. */
export const ofPeople = ({ crime: [first] }: Draft): Span | undefined =>
  first && CROSSING.has(first.id) ? first.mentions[0] : undefined;
