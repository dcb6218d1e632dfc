import { ACT, type SentenceEvidence } from './evidence.ts';

/** Whether a sentence tells of the case: words of crime, police or courts that are more than a hint; what is named beside them is of it. */
export const tellsCase = ({ groups }: Pick<SentenceEvidence, 'groups'>): boolean =>
  groups.act + groups.crime >= ACT;
