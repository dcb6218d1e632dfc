/**
 * The words of the project as types: an Article goes in, and annotations are found in it. What comes out, a Reading,
 * is in reading.ts. Positions are half-open `start`/`end` in UTF-16 units of `Article.text`.
 * Everything here is plain JSON, because readings travel as messages and leave by the command line.
 * What is not known is undefined rather than absent, so that records of one sort share one layout; JSON leaves it out.
 */

/** A stretch of the article's text. */
export interface Span {
  start: number;
  end: number;
}

/** What part of a news page a block is: where a fact stands tells how far to trust it. */
export type BlockKind =
  | 'headline'
  | 'lead'
  | 'subhead'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'caption'
  | 'cell';

/** A headline, lead, paragraph, list item or caption, as a span of the text. */
export interface Block extends Span {
  kind: BlockKind;
  /** Of a page that tells a day post by post, which of them it is of, by numbers in the order of the page. */
  post?: number;
  /** Of a page that follows one case post by post, whether its post tells of a crime, or is beside: what others say to it, how traffic goes. */
  follows?: 'case' | 'beside';
}

/** What was read from a page, or given to the command line. */
export interface Article {
  text: string;
  /** In reading order, not overlapping; empty lines between them belong to none. */
  blocks: Block[];
  /** The spaces within blocks at which the page shows something else between the words; a link to words in the page has to know. */
  seams?: number[];
  url?: string;
  /** The outlet's name as the page gives it. */
  outlet?: string;
  title?: string;
  /** BCP 47, as the page says; the engine checks it against the text. */
  lang?: string;
  /** ISO 8601 date or date-time; without it relative dates stay unresolved. */
  published?: string;
  /** ISO 3166-1 alpha-2 of the outlet's country: a weak prior for places. */
  country?: string;
  /** Set where the page shows only part of the article, and why. */
  partial?: 'teaser' | 'capped';
  /** True where the browser or the site shows a machine translation of the page. */
  translated?: boolean;
}

/** What of an article is read. */
export type ArticleText = Pick<Article, 'text' | 'blocks'>;

/** Whether a text is crime news with a cross-border or EU side, local crime, or neither. */
export type Relevance = 'yes' | 'crime' | 'no';

/** How far a case has got by the text's own claim, never ours. */
export type CaseStatus = 'alleged' | 'charged' | 'convicted' | 'acquitted' | 'none';

/** What the number of a figure is: the value itself, near it, its least or most, two ends, or no number at all ('dozens'). */
export type Bound = 'exact' | 'approx' | 'min' | 'max' | 'range' | 'vague';

/** What part a body has in the case. */
export type AgencyRole = 'lead' | 'support' | 'coordinate' | 'participate' | 'source';

/** How large a place is, and whether people live there. */
export type PlaceKind = 'country' | 'region' | 'city' | 'area' | 'street' | 'feature';

/** What happened at a place. */
export type PlaceRole =
  | 'raid'
  | 'arrest'
  | 'victims'
  | 'origin'
  | 'destination'
  | 'transit'
  | 'seat'
  | 'other';

/** The standing of a number: how the text puts it. */
export type FigureStanding = 'alleged' | 'claimed' | 'confirmed';

/** What a figure counts; `_locales` has the words of each. */
export type FigureKind =
  | 'arrested'
  | 'suspects'
  | 'charged'
  | 'convicted'
  | 'victims'
  | 'dead'
  | 'injured'
  | 'migrants'
  | 'officers'
  | 'searches'
  | 'countries'
  | 'operations'
  | 'cash'
  | 'assets'
  | 'drugs'
  | 'weapons'
  | 'vehicles'
  | 'devices'
  | 'properties'
  | 'crypto'
  | 'goods'
  | 'proceeds'
  | 'laundered'
  | 'damage'
  | 'price'
  | 'fine'
  | 'sentence'
  | 'duration'
  | 'age'
  | 'share'
  | 'other';

/** What a sum goes by: a stretch of time, one person or thing, a weight; `one` is 'each' of what was told before, `total` all of it together. */
export type FigurePer =
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'month'
  | 'year'
  | 'person'
  | 'one'
  | 'trip'
  | 'kg'
  | 'gram'
  | 'litre'
  | 'pill'
  | 'packet'
  | 'total';

/**
 * What of a figure is not certain: that it is of this `case` and not of another; of its `time`, and not of years gone by;
 * that it counts something that happened, and is not `general`; that it is not `denied` or yet to be; its `kind`; of
 * those who were locked up, that there was a `verdict`; of a `term`, that somebody of the case got it; of sums, the
 * `currency` or the `rate`; of a `share`, the whole.
 */
export type FigureDoubt =
  | 'case'
  | 'time'
  | 'general'
  | 'denied'
  | 'kind'
  | 'verdict'
  | 'term'
  | 'currency'
  | 'rate'
  | 'share';

/**
 * What a term is, where it is not simply served in prison: suspended whole or in part, what the law threatens, or
 * another sort. Of a sum that a court orders, what makes it no fine: it is paid back, handed over, or covers costs.
 */
export type FigureTerm =
  | 'suspended'
  | 'partly'
  | 'possible'
  | 'probation'
  | 'work'
  | 'restitution'
  | 'forfeit'
  | 'costs';

/** T written out with each field, where it is absent as undefined: makers say so, that a new field is not forgotten. */
export type EveryField<T> = { [K in keyof Required<T>]: T[K] };

/** What every annotation carries: where it stands, who made it, and whether it is certain. */
interface Marked extends Span {
  /** The finder or refiner that made it, as `folder/rule`; shown in traces and reports. */
  rule: string;
  /** false where a runner-up comes close: shown as uncertain everywhere. */
  sure: boolean;
}

/** A body named by the text, or an unnamed authority pinned to a country. */
export interface AgencyAnnotation extends Marked {
  type: 'agency';
  /** A registry id, or `cc-police`, `cc-prosecutor`, `cc-customs`, `cc-authorities`, `cc-court`. */
  id: string;
  role?: AgencyRole | undefined;
  /** The words that give its role. */
  roleSpan?: Span | undefined;
}

/** A place that the text could also mean, kept so that doubt can be shown. */
export interface RunnerUp {
  name: string;
  cc: string;
  region?: string | undefined;
  lat?: number | undefined;
  lon?: number | undefined;
}

/** A proper name of a place, resolved to a record of the gazetteer. */
export interface PlaceAnnotation extends Marked {
  type: 'place';
  /** English common name. */
  name: string;
  /** The name in the interface's language, where it differs. */
  label?: string | undefined;
  /** ISO 3166-1 alpha-2; XX for what lies in several countries. */
  cc: string;
  /** First-level region (admin1), in English where known. */
  region?: string | undefined;
  kind: PlaceKind;
  /** Degrees, WGS 84; absent for continents and unlocated areas; a place that the gazetteer lacks has its town's. */
  lat?: number | undefined;
  lon?: number | undefined;
  role?: PlaceRole | undefined;
  runnerUp?: RunnerUp | undefined;
  /** Score distance to the runner-up, 0 to 1 (1: no rival). */
  margin?: number | undefined;
}

/** What a number says, wherever it is said. */
export interface FigureFact {
  kind: FigureKind;
  /** In the base unit: persons, kilograms, whole currency units, months or years as said. Absent for 'dozens'. */
  value?: number | undefined;
  /** The upper end of a range. */
  max?: number | undefined;
  q: Bound;
  /** true where the text leaves the number itself out: 'more than 28', 'under 30'. */
  strict?: boolean | undefined;
  /** person, premises, country, EUR, kg, litre, pill, plant, year, percent, item, vehicle ... */
  unit?: string | undefined;
  /** What a sum goes by: '€40,000 a week', '€5,000 per person' are not the whole of what was lost or paid. */
  per?: FigurePer | undefined;
  /** Of a sentence, what its term is, where it is not simply served in prison; of a fine, that the law only threatens it. */
  term?: FigureTerm | undefined;
  /** Nationality (ISO-2) or thing (English plural noun). */
  of?: string | undefined;
  /** ISO-2 or a place's English name; several joined by ', ', main first. */
  where?: string | undefined;
  /** Who acted: an agency id, else an office in the article's words; never a person. */
  by?: string | undefined;
  /** Who says so: an agency id, else an office or outlet in the article's words; never a person. */
  source?: string | undefined;
  status?: FigureStanding | undefined;
  /** The id of the figure of which this is a part. */
  partOf?: string | undefined;
  /** The id of the figure whose worth this sum is: '300 kilos of cocaine with a street value of €20 million'. */
  worthOf?: string | undefined;
  /** true where it comes on top of another figure ('a further four', 'the other eight'): never a total. */
  beyond?: boolean | undefined;
}

/** The words that give one attribute of a figure, so that each can be traced. */
export type Evidence = Partial<
  Record<
    'of' | 'where' | 'by' | 'source' | 'status' | 'partOf' | 'kind' | 'per' | 'term' | 'worthOf',
    Span | undefined
  >
>;

/** A figure with the words that say it. */
export interface FigureAnnotation extends Marked, FigureFact {
  type: 'figure';
  /** What of it is not certain; absent where it is. */
  doubt?: FigureDoubt | undefined;
  /** `f1`, `f2` ... in order of the text. */
  id: string;
  evidence?: Evidence | undefined;
  /** true where the number is no fact of this case (other years, statistics). */
  background?: boolean | undefined;
}

/** A date with the words that say it. */
export interface DateAnnotation extends Marked {
  type: 'date';
  /** 2023-02-07, 2023-02, 2023, or a week 2018-W45. */
  iso: string;
  /** true where it was worked out from the publication date. */
  implied?: boolean | undefined;
}

/** A span of the text with a meaning. */
export type Annotation = AgencyAnnotation | PlaceAnnotation | FigureAnnotation | DateAnnotation;

/** A demonym in the text: a nationality, and evidence for its country, but no place. */
export interface Nationality extends Span {
  /** ISO 3166-1 alpha-2; EU for 'European' bodies, XX where it spans countries. */
  cc: string;
  form: 'adjective' | 'person';
  /** It tells of a part of that country: 'Bavarian'. */
  isPart: boolean;
}
