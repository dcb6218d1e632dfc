import { type PhraseSet, phrasesOf } from '../text/phrase-list.ts';

/**
 * How the folders of the languages write words and phrases in one line. What takes several endings is written once,
 * with each of them behind a plus: 'act+ed+ing' is 'act', 'acted' and 'acting'. What differs in a word has its choices
 * there: 'led/headed by' is 'led by' and 'headed by'.
 */

/** What stands between commas, for lists that read a notation of their own in it: 'nab+', 'knife/knives'; nothing in a list that is empty yet. */
export const entries = (text: string): string[] =>
  text.trim() === '' ? [] : text.trim().split(/\s*,\s*/);

/** Phrases with commas between them, with all their choices and endings: 'tax/drug office+s, arson' is five. */
export function list(phrases: string): string[] {
  const made: string[] = [];
  for (const written of entries(phrases))
    for (const phrase of alternatives(written)) addForms(phrase, (form) => made.push(form));
  return made;
}

/** Such phrases, and more of them, as a list that is looked up in texts, where they say nothing but that they stand there. */
export const phrases = (written: string, more: readonly string[] = []): PhraseSet =>
  phrasesOf([...list(written), ...more]);

/** Every phrase that takes one of the choices of each word: 'led/headed by'. */
export const alternatives = (phrase: string): string[] =>
  phrase.includes('/')
    ? phrase
        .split(' ')
        .map((word) => word.split('/'))
        .reduce((made, words) => made.flatMap((start) => words.map((word) => `${start} ${word}`)))
    : [phrase];

/** Words with spaces between them, each with its endings. */
export function set(words: string): ReadonlySet<string> {
  const made = new Set<string>();
  for (const written of words.match(/\S+/g) ?? []) addForms(written, (form) => made.add(form));
  return made;
}

/** Such words as a list that a build files with the phrases: a set of thousands of words would be made at each start. */
export const manyWords = (words: string): PhraseSet => phrasesOf([...set(words)]);

function addForms(written: string, add: (form: string) => unknown): void {
  const plus = written.indexOf('+');
  const stem = plus < 0 ? written : written.slice(0, plus);
  add(stem);
  if (plus < 0) return;
  for (const ending of written.slice(plus + 1).split('+')) add(stem + ending);
}

/** Every phrase that takes one of each part's choices, nothing where a choice is empty: `combined('his|her|', 'term|terms')`. */
export const combined = (...parts: readonly string[]): string[] =>
  parts.reduce<string[]>(
    (begun, part) =>
      begun.flatMap((start) => part.split('|').map((choice) => `${start} ${choice}`.trim())),
    [''],
  );

/** What each of some words stands for; a map, so that 'constructor' in a text is a word like any other. */
export const table = <T>(values: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(values));
