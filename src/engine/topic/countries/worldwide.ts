import type { Draft } from '../../draft.ts';

/** Crimes whose money and data are at home nowhere, so that a foreigner in the headline is of another country's side. */
const WORLDWIDE: ReadonlySet<string> = new Set([
  'money-laundering',
  'online-fraud',
  'cybercrime',
  'cyber-attacks',
  'sanctions-evasion',
  'excise-fraud',
  'war-crimes',
  'terrorism',
  'corruption',
]);

/** And one that is at home where it is done, whoever did it. */
const VIOLENCE = 'homicide-and-violence';
/** Whoever calls a stabbing so. */
const TERROR = 'terrorism';
/** Whether the case is first one of violence. */
export const isOfViolence = ({ crime: [first, second] }: Draft): boolean =>
  (first?.id === TERROR ? second : first)?.id === VIOLENCE;

/** Whether the case's first crimes are at home nowhere. */
export const isWorldwide = (draft: Draft): boolean =>
  !isOfViolence(draft) && draft.crime.slice(0, 2).some(({ id }) => WORLDWIDE.has(id));
