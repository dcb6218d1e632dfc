import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { VerbWords } from '../../words/entries.ts';
import { verbsAt } from '../../words-at.ts';
import type { NamedKind } from '../named-kind.ts';
import { eventBefore } from '../persons/event-before.ts';
import { effectOf, predicateOf } from '../predicate/effects.ts';
import { overAuxiliaries, type Predicate } from '../predicate/predicate.ts';

/** A head noun that no list holds, or none: the predicate alone decides. */
export function kindOfUnknown(reader: Reader, candidate: Candidate): NamedKind | undefined {
  const event = eventBefore(reader, candidate);
  if (event) return event;
  const bare = candidate.phrase.head === undefined;
  const person = bare ? undefined : predicateOf(reader, candidate, 'person');
  // 'arrested three dockworkers': who is arrested is a person, whatever the noun.
  const persons =
    bare ||
    (person?.direct === true &&
      person.entry.personal === true &&
      (person.from < candidate.from || isBehind(reader, candidate, person))) ||
    (person?.direct === true &&
      OF_AGENTS.has(person.entry.person) &&
      // 'seized 12 conditioners'.
      !person.entry.impounds &&
      (isAgent(reader, candidate) || areSuspected(reader, candidate, person.entry)));
  const effect = persons ? 'person' : 'thing';
  const predicate = persons && person ? person : predicateOf(reader, candidate, effect);
  const kind = predicate && effectOf(predicate.entry, effect);
  if (!predicate || !kind) return bare ? undefined : ofCrime(reader, candidate);
  // 'seized nine kilos from six acrobats': from whom it was taken is none of it.
  const isSource = reader.attributes.sentFrom.has(wordAt(reader, candidate.from - 1));
  if (isSource && !predicate.direct) return undefined;
  const unit = persons ? 'person' : 'item';
  return { kind, unit, rule: `verb ${predicate.entry.name}`, predicate };
}

/** '3,800 fake diplomas', '26,000 stolen converters': what was forged or stolen is goods, whatever it is. */
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

/** 'three dockworkers were arrested', not 'offered five of the works in return for being tried'. */
const isBehind = (reader: Reader, { phrase }: Candidate, { from }: Predicate): boolean =>
  overAuxiliaries(reader, phrase.to) === from;

/** What is done to those who act. */
const OF_AGENTS: ReadonlySet<FigureKind | undefined> = new Set<FigureKind | undefined>([
  'suspects',
  'arrested',
  'charged',
  'convicted',
  'other',
]);

/** 'resellers', 'alchemists': words formed so are mostly persons. */
function isAgent(reader: Reader, { phrase }: Candidate): boolean {
  const word = wordAt(reader, phrase.head ?? -1);
  return reader.grammar.agentEndings.some((ending) => word.endsWith(ending));
}

/** 'nicked 100 suspected hoods': persons whom a verb takes that takes no things. */
function areSuspected(reader: Reader, { phrase: { head, run } }: Candidate, verb: VerbWords) {
  if (verb.thing !== undefined) return false;
  return verbsAt(reader, run.from, head).some(
    ({ entry, form }) => entry.person === 'suspects' && form === 'participle',
  );
}
