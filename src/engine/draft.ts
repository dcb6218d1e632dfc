import type { HeadHit } from './agencies/heads/head-hit.ts';
import type { NameHit } from './agencies/names/names.ts';
import type { Candidate } from './figures/candidate.ts';
import type { GuessLanguage } from './languages/choose.ts';
import type { Language } from './languages/language.ts';
import type { Gazetteer, GazetteerPlace } from './places/gazetteer.ts';
import type { Mention } from './places/mention.ts';
import type { CardMovement, Reason } from './reading.ts';
import type { Registry } from './registry.ts';
import type { Doc } from './text/doc.ts';
import type { CountryPart } from './topic/countries/country-part.ts';
import type { TopicEvidence } from './topic/evidence/evidence.ts';
import type { Standing } from './triggers.ts';
import type {
  AgencyAnnotation,
  Article,
  CaseStatus,
  DateAnnotation,
  FigureAnnotation,
  Nationality,
  PlaceAnnotation,
  Relevance,
  Span,
} from './types.ts';

/** The knowledge that ships with the engine, opened once and shared by all readings. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly registry: Registry;
  /** Tells the language of a text; where absent, the page's tag is trusted. */
  readonly guessLanguage?: GuessLanguage;
  /** Its month, '2026-11': stands in card, settings and export. */
  readonly version: string;
}

/**
 * A reading in the making: every step of the pipeline takes it and adds to it or settles it.
 * Lists are kept in the order of the text.
 */
export interface Draft {
  readonly article: Article;
  readonly doc: Doc;
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly options: ReadOptions;
  /** Which triggers of rules stand in each sentence. */
  readonly standing: Standing;
  nationalities: Nationality[];
  /** Spellings of the registry's bodies, also those that the article has yet to show whose they are. */
  bodyNames: readonly NameHit[];
  agencies: AgencyAnnotation[];
  /** The common nouns for authorities, also those that the article has yet to show whose they are. */
  heads: readonly HeadHit[];
  /** Names found to be places, before the article decides which. */
  mentions: Mention[];
  /** First-level regions, as 'US.AR', that bodies of the text bear the names of: 'Arkansas State Police'. */
  bodyRegions: string[];
  /** Countries of sides and governments by their names and keys: no places, but what the text tells of. */
  sides: Map<string, string>;
  /** All towns that such a name may mean: 'Lincoln Crown Court'. */
  bodyTowns: GazetteerPlace[];
  places: PlaceAnnotation[];
  dates: DateAnnotation[];
  /** When the article was written, ISO 8601: as it was published, or where nobody says, the day of its dateline. */
  written: string | undefined;
  /** Every calendar expression, also those that are no point in time of the case: no figure is read there. */
  calendar: Span[];
  figures: FigureAnnotation[];
  /** Quantities that are no fact of the case: told only where the text is about no crime. */
  asides: FigureAnnotation[];
  /** What the figures were read from, for the rules that attach attributes and parts. */
  candidates: Candidate[];
  movements: CardMovement[];
  status: { stage: CaseStatus; mentions: Span[] };
  /** What the sentences say of the article's topic: evidence of a case, and against one. */
  topic: TopicEvidence;
  relevance: Relevance;
  reasons: Reason[];
  /** Crime areas, primary first, each with the words that name it. */
  crime: { id: string; mentions: Span[] }[];
  /** All countries that the text names, with what ties them to the case, the strongest first. */
  countryParts: readonly CountryPart[];
  /** Those of them that play a part, main first. */
  countries: { cc: string; mentions: Span[] }[];
  /** Nobody's, most often: called with `?.`, so that what it would be told is not even put together. */
  readonly trace: Trace | undefined;
}

/** What a caller may set for a reading; all have defaults. */
export interface ReadOptions {
  /** UTF-16 units to read at most; the rest is left unread and the Reading says so. */
  limit?: number;
  /** Of a live page all posts are to be read, whatever they tell of. */
  allPosts?: boolean;
  /** Language of the interface, for names of places. */
  ui?: string;
  /** Search engine for 'search for this case', with `{query}`; DuckDuckGo where absent. */
  search?: string;
  /** What the reader has struck out before, applied as the last refiner before the card. */
  corrections?: readonly Correction[];
}

/** One thing that the reader said is wrong: never holds a quote, only what was read. */
export interface Correction {
  type: 'agency' | 'place' | 'figure' | 'date';
  /** What was read: an agency id, `name|cc` of a place, a figure's kind, a date's iso. */
  reading: string;
  /** A hash of the folded surface, so that no words of an article are stored. */
  surface: string;
  /** A hash that names the one article in which it holds (`articleKey`); without one it holds in all. */
  article?: string;
}

/** A step of the pipeline; long steps yield between slices so that the caller can pause. */
export type Step = (draft: Draft) => undefined | Iterable<void>;

/** Which rule did what, kept only when asked for: printed by failing tests. */
export type Trace = (rule: string, span: Span, note?: string) => void;
