import { oncePer } from '../../../text/compiled.ts';
import { type Doc, inOneSentence } from '../../../text/doc.ts';
import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { FigureKind } from '../../../types.ts';
import { placeEndingAt } from '../../annotations-at.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isCasualty } from '../../stages.ts';
import { isPlural, nounAfter } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import { isCommaAt, nounAt } from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';
import type { Predicate } from '../predicate/predicate.ts';

/** What is counted, and what is said of it. */
export interface Counted {
  noun: NounWords;
  predicate: Predicate | undefined;
  /** What the verb tells, or else the noun. */
  told: NamedKind;
  /** The kind that the verb gives, if it gives one. */
  said: FigureKind | undefined;
}

/** The kind of persons whom a country receives, which is nothing of the case. */
export function receivedBy(reader: Reader, { entry, from }: Predicate): FigureKind | undefined {
  const subject = entry.receives && placeEndingAt(reader, from - 1);
  return subject && subject.kind === 'country' ? 'other' : undefined;
}

/**
 * For each role the kinds that override it, because they tell of a later stage: a suspect who is arrested is counted
 * as arrested.
 */
const OVERRIDES: Readonly<Partial<Record<FigureKind, readonly FigureKind[]>>> = {
  suspects: ['arrested', 'charged', 'convicted', 'dead', 'injured', 'other'],
  arrested: ['charged', 'convicted', 'dead', 'injured'],
  charged: ['arrested', 'convicted', 'other'],
  officers: ['suspects', 'arrested', 'charged', 'convicted', 'dead', 'injured', 'other'],
  victims: ['dead', 'injured', 'charged', 'convicted'],
  dead: ['victims'],
  migrants: ['dead', 'injured', 'charged', 'convicted'],
};

/** The rule name of persons of whom nothing is said. Nobody is counted as a suspect whom the text does not call one. */
export const PERSONS = 'persons';

/** The sort that nouns of young persons have. */
export const MINORS = 'minors';

/** The kind that the counted noun alone tells. */
export const byNoun = ({ unit, name }: NounWords, kind: FigureKind): NamedKind => ({
  kind,
  unit,
  rule: `noun ${name}`,
});

/** How many tokens behind the verb the role may stand: 'identified by the authorities as possible victims'. */
const REACH_ROLE = 7;

/** The role that identified persons are given. */
function namedAs(reader: Reader, at: number): NounWords | undefined {
  for (let i = at; i < at + REACH_ROLE && inOneSentence(reader.doc, i, at - 1); i += 1) {
    // It may stand behind a comma: 'identified eight men, victims of traffickers'.
    if (isCommaAt(reader, i)) return roleAt(reader, i + 1);
    if (reader.grammar.roleLinks.has(wordAt(reader, i))) return nounAfter(reader, i + 1)?.noun;
  }
  return undefined;
}

/** The role of several persons that opens at a token. */
function roleAt(reader: Reader, at: number): NounWords | undefined {
  const noun = nounAt(reader, at);
  return noun?.class === 'person' && noun.kind && isPlural(reader, at) ? noun : undefined;
}

/** The kind of counted persons: their role in the case, or what a verb says of them if that is a later stage. */
export function personKind(
  reader: Reader,
  { told, noun, said }: Pick<Counted, 'noun' | 'told' | 'said'>,
  isOnTheirWay = false,
): NamedKind {
  const { unit, kind: role } = noun;
  if (role === undefined) {
    const named = told.predicate?.entry.neutral ? namedAs(reader, told.predicate.to) : undefined;
    if (named?.kind) return { ...told, kind: named.kind };
    // 'Identified' tells less than the noun: 'identified 1,500 workers'.
    if (told.predicate?.entry.neutral && noun.usually)
      return { kind: noun.usually, unit, rule: PERSONS, doubt: true };
    // It leaves open whether they are suspects, witnesses or victims: 'identified 27 people', 'interviewed 55'.
    if (said !== undefined) return told.predicate?.entry.neutral ? { ...told, doubt: true } : told;
    if (isOnTheirWay) return { kind: 'migrants', unit, rule: 'on their way', doubt: true };
    return { kind: noun.usually ?? 'other', unit, rule: PERSONS, doubt: true };
  }
  // A state leaves a charge as it is ('the defendant remains in custody'), but a verb of arresting overrides it:
  // 'arrested 12 defendants'.
  const isStage = role !== 'charged' || said !== 'arrested' || told.predicate?.entry.personal;
  if (
    said !== undefined &&
    OVERRIDES[role]?.includes(said) &&
    isStage &&
    isTheirs(role, said, told)
  )
    return told;
  // Persons whom the police arrest are no victims, unless they are released: 'picked up two customers'.
  const isPickedUp = told.predicate?.direct && !told.predicate.entry.ofSome;
  if (role === 'victims' && isPickedUp && said === 'arrested') return told;
  // In a text that tells of no court they may only be held or sought: 'the eight accused'.
  const isOpen = noun.participle === true && !namesCourt(reader.content.trials)(reader.doc);
  return { ...byNoun(noun, role), doubt: isOpen };
}

/**
 * Whether a verb is said of persons with a role and not of somebody else: jailed 'for smuggling migrants',
 * 'wounded nine in a fight with a suspect'.
 */
const isTheirs = (role: FigureKind, said: FigureKind, { predicate }: NamedKind): boolean =>
  predicate?.direct === true ||
  (role === 'migrants' ? isCasualty(said) : role !== 'suspects' || said !== 'injured');

/** Whether a text names a court or a trial at all. */
const namesCourt = oncePer((trials: ReadonlySet<string>) =>
  oncePer(({ tokens }: Doc): boolean => hasOneOf(tokens, trials, 0, tokens.count)),
);
