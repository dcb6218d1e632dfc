import type { Draft } from '../../../draft.ts';
import { compiledOnce } from '../../../text/compiled.ts';
import { phraseTable } from '../../../text/phrases.ts';
import { hasOneOf, normAt } from '../../../text/tokens/tokens.ts';
import { movesOfficials } from '../custody.ts';
import { isPartNoun } from '../preposition.ts';
import type { PlaceRoleWords } from '../role-words.ts';
import { ask, type Rule } from '../rules.ts';
import type { Governed } from '../way.ts';
import type { Hanging } from './hanging.ts';

const ontoWords = compiledOnce((words: PlaceRoleWords) => phraseTable(words.onto));

/** Tokens between a noun and its copula, and between a vehicle and its verb. */
const SUBJECT = 6;
/** Words of a noun phrase before 'of'. */
const NOUN = 6;

/** A place without a preposition, and the last token of what stands before it. */
interface Bare extends Pick<Hanging, 'draft' | 'happenings' | 'place' | 'roles'> {
  readonly verb: number;
}

/** What a place is to the words right before it. */
const ITSELF: readonly Rule<Bare, Governed>[] = [
  { name: 'subject', apply: asSubject },
  { name: 'object', apply: asObject },
  { name: 'complement', apply: asComplement },
  { name: 'left', apply: asLeft },
  { name: 'entered', apply: asEntered },
];

/**
 * Reads a place that something was done to itself, without a preposition: 'raided the Soho area',
 * 'had entered Greece'.
 */
export function itself(hanging: Hanging): Governed | undefined {
  if (hanging.at >= hanging.place.start) return undefined;
  const { draft, happenings, place, roles } = hanging;
  const bare = { draft, happenings, place, roles, verb: verbBefore(hanging) };
  return ask('governor/itself', ITSELF, bare, place.from) ?? { at: -1 };
}

function verbBefore({ draft, place: { from, start } }: Hanging): number {
  const { tokens } = draft.doc;
  const { articles, bridges, genitive } = draft.language.places;
  let at = from - 1;
  while (at > start && (articles.has(normAt(tokens, at)) || bridges.has(normAt(tokens, at))))
    at -= 1;
  // Nouns for a part may stand before the place: 'reached the border towns of'.
  if (tokens.norm[at] === genitive && isPartNoun(draft.language.places, normAt(tokens, at - 1)))
    for (let i = at - 2; i > Math.max(start, at - NOUN); i -= 1)
      if (articles.has(normAt(tokens, i))) at = i - 1;
  return at;
}

/** The place is the subject of the verb: 'Spain arrests 40'. */
function asSubject({ verb, place }: Bare): Governed | undefined {
  return verb < place.start ? { at: -1, subject: true } : undefined;
}

/** The place is the object of the verb: 'raided Soho'. */
function asObject({ draft, roles, verb, place }: Bare): Governed | undefined {
  const { tokens } = draft.doc;
  const role = ontoWords(roles).match(tokens, verb, place.from)?.values[0];
  return role && role !== 'other' ? { role, at: verb } : undefined;
}

/** The place is what a noun is said to be: 'the destination of the pills was Oslo'. */
function asComplement({ draft, happenings, roles, verb, place }: Bare): Governed | undefined {
  const { copulas } = roles;
  const { tokens } = draft.doc;
  const copula = copulas.has(normAt(tokens, verb)) ? verb : verb - 1;
  if (!copulas.has(normAt(tokens, copula))) return undefined;
  for (let at = copula - 1; at >= Math.max(place.start, copula - SUBJECT); at -= 1) {
    const noun = happenings.get(at);
    if (noun?.kind === 'cue' && (noun.role === 'destination' || noun.role === 'origin'))
      return { role: noun.role, at: verb };
    if (noun) return undefined;
  }
  return undefined;
}

/** The place is what a vehicle left: 'a canoe that left Bargny'. */
function asLeft({ draft, roles, verb }: Bare): Governed | undefined {
  const isLeft = roles.leaving.has(normAt(draft.doc.tokens, verb));
  return isLeft && isOfVehicle(draft, verb) ? { role: 'origin', way: 'from', at: verb } : undefined;
}

const isOfVehicle = ({ doc: { tokens }, language: { places } }: Draft, verb: number): boolean => {
  const { people, registrable, vehicles } = places.roles;
  return [people, registrable, vehicles].some((things) =>
    hasOneOf(tokens, things, verb - SUBJECT, verb),
  );
};

/** The place is what somebody entered: 'had entered Greece'. */
function asEntered({ draft, happenings, roles, verb }: Bare): Governed | undefined {
  const isEntered = roles.entering.has(normAt(draft.doc.tokens, verb));
  return isEntered && !movesOfficials(draft, happenings, verb, verb)
    ? { role: 'destination', way: 'to', at: verb }
    : undefined;
}
