import type { Form } from '../../text/phrase-notation.ts';
import type { Bound, FigureKind } from '../../types.ts';

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
  /** The number itself is left out: 'more than', 'under', not 'at least'. */
  readonly strict?: boolean;
  readonly phrases: readonly string[];
  /** Stands after the number: 'at most', 'or so', '+'. */
  readonly after?: boolean;
  /** 'the remaining': what is counted is the rest of a whole. */
  readonly rest?: boolean;
  /** The word is a preposition as well, so before a time it bounds only after these: 'for over 16 years'. */
  readonly timeAfter?: readonly string[];
  /** Behind these verbs the word is a part of them, whatever is counted: 'hands over 5 suspects'. */
  readonly phrasalAfter?: ReadonlySet<string>;
  /** After these, and after a number, the word tells a reason ('jailed over €5m haul', 'four held over 2kg') or is a verb's ('handed over €500'). */
  readonly reasonAfter?: ReadonlySet<string>;
  /** After these the word tells a reason where a sum follows, if anything else is counted it may bound: 'raids over €5m fraud', 'raids over 30 homes'. */
  readonly sumAfter?: ReadonlySet<string>;
  /** After these it bounds years: 'sentenced over 70 years'. */
  readonly yearsAfter?: ReadonlySet<string>;
  /** After these the word is the verb's where what is counted is something that happens: 'brought about 21 seizures'. */
  readonly causedAfter?: ReadonlySet<string>;
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
  /** Written of in lands that have another: in an article about none of those that share its name it stays what it is. */
  readonly worldwide?: boolean;
  /** In a text that tells the other sign as well: '$2 million and US$64,000' in Trinidad. */
  readonly besideOther?: {
    readonly sign: string;
    readonly inCountry: Readonly<Record<string, string>>;
  };
  /** By code, the sign that a land writes before its own where it writes of others' too: beside 'HK$' a bare '$' is another's. */
  readonly ownSigns?: Readonly<Record<string, string>>;
  /** By code, the same with the name in the place of the sign: 'HK dollars'. */
  readonly ownNames?: Readonly<Record<string, string>>;
  /** By ISO-2 code, what it means behind a people's name, where that is more: 'Jamaican dollars'. */
  readonly ofPeople?: Readonly<Record<string, string>>;
  /** The word is a common one: a unit only where no noun follows ('80 grand', not 'two grand pianos'). */
  readonly last?: boolean;
  /** Only as a capital right behind its number: '-70C', where '70c' is a sum. */
  readonly glued?: boolean;
  /** Stands before its number alone, with a capital: 'Rs 500'; a single letter right before it: 'R150,000'. */
  readonly ahead?: boolean;
  /** By ISO-2 code, lands in whose articles alone it is one behind a large number, where elsewhere it is a verb: 'won'. */
  readonly onlyIn?: ReadonlySet<string>;
  /** All its letters are capitals: 'LE 500', not 'Le 20 Minutes'. */
  readonly capitals?: boolean;
  /** Written before its number as well, in small letters: 'kr 500'. */
  readonly eitherSide?: boolean;
  /** Its name stands before a large sum as well, with a capital: 'Euro 500 million'. */
  readonly titled?: boolean;
  /** Counts as one after an article: 'a fortnight'. */
  readonly alone?: boolean;
  /** The word is another unit's as well; that one is read before 'of' and a substance ('pounds of cocaine'). */
  readonly ofThing?: { unit: string; dimension: Dimension; factor?: number };
  /** In an article that writes the first of two signs and not the second it is the other unit throughout. */
  readonly ofThingAmid?: readonly [string, string];
  /** By ISO-2 code, lands in whose news it is the other unit where no sign of the first stands: pounds in Texas. */
  readonly ofThingIn?: ReadonlySet<string>;
  /** It is the other unit behind one of these words: 'weighed 20 pounds'. */
  readonly ofThingAfter?: ReadonlySet<string>;
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
  /** Who buys: cheated by fraudsters, but none of them where the case is about drugs. */
  readonly buys?: boolean;
  /** Sits in a prison, and is neither held nor sought in the case before the text says so: 'inmate'. */
  readonly confined?: boolean;
  /** Got away with their lives: at sea, those who were on their way. */
  readonly survived?: boolean;
  /** It names persons by what they do, so that it means the same ones throughout: 'workers', not 'people'. */
  readonly named?: boolean;
  /** What `of` says: an English plural, or nothing where the noun is generic. */
  readonly of?: string;
  /** The noun holds other things: in 'packets of cigarettes' the second noun is counted. */
  readonly container?: boolean;
  /** Of its kind only where a verb says that it was taken: 'froze 14 accounts', not 'opened 14 accounts'. */
  readonly taken?: boolean;
  /** It lets officers in: before premises it counts searches, 'executed 16 warrants at addresses in Bonn'. */
  readonly lets?: boolean;
  /** A participle before 'of', which calls nobody by a role: 'five accused of theft'. */
  readonly participle?: boolean;
  /** What it is where a case ended in it or somebody brought it about: 'secured 23 convictions', not 'had 23 convictions'. */
  readonly outcome?: FigureKind;
  /** No case has more of it: past this the word means something else that it names ('900,000 tablets'). */
  readonly most?: number;
  /** The same where nothing else of its kind stands in the sentence. */
  readonly mostAlone?: number;
  /** The noun keeps its kind whatever the predicate ('arrests', 'officers'). */
  readonly fixed?: boolean;
}

/** A substance or thing that a mass, a volume or a sum of money is of. */
export interface SubstanceWords {
  readonly name: string;
  readonly kind: FigureKind;
  readonly of?: string;
}

/** What a verb does to what is counted: its patients' kind, by class of noun. */
export interface VerbWords {
  readonly name: string;
  /** Its participle is no past as well, so that no object can follow: 'hidden', not 'seized'. */
  readonly ownParticiple?: boolean;
  /** Its phrases are nouns that take what is counted after them: 'the arrest of'. */
  readonly nominal?: boolean;
  /** Brings persons out of danger: 'rescue'. */
  readonly rescues?: boolean;
  /** Has victims where criminals do it, and targets where the law does: 'target'. */
  readonly aims?: boolean;
  /** Has victims, but migrants where they are carried in boats or lorries: 'traffic'. */
  readonly carries?: boolean;
  /** Takes persons from the water as well as into custody: 'pick up'. */
  readonly lifts?: boolean;
  /** Stops migrants on their way as well as suspects: 'intercept'. */
  readonly stops?: boolean;
  /** Told of its subject: 'died', 'fled', 'appeared in court'. */
  readonly ofSubject?: boolean;
  /** Says that somebody was found, not that anything is held against them: 'identify'. */
  readonly neutral?: boolean;
  /** 'missing': those of whom it is said are none of those who were counted before. */
  readonly apart?: boolean;
  /** Told of some of those of whom its kind was told before: 'remain in custody', 'were released'. */
  readonly ofSome?: boolean;
  /** Of public places it says nothing: police close labs, and anybody closes a school. */
  readonly notPublic?: boolean;
  /** Said of a country it tells whom that receives: 'Germany took in 900,000 people'. */
  readonly receives?: boolean;
  /** Tells a prison, not a verdict: courts send people there before a trial as well. */
  readonly custody?: boolean;
  /** Told of lost children as well as of suspects: 'look for'. */
  readonly seeks?: boolean;
  /** Lets persons go, of whom the text may not tell that the law held them: 'release'. */
  readonly frees?: boolean;
  /** What captors may do as well: 'lock up', 'release'. */
  readonly captive?: boolean;
  /** Said of persons alone, whatever noun stands with it: 'arrest', not 'stop'. */
  readonly personal?: boolean;
  /** What is done to things: of a number without a noun it tells nobody: 'seize', 'confiscate'. */
  readonly impounds?: boolean;
  /** Opens a case against somebody: where it is yet to come, nobody has been charged: 'will be indicted'. */
  readonly opens?: boolean;
  /** A prison term where a court brings it about: 'The judge sent two men behind bars'. */
  readonly byCourt?: boolean;
  /** What is done to lines and devices to hear what is said on them: 'tapped 60 phones'. */
  readonly listens?: boolean;
  readonly person?: FigureKind;
  readonly premises?: FigureKind;
  readonly thing?: FigureKind;
  readonly money?: FigureKind;
  readonly time?: FigureKind;
  readonly company?: FigureKind;
}

/** A verb as it stands in a text. */
export interface VerbHit {
  entry: VerbWords;
  form: Form;
}

/** A word or phrase near a sum of money or a time that tells its kind. */
export interface CueWords {
  /** What follows runs from one number to another: 'between the ages of'. */
  readonly between?: boolean;
  readonly name: string;
  readonly kind: FigureKind;
  /** Where the cue must stand; either side where absent. */
  readonly side?: 'before' | 'after';
  /** Tokens between cue and figure at most. */
  readonly reach: number;
  /** What the sum is of: 'in fake notes'. */
  readonly of?: string;
  /** Money laid out: a loss for victims, but none where it bought things: 'invested €1m in boats'. */
  readonly laidOut?: boolean;
  /** Firms and those who work take it in as well as criminals: 'turnover', 'earned'. */
  readonly lawful?: boolean;
  /** Money that is carried, unless things of its worth are: 'smuggled €1m', 'smuggled €1m worth of ivory'. */
  readonly carried?: boolean;
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
