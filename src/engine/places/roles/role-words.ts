import type { Phrases } from '../../text/phrase-list.ts';
import type { PlaceRole } from '../../types.ts';

/** What a phrase tells: the role of what hangs on it, a movement, or nothing of the case. */
export type CueRole = PlaceRole | 'other' | 'move';

/** What a language's words say of what happened at a place. */
export interface PlaceRoleWords {
  /** Verbs and nouns that give the places that hang on them a role: 'searched', 'arrests', 'victims'; `other` where they tell none: 'air raids', `move` where something moves: 'set off'. */
  readonly cues: Phrases<CueRole>;
  /** Verbs whose object may be the place itself: 'raided Soho'. */
  readonly onto: readonly (readonly [verb: string, role: PlaceRole | 'other'])[];
  /** Cues that before a noun only tell what it is: 'police found stolen cars'. */
  readonly taken: ReadonlySet<string>;
  /** What opens a clause about what happened at a place: 'in Huruma, where'. */
  readonly there: ReadonlySet<string>;
  /** Those of the cues that many a harmless thing is said with: 'held', 'found'. */
  readonly weak: ReadonlySet<string>;
  /** Those that others than police do as well, so that they alone show no case: an umpire inspects, firefighters are deployed. */
  readonly anybodys: ReadonlySet<string>;
  /** 'seized': a search where goods are, an arrest where persons were. */
  readonly seizing: ReadonlySet<string>;
  readonly seizable: ReadonlySet<string>;
  /** Persons who are victims where they are found: 'migrants were found'. */
  readonly sufferers: ReadonlySet<string>;
  /** Those who are victims where they are held: 'victims who were being held'. */
  readonly captives: ReadonlySet<string>;
  /** Cues that say nothing of victims where they take in offenders: 'targeting traffickers'. */
  readonly aiming: ReadonlySet<string>;
  readonly offenders: ReadonlySet<string>;
  /** 'registered': a seat only of what is entered in a register; cases are registered as well. */
  readonly registering: ReadonlySet<string>;
  readonly registrable: ReadonlySet<string>;
  /** What shows a text to tell of a crime where nobody is arrested or harmed in it: without it nothing has a role. */
  readonly crimes: ReadonlySet<string>;
  /** Who is on a way even where no word of crime is said: 'migrants drowned', 'burglars from'. */
  readonly carried: ReadonlySet<string>;
  /** Where and for what suspects and the injured are taken: no way of the case. */
  readonly custody: ReadonlySet<string>;
  /** Before a place that only tells where something else lies: 'two countries neighbouring'. */
  readonly abutting: ReadonlySet<string>;
  /** Nouns of a body's rooms: the one before them tells whose: 'the prosecutor's office in'. */
  readonly rooms: ReadonlySet<string>;
  /** Nouns that alone tell what the place right after 'in' is: 'accounts in'; `other` where it is none of the case's: 'a court in'. */
  readonly beside: readonly (readonly [noun: string, role: PlaceRole])[];
  /** Words that take up what the sentence before told: 'the rest were in'. */
  readonly rest: ReadonlySet<string>;
  /** Small words between two places that one thing is told of: 'two in Bari and another in Rome'. */
  readonly tallies: ReadonlySet<string>;
  /** 'ready to leave for', 'bound for'. */
  readonly leaving: ReadonlySet<string>;
  /** What makes operations those of a firm: 'ceased', 'banking'. */
  readonly ofBusiness: ReadonlySet<string>;
  /** What somebody is held on, before 'of' and a deed: 'suspicion'. */
  readonly grounds: ReadonlySet<string>;
  readonly aim: ReadonlySet<string>;
  /** What goods are made for, and sold at: 'markets'. */
  readonly markets: ReadonlySet<string>;
  /** Behind a place and a hyphen: 'an Italy-bound ship'. */
  readonly bound: ReadonlySet<string>;
  /** Words that deny it: 'not bound for'. */
  readonly denying: ReadonlySet<string>;
  /** Verbs of movement: only with them do 'from' and 'to' tell a way. */
  readonly movement: ReadonlySet<string>;
  /** Nouns that do so as well, and keep nothing from other places: 'a lorry from'../. */
  readonly vehicles: ReadonlySet<string>;
  /** Those that take one from port to port: 'the ferry from X to Y' leads through both. */
  readonly passages: ReadonlySet<string>;
  /** Verbs that lead through the place they start from: 'crossed from'../. */
  readonly crossings: ReadonlySet<string>;
  /** Verbs of a few steps, which lead to a place only where it follows at once: 'walked into Latvia'. */
  readonly onFoot: ReadonlySet<string>;
  /** Verbs that lead to the place where they happen: 'landed in'. */
  readonly arrivals: ReadonlySet<string>;
  /** Verbs of trade: what is sold through a place does not pass it. */
  readonly sales: ReadonlySet<string>;
  /** Words with which one way goes on from another: 'and from there to'. */
  readonly onwards: ReadonlySet<string>;
  /** Nouns of people, groups and goods: 'a gang from X' gives their origin. */
  readonly people: ReadonlySet<string>;
  /** Those of them who, from a town, only live there. */
  readonly residents: ReadonlySet<string>;
  /** What is said of things as well as of persons: 'picked up' by a truck is no arrest. */
  readonly lifting: ReadonlySet<string>;
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
  /** 'get': right before 'to' or 'into' a place it leads there. */
  readonly getting: ReadonlySet<string>;
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
  /** Those that put it elsewhere than in a whole country: 'outside the EU', though 'outside Paris' is there. */
  readonly excluding: ReadonlySet<string>;
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
  /** 'say they': those who act tell what they did themselves. */
  readonly telling: ReadonlySet<string>;
  readonly themselves: ReadonlySet<string>;
  /** Those of them that may be said of a thing: 'a crash that'. */
  readonly ofThings: ReadonlySet<string>;
  /** What such a thing did, or what was done in it: 'killed'. */
  readonly harming: ReadonlySet<string>;
  /** What befell a place that stands before it: 'the London stabbing'. */
  readonly harms: ReadonlySet<string>;
  /** Verbs that tell nothing of the case: a place that hangs on them has no role. */
  readonly verbs: ReadonlySet<string>;
  /** How other such verbs end. */
  readonly verbEndings: readonly string[];
  /** The ending of the form that is a verb after 'of' or 'by': 'accused of bringing women'. */
  readonly gerundEnding: string;
  /** How the plural of sites ends: 'in the nightclubs of'. */
  readonly pluralEnding: string;
  readonly beforeGerund: ReadonlySet<string>;
  /** Verbs that only carry the noun which tells: 'carried out searches'. */
  readonly support: ReadonlySet<string>;
  /** What a copula says of how many such things there were: 'one of the largest in'. */
  readonly superlatives: ReadonlySet<string>;
  /** 'was', 'are': verbs of their own where no other follows. */
  readonly copulas: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** What opens a noun phrase: 'a', 'their'. */
  readonly determiners: ReadonlySet<string>;
  /** Those who act where they are: 'police in Malta seized'. */
  readonly actors: ReadonlySet<string>;
  /** Before who did it: 'held by'. */
  readonly by: ReadonlySet<string>;
  /** 'is', 'were': what follows was done to one. */
  readonly being: ReadonlySet<string>;
  /** 'out of': from. */
  readonly outward: ReadonlySet<string>;
  /** Verbs of movement whose object is where one comes: 'entered Greece'. */
  readonly entering: ReadonlySet<string>;
  /** Participles that only say who somebody is: 'men accused of'. */
  readonly reduced: ReadonlySet<string>;
  /** What opens a clause about the time of an arrest: 'caught as he left'. */
  readonly meanwhile: ReadonlySet<string>;
  /** What opens the clause that tells what then happened there: 'living in Graz when'. */
  readonly when: ReadonlySet<string>;
  /** After 'but': the clause goes on. */
  readonly also: ReadonlySet<string>;
  /** Losses of things: what is found afterwards is no victim. */
  readonly thefts: ReadonlySet<string>;
  /** Verbs that win somebody for where they then go: 'lured to'. */
  readonly luring: ReadonlySet<string>;
  /** What is done with goods that others are to find: 'hidden in'. */
  readonly hiding: ReadonlySet<string>;
  /** After a sea or a region: a way through it. */
  readonly passageways: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly frontiers: ReadonlySet<string>;
  /** What opens a remark between commas: ', worth two million,'. */
  readonly asides: ReadonlySet<string>;
  /** Verbs that bring those who search to where they do: 'led the police to'. */
  readonly leading: ReadonlySet<string>;
  /** After a participle that tells what goods are: 'laced with', 'declared as'. */
  readonly holding: ReadonlySet<string>;
  /** 'as far as': to. */
  readonly far: ReadonlySet<string>;
  readonly as: ReadonlySet<string>;
  /** 'on the road between'. */
  readonly roads: ReadonlySet<string>;
  /** 'operations': raids, unless they are of an offence. */
  readonly ventures: ReadonlySet<string>;
  /** 'was stopped': an arrest of those who carry, a search of what they drive. */
  readonly halting: ReadonlySet<string>;
  readonly couriers: ReadonlySet<string>;
  /** 'other countries such as'. */
  readonly others: ReadonlySet<string>;
  /** Before the years of a term: 'up to', 'a maximum of'. */
  readonly beforeTerm: ReadonlySet<string>;
  /** With them a verb of movement only carries a noun: 'carried out'. */
  readonly particles: ReadonlySet<string>;
  /** What leads to a court that somebody comes to: 'before'. */
  readonly facing: ReadonlySet<string>;
  /** What is done with those arrested: where they go is no place of an arrest. */
  readonly handing: ReadonlySet<string>;
  /** Participles that give a role only right behind a noun: 'goods made in'. */
  readonly adnominal: ReadonlySet<string>;
  /** Before 'but', which then parts nothing: 'all but one'. */
  readonly all: ReadonlySet<string>;
  /** Those who search, and what they do where they do: 'customs officers boarded'. */
  readonly searchers: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
  /** What they open as well, and find nothing in: 'opened an inquiry'. */
  readonly affairs: ReadonlySet<string>;
}
