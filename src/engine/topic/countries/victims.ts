import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { hasOneOf, normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import type { CountryPart } from './country-part.ts';

/** Crimes that reach their victims from afar, so that where those are is another side of the crime wherever the text says so. */
export const REMOTE: ReadonlySet<string> = new Set([
  'money-laundering',
  'online-fraud',
  'cybercrime',
  'cyber-attacks',
]);
/** Where they are named so often, as three mentions of a people in sentences of the case are. */
const OFTEN = 1.8;
/** So many tokens before a people stands what is done to it: 'targeting elderly American'. */
const BEFORE = 2;

/** 'Swindled customers in the UK', 'targeting Danish savers': where those are who were robbed from afar; or of whom the text tells again and again. */
export const isOfVictims = (draft: Draft, { cc, score, sure, ties }: CountryPart): boolean =>
  sure &&
  (draft.places.some((place) => place.cc === cc && place.role === 'victims') ||
    draft.nationalities.some((people) => people.cc === cc && isRobbed(draft, people)) ||
    (ties.nationality > 0 && score >= OFTEN));

/** Whether words by a people say that it is robbed. */
function isRobbed({ doc, language }: Draft, { start, end }: Span): boolean {
  const { tokens } = doc;
  const { robbed, robs } = language.topic;
  const at = tokenAt(doc, start);
  return (
    hasOneOf(tokens, robs, at - BEFORE, at) || robbed.has(normAt(tokens, tokenAt(doc, end - 1) + 1))
  );
}
