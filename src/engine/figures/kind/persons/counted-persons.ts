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

/** The kind of counted persons, by what is said of them, what befell them or the role that the clause names. */
export function personOf(
  reader: Reader,
  candidate: Candidate,
  counted: Counted,
): NamedKind | undefined {
  const { noun, told, said } = counted;
  // 'the girls seized from a school': what takes things arrests no children.
  if (noun.of === MINORS && said === 'arrested' && told.predicate?.entry.thing)
    return { kind: 'victims', unit: noun.unit, rule: 'minors taken' };
  // 'the leaders of a ring with 300 victims were jailed': behind a preposition a verb of the court is told of others.
  if (noun.kind === 'victims' && OF_COURTS.has(said) && isPrepositionAt(reader, candidate.from - 1))
    return byNoun(noun, noun.kind);
  const member = ofGang(reader, candidate, noun, said);
  if (member) return member;
  if (isOfBody(reader, candidate) && !told.predicate?.entry.personal)
    return { kind: 'officers', unit: noun.unit, rule: 'people of a body' };
  const participle = participleBefore(reader, candidate);
  const befell = participle && whatBefell(participle, noun, said);
  if (befell) return befell;
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

/** What a court does to those who stand before it. */
const OF_COURTS: ReadonlySet<FigureKind | undefined> = new Set<FigureKind>([
  'charged',
  'convicted',
]);

/** What befalls people and makes no suspects of them. */
const BEFALLS: ReadonlySet<FigureKind> = new Set([
  'injured',
  'victims',
  'migrants',
  'dead',
  'other',
]);

/** 'identified 40 trafficked women', 'looking for two missing girls': whoever is found or sought so is suspected of nothing. */
function whatBefell(
  { entry }: VerbHit,
  { kind, unit }: NounWords,
  said: FigureKind | undefined,
): NamedKind | undefined {
  const person = entry.person;
  if (person === undefined || !BEFALLS.has(person)) return undefined;
  const isSuspected = said === undefined || said === 'suspects';
  // 'arrested two injured men': what was done to them then goes further.
  const isTold =
    person === 'injured' ? isSuspected || !isAccused(said) : isSuspected && kind === undefined;
  return isTold ? { kind: person, unit, rule: `participle ${entry.name}` } : undefined;
}

/** 'three Europol employees', 'one of the Hawks members': a body's name right before persons of no role in the case. */
const isOfBody = (reader: Reader, { phrase: { head, noun } }: Candidate): boolean =>
  head !== undefined && noun?.kind === undefined && agencyEndingAt(reader, head - 1) !== undefined;

/** 'boats in which ten people could travel': as many as there is room for. */
function isRoom(reader: Reader, { phrase: { to } }: Candidate): boolean {
  return reader.grammar.modals.has(wordAt(reader, to)) && !isAuxiliaryAt(reader, to + 1);
}

/** Carried, or survivors of a boat. */
const isMigrating = (reader: Reader, candidate: Candidate, { survived }: NounWords): boolean =>
  isOnTheirWay(reader, candidate) || (survived === true && isAtSea(reader, candidate));

/** '14 detained men', 'three of the arrested suspects': what was done to persons, right before their noun. */
function kindByParticiple({ entry }: VerbHit, { kind, unit }: NounWords): NamedKind | undefined {
  if (kind !== undefined && kind !== 'suspects') return undefined;
  const said = entry.personal && effectOf(entry, 'person');
  return said ? { kind: said, unit, rule: `participle ${entry.name}` } : undefined;
}

/** The participle right before the noun, or what stands for one: 'injured passengers', 'missing girls'. */
const participleBefore = (reader: Reader, { phrase: { head } }: Candidate) =>
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
