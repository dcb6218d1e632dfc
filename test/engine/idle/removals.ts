import type { Knowledge } from '../../../src/engine/draft.ts';
import { en } from '../../../src/engine/languages/en/index.ts';
import { fold } from '../../../src/engine/text/fold.ts';
import { tokenise } from '../../../src/engine/text/tokens.ts';
import type { Suite } from './suites.ts';

/** Something that can be taken away from the engine for one reading. */
export interface Removal {
  name: string;
  /** Reads with the thing gone, and puts it back. */
  without<T>(read: (knowledge: Knowledge) => T): T;
}

/** Words that a phrase may have to be looked for in a text. */
const LONGEST = 6;

/** Every rule, word and record that could matter for a text. */
export function* removalsFor(text: string, suite: Suite, knowledge: Knowledge): Generator<Removal> {
  const phrases = phrasesOf(text);
  for (const table of suite.rules) yield* ruleRemovals(table, knowledge);
  for (const key of phrases) yield* knowledgeRemovals(key, knowledge);
  yield* wordRemovals(phrases, knowledge);
}

/** All runs of words of a text, folded. */
function phrasesOf(text: string): Set<string> {
  const { norm } = tokenise(text);
  const phrases = new Set<string>();
  for (let from = 0; from < norm.length; from += 1)
    for (let to = from + 1; to <= Math.min(norm.length, from + LONGEST); to += 1)
      phrases.add(norm.slice(from, to).join(' '));
  return phrases;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function* ruleRemovals(table: Suite['rules'][number], knowledge: Knowledge): Generator<Removal> {
  const rules = table as unknown as unknown[];
  for (const [i, entry] of [...table].entries())
    yield {
      name: `rule ${entry[0]}`,
      without(read) {
        return restoring(
          () => rules.splice(i, 1),
          () => rules.splice(i, 0, entry),
          () => read(knowledge),
        );
      },
    };
}

function* knowledgeRemovals(key: string, knowledge: Knowledge): Generator<Removal> {
  const { gazetteer, registry } = knowledge;
  const folded = fold(key);
  const lacking = (name: string, part: Partial<Knowledge>): Removal => ({
    name: `${name} "${folded}"`,
    without: (read) => read({ ...knowledge, ...part }),
  });
  if (gazetteer.traits(folded))
    yield lacking('traits', {
      gazetteer: { ...gazetteer, traits: (k) => (k === folded ? undefined : gazetteer.traits(k)) },
    });
  if (gazetteer.demonym(folded, en.code).length > 0)
    yield lacking('demonym', {
      gazetteer: {
        ...gazetteer,
        demonym: (k, language) => (k === folded ? [] : gazetteer.demonym(k, language)),
      },
    });
  for (const id of gazetteer.lookup(folded))
    yield lacking(`record ${id} of`, {
      gazetteer: {
        ...gazetteer,
        lookup: (k) => gazetteer.lookup(k).filter((one) => k !== folded || one !== id),
      },
    });
  if (registry.lookup(folded).length > 0)
    yield lacking('registry name', {
      registry: { ...registry, lookup: (k) => (k === folded ? [] : registry.lookup(k)) },
    });
}

/** Words of the language, one at a time: the part that holds the list is swapped for one without the word. */
function* wordRemovals(phrases: ReadonlySet<string>, knowledge: Knowledge): Generator<Removal> {
  const language = en as Mutable<typeof en> & Record<string, unknown>;
  for (const part of Object.keys(language)) {
    const whole = language[part];
    if (typeof whole !== 'object' || whole === null) continue;
    for (const { name, value } of shrunk(whole, phrases, part))
      yield {
        name: `word ${name}`,
        without: (read) =>
          restoring(
            () => Object.assign(language, { [part]: value }),
            () => Object.assign(language, { [part]: whole }),
            () => read(knowledge),
          ),
      };
  }
}

/** Copies of a part of the language, each without one of the words that the text holds. */
function* shrunk(
  value: unknown,
  phrases: ReadonlySet<string>,
  path: string,
): Generator<{ name: string; value: unknown }> {
  if (value instanceof Set) {
    for (const member of value)
      if (typeof member === 'string' && phrases.has(member)) {
        const copy = new Set(value);
        copy.delete(member);
        yield { name: `${path}: ${member}`, value: copy };
      }
  } else if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) {
      const phrase: unknown = Array.isArray(entry) ? entry[0] : entry;
      if (typeof phrase === 'string' && phrases.has(tokenise(phrase).norm.join(' ')))
        yield { name: `${path}: ${phrase}`, value: value.toSpliced(i, 1) };
    }
  } else if (isPlain(value)) {
    for (const [key, inner] of Object.entries(value))
      for (const one of shrunk(inner, phrases, `${path}.${key}`))
        yield { name: one.name, value: { ...value, [key]: one.value } };
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function restoring<T>(take: () => void, back: () => void, read: () => T): T {
  take();
  try {
    return read();
  } finally {
    back();
  }
}
