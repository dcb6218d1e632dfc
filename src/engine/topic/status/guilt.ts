import type { Draft } from '../../draft.ts';
import { startingIn } from '../../text/spans.ts';
import { nextOf, normAt } from '../../text/tokens/tokens.ts';
import { crimesNamed } from '../evidence/crimes.ts';
import { isBefore, NEAR } from './clause.ts';
import type { StageTerm, TermAt } from './words.ts';

/** A court's finding may stand so far before 'guilty': whom it is about may be told at length. */
const WHOM = 14;

/** How near behind 'guilty of' the crime begins: 'guilty of attempted murder', not 'of failing the victims of a murder'. */
const CRIME = 2;

/**
 * Whether a headline tells a guilty verdict: 'Skipper guilty of smuggling', but not 'police guilty of failing', nor
 * whoever pleads guilty.
 */
export function isOfCrime({ doc, language, topic }: Draft, { from, to }: TermAt): boolean {
  const { tokens } = doc;
  const { accusers, courts } = language.status;
  const before = normAt(tokens, from - 1);
  if (accusers.has(before) || courts.has(before)) return false;
  const [start, end] = [tokens.start[to] ?? 0, tokens.end[to + CRIME - 1] ?? 0];
  return startingIn(crimesNamed(topic), { start, end }).length > 0;
}

/** Whether a verb of finding stands before 'guilty', with the persons in between: 'Found eight men guilty'. */
export function findingBefore({ doc, language }: Draft, at: TermAt, term: StageTerm): boolean {
  const { courts, declaring, findings } = language.status;
  if (isBefore(doc.tokens, findings, at, NEAR)) return true;
  // A ruling may acquit: 'The court ruled that the men, accused of smuggling, were not guilty'. On a plea of guilty
  // it may rule in many ways.
  const declared = nextOf(doc.tokens, declaring, Math.max(at.first, at.from - WHOM), at.from);
  if (term.stage === 'acquitted' && declared < at.from)
    return isBefore(doc.tokens, courts, { ...at, from: declared });
  // A court's finding may stand further away: 'A jury found Ada Quill, 34, of Poole, guilty'.
  const found = nextOf(doc.tokens, findings, Math.max(at.first, at.from - WHOM), at.from);
  return found < at.from && isBefore(doc.tokens, courts, { ...at, from: found }, NEAR);
}
