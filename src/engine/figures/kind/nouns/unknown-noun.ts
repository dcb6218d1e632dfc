import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { VerbWords } from '../../words/entries.ts';
import { isBeAt, verbsAt } from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';
import { eventBefore } from '../persons/event-before.ts';
import { effectOf, predicateOf } from '../predicate/effects.ts';
import { overAuxiliaries, type Predicate } from '../predicate/predicate.ts';

/** The kind of a head noun that no list holds, or of no noun at all. Only the predicate can tell it. */
export function kindOfUnknown(reader: Reader, candidate: Candidate): NamedKind | undefined {
  const event = eventBefore(reader, candidate);
  if (event) return event;
  const bare = candidate.phrase.head === undefined;
  const person = bare ? undefined : predicateOf(reader, candidate, 'person');
  // Whoever is arrested is a person, whatever the noun: 'arrested three dockworkers'.
  const persons =
    bare ||
    (person?.direct === true &&
      person.entry.personal === true &&
      (person.from < candidate.from || isBehind(reader, candidate, person))) ||
    (person?.direct === true &&
      OF_AGENTS.has(person.entry.person) &&
      // A word with the ending of an agent may still be a thing: 'seized 12 conditioners'.
      !person.entry.impounds &&
      (isAgent(reader, candidate) || areSuspected(reader, candidate, person.entry)));
  const effect = persons ? 'person' : 'thing';
  const predicate = persons && person ? person : predicateOf(reader, candidate, effect);
  const kind = predicate && effectOf(predicate.entry, effect);
  if (!predicate || !kind) return bare ? undefined : ofCrime(reader, candidate);
  // Persons from whom something was taken are not what was taken, and neither are those who got it:
  // 'seized nine kilos from six acrobats', 'sold 37 fakes to nine collectors'.
  const link = wordAt(reader, candidate.from - 1);
  const isSource = reader.attributes.sentFrom.has(link) || reader.grammar.directions.has(link);
  const isBeside = reader.grammar.comitatives.has(link) && isBeAt(reader, predicate.from - 1);
  if (isBeside || (isSource && (!predicate.direct || predicate.from > candidate.from)))
    return undefined;
  const unit = persons ? 'person' : 'item';
  return { kind, unit, rule: `verb ${predicate.entry.name}`, predicate };
}

/**
 * The kind of unknown things that were forged or stolen, which are goods: '3,800 fake diplomas',
 * '26,000 stolen converters'.
 */
function ofCrime(reader: Reader, { phrase: { run, head = run.from } }: Candidate) {
  for (let i = run.from; i < head; i += 1) {
    const isTaken = verbsAt(reader, i, head).some(
      ({ form, entry }) => form === 'participle' && entry.thing === 'goods',
    );
    if (isTaken || reader.content.fakes.has(wordAt(reader, i)))
      return { kind: 'goods', unit: 'item', rule: `what is ${wordAt(reader, i)}` } as const;
  }
  return undefined;
}

/**
 * Whether the verb follows right behind the noun: 'three dockworkers were arrested', but not
 * 'offered five of the works in return for being tried'.
 */
const isBehind = (reader: Reader, { phrase }: Candidate, { from }: Predicate): boolean =>
  overAuxiliaries(reader, phrase.to) === from;

/** Kinds that a verb gives to persons who act. */
const OF_AGENTS: ReadonlySet<FigureKind | undefined> = new Set<FigureKind | undefined>([
  'suspects',
  'arrested',
  'charged',
  'convicted',
  'other',
]);

/** Whether the noun has an ending of words for persons: 'resellers', 'alchemists'. */
function isAgent(reader: Reader, { phrase }: Candidate): boolean {
  const word = wordAt(reader, phrase.head ?? -1);
  return reader.grammar.agentEndings.some((ending) => word.endsWith(ending));
}

/** Whether a verb that takes no things is said of suspected persons: 'nicked 100 suspected hoods'. */
function areSuspected(reader: Reader, { phrase: { head, run } }: Candidate, verb: VerbWords) {
  if (verb.thing !== undefined) return false;
  return verbsAt(reader, run.from, head).some(
    ({ entry, form }) => entry.person === 'suspects' && form === 'participle',
  );
}
