import type { Knowledge } from '../../../src/engine/draft.ts';
import type { Language } from '../../../src/engine/languages/language.ts';
import { Link } from '../../../src/engine/text/name-chains.ts';
import type { Over, PhraseHit } from '../../../src/engine/text/phrase-tree.ts';
import { PhraseTable } from '../../../src/engine/text/phrases.ts';
import type { Tokens } from '../../../src/engine/text/tokens/tokens.ts';
import { isGone, isWatched, unheard } from './watch.ts';

/**
 * Puts a watch on every door through which the engine looks something up: sets, maps, phrase tables, the language's
 * own lists and single words, the names and records of the knowledge. Done here, so that the engine knows nothing of it.
 */
export function watchDoors(language: Language, knowledge: Knowledge): void {
  watchSets();
  watchMaps();
  watchTables();
  watchNames();
  watchKnowledge(knowledge);
  for (const part of Object.values(language)) if (isPlain(part)) watchLists(part);
  watchEndings();
}

function watchSets(): void {
  const { has } = Set.prototype;
  Set.prototype.has = function (this: Set<unknown>, value: unknown) {
    const found = has.call(this, value);
    if (!found || typeof value !== 'string' || !isWatched()) return found;
    return !isGone(this, value, undefined);
  };
}

function watchMaps(): void {
  const { has, get } = Map.prototype;
  Map.prototype.has = function (this: Map<unknown, unknown>, key: unknown) {
    const found = has.call(this, key);
    if (!found || typeof key !== 'string' || !isWatched()) return found;
    return !isGone(this, key, undefined);
  };
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown) {
    const found = get.call(this, key);
    if (found === undefined || typeof key !== 'string' || !isWatched()) return found;
    return isGone(this, key, undefined) ? undefined : found;
  };
}

function watchTables(): void {
  const { match } = PhraseTable.prototype;
  PhraseTable.prototype.match = function <T>(
    this: PhraseTable<T>,
    tokens: Tokens,
    i: number,
    limit?: number,
    over?: Over,
  ): PhraseHit<T> | undefined {
    if (!isWatched()) return match.call(this, tokens, i, limit, over) as PhraseHit<T> | undefined;
    const longest = (end?: number) =>
      unheard(() => match.call(this, tokens, i, end, over)) as PhraseHit<T> | undefined;
    const hit = longest(limit);
    if (!hit) return undefined;
    const phrase = tokens.norm.slice(i, i + hit.length).join(' ');
    return isGone(this, phrase, hit.values) ? longest(i + hit.length - 1) : hit;
  };
}

function watchNames(): void {
  const { get } = Object.getOwnPropertyDescriptor(Link.prototype, 'found') ?? {};
  Object.defineProperty(Link.prototype, 'found', {
    get(this: Link<readonly unknown[]>) {
      if (!isWatched()) return get?.call(this);
      const found = unheard(() => get?.call(this)) as readonly unknown[];
      return kept(found, this.key, found);
    },
  });
  for (const walk of ['with', 'goesOn'] as const) quiet(Link.prototype, walk);
}

/** Keeps what a method or getter looks up inside from being heard. */
function quiet(prototype: object, name: string): void {
  const { value, get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  const silent = (inner: (...given: unknown[]) => unknown) =>
    function (this: unknown, ...given: unknown[]) {
      return isWatched() ? unheard(() => inner.apply(this, given)) : inner.apply(this, given);
    };
  Object.defineProperty(
    prototype,
    name,
    value ? { value: silent(value) } : { get: silent(get as never) },
  );
}

/** Those of the records under a name that are not taken away; each is a thing by itself. */
const kept = (holder: object, name: string, found: readonly unknown[]): readonly unknown[] =>
  found.filter((record, n) => !isGone(holder, `${name} (${n + 1})`, [record]));

type Asked = (key: string, ...more: never[]) => unknown;

function watchKnowledge({ gazetteer, registry }: Knowledge): void {
  for (const door of ['lookup', 'demonym', 'traits', 'neighbours'] as const) watch(gazetteer, door);
  for (const door of ['lookup', 'body'] as const) watch(registry, door);
  for (const door of [
    'extends',
    'demonymExtends',
    'place',
    'label',
    'country',
    'hasCoast',
  ] as const)
    hush(gazetteer, door);
  for (const door of ['extends', 'fields', 'crimeAreas', 'crimeTerms', 'help'] as const)
    hush(registry, door);
}

function watch<H extends object>(holder: H, door: keyof H & string): void {
  const ask = holder[door] as Asked;
  const watched: Asked = (key, ...more) => {
    if (!isWatched()) return ask(key, ...more);
    const found = unheard(() => ask(key, ...more));
    if (Array.isArray(found)) return kept(ask, `${door} ${key}`, found);
    return found !== undefined && isGone(ask, `${door} ${key}`, undefined) ? undefined : found;
  };
  Object.assign(holder, { [door]: watched });
}

function hush<H extends object>(holder: H, door: keyof H & string): void {
  const ask = holder[door] as Asked;
  const hushed: Asked = (key, ...more) => unheard(() => ask(key, ...more));
  Object.assign(holder, { [door]: hushed });
}

/** The lists and single words of a language, which are asked for as fields: each word of them is a thing by itself. */
function watchLists(part: object): void {
  for (const [name, value] of Object.entries(part)) {
    if (isPlain(value)) watchLists(value);
    if (Array.isArray(value))
      watchField<readonly unknown[]>(part, name, value, (list) => listOf(list, name));
    if (typeof value === 'string')
      watchField(part, name, value, (word) => (isGone(part, name, undefined) ? '' : word));
  }
}

function watchField<T>(part: object, name: string, value: T, seen: (value: T) => T): void {
  Object.defineProperty(part, name, {
    enumerable: true,
    configurable: true,
    get: () => (isWatched() ? seen(value) : value),
  });
}

function listOf(list: readonly unknown[], name: string): readonly unknown[] {
  return list.filter(
    (entry, n) => !isGone(list, `${name} ${JSON.stringify(entry)} (${n})`, undefined),
  );
}

/** Endings are asked for in closures that no field can be watched of. */
function watchEndings(): void {
  const { endsWith } = String.prototype;
  const endings = {};
  String.prototype.endsWith = function (this: string, ending: string, at?: number) {
    const found = endsWith.call(this, ending, at);
    return found && isWatched() ? !isGone(endings, ending, undefined) : found;
  };
}

/** Whether a part of a language is fields alone, no entry of a list and no table. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
