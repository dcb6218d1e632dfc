import type { Language } from '../../languages/language.ts';
import type { CrimeTerm, Registry } from '../../registry.ts';
import { numbered, type Phrases, saying } from '../../text/phrase-list.ts';
import { type Filed, written } from '../../text/phrase-notation.ts';
import { type PhraseTable, tableOf } from '../../text/phrases.ts';
import type { GroupTerm } from '../words.ts';

/** What a phrase speaks for. */
export type Term =
  | GroupTerm
  | { kind: 'area'; area: string; weight: number }
  | { kind: 'harmless' }
  | { kind: 'elsewhere' }
  | { kind: 'longAgo' }
  | { kind: 'origin' }
  | { kind: 'form' };

/** A crime area's strong nouns and verb phrases speak for themselves, its weak nouns only beside others. */
const [STRONG, WEAK] = [3, 1];

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
  const { terms, harmless, elsewhere, longAgo, origins, forms } = language.topic;
  return tableOf<Term>(
    terms,
    ofAreas(language, registry),
    saying(harmless, { kind: 'harmless' }),
    saying(elsewhere, { kind: 'elsewhere' }),
    saying(longAgo, { kind: 'longAgo' }),
    saying(origins, { kind: 'origin' }),
    saying(forms, { kind: 'form' }),
  );
}

/** The registry's words for crimes. */
function ofAreas({ code, topic }: Language, registry: Registry): Phrases<Term> {
  const all: Term[] = [CROSSING];
  const numbers = new Map<string, number>();
  const numberOf = (area: string, weight: number): number => {
    const key = `${area} ${weight}`;
    const number = numbers.get(key) ?? all.push({ kind: 'area', area, weight }) - 1;
    numbers.set(key, number);
    return number;
  };
  const filed = (first: string, { area, isWeak, rest }: CrimeTerm): Filed[] => {
    const said = [numberOf(area, isWeak ? WEAK : STRONG)];
    // 'Gold smuggling' says what is smuggled, and no less that it crosses a border.
    if ([first, ...rest].some((word) => topic.crosses.has(word))) said.push(0);
    return said.map((number) => ({ said: number, rest }));
  };
  return {
    from: (first) => {
      const terms = registry.crimeTerms(code, first).flatMap((term) => filed(first, term));
      return terms.length > 0 ? written(terms) : undefined;
    },
    say: (number) => numbered(all, number),
  };
}

const CROSSING: Term = { kind: 'group', group: 'crossing', weight: CROSSES };
