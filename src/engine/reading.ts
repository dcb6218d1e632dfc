/** What comes out: a Reading with its fact card, whose lines each have the words that say them. Plain JSON, as types.ts says. */

import type {
  AgencyRole,
  Annotation,
  CaseStatus,
  Evidence,
  FigureDoubt,
  FigureFact,
  PlaceAnnotation,
  PlaceRole,
  Relevance,
  Span,
} from './types.ts';

/** A link that may be opened; every address comes from the registry or the search setting. */
export interface CardLink {
  title: string;
  url: string;
  /** Whose page it is: 'Europol', 'European Commission', 'duckduckgo.com'. */
  body: string;
  kind: 'area' | 'press' | 'agency' | 'search' | 'help';
}

/** One distinct fact of the case, with every place in the text that says it. */
export interface CardFigure extends FigureFact {
  /** The id of its first mention's annotation; `partOf` of other facts points here. */
  id: string;
  sure: boolean;
  /** What of it is not certain; absent where it is. */
  doubt?: FigureDoubt | undefined;
  mentions: Span[];
  background?: boolean | undefined;
  evidence?: Evidence | undefined;
}

/** What a body may or may not do, with the law that says so. */
export interface Power {
  text: string;
  article: string;
}

/** A body that took part or spoke, with what it may do and where it says so itself. */
export interface CardAgency {
  id: string;
  /** Common name: 'Europol', 'Federal Prosecutor's Office'. */
  name: string;
  /** What it is in a few words: 'EU agency for law enforcement cooperation'. */
  what?: string | undefined;
  cc?: string | undefined;
  eu: boolean;
  role?: AgencyRole | undefined;
  url?: string | undefined;
  may?: Power | undefined;
  mayNot?: Power | undefined;
  mentions: Span[];
  /** The words that give its role. */
  roleSpan?: Span | undefined;
  /** false where no mention is certain to mean this body. */
  sure: boolean;
}

/** A place of the case, once, however often it is named. */
export interface CardPlace
  extends Pick<
    PlaceAnnotation,
    'name' | 'label' | 'cc' | 'region' | 'kind' | 'lat' | 'lon' | 'sure' | 'runnerUp'
  > {
  roles: PlaceRole[];
  mentions: Span[];
}

/** A country that plays a part, main first; it may be named only by its people or bodies. */
export interface CardCountry {
  cc: string;
  name: string;
  lat?: number;
  lon?: number;
  mentions: Span[];
}

/** A movement of people or goods that the text tells, from one place or country to another. */
export interface CardMovement {
  from: string;
  to: string;
  mentions: Span[];
}

/** A day of the case, or a span of days, once, with the facts that it dates. */
export interface CardDate {
  iso: string;
  /** The last day where the text gives a span: 'between 8 and 19 November'. */
  to?: string | undefined;
  implied: boolean;
  mentions: Span[];
  /** Ids of the facts that the same sentence dates. */
  facts: string[];
}

/** A legal term that the article uses, in one plain sentence, sourced. */
export interface CardTerm {
  term: string;
  meaning: string;
  source?: string;
  mentions: Span[];
}

/** Why this page was read as it was: a kind that the interface puts into words, and its words in the text. */
export interface Reason {
  kind:
    | 'crime-words'
    | 'eu-body'
    | 'countries'
    | 'crossing-words'
    | 'status-words'
    | 'unsupported-language'
    | 'against';
  /** The words or names that count, as the text or the registry has them. */
  words: string[];
  mentions: Span[];
}

/** What a text says of the others of a whole without a number: 'with the others being Chinese nationals'. */
export interface CardRest {
  /** Id of the whole. */
  whole: string;
  /** Their nationality, ISO-2. */
  of: string;
  /** 'the others', 'most of the rest': the words that stand in place of a number. */
  words: Span;
  mentions: Span[];
}

/** A stated, separate check of parts against their whole: '27 + 1 = 28'. */
export interface CardSum {
  parts: string[];
  whole: string;
  sum: number;
}

/** The fact card: each line with the spans that say it. Built by one pure function. */
export interface FactCard {
  schema: string;
  headline?: string;
  crime: { id: string; label: string; mentions: Span[] }[];
  status: { stage: CaseStatus; mentions: Span[] };
  terms: CardTerm[];
  figures: CardFigure[];
  /** Pairs of indices into figures that say different things of one matter. */
  disagreements: [number, number][];
  rests: CardRest[];
  sums: CardSum[];
  agencies: CardAgency[];
  places: CardPlace[];
  countries: CardCountry[];
  movements: CardMovement[];
  dates: CardDate[];
  pages: CardLink[];
  help: (CardLink & { phone?: string; what?: string })[];
  reasons: Reason[];
}

/** How many posts of a live page were read, and how many left out because they are on other matters. */
interface ReadPosts {
  read: number;
  left: number;
  /** The posts tell of several cases and none stands out: nothing was read. */
  isMixed?: true;
}

/** The article's annotations and its fact card: what the engine answers. */
export interface Reading {
  lang: string;
  relevant: Relevance;
  crime: string[];
  status: CaseStatus;
  countries: string[];
  annotations: Annotation[];
  card: FactCard;
  /** UTF-16 units at the end of the text that the limit left unread. */
  unread?: number;
  /** Of a live page, where not all posts were read, or all because the reader said so. */
  posts?: ReadPosts;
  /** The month that the knowledge is of: '2026-11'. */
  knowledge: string;
}
