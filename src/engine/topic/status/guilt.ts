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

/** 'Skipper guilty of smuggling', in a headline; not 'police guilty of failing', nor whoever pleads guilty. */
export function isOfCrime({ doc, language, topic }: Draft, { from, to }: TermAt): boolean {
  const { tokens } = doc;
  const { accusers, courts } = language.status;
  const before = normAt(tokens, from - 1);
  if (accusers.has(before) || courts.has(before)) return false;
  const [start, end] = [tokens.start[to] ?? 0, tokens.end[to + CRIME - 1] ?? 0];
  return startingIn(crimesNamed(topic), { start, end }).length > 0;
}

/** 'Found eight men guilty': whom a verdict is about stands between its words. */
export function findingBefore({ doc, language }: Draft, at: TermAt, term: StageTerm): boolean {
  const { courts, declaring, findings } = language.status;
  if (isBefore(doc.tokens, findings, at, NEAR)) return true;
  // 'The court ruled that the men, accused of smuggling, were not guilty'; it may rule on a plea of guilty in many ways.
  const declared = nextOf(doc.tokens, declaring, Math.max(at.first, at.from - WHOM), at.from);
  if (term.stage === 'acquitted' && declared < at.from)
    return isBefore(doc.tokens, courts, { ...at, from: declared });
  // 'A jury found Ada Quill, 34, of Poole, guilty': a court's finding may be further off.
  const found = nextOf(doc.tokens, findings, Math.max(at.first, at.from - WHOM), at.from);
  return found < at.from && isBefore(doc.tokens, courts, { ...at, from: found }, NEAR);
}
