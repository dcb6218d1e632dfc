/** What a language knows of numbers written in words; digits are read alike everywhere. */
export interface NumberWords {
  /** 'zero' to 'ninety', by their folded form. */
  readonly small: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: 'hundred', 'thousand', 'million', 'dozen'. */
  readonly scales: Readonly<Record<string, number>>;
  /** Letters glued to digits: '10m', '4bn', '500k'. */
  readonly suffixes: Readonly<Record<string, number>>;
  /** Groups that stand as a number of their own after an article or alone: 'pair'. */
  readonly groups: Readonly<Record<string, number>>;
  /** Plurals that name an order of magnitude and no number: 'dozens', 'hundreds'. */
  readonly vague: ReadonlySet<string>;
  /** Words that make a scale vague: 'several hundred', 'a few dozen'. */
  readonly severals: ReadonlySet<string>;
  /** Singulars that name a few before 'of': 'a couple of', 'a handful of'. */
  readonly vagueGroups: ReadonlySet<string>;
  /** Denominators of fractions, singular and plural: 'third', 'thirds', 'half'. */
  readonly denominators: Readonly<Record<string, number>>;
  /** Indefinite articles, read as one before a scale or a denominator. */
  readonly articles: ReadonlySet<string>;
  /** 'and' in 'a hundred and thirty', 'two and a half'. */
  readonly and: string;
  /** 'of' in 'hundreds of thousands', 'a quarter of a million'. */
  readonly of: string;
  /** Endings glued to digits that make an ordinal: '7th'. */
  readonly ordinalEndings: ReadonlySet<string>;
}

/** Makes the tables of a language without what every object inherits: 'constructor' is a word like any other. */
export function numberWords(words: NumberWords): NumberWords {
  const bare = <T extends object>(table: T): T => Object.assign(Object.create(null), table);
  return {
    ...words,
    small: bare(words.small),
    scales: bare(words.scales),
    suffixes: bare(words.suffixes),
    groups: bare(words.groups),
    denominators: bare(words.denominators),
  };
}
