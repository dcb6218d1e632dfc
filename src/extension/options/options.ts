import type { Correction } from '../../engine/draft.ts';
import { isRecord } from '../messages/exchange.ts';
import { TYPES } from '../messages/packed.ts';

const STYLES = ['underline', 'tint', 'off'] as const;
const CARDS = ['hover', 'click', 'off'] as const;

/** A default that may be changed for any other of a list. */
function oneAmong<T>(_choices: readonly T[], standard: T): T {
  return standard;
}

/** A list that is empty as long as the reader has put nothing into it. */
function none<T>(): T[] {
  return [];
}

/** Defaults are the type: an option is one line here. */
export const DEFAULTS = {
  /** What is marked. */
  agencies: true,
  places: true,
  figures: true,
  dates: true,
  /** How it is marked. */
  style: oneAmong(STYLES, 'underline'),
  /** When the hover card opens. */
  cards: oneAmong(CARDS, 'hover'),
  /** Full card in popup and side panel, nothing in the page. */
  quiet: false,
  badge: true,
  /** Search engine for 'search for this case', with {query}. */
  search: 'https://duckduckgo.com/?q={query}',
  /** Off everywhere; hosts where it is off; addresses (without query and fragment) where it is off. */
  off: false,
  offSites: none<string>(),
  offPages: none<string>(),
  corrections: none<Correction>(),
};

/** What the reader has set, healed field by field against the defaults. */
export type Options = typeof DEFAULTS;

/** Version of the stored shape; a change that is no mere new field takes a step in MIGRATIONS. */
export const OPTIONS_VERSION = 1;

/** The key in `storage.local` under which `store` and `heal` keep the options. */
export const OPTIONS_KEY = 'options';

type Stored = Record<string, unknown>;

/** Step n turns what version n stored into version n + 1. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // Version 0: written before versions were; its shape is that of version 1.
  (stored) => stored,
];

/** Whether a correction can be of this: what the page marks. */
export const isMarkType = (value: unknown): boolean => TYPES.some((type) => type === value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A search address is a web address with a place for the words. */
export function isSearchAddress(value: unknown): value is string {
  return isText(value) && /^https:\/\/[^\s]+$/.test(value) && value.includes('{query}');
}

function isCorrection(value: unknown): value is Correction {
  const { type, reading, surface, article } = fieldsOf(value);
  return (
    isMarkType(type) &&
    isText(reading) &&
    isText(surface) &&
    (article === undefined || isText(article))
  );
}

const oneOf =
  <T>(choices: readonly T[]) =>
  (value: unknown) =>
    choices.find((choice) => choice === value);

const allTexts = (value: unknown) =>
  Array.isArray(value) && value.every(isText) ? value : undefined;

/** What is taken of a stored value whose soundness its type alone does not tell; undefined where it is broken. */
const TAKEN: { readonly [Key in keyof Options]?: (value: unknown) => Options[Key] | undefined } = {
  style: oneOf(STYLES),
  cards: oneOf(CARDS),
  search: (value) => (isSearchAddress(value) ? value : undefined),
  offSites: allTexts,
  offPages: allTexts,
  corrections: (value) => (Array.isArray(value) ? value.filter(isCorrection) : undefined),
};

const isOfTypeOf = <T>(value: unknown, standard: T): value is T => typeof value === typeof standard;

const likeOf =
  <T>(standard: T) =>
  (value: unknown): T | undefined =>
    isOfTypeOf(value, standard) ? value : undefined;

/** Makes options of whatever was stored: a field that is missing or broken takes its default, the others stay. */
export function heal(stored: unknown): Options {
  const fields = migrated(stored);
  const options = structuredClone(DEFAULTS);
  const take = <Key extends keyof Options>(key: Key) => {
    const sound = (TAKEN[key] ?? likeOf(DEFAULTS[key]))(fields[key]);
    if (sound !== undefined) options[key] = sound;
  };
  for (const key of Object.keys(DEFAULTS) as (keyof Options)[]) take(key);
  return options;
}

function migrated(stored: unknown): Stored {
  let fields = fieldsOf(stored);
  for (const step of MIGRATIONS.slice(versionOf(fields))) fields = step(fields);
  return fields;
}

function fieldsOf(stored: unknown): Stored {
  return isRecord(stored) ? stored : {};
}

function versionOf({ version }: Stored): number {
  return typeof version === 'number' && version > 0 ? version : 0;
}

/** What is written: the options with the version of their shape. */
export function toStore(options: Options): Options & { version: number } {
  return { version: OPTIONS_VERSION, ...options };
}

/**
 * What is written when `part` is set over what is stored. What a newer version has stored, whose
 * fields this one may not know, keeps all but the part, so that going back and forth loses nothing.
 */
export function written(stored: unknown, part: Partial<Options>): Stored {
  const fields = fieldsOf(stored);
  if (versionOf(fields) > OPTIONS_VERSION) return { ...fields, ...part };
  return toStore({ ...heal(stored), ...part });
}
