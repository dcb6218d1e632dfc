import type { Knowledge } from '../../../src/engine/draft.ts';
import { en } from '../../../src/engine/languages/en/index.ts';
import { fold } from '../../../src/engine/text/fold.ts';
import { tokenise } from '../../../src/engine/text/tokens.ts';
import type { Suite } from './suites.ts';

/** Something that can be taken away from the engine for some readings. */
export interface Removal {
  name: string;
  /** The words that a text must hold for it to matter; absent where it may matter for any. */
  phrase?: string;
  /** Reads with the thing gone, and puts it back. */
  without<T>(read: (knowledge: Knowledge) => T): T;
}

/** Words that a phrase may have to be looked for in a text. */
const LONGEST = 6;

/** Every word, rule and record that could matter for texts of these words; what settles most cases comes first. */
export function* removalsFor(
  phrases: ReadonlySet<string>,
  suite: Suite,
  knowledge: Knowledge,
): Generator<Removal> {
  for (const table of suite.rules) yield* ruleRemovals(table, knowledge);
  yield* wordRemovals(phrases, suite, knowledge);
  for (const key of phrases) yield* knowledgeRemovals(key, knowledge);
}

/** All runs of words of a text, folded. */
export function phrasesOf(text: string): Set<string> {
  const { norm } = tokenise(text);
  const phrases = new Set<string>();
  for (let from = 0; from < norm.length; from += 1)
    for (let to = from + 1; to <= Math.min(norm.length, from + LONGEST); to += 1)
      phrases.add(norm.slice(from, to).join(' '));
  return phrases;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function* ruleRemovals(table: Suite['rules'][number], knowledge: Knowledge): Generator<Removal> {
  const rules = table as unknown[];
  for (const [i, entry] of [...table].entries())
    yield {
      name: `rule ${'name' in entry ? entry.name : entry[0]}`,
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
    phrase: key,
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
function* wordRemovals(
  phrases: ReadonlySet<string>,
  suite: Suite,
  knowledge: Knowledge,
): Generator<Removal> {
  const language = en as Mutable<typeof en> & Record<string, unknown>;
  const first = (part: string) => (suite.parts.includes(part) ? 0 : 1);
  for (const part of Object.keys(language).sort((a, b) => first(a) - first(b))) {
    const whole = language[part];
    if (typeof whole !== 'object' || whole === null) continue;
    for (const { name, phrase, value } of shrunk(whole, phrases, part))
      yield {
        name: `word ${name}`,
        phrase,
        without: (read) =>
          restoring(
            () => Object.assign(language, { [part]: value }),
            () => Object.assign(language, { [part]: whole }),
            () => read(knowledge),
          ),
      };
  }
}

interface Shrunk {
  name: string;
  phrase: string;
  value: unknown;
}

/** Copies of a part of the language, each without one of the words or entries that the texts hold. */
function* shrunk(value: unknown, phrases: ReadonlySet<string>, path: string): Generator<Shrunk> {
  if (value instanceof Set) {
    for (const member of value)
      if (typeof member === 'string' && phrases.has(member)) {
        const copy = new Set(value);
        copy.delete(member);
        yield { name: `${path}: ${member}`, phrase: member, value: copy };
      }
  } else if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) {
      for (const phrase of phrasesIn(entry))
        if (phrases.has(phrase))
          yield { name: `${path}: ${phrase}`, phrase, value: value.toSpliced(i, 1) };
      if (isPlain(entry))
        for (const one of shrunk(entry, phrases, path))
          yield { ...one, value: value.with(i, one.value) };
    }
  } else if (isPlain(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (phrases.has(key) && !isTable(inner)) {
        const { [key]: _, ...rest } = value;
        yield { name: `${path}.${key}`, phrase: key, value: withPrototypeOf(value, rest) };
      }
      for (const one of shrunk(inner, phrases, `${path}.${key}`))
        yield { ...one, value: withPrototypeOf(value, { ...value, [key]: one.value }) };
    }
  }
}

/** The phrases by which an entry of a list is found: itself, its first word, or its forms. */
function phrasesIn(entry: unknown): string[] {
  if (typeof entry === 'string') return [tokenise(entry).norm.join(' ')];
  if (Array.isArray(entry)) return phrasesIn(entry[0]);
  if (!isPlain(entry)) return [];
  if (typeof entry.phrase === 'string') return phrasesIn(entry.phrase);
  const lists = Object.values(entry).filter(Array.isArray);
  return [
    ...new Set(lists.flat().flatMap((form) => (typeof form === 'string' ? phrasesIn(form) : []))),
  ];
}

const isTable = (value: unknown) => typeof value === 'object' && value !== null;

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Tables without what every object inherits stay so. */
const withPrototypeOf = (model: object, value: object): object =>
  Object.assign(Object.create(Object.getPrototypeOf(model)), value);

function restoring<T>(take: () => void, back: () => void, read: () => T): T {
  take();
  try {
    return read();
  } finally {
    back();
  }
}
