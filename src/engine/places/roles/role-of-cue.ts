import type { Draft } from '../../draft.ts';
import type { PhraseHit } from '../../text/phrase-tree.ts';
import type { Spelling } from '../../text/tokens/spellings.ts';
import { CAPITAL, hasFlag, hasOneOf, normAt } from '../../text/tokens/tokens.ts';
import type { PlaceRole } from '../../types.ts';
import type { CueRole } from './role-words.ts';
import { describes, natureOf } from './verbs.ts';

/** Tokens from a verb to whom it is done. */
const OBJECT = 3;

/** Tokens from what is stopped to the verb. */
const HALTED = 14;

/** The role that a cue gives: none where it only says what a thing is ('stolen cars'), another where persons were seized. */
export function roleOfCue(
  draft: Draft,
  i: number,
  spelling: Spelling,
  { length, values: [role] }: PhraseHit<CueRole>,
) {
  const { roles, seats } = draft.language.places;
  // 'a London-based firm in Antwerp' has its seat in London.
  if (seats.has(normAt(draft.doc.tokens, i)) && normAt(draft.doc.tokens, i - 1) === '-')
    return undefined;
  if (length === 1 && roles.taken.has(normAt(draft.doc.tokens, i)))
    if (describes(draft, i) || roles.holding.has(normAt(draft.doc.tokens, i + 1))) return undefined;
  // 'smuggling operations in' are no raids.
  if (role === 'raid' && roles.ventures.has(normAt(draft.doc.tokens, i)))
    if (isOffence(draft, i - 1) || isOffice(draft, i) || isBusiness(draft, i)) return 'other';
  if (length === 1 && roles.halting.has(normAt(draft.doc.tokens, i))) return haltOf(draft, i);
  if (roles.adnominal.has(normAt(draft.doc.tokens, i)) && isDoing(draft, i)) return undefined;
  return natureOf(roles).seizes(spelling) && seizesPersons(draft, i) ? 'arrest' : role;
}

/** 'arrests were also made in Minsk', 'the largest haul ever made in', not 'goods made in Minsk', 'they were made in Minsk'. */
function isDoing({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { also, being, couriers, people, relatives } = language.places.roles;
  const before = also.has(normAt(tokens, i - 1)) ? i - 2 : i - 1;
  const [done] =
    natureOf(language.places.roles).cues.match(tokens, before, before + 1)?.values ?? [];
  if (done === 'arrest' || done === 'raid') return true;
  if (!being.has(normAt(tokens, before))) return false;
  const what = normAt(tokens, before - 1);
  return !people.has(what) && !couriers.has(what) && !relatives.has(what);
}

/** 'ceased operations in', 'banking operations in'. */
const isBusiness = ({ doc: { tokens }, language }: Draft, i: number): boolean =>
  language.places.roles.ofBusiness.has(normAt(tokens, i - 1));

const isOffence = ({ doc: { tokens }, language }: Draft, i: number): boolean => {
  const { crimes, gerundEnding, offenders, prepositions } = language.places.roles;
  const norm = normAt(tokens, i);
  // 'an anti-smuggling operation in'.
  const before = tokens.norm.slice(Math.max(0, i - OFFICE), i);
  if (before.some((word) => language.places.compounds.first.has(word))) return false;
  // 'during operations in' is none.
  const isGerund = norm.endsWith(gerundEnding) && !prepositions.has(norm);
  return isGerund || offenders.has(norm) || crimes.has(norm);
};

/** Words of an office before what it is of. */
const OFFICE = 3;

/** 'Director of Field Operations'. */
const isOffice = ({ doc: { tokens }, language }: Draft, i: number): boolean =>
  hasFlag(tokens, i, CAPITAL) &&
  tokens.norm.slice(Math.max(0, i - OFFICE), i).includes(language.places.genitive);

/** 'the van was stopped', 'a courier was stopped': who halts a person takes him, and looks into a vehicle. */
function haltOf({ doc: { tokens }, language }: Draft, i: number): PlaceRole | undefined {
  const { strictLocatives } = language.places;
  const { being, couriers, registrable, tallies, vehicles } = language.places.roles;
  const isDone = being.has(normAt(tokens, i - 1));
  // 'officers stopped the courier at'.
  if (!isDone && hasOneOf(tokens, couriers, i + 1, i + 1 + OBJECT)) return 'arrest';
  // 'officers stopped a van at'.
  if (!isDone && hasOneOf(tokens, registrable, i + 1, i + 1 + OBJECT)) return 'raid';
  // 'a car stopped at', 'eleven were stopped at'.
  if (!isDone && !strictLocatives.has(normAt(tokens, i + 1))) return undefined;
  if (isDone && tallies.has(normAt(tokens, i - 2))) return 'arrest';
  for (let at = isDone ? i - 2 : i - 1; at >= (isDone ? i - HALTED : i - 1); at -= 1) {
    const norm = normAt(tokens, at);
    if (couriers.has(norm)) return 'arrest';
    if (vehicles.has(norm) || registrable.has(norm)) return 'raid';
  }
  return undefined;
}

/** 'One suspect was also seized': persons who are seized are arrested. */
function seizesPersons({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { seizable, auxiliaries } = language.places.roles;
  let at = i - 1;
  while (auxiliaries.has(normAt(tokens, at))) at -= 1;
  const isDone = at < i - 1;
  // 'three of the men arrested were seized'.
  if (natureOf(language.places.roles).cues.match(tokens, at, at + 1)) at -= 1;
  return isDone && seizable.has(normAt(tokens, at));
}
