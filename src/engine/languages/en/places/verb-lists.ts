import { entries, set } from '../../lists.ts';
import { verbForms } from '../inflect.ts';

/** All forms of verbs, written as `verbForms` reads them. */
export const forms = (written: string) =>
  entries(written).flatMap((verb) => Object.values(verbForms(verb)).flat());

/** Words as they stand, and verbs in all their forms. */
export const verbs = (words: string, written: string) =>
  new Set([...set(words), ...forms(written)]);
