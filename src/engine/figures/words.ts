import type { Bound, FigureKind } from '../types.ts';
import type { AttributeWords } from './attribute-words.ts';

/** What a number measures: decides which table names its kind. */
export type Dimension =
  | 'count'
  | 'money'
  | 'mass'
  | 'volume'
  | 'time'
  | 'age'
  | 'percent'
  | 'data'
  | 'measure';

/** Words that bound a number, before it or after it ('up to', 'or more'). */
export interface BoundWords {
  readonly name: string;
  readonly q: Bound;
  readonly phrases: readonly string[];
  /** Stands after the number: 'at most', 'or so', '+'. */
  readonly after?: boolean;
  /** 'the remaining': what is counted is the rest of a whole. */
  readonly rest?: boolean;
  /** The word is a preposition as well, so before a time it bounds only after these: 'for over 16 years'. */
  readonly timeAfter?: readonly string[];
  /** After these, and after a number, the word tells a reason: 'jailed over €5m haul', 'four held over 2kg'. */
  readonly reasonAfter?: ReadonlySet<string>;
}

/** A unit of measurement or a currency, with its factor to the base unit. */
export interface UnitWords {
  readonly name: string;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor?: number;
  readonly forms: readonly string[];
  /** By ISO-2 code, what the word means in an article about another country: crowns are Swedish in Sweden. */
  readonly inCountry?: Readonly<Record<string, string>>;
  /** Counts as one after an article: 'a fortnight'. */
  readonly alone?: boolean;
  /** The word is another unit's as well; that one is read before 'of' and a substance ('pounds of cocaine'). */
  readonly ofThing?: { unit: string; dimension: Dimension; factor?: number };
}

/** What sort of thing a noun counts: decides which predicates bear on it. */
export type NounClass = 'person' | 'officer' | 'premises' | 'event' | 'thing' | 'company' | 'time';

/** A noun that a number may count. One entry a kind of thing. */
export interface NounWords {
  readonly name: string;
  readonly class: NounClass;
  /** Its kind where no predicate says otherwise; absent: the predicate or context alone decides. */
  readonly kind?: FigureKind;
  readonly unit: string;
  readonly forms: readonly string[];
  /** The kind of persons to whom nothing is said to have happened: children are mostly victims. */
  readonly usually?: FigureKind;
  /** What `of` says: an English plural, or nothing where the noun is generic. */
  readonly of?: string;
  /** The noun holds other things: in 'packets of cigarettes' the second noun is counted. */
  readonly container?: boolean;
  /** The noun keeps its kind whatever the predicate ('arrests', 'officers'). */
  readonly fixed?: boolean;
}

/** A substance or thing that a mass, a volume or a sum of money is of. */
export interface SubstanceWords {
  readonly name: string;
  readonly kind: FigureKind;
  readonly of?: string;
  readonly forms: readonly string[];
}

/** What a verb does to what is counted: its patients' kind, by class of noun. */
export interface VerbWords {
  readonly name: string;
  /** Stem and present, which in running text are mostly nouns. */
  readonly base?: readonly string[];
  readonly past?: readonly string[];
  readonly participles?: readonly string[];
  readonly ing?: readonly string[];
  /** Phrases without inflection: 'under arrest', 'the arrest of'. */
  readonly states?: readonly string[];
  /** The states are nouns that take what is counted after them: 'the arrest of'. */
  readonly nominal?: boolean;
  /** Told of its subject: 'died', 'fled', 'appeared in court'. */
  readonly ofSubject?: boolean;
  readonly person?: FigureKind;
  readonly premises?: FigureKind;
  readonly thing?: FigureKind;
  readonly money?: FigureKind;
  readonly time?: FigureKind;
  readonly company?: FigureKind;
}

/** A word or phrase near a sum of money or a time that tells its kind. */
export interface CueWords {
  readonly name: string;
  readonly kind: FigureKind;
  readonly phrases: readonly string[];
  /** Where the cue must stand; either side where absent. */
  readonly side?: 'before' | 'after';
  /** Tokens between cue and figure at most. */
  readonly reach: number;
  /** Counts in headlines only. */
  readonly headline?: boolean;
  /** Adds to the nearness; a strong cue beats a nearer weak one. */
  readonly weight: number;
}

/** A noun that announces a count: 'the number of victims', 'the death toll'. */
export interface CounterWords {
  readonly name: string;
  readonly phrases: readonly string[];
  readonly kind?: FigureKind;
}

/** Closed classes: what ends a noun phrase, joins figures and marks clauses. */
export interface GrammarWords {
  readonly stops: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Besides 'and' and signs, what joins a figure to the one before: 'or', 'plus'. */
  readonly joints: ReadonlySet<string>;
  /** 'charged', 'paid': a bare number after them goes on from a sum. */
  readonly payVerbs: ReadonlySet<string>;
  /** 'got', 'received': a bare number after them goes on from a prison term. */
  readonly termVerbs: ReadonlySet<string>;
  /** 'not', 'never': what follows did not happen. */
  readonly negations: ReadonlySet<string>;
  /** 'could', 'may': what follows has not happened. */
  readonly modals: ReadonlySet<string>;
  /** 'to', 'will': the stem after them is a verb. */
  readonly infinitive: ReadonlySet<string>;
  /** 'with', 'alongside': persons after them share what happened to those before. */
  readonly comitatives: ReadonlySet<string>;
  /** 'by', 'for': the form in -ing after them is a verb. */
  readonly byMeans: ReadonlySet<string>;
  /** 'whose': what follows is told of somebody else. */
  readonly foreignRelatives: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** The ending of regular plurals. */
  readonly pluralEnding: string;
  readonly irregularPlurals: ReadonlySet<string>;
  /** Plurals that modify a noun after them: 'customs officers', 'arms dealers'. */
  readonly pluralModifiers: ReadonlySet<string>;
  /** Words in -s that are no plurals. */
  readonly notPlural: ReadonlySet<string>;
  readonly of: string;
  /** 'more', 'others', 'ones': stand for a noun said before. */
  readonly proforms: ReadonlySet<string>;
  readonly partitives: ReadonlySet<string>;
  /** 'of the biggest': a number before it counts nothing. */
  readonly superlatives: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** 'every', 'each', 'no': 'one' after them counts nothing. */
  readonly distributives: ReadonlySet<string>;
  /** 'all': a bare number after it counts again those counted before. */
  readonly universals: ReadonlySet<string>;
  /** Past participles that make a phrase of persons: 'those held', 'the arrested'. */
  readonly those: ReadonlySet<string>;
}

/** Prison terms that have no number. */
export interface LifeTermWords {
  /** 'life imprisonment': a term wherever it stands. */
  readonly alone: readonly string[];
  /** 'life', 'life in prison': a term after one of `after` only. */
  readonly led: readonly string[];
  /** 'jailed for', 'sentenced to'. */
  readonly after: readonly string[];
}

/** All that reading figures needs of a language. */
export interface FigureWords {
  /** 'the others', 'most of the rest': what is left of a whole, without a number. */
  readonly rests: readonly string[];
  readonly bounds: readonly BoundWords[];
  /** Words between the ends of a range, plain ('to', 'or') and after 'between' ('and'). */
  readonly ranges: { readonly joints: ReadonlySet<string>; readonly between: ReadonlySet<string> };
  /** 'in', 'out of': between the two numbers of a ratio. */
  readonly ratios: readonly string[];
  readonly units: readonly UnitWords[];
  readonly lifeTerms: LifeTermWords;
  readonly nouns: readonly NounWords[];
  /** What a people's name counts: 'two Syrians'. */
  readonly nationals: NounWords;
  readonly substances: readonly SubstanceWords[];
  readonly verbs: readonly VerbWords[];
  readonly moneyCues: readonly CueWords[];
  readonly timeCues: readonly CueWords[];
  readonly ageCues: readonly CueWords[];
  /** 'among them', 'including': what follows is part of the figure before. */
  readonly including: readonly string[];
  /** 'number of', 'death toll': the bare number after them counts the noun between. */
  readonly counters: readonly CounterWords[];
  /** 'youngest', 'oldest': a number after them is an age. */
  readonly ageNouns: ReadonlySet<string>;
  readonly grammar: GrammarWords;
  readonly exclusions: ExclusionWords;
  readonly attributes: AttributeWords;
}

/** Words that show that a number is no figure of the case; each rule of `exclusions.ts` names its set. */
export interface ExclusionWords {
  readonly months: ReadonlySet<string>;
  /** Before a number of four digits they make it a year. */
  readonly beforeYear: ReadonlySet<string>;
  /** After a number they make it a year of an era. */
  readonly eras: ReadonlySet<string>;
  readonly clockAfter: ReadonlySet<string>;
  readonly clockBefore: ReadonlySet<string>;
  /** 'page', 'Article', 'No.': the number after them is a name. */
  readonly labels: ReadonlySet<string>;
  /** 'call', 'ring', 'dial': the number after them is a telephone's. */
  readonly telephone: ReadonlySet<string>;
  /** 'notes', 'coins': a hyphenated sum before them is a denomination. */
  readonly denominations: ReadonlySet<string>;
  /** 'street', 'avenue': capitals after a number that make an address. */
  readonly streets: ReadonlySet<string>;
  /** 'top', 'first', 'last': the number after them is a rank or a period in general. */
  readonly ranks: ReadonlySet<string>;
  /** 'city of 114,000': what has inhabitants. */
  readonly settlements: ReadonlySet<string>;
  /** Nouns of general statistics: 'inhabitants', 'per cent of adults'. */
  readonly population: ReadonlySet<string>;
  /** After a share they make it an advertisement: '20% off'. */
  readonly discounts: ReadonlySet<string>;
  /** After a time they make it a limit, a career or a date: '30 days to appeal', 'three years ago'. */
  readonly afterTime: readonly string[];
  /** What may stand before 'a third' for it to be a share. */
  readonly beforeShare: ReadonlySet<string>;
  /** Phrases that make a sentence's figures background. */
  readonly background: readonly string[];
  /** Phrases that make them the case's all the same. */
  readonly caseWords: readonly string[];
  /** The member states of a union, as a fixed number. */
  readonly fixedCounts: readonly { readonly value: number; readonly phrase: string }[];
  /** After a number they make a compound that counts: '40-strong'. */
  readonly strong: ReadonlySet<string>;
  /** What follows a hyphenated age. */
  readonly old: string;
}
