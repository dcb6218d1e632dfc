import type { PlaceRole } from '../types.ts';

/** Where an abbreviation or a further name of a place leads: a key of the gazetteer and, where several bear it, its country. */
export interface PlaceAlias {
  readonly key: string;
  readonly cc?: string;
  /** Only as written in capitals or with full stops: 'US', not 'us'. */
  readonly upper?: boolean;
  /** Only right after a comma: 'Naples, FL'. */
  readonly afterComma?: boolean;
}

/** What a word that heads a proper name says of the name: 'Bank of England' is a body, 'Oxford Street' a street. */
export type NameHead =
  | 'body'
  | 'person'
  | 'street'
  | 'feature'
  | 'region'
  | 'city'
  | 'event'
  | 'office';

/** What a language's words say of what happened at a place. */
export interface PlaceRoleWords {
  /** Verbs and nouns that give the places that hang on them a role: 'searched', 'arrests', 'victims'. */
  readonly cues: readonly (readonly [phrase: string, role: PlaceRole])[];
  /** Those of the cues that many a harmless thing is said with: 'held', 'found'. */
  readonly weak: ReadonlySet<string>;
  /** 'seized': a search where goods are, an arrest where persons were. */
  readonly seizing: ReadonlySet<string>;
  readonly seizable: ReadonlySet<string>;
  /** Persons who are victims where they are found: 'migrants were found'. */
  readonly sufferers: ReadonlySet<string>;
  /** Nouns that alone tell what the place right after 'in' is: 'accounts in'; `other` where it is none of the case's: 'a court in'. */
  readonly beside: readonly (readonly [noun: string, role: PlaceRole])[];
  /** Words that take up what the sentence before told: 'the rest were in'. */
  readonly rest: ReadonlySet<string>;
  /** Small words between two places that one thing is told of: 'two in Bari and another in Rome'. */
  readonly tallies: ReadonlySet<string>;
  /** 'ready to leave for', 'bound for'. */
  readonly leaving: ReadonlySet<string>;
  readonly aim: ReadonlySet<string>;
  /** Verbs of movement: only with them do 'from' and 'to' tell a way. */
  readonly movement: ReadonlySet<string>;
  /** Nouns that do so as well, and keep nothing from other places: 'a lorry from'. */
  readonly vehicles: ReadonlySet<string>;
  /** Those that take one from port to port: 'the ferry from X to Y' leads through both. */
  readonly passages: ReadonlySet<string>;
  /** Verbs that lead through the place they start from: 'crossed from'. */
  readonly crossings: ReadonlySet<string>;
  /** Verbs that lead to the place where they happen: 'landed in'. */
  readonly arrivals: ReadonlySet<string>;
  /** Verbs of trade: what is sold through a place does not pass it. */
  readonly sales: ReadonlySet<string>;
  /** Words with which one way goes on from another: 'and from there to'. */
  readonly onwards: ReadonlySet<string>;
  /** Nouns of people, groups and goods: 'a gang from X' gives their origin. */
  readonly people: ReadonlySet<string>;
  /** Those who only lend a hand: 'officers from X'. */
  readonly officials: ReadonlySet<string>;
  /** 'a native of'. */
  readonly natives: ReadonlySet<string>;
  /** 'led from': where a group sits. */
  readonly directed: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** 'go': right before 'to' a journey, anywhere else a word like others. */
  readonly going: ReadonlySet<string>;
  /** Before 'to', which then leads nowhere: 'close to', 'according to'. */
  readonly nearby: ReadonlySet<string>;
  readonly via: ReadonlySet<string>;
  /** Those that lead through a place whatever moves: 'via'. */
  readonly passing: ReadonlySet<string>;
  /** Nouns that do so before 'of': 'by way of'. */
  readonly passage: ReadonlySet<string>;
  /** Prepositions that lead over water or mountains: 'across the Channel'. */
  readonly over: ReadonlySet<string>;
  /** Prepositions that put something at a place, besides the strict ones: 'on'. */
  readonly sites: ReadonlySet<string>;
  /** All prepositions that may stand before a place. */
  readonly prepositions: ReadonlySet<string>;
  /** Parts of a place before 'of': 'the outskirts of'. */
  readonly parts: ReadonlySet<string>;
  /** Signs that do not part a place from what is told of it: a colon, a bracket. */
  readonly openings: ReadonlySet<string>;
  /** Signs and words between two clauses. */
  readonly breaks: ReadonlySet<string>;
  /** Words that open a clause within another: 'who', 'because'. */
  readonly relatives: ReadonlySet<string>;
  /** Verbs that tell nothing of the case: a place that hangs on them has no role. */
  readonly verbs: ReadonlySet<string>;
  /** How other such verbs end. */
  readonly verbEndings: readonly string[];
  /** The ending of the form that is a verb after 'of' or 'by': 'accused of bringing women'. */
  readonly gerundEnding: string;
  readonly beforeGerund: ReadonlySet<string>;
  /** Verbs that only carry the noun which tells: 'carried out searches'. */
  readonly support: ReadonlySet<string>;
  /** 'was', 'are': verbs of their own where no other follows. */
  readonly copulas: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** What opens a noun phrase: 'a', 'their'. */
  readonly determiners: ReadonlySet<string>;
}

/** What a language knows of places. Words are folded; several words are joined by a space. */
export interface PlaceWords {
  readonly roles: PlaceRoleWords;
  /** Whether demonyms are written with a capital. */
  readonly demonymsCapitalised: boolean;
  /** Everyday words, which a capital at the head of a sentence does not make a name. */
  readonly common: ReadonlySet<string>;
  readonly aliases: readonly (readonly [phrase: string, alias: PlaceAlias])[];
  /** Prepositions that a place follows. */
  readonly locatives: ReadonlySet<string>;
  /** The few that hardly anything but a place follows: 'in', 'near'. */
  readonly strictLocatives: ReadonlySet<string>;
  /** Words that may stand between a preposition and its place: 'the', 'northern', 'nearby'. */
  readonly bridges: ReadonlySet<string>;
  /** Lower-case words inside a proper name: 'of' in 'Bank of England'. */
  readonly links: ReadonlySet<string>;
  /** Prepositions that put one place inside another: 'Split in Croatia'. */
  readonly containers: readonly string[];
  /** Joins the items of a list: 'and', 'or'. */
  readonly conjunctions: ReadonlySet<string>;
  /** Nouns that make the names of a list streets: 'Decatur and Charleston boulevards'. */
  readonly streetPlurals: ReadonlySet<string>;
  /** Capitalised words that make the name after them a county: 'Co Cork'. */
  readonly counties: ReadonlySet<string>;
  /** What opens examples of a plural: 'neighbourhoods such as'. */
  readonly examples: readonly (readonly string[])[];
  /** 'far', before `reach`: 'as far as Bangor'. */
  readonly distances: ReadonlySet<string>;
  readonly reach: string;
  /** Prepositions after which an unknown name is a place in an article full of places: 'near'. */
  readonly inside: ReadonlySet<string>;
  /** Capitalised words that precede a place without making it a part of another name: 'Greater', 'Central'. */
  readonly modifiers: ReadonlySet<string>;
  /** Titles and ranks that a person's name follows. */
  readonly titles: ReadonlySet<string>;
  /** Offices that follow a place: 'Texas Governor'. */
  readonly heads: readonly (readonly [word: string, head: NameHead])[];
  /** 'of', in 'Bank of England'. */
  readonly genitive: string;
  /** Ranks that a place follows as a title: 'Duke of York'. */
  readonly nobility: ReadonlySet<string>;
  /** What a hyphen may add to a place without making another name: 'London-based'. */
  readonly origins: ReadonlySet<string>;
  /** Words that explain a name as a place: 'Nice, where'. */
  readonly where: ReadonlySet<string>;
  /** 'the', in 'the Netherlands'. */
  readonly articles: ReadonlySet<string>;
  /** Nouns that make a name before them a kind of thing: 'Marburg virus', 'Gouda cheese'. */
  readonly things: ReadonlySet<string>;
  /** Names that are well known for something that is no place: 'Hamas', which some tongues call Hamm. */
  readonly others: ReadonlySet<string>;
  /** What clubs put before their town: 'Real', 'Inter'. */
  readonly clubs: ReadonlySet<string>;
  /** What a hyphen may add to a town that somebody or something sits in: 'Luxembourg-based'. */
  readonly seats: ReadonlySet<string>;
  /** What two places joined by a hyphen share: 'the U.S.-Mexico border'. */
  readonly ties: ReadonlySet<string>;
  /** Who lives in a town or serves it, named after it: 'a Salisbury man', 'Houston police'. */
  readonly inhabitants: ReadonlySet<string>;
  /** Words that make a name one of a kind: 'a Gouda'. */
  readonly oneOf: ReadonlySet<string>;
  /** Verbs and nouns of travel: 'to' after them leads to a place. */
  readonly travel: ReadonlySet<string>;
  readonly towards: string;
  /** Prepositions before whoever acts: 'paid by Brussels'. */
  readonly agents: ReadonlySet<string>;
  /** Days, months and other capitalised words that are no part of a name beside them. */
  readonly calendar: ReadonlySet<string>;
  /** Nouns that a name in a title follows: 'the film Casablanca'. */
  readonly works: ReadonlySet<string>;
  /** What opens the name of a street or square abroad: 'Rue', 'Via', 'Grote Markt'. */
  readonly streetOpeners: readonly string[];
  /** How names of streets end that are one word: 'IJzerlaan', 'Damstraat'. */
  readonly streetEndings: readonly string[];
  /** Prepositions that a street follows besides: 'on', 'along'. */
  readonly streetLocatives: ReadonlySet<string>;
  /** Plural nouns of settlement that a preposition binds to a name: 'villages around X'. */
  readonly settlements: ReadonlySet<string>;
  /** Nouns after the name of a part of a town: 'the Eilandje district'. */
  readonly districtNouns: ReadonlySet<string>;
  /** Nouns of place that 'of' binds to a name: 'port of', 'city of', 'province of'. */
  readonly placeNouns: readonly (readonly [noun: string, kind: PlaceNoun])[];
  /** Nouns of a town that 'of' binds to what it is a town of: 'the capital of'. */
  readonly capitals: ReadonlySet<string>;
  /** Those of the nouns of place that stand for several, each with what one of them is called. */
  readonly plurals: ReadonlyMap<string, string>;
  /** Words that show an article to be about sport. */
  readonly sport: ReadonlySet<string>;
  /** Words after an abbreviation that show it to be no adjective: 'the EU has', 'the US and'. */
  readonly after: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Verbs of which a government is the subject: 'Brussels demanded'. */
  readonly governing: ReadonlySet<string>;
}

/** What a noun of place says of the name bound to it. */
export type PlaceNoun = 'city' | 'region' | 'country' | 'area' | 'street' | 'feature';
