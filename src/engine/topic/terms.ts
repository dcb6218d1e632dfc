import type { Registry } from '../agencies/registry.ts';
import type { Language } from '../languages/language.ts';
import { PhraseTable } from '../text/phrases.ts';
import type { GroupTerms, TopicGroup } from './words.ts';

/** What a phrase speaks for. */
export type Term =
  | { kind: 'group'; group: TopicGroup; weight: number }
  | { kind: 'area'; area: string; weight: number }
  | { kind: 'harmless' }
  | { kind: 'elsewhere' }
  | { kind: 'origin' }
  | { kind: 'form' };

/** A crime area's strong nouns and verb phrases speak for themselves, its weak nouns only beside others. */
const AREA_WEIGHT = { strong: 3, verbs: 3, weak: 1 } as const;

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
  const table = new PhraseTable<Term>();
  const { terms, harmless, elsewhere, origins, forms } = language.topic;
  for (const [group, byWeight] of Object.entries(terms))
    addGroup(table, group as TopicGroup, byWeight);
  for (const area of registry.crimeAreas(language.code))
    for (const part of ['strong', 'verbs', 'weak'] as const)
      for (const phrase of new Set(area[part].flatMap(spellings)))
        table.add(phrase, { kind: 'area', area: area.id, weight: AREA_WEIGHT[part] });
  for (const phrase of harmless) table.add(phrase, { kind: 'harmless' });
  for (const phrase of elsewhere) table.add(phrase, { kind: 'elsewhere' });
  for (const phrase of origins) table.add(phrase, { kind: 'origin' });
  for (const phrase of forms) table.add(phrase, { kind: 'form' });
  return table;
}

/** 'A people smuggling ring' is also written 'a people-smuggling ring'. */
const spellings = (phrase: string): string[] => [phrase, phrase.replace(' ', '-')];

function addGroup(table: PhraseTable<Term>, group: TopicGroup, byWeight: GroupTerms): void {
  for (const weight of [3, 2, 1] as const)
    for (const phrase of byWeight[weight] ?? [])
      table.add(phrase, { kind: 'group', group, weight });
}
