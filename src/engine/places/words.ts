import type { PhraseSet, Phrases } from '../text/phrase-list.ts';
import type { PersonWords } from './person-words.ts';
import type { PlaceRoleWords } from './roles/role-words.ts';
import type { VillageWords } from './village-words.ts';

/** Where an abbreviation or a further name of a place leads: a key of the gazetteer and, where several bear it, its country. */
export interface PlaceAlias {
  readonly key: string;
  readonly cc?: string;
  /** Only as written in capitals or with full stops: 'US', not 'us'. */
  readonly upper?: boolean;
  /** Only with full stops: 'B.C.', since 'BC' is mostly before Christ. */
  readonly dotted?: boolean;
  /** Only right after a comma: 'Naples, FL'. */
  readonly afterComma?: boolean;
}

/** What a word that heads a proper name says of the name: 'Bank of England' is a body, 'Oxford Street' a street. */
export type NameHead = 'body' | 'street' | 'feature' | 'region' | 'city' | 'event' | 'office';

/** What a language knows of places. Words are folded; several words are joined by a space. */
export interface PlaceWords extends PersonWords, VillageWords {
  readonly roles: PlaceRoleWords;
  /** Whether demonyms are written with a capital. */
  readonly demonymsCapitalised: boolean;
  /** Everyday words, which a capital at the head of a sentence does not make a name. */
  readonly common: PhraseSet;
  readonly aliases: Phrases<PlaceAlias>;
  /** Prepositions that a place follows. */
  readonly locatives: ReadonlySet<string>;
  /** The few that hardly anything but a place follows: 'in', 'near'. */
  readonly strictLocatives: ReadonlySet<string>;
  /** Words that may stand between a preposition and its place: 'the', 'northern', 'nearby'. */
  readonly bridges: ReadonlySet<string>;
  /** Lower-case words inside a proper name: 'of' in 'Bank of England'. */
  readonly links: ReadonlySet<string>;
  /** Those of them that only stand in names: 'del' in 'Pescara del Tronto'. */
  readonly particles: ReadonlySet<string>;
  /** What a hyphen ties to a part of a name: 'al' in 'Taybat al-Imam'. */
  readonly prefixes: ReadonlySet<string>;
  /** Where one place lies from another, before `genitive`: 'west of'. */
  readonly directions: ReadonlySet<string>;
  /** Prepositions that put one place inside another: 'Split in Croatia'. */
  readonly containers: readonly string[];
  /** Joins the items of a list: 'and', 'or'. */
  readonly conjunctions: ReadonlySet<string>;
  /** Nouns of a street's part, before 'of': 'the 1300 block of'. */
  readonly streetParts: ReadonlySet<string>;
  /** Nouns that make the names of a list streets or rivers: 'Decatur and Charleston boulevards'. */
  readonly sharedPlurals: ReadonlySet<string>;
  /** Capitalised words that make the name after them a county: 'Co Cork'. */
  readonly counties: ReadonlySet<string>;
  /** What opens examples of a plural: 'neighbourhoods such as'. */
  readonly examples: readonly (readonly string[])[];
  /** 'far', before `reach`: 'as far as Bangor'. */
  readonly distances: ReadonlySet<string>;
  readonly reach: string;
  /** Units that distances are told in, with their kilometres. */
  readonly distanceUnits: readonly (readonly [unit: string, kilometres: number])[];
  /** Prepositions after which an unknown name is a place in an article full of places: 'near'. */
  readonly inside: ReadonlySet<string>;
  /** Capitalised words that precede a place without making it a part of another name: 'Greater', 'Central'. */
  readonly modifiers: ReadonlySet<string>;
  /** 'minister': before 'of' and an everyday word they lead to a field of government. */
  readonly portfolios: ReadonlySet<string>;
  /** Offices that follow a place: 'Texas Governor'. */
  readonly heads: readonly (readonly [word: string, head: NameHead])[];
  /** 'of', in 'Bank of England'. */
  readonly genitive: string;
  /** Ranks that a place follows as a title: 'Duke of York'. */
  readonly nobility: ReadonlySet<string>;
  /** What a hyphen may add to a place without making another name: 'London-based'. */
  readonly origins: ReadonlySet<string>;
  /** Words that end as verbs do, but tell what was done to the thing after them, or are none: 'a UK registered van'. */
  readonly undergone: ReadonlySet<string>;
  /** Words that explain a name as a place: 'Nice, where'. */
  readonly where: ReadonlySet<string>;
  /** Those of them that explain persons as well: 'whose'. */
  readonly whose: ReadonlySet<string>;
  /** 'the', in 'the Netherlands'. */
  readonly articles: ReadonlySet<string>;
  /** What without one is a firm: 'the Emirates', 'Emirates'. */
  readonly articled: ReadonlySet<string>;
  /** Nouns that make a name before them a kind of thing: 'Marburg virus', 'Gouda cheese'. */
  readonly things: ReadonlySet<string>;
  /** Diseases that bear the name of a place, which only a preposition makes one again: 'the Marburg outbreak'. */
  readonly diseases: ReadonlySet<string>;
  /** Money that is named by its country: 'Hong Kong dollars'. */
  readonly currencies: ReadonlySet<string>;
  /** Further nouns that explain a name as a place in apposition: ', a rural community'. */
  readonly apposed: ReadonlySet<string>;
  /** Countries that persons are called after: 'Ireland'. */
  readonly lands: ReadonlySet<string>;
  /** What opens the name of a mountain: 'Mount Raung'. */
  readonly mounts: ReadonlySet<string>;
  /** What opens the name of a part of a town: 'Barangay Mandalagan'. */
  readonly wards: ReadonlySet<string>;
  /** Names that are well known for something that is no place: 'Hamas', which some tongues call Hamm. */
  readonly others: ReadonlySet<string>;
  /** 'brands', 'labels': what is listed behind them, and behind one of the openers. */
  readonly brands: ReadonlySet<string>;
  readonly brandOpeners: ReadonlySet<string>;
  /** Makes of cars: what is listed right behind one is another. */
  readonly makes: ReadonlySet<string>;
  /** Words before a preposition that make what follows a means or a matter, no place: 'paid in', 'invested in'. */
  readonly mediums: ReadonlySet<string>;
  /** What clubs, banks and the like put before their town: 'Real', 'Hotel', 'Credit'. */
  readonly clubs: ReadonlySet<string>;
  /** What a band is that is called after a place, one and several: 'cartel'. */
  readonly bands: ReadonlySet<string>;
  readonly bandPlurals: ReadonlySet<string>;
  /** What opens a saint's name: 'St Martin's Lane' is no lane of Saint Martin. */
  readonly saints: ReadonlySet<string>;
  /** What a hyphen may add to a town that somebody or something sits in: 'Luxembourg-based'. */
  readonly seats: ReadonlySet<string>;
  /** What two places joined by a hyphen share: 'the U.S.-Mexico border'. */
  readonly ties: ReadonlySet<string>;
  /** What no large town is called: 'village'. */
  readonly villages: ReadonlySet<string>;
  /** What may stand before somebody's age: 'aged'. */
  readonly aged: ReadonlySet<string>;
  /** Who lives in a town or serves it, named after it: 'a Salisbury man', 'Houston police'. */
  readonly inhabitants: ReadonlySet<string>;
  /** Where one lives, named after its town: 'a Salisbury home'. */
  readonly dwellings: ReadonlySet<string>;
  /** What goods are held and sold in: 'bottles of Bordeaux'. */
  readonly measures: ReadonlySet<string>;
  /** Before 'of' or 'for' and a town they make it a team: 'a fan of Chelsea', 'played for Leinster'. */
  readonly fans: ReadonlySet<string>;
  /** What one town does to another in a match: 'Hull beat Leeds'. */
  readonly outdone: ReadonlySet<string>;
  /** What a firm is, behind its name: 'Halifax, the lender'. */
  readonly firms: ReadonlySet<string>;
  /** Firms that are called like towns: a town only where a preposition of place leads to it. */
  readonly houses: ReadonlySet<string>;
  /** Right before a region they tell of a part of it, and no town's: 'western Washington', 'upstate New York'. */
  readonly parts: ReadonlySet<string>;
  /** Words that make a name one of a kind: 'a Gouda'. */
  readonly oneOf: ReadonlySet<string>;
  /** Verbs and nouns of travel: 'to' after them leads to a place. */
  readonly travel: ReadonlySet<string>;
  readonly towards: string;
  /** Words before `towards` that name who says so: 'according to'. */
  readonly sayings: ReadonlySet<string>;
  /** Prepositions before whoever acts: 'paid by Brussels'. */
  readonly agents: ReadonlySet<string>;
  /** Days, months and other capitalised words that are no part of a name beside them. */
  readonly calendar: ReadonlySet<string>;
  /** Nouns that a name in a title follows: 'the film Casablanca'. */
  readonly works: ReadonlySet<string>;
  /** With a capital and `towards` behind it they begin a title: 'Passage to India'. */
  readonly journeys: ReadonlySet<string>;
  /** What opens the name of a street or square abroad: 'Rue', 'Via', 'Grote Markt'. */
  readonly streetOpeners: PhraseSet;
  /** Those of them that name a street in lower case as well: 'calle', but not 'via'. */
  readonly streetNouns: ReadonlySet<string>;
  /** How names of streets end that are one word: 'IJzerlaan', 'Damstraat'. */
  readonly streetEndings: readonly string[];
  /** Prepositions that a street follows besides: 'on', 'along'. */
  readonly streetLocatives: ReadonlySet<string>;
  /** Letters that tell of a street which part of it is meant: 'Mercer Street SE'. */
  readonly streetBearings: ReadonlySet<string>;
  /** Nouns of a part of a county, which bears the name of something larger elsewhere: 'Delaware Township'. */
  readonly townships: ReadonlySet<string>;
  /** The country whose towns are called like others, and what follows their names, with the word that stands behind it or none: 'county', 'police department'. */
  readonly towns: { readonly cc: string; readonly nouns: ReadonlyMap<string, string> };
  /** Countries whose clubs are called like towns: 'Norwich City'. */
  readonly clubCities: ReadonlySet<string>;
  /** Plural nouns of settlement that a preposition binds to a name: 'villages around X'. */
  readonly settlements: ReadonlySet<string>;
  /** Nouns that a name stands before as a place, whatever it is else: 'Xinmo village'. */
  readonly settledNouns: readonly (readonly [noun: string, kind: PlaceNoun])[];
  /** Nouns after the name of a part of a town: 'the Eilandje district'. */
  readonly districtNouns: ReadonlySet<string>;
  /** Nouns of a part that need the whole named after them: 'the Wynwood section of Miami'. */
  readonly sections: ReadonlySet<string>;
  /** What makes a park or an airport of the noun behind it, and of the name before it a place wherever it stands: 'National'. */
  readonly ofParks: ReadonlySet<string>;
  /** Nouns of a feature that persons are called as well: 'Anthony Lake'. */
  readonly surnames: ReadonlySet<string>;
  /** Before `genitive` they lead to a place in news of sport as well: 'out of Leeds', 'a tour of Chile'. */
  readonly out: ReadonlySet<string>;
  /** What is played for at a ground and bears its name: 'the Wimbledon title'. */
  readonly heldThere: ReadonlySet<string>;
  /** Words of elections, which have contests, rivals and victories as well. */
  readonly polls: ReadonlySet<string>;
  /** What a country or a town has in news of sport too, and no side: 'Brazil's government'. */
  readonly civic: ReadonlySet<string>;
  /** Nouns of a water or a volcano, right before its name or behind it: 'over the river Drina'. */
  readonly landforms: ReadonlySet<string>;
  /** Before a place that another one lies by. */
  readonly near: ReadonlySet<string>;
  /** What stands on a border: 'Torkham border crossing'. */
  readonly borderSites: ReadonlySet<string>;
  /** What a port or station serves, between its town and its noun: 'Hull Container Port'. */
  readonly trades: ReadonlySet<string>;
  /** Nouns that are a place's behind such a word alone: 'Hull Ferry Terminal'. */
  readonly terminals: ReadonlySet<string>;
  /** Nouns of a harbour: it bears the name of the town that it lies at. */
  readonly harbours: ReadonlySet<string>;
  /** 'off': right before a name it puts something at sea. */
  readonly offshore: ReadonlySet<string>;
  /** 'coast', 'port': with 'of' before a name they say that it lies at the sea. */
  readonly shores: ReadonlySet<string>;
  /** Nouns that end the name of an airport, which opens with its town's: 'Amsterdam Schiphol Airport'. */
  readonly airports: ReadonlySet<string>;
  /** Nouns that end the name of an arena in the same way: 'Multan Cricket Stadium'. */
  readonly arenas: ReadonlySet<string>;
  /** What else a town has that is called by its name wherever it lies: 'station', and the words before it that make it another's. */
  readonly stations: ReadonlySet<string>;
  readonly otherStations: ReadonlySet<string>;
  /** Initials that make what follows a prison, with its country: 'HMP Wandsworth'. */
  readonly prisons: ReadonlyMap<string, string>;
  /** Nouns of what lies or was built in a landscape: 'at Makupa bridge'. */
  readonly landmarks: ReadonlySet<string>;
  /** Nouns of place that 'of' binds to a name: 'port of', 'city of', 'province of'. */
  readonly placeNouns: readonly (readonly [noun: string, kind: PlaceNoun])[];
  /** Nouns of a town that 'of' binds to what it is a town of: 'the capital of'. */
  readonly capitals: ReadonlySet<string>;
  /** Those of the nouns of place that stand for several, each with what one of them is called. */
  readonly plurals: ReadonlyMap<string, string>;
  /** What makes states countries: 'member states'. */
  readonly unions: ReadonlySet<string>;
  /** Words that show an article to be about sport, and those that do beside them: of a contest of any kind. */
  readonly sport: ReadonlySet<string>;
  readonly contests: ReadonlySet<string>;
  /** Those of them that are of what everybody plays for himself: 'tennis', 'knockout'. */
  readonly singles: ReadonlySet<string>;
  /** Those of them that are of football. */
  readonly football: ReadonlySet<string>;
  /** What leads to the side that one plays at its home, and elsewhere to a place: 'at'. */
  readonly against: ReadonlySet<string>;
  /** Before 'to' and a country they make it the side that won: 'a defeat to Chile'. */
  readonly yielding: ReadonlySet<string>;
  /** What two sides play, and what leads to one of them behind it: 'a match against'. */
  readonly matches: ReadonlySet<string>;
  readonly versus: ReadonlySet<string>;
  /** Towns that are known for a ground of all sides, and have none that is known. */
  readonly venues: ReadonlySet<string>;
  /** In such an article, what leads to a side as it does to a place elsewhere: 'a win over Chile'. */
  readonly meeting: ReadonlySet<string>;
  /** What stands at a place: 'a house in Quillby'. */
  readonly buildings: ReadonlySet<string>;
  /** What tells when or why behind a list, which it ends: 'during'. */
  readonly closing: ReadonlySet<string>;
  /** Words that add one more to a list: 'as well as'. */
  readonly added: readonly string[];
  /** Whose station or post is no place: 'Quillby Police Station'. */
  readonly crewed: ReadonlySet<string>;
  /** Words after an abbreviation that show it to be no adjective: 'the EU has', 'the US and'. */
  readonly after: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** What makes no country of the people that it is glued to, before it and behind it, or that it stands beside: 'pro-Russian', 'Serb-dominated', 'ancient Greek'. */
  readonly compounds: Readonly<Record<'sorts' | 'bygone' | 'first' | 'last', ReadonlySet<string>>>;
  /** Verbs of which a government is the subject: 'Brussels demanded'. */
  readonly governing: ReadonlySet<string>;
  /** Those of which only a capital's is: 'Washington sanctions'; and of a town they would be nouns. */
  readonly ruling: ReadonlySet<string>;
  /** Those that stand before who said so: ', specified Washington.' */
  readonly stating: ReadonlySet<string>;
  readonly states: StateWords;
}

/** By what words a capital is told for its government. */
export interface StateWords {
  /** Words that show an article to be about what states do to one another: 'sanctions', 'ceasefire'. */
  readonly topic: ReadonlySet<string>;
  /** Forms of 'be', and what follows them of a government: 'is willing', 'is pushing'. */
  readonly being: ReadonlySet<string>;
  readonly willing: ReadonlySet<string>;
  readonly going: readonly string[];
  /** Other auxiliaries: 'has tightened', 'will send'. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Verbs of a government that no ending tells: 'sent', 'insists'. */
  readonly deeds: ReadonlySet<string>;
  /** What a town does and is as well: 'hosted', 'been'. */
  readonly ofTowns: ReadonlySet<string>;
  /** What stands between a subject and its verb, and how more of it ends. */
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEndings: readonly string[];
  /** Verbs whose object is a government: 'urged'. */
  readonly moved: ReadonlySet<string>;
  /** 'on', in 'sanctions on Moscow', and nouns before it that make a town of it again: 'attack'. */
  readonly upon: ReadonlySet<string>;
  readonly attacks: ReadonlySet<string>;
  /** Nouns before one of the prepositions and a government: 'support from', 'message to'. */
  readonly exchange: ReadonlySet<string>;
  readonly exchanged: ReadonlySet<string>;
  /** What a government has: 'Moscow's role'. */
  readonly stances: ReadonlySet<string>;
}

/** What a noun of place says of the name bound to it. */
export type PlaceNoun = 'city' | 'region' | 'country' | 'area' | 'street' | 'feature';
