import type { FigureKind } from '../../../types.ts';
import { agencyEndingAt } from '../../annotations-at.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import { isAccused } from '../../stages.ts';
import type { NounWords, VerbHit } from '../../words/entries.ts';
import { isAuxiliaryAt, isPrepositionAt, verbsAt } from '../../words-at.ts';
import { isAtSea } from '../migrants/at-sea.ts';
import { isOnTheirWay } from '../migrants/on-their-way.ts';
import type { NamedKind } from '../named-kind.ts';
import { effectOf } from '../predicate/effects.ts';
import { roleAfter } from '../predicate/role-after.ts';
import { eventBefore } from './event-before.ts';
import { ofGang } from './of-gang.ts';
import { byNoun, type Counted, MINORS, PERSONS, personKind } from './persons.ts';

/**
 * The kind of counted persons, by the verb said of them, by what happened to them, or by the role that the clause
 * names.
 */
export function personOf(
  reader: Reader,
  candidate: Candidate,
  counted: Counted,
): NamedKind | undefined {
  const { noun, told, said } = counted;
  // A verb that also takes things does not arrest children: 'the girls seized from a school'.
  if (noun.of === MINORS && said === 'arrested' && told.predicate?.entry.thing)
    return { kind: 'victims', unit: noun.unit, rule: 'minors taken' };
  // A verb of the court is not said of persons behind a preposition:
  // 'the leaders of a ring with 300 victims were jailed'.
  if (noun.kind === 'victims' && OF_COURTS.has(said) && isPrepositionAt(reader, candidate.from - 1))
    return byNoun(noun, noun.kind);
  const member = ofGang(reader, candidate, noun, said);
  if (member) return member;
  if (isOfBody(reader, candidate) && !told.predicate?.entry.personal)
    return { kind: 'officers', unit: noun.unit, rule: 'people of a body' };
  const participle = participleBefore(reader, candidate.phrase.head);
  // Who was let go may have been anybody's: 'One hundred kidnapped villagers were released'.
  const known = told.predicate?.entry.frees ? undefined : said;
  const befell = participle && whatBefell(participle, noun, known);
  if (befell) return befell;
  if (noun.of === MINORS && told.predicate?.entry.seeks)
    return { kind: noun.usually ?? 'other', unit: noun.unit, rule: 'minors sought', doubt: true };
  const isOpen = said === undefined || told.predicate?.entry.neutral;
  const described = isOpen && participle && kindByParticiple(participle, noun);
  if (described) return described;
  const event = isOpen || said === 'suspects' ? eventBefore(reader, candidate) : undefined;
  if (event) return personKind(reader, { told: event, noun, said: event.kind });
  const named =
    (isOpen && noun.kind === undefined && roleKind(reader, candidate)) ||
    personKind(reader, counted, isMigrating(reader, candidate, noun));
  return named.rule === PERSONS && isRoom(reader, candidate) ? undefined : named;
}

/** Kinds that a court brings about. */
const OF_COURTS: ReadonlySet<FigureKind | undefined> = new Set<FigureKind>([
  'charged',
  'convicted',
]);

/** Kinds of persons to whom something happened that makes them no suspects. */
const BEFALLS: ReadonlySet<FigureKind> = new Set([
  'injured',
  'victims',
  'migrants',
  'dead',
  'other',
]);

/** How the rules begin by which a participle describes the counted: 'participle arrest'. */
export const BY_PARTICIPLE = 'participle';

/**
 * The kind that a participle before the noun gives to persons who are found or sought:
 * 'identified 40 trafficked women', 'looking for two missing girls'. They are suspected of nothing.
 */
function whatBefell(
  { entry }: VerbHit,
  { kind, unit }: NounWords,
  said: FigureKind | undefined,
): NamedKind | undefined {
  const person = entry.person;
  if (person === undefined || !BEFALLS.has(person)) return undefined;
  const isSuspected = said === undefined || said === 'suspects';
  // An arrest counts more than an injury: 'arrested two injured men'.
  const isTold =
    person === 'injured' ? isSuspected || !isAccused(said) : isSuspected && kind === undefined;
  return isTold ? { kind: person, unit, rule: `${BY_PARTICIPLE} ${entry.name}` } : undefined;
}

/**
 * Whether a body's name stands right before persons who have no role in the case: 'three Europol employees',
 * 'one of the Hawks members'.
 */
const isOfBody = (reader: Reader, { phrase: { head, noun } }: Candidate): boolean =>
  head !== undefined && noun?.kind === undefined && agencyEndingAt(reader, head - 1) !== undefined;

/** Whether the number is how many there is room for: 'boats in which ten people could travel'. */
function isRoom(reader: Reader, { phrase: { to } }: Candidate): boolean {
  return reader.grammar.modals.has(wordAt(reader, to)) && !isAuxiliaryAt(reader, to + 1);
}

/** Whether the persons are being carried, or survived at sea. */
const isMigrating = (reader: Reader, candidate: Candidate, { survived }: NounWords): boolean =>
  isOnTheirWay(reader, candidate) || (survived === true && isAtSea(reader, candidate));

/**
 * The kind that a participle right before the noun gives to persons: '14 detained men',
 * 'three of the arrested suspects'.
 */
function kindByParticiple({ entry }: VerbHit, { kind, unit }: NounWords): NamedKind | undefined {
  if (kind !== undefined && kind !== 'suspects') return undefined;
  const said = entry.personal && effectOf(entry, 'person');
  return said ? { kind: said, unit, rule: `${BY_PARTICIPLE} ${entry.name}` } : undefined;
}

/** The kind that a participle right before the noun gives to a whole and its parts: 'two of the three detained men'. */
export function describedKind(
  reader: Reader,
  head: number | undefined,
  noun: NounWords,
): FigureKind | undefined {
  const participle = noun.class === 'person' ? participleBefore(reader, head) : undefined;
  return participle && kindByParticiple(participle, noun)?.kind;
}

/** The participle or adjective of state right before the noun: 'injured passengers', 'missing girls'. */
const participleBefore = (reader: Reader, head: number | undefined) =>
  head === undefined
    ? undefined
    : verbsAt(reader, head - 1, head).find(
        ({ form, entry }) =>
          (form === 'participle' || form === 'state') && entry.person !== undefined,
      );

/** The kind of persons whose role the clause names. */
function roleKind(reader: Reader, { phrase }: Candidate): NamedKind | undefined {
  const role = roleAfter(reader, phrase.to);
  return role?.kind && { kind: role.kind, unit: role.unit, rule: `role ${role.name}` };
}
