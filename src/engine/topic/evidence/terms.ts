import type { Language } from '../../languages/language.ts';
import type { Registry } from '../../registry.ts';
import { PhraseTable } from '../../text/phrases.ts';
import type { GroupTerms, TopicGroup } from '../words.ts';

/** What a phrase speaks for. */
export type Term =
  | { kind: 'group'; group: TopicGroup; weight: number }
  | { kind: 'area'; area: string; weight: number }
  | { kind: 'harmless' }
  | { kind: 'elsewhere' }
  | { kind: 'longAgo' }
  | { kind: 'origin' }
  | { kind: 'form' };

/** A crime area's strong nouns and verb phrases speak for themselves, its weak nouns only beside others. */
const AREA_WEIGHT = { strong: 3, verbs: 3, weak: 1 } as const;

/** The strength of words that say by themselves that a border is crossed. */
const CROSSES = 3;

const compiled = new WeakMap<Registry, Map<string, PhraseTable<Term>>>();

/** All terms of a language and of the registry's crime areas in one table, compiled once. */
export function termsOf(language: Language, registry: Registry): PhraseTable<Term> {
  let tables = compiled.get(registry);
  if (!tables) {
    tables = new Map();
    compiled.set(registry, tables);
  }
  let table = tables.get(language.code);
  if (!table) {
    table = compile(language, registry);
    tables.set(language.code, table);
  }
  return table;
}

function compile(language: Language, registry: Registry): PhraseTable<Term> {
  const table = new PhraseTable<Term>([], { spellings });
  const { terms, harmless, elsewhere, longAgo, origins, forms } = language.topic;
  for (const [group, byWeight] of Object.entries(terms))
    addGroup(table, group as TopicGroup, byWeight);
  const crossing = new Set(terms.crossing[CROSSES] ?? []);
  for (const area of registry.crimeAreas(language.code))
    for (const part of ['strong', 'verbs', 'weak'] as const) {
      const phrases = new Set(area[part].map((phrase) => phrase.replace(' ', TIE)));
      addAll(table, phrases, { kind: 'area', area: area.id, weight: AREA_WEIGHT[part] });
      // 'Gold smuggling' says what is smuggled, and no less that it crosses a border.
      for (const phrase of phrases)
        if (phrase.split(/[ ~-]+/).some((word) => crossing.has(word)))
          table.add(phrase, { kind: 'group', group: 'crossing', weight: CROSSES });
    }
  addAll(table, harmless, { kind: 'harmless' });
  addAll(table, elsewhere, { kind: 'elsewhere' });
  addAll(table, longAgo, { kind: 'longAgo' });
  addAll(table, origins, { kind: 'origin' });
  addAll(table, forms, { kind: 'form' });
  return table;
}

function addAll(table: PhraseTable<Term>, phrases: Iterable<string>, term: Term): void {
  for (const phrase of phrases) table.add(phrase, term);
}

/** Between the first two words of a crime: 'a people smuggling ring' is also written 'a people-smuggling ring'. */
const TIE = ' ~';

const spellings = (phrase: string): readonly string[] =>
  phrase.includes(TIE) ? [' ', '-'].map((tie) => phrase.replace(TIE, tie)) : [phrase];

function addGroup(table: PhraseTable<Term>, group: TopicGroup, byWeight: GroupTerms): void {
  for (const weight of [3, 2, 1] as const)
    addAll(table, byWeight[weight] ?? [], { kind: 'group', group, weight });
}
