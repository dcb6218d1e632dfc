/** What a language knows of numbers written in words; digits are read alike everywhere. */
export interface NumberWords {
  /** 'zero' to 'ninety', by their folded form. */
  readonly small: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: 'hundred', 'thousand', 'million', 'dozen'. */
  readonly scales: ReadonlyMap<string, number>;
  /** Letters glued to digits: '10m', '4bn', '500k'. */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Groups that stand as a number of their own after an article or alone: 'pair'. */
  readonly groups: ReadonlyMap<string, number>;
  /** Plurals that name an order of magnitude and no number: 'dozens', 'hundreds'. */
  readonly vague: ReadonlySet<string>;
  /** Words that make a scale vague: 'several hundred', 'a few dozen'. */
  readonly severals: ReadonlySet<string>;
  /** Singulars that name a few before 'of': 'a couple of', 'a handful of'. */
  readonly vagueGroups: ReadonlySet<string>;
  /** Denominators of fractions, singular and plural: 'third', 'thirds', 'half'. */
  readonly denominators: ReadonlyMap<string, number>;
  /** Indefinite articles, read as one before a scale or a denominator. */
  readonly articles: ReadonlySet<string>;
  /** 'and' in 'a hundred and thirty', 'two and a half'. */
  readonly and: string;
  /** 'of' in 'hundreds of thousands', 'a quarter of a million'. */
  readonly of: string;
  /** Endings glued to digits that make an ordinal: '7th'. */
  readonly ordinalEndings: ReadonlySet<string>;
}
