import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { amountAt } from '../number/amount.ts';
import { boundsAt } from '../number/bounds.ts';
import { endingAt } from '../phrase/clause.ts';
import { nounAfter } from '../phrase/run.ts';
import { type Reader, wordAt } from '../reader.ts';
import type { NounWords } from '../words.ts';
import type { Verdict } from './kinds.ts';
import { overAuxiliaries, type Predicate } from './predicate/predicate.ts';

/** 'Two accomplices were given 28 years', 'the brothers got suspended sentences': up to another predicate, where one follows. */
export function getsTerm(reader: Reader, candidate: Candidate, before?: number): boolean {
  const { to } = candidate.phrase;
  if (isTermAt(reader, to)) return before === undefined || overAuxiliaries(reader, to) < before;
  return before === undefined && getsTermAfterClause(reader, to);
}

/** How long a relative clause may be. */
const REACH_CLAUSE = 24;

/** 'Two women who had rented the lorry received five years each', 'four men admitted it and got suspended terms'. */
function getsTermAfterClause(reader: Reader, at: number): boolean {
  const { sentenceOf } = reader.doc;
  const isRelative = reader.grammar.relatives.has(wordAt(reader, at));
  if (!isRelative && !wordAt(reader, at).endsWith(reader.grammar.pastEnding)) return false;
  for (let i = at + 1; i < at + REACH_CLAUSE && sentenceOf[i] === sentenceOf[at]; i += 1) {
    if (!reader.grammar.termVerbs.has(wordAt(reader, i)) || !isTermAt(reader, i)) continue;
    return isRelative || wordAt(reader, i - 1) === reader.numbers.and;
  }
  return false;
}

/** 'were given 28 years', 'got suspended sentences' at token `at`. */
function isTermAt(reader: Reader, at: number): boolean {
  const i = overAuxiliaries(reader, at);
  const verb = reader.grammar.termVerbs.has(wordAt(reader, i)) ? i : i - 1;
  if (!reader.grammar.termVerbs.has(wordAt(reader, verb))) return false;
  // 'received 28 years', 'received a two-year suspended sentence'.
  const article = reader.numbers.articles.has(wordAt(reader, verb + 1));
  const amount =
    amountAt(reader, boundsAt(reader, verb + 1).to) ??
    (article ? amountAt(reader, verb + 2) : undefined);
  if (amount) return amount.dimension === 'time';
  for (let at = verb + 1; at < verb + 7; at += 1)
    if (
      reader.lexicon.timeCues
        .match(reader.tokens, at)
        ?.values.some((cue) => cue.kind === 'sentence')
    )
      return true;
  return false;
}

/** 'A jury found eight men guilty'. */
export const isFoundGuilty = (reader: Reader, { from, phrase }: Candidate): boolean =>
  reader.grammar.verdicts.has(wordAt(reader, phrase.to)) &&
  reader.grammar.findings.has(wordAt(reader, from - 1));

/** What becomes of those whom a country takes in: nothing of the case. */
export function receivedBy(reader: Reader, { entry, from }: Predicate): FigureKind | undefined {
  const subject = entry.receives && endingAt(reader, reader.draft.places, from - 1);
  return subject && subject.kind === 'country' ? 'other' : undefined;
}

/** Roles that a later stage of the case overrides: a suspect who is arrested is counted as arrested. */
const OVERRIDES: Readonly<Partial<Record<FigureKind, readonly FigureKind[]>>> = {
  suspects: ['arrested', 'charged', 'convicted', 'dead', 'other'],
  arrested: ['charged', 'convicted'],
  charged: ['arrested', 'convicted', 'other'],
  officers: ['arrested', 'charged', 'convicted', 'dead', 'injured'],
  victims: ['dead', 'injured', 'charged', 'convicted'],
  dead: ['victims'],
  migrants: ['dead', 'injured'],
};

/** The rule of persons of whom nothing is said: nobody is called a suspect whom the text does not call so. */
export const PERSONS = 'persons';

/** A kind that the counted noun alone tells. */
export const byNoun = ({ unit, name }: NounWords, kind: FigureKind): Verdict => ({
  kind,
  unit,
  rule: `noun ${name}`,
});

/** How far behind the verb the role may stand: 'identified by the authorities as possible victims'. */
const REACH_ROLE = 7;

/** The role that those who were identified are given. */
function namedAs(reader: Reader, at: number): NounWords | undefined {
  const { sentenceOf } = reader.doc;
  for (let i = at; i < at + REACH_ROLE && sentenceOf[i] === sentenceOf[at - 1]; i += 1) {
    if (wordAt(reader, i) === ',') return undefined;
    if (reader.grammar.roleLinks.has(wordAt(reader, i))) return nounAfter(reader, i + 1)?.noun;
  }
  return undefined;
}

/** The kind of counted persons: their role in the case, or what a verb says of them where it goes further. */
export function personKind(
  reader: Reader,
  told: Verdict,
  noun: NounWords,
  said: FigureKind | undefined,
  onTheirWay: boolean,
): Verdict {
  const { unit, kind: role } = noun;
  if (role === undefined) {
    const named = told.predicate?.entry.neutral ? namedAs(reader, told.predicate.to) : undefined;
    if (named?.kind) return { ...told, kind: named.kind };
    // 'identified 1,500 workers': found, of whom their noun says more than the verb.
    if (told.predicate?.entry.neutral && noun.usually)
      return { kind: noun.usually, unit, rule: PERSONS, doubt: true };
    if (said !== undefined) return told;
    if (onTheirWay) return { kind: 'migrants', unit, rule: 'on their way', doubt: true };
    return { kind: noun.usually ?? 'other', unit, rule: PERSONS, doubt: true };
  }
  // 'the defendant remains in custody' was charged, 'arrested 12 defendants' says arrested.
  const isStage = role !== 'charged' || said !== 'arrested' || told.predicate?.entry.personal;
  if (said !== undefined && OVERRIDES[role]?.includes(said) && isStage) return told;
  // 'picked up two customers': those whom the verb names outright are no victims.
  if (role === 'victims' && told.predicate?.direct && said === 'arrested') return told;
  return byNoun(noun, role);
}
