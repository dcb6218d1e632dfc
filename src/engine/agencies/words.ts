import type { PhraseSet, Phrases } from '../text/phrase-list.ts';
import type { AgencyRole } from '../types.ts';

/** How an authority's noun may be used; told at `AuthorityHead.ways`. */
export type HeadWay =
  | 'persons'
  | 'office'
  | 'bench'
  | 'state'
  | 'title'
  | 'one'
  | 'plain'
  | 'again'
  | 'definite'
  | 'for';

/** A common noun that names an authority once a country is given: 'police', 'public prosecutor's office'. */
export interface AuthorityHead {
  /** What follows the country in an unnamed authority's id: 'police' in `be-police`. */
  readonly kind: string;
  /**
   * `persons`: counts only as a plural without a number before it ('Belgian officers', not 'five Belgian officers').
   * `office`: also takes its place behind it ('the public prosecutor's office in Düsseldorf', 'the county court in Zadar').
   * `bench`: takes its place behind 'of' ('Court of Lille').
   * `state`: stands for a body of the state by itself, its country from the text ('the interior ministry').
   * `title`: does so when written with a capital ('the Supreme Court').
   * `one`: a country has one, wherever its people stand ('border guards in Lviv').
   * `plain`: takes no words of its own ('Irish Republican Army' is no state's); with a capital it may do so again ('the Navy').
   * `definite`: behind its article it stands for the country's one also in lower case ('the coast guard').
   * `for`: counts only with what it is for behind it ('U.S. Attorney for the District of Vermont', not 'U.S. Attorney Quill').
   * `again`: with a capital inside a sentence it is the one whose country the text has told ('seized by Customs').
   */
  readonly ways?: readonly HeadWay[];
  /** The only countries that have it ('Crown Court'); anywhere else it decides nothing. */
  readonly countries?: readonly string[];
  /** Countries that call theirs otherwise: the United States have departments, and no 'foreign ministry'. */
  readonly notOf?: readonly string[];
  /** Words that show another sense in its sentence ('French customs and traditions'). */
  readonly against?: readonly string[];
}

/** A field of public work; with a body's noun before or behind it, it makes an authority's name. */
export interface AuthorityField extends AuthorityHead {
  /** Parts of bodies are told by it too: 'drug squad', 'Homicide Branch'. */
  readonly hasUnits?: boolean;
  /** So are its teams, for no gang is called after it: 'Homicide Group', not 'Drug Trafficking Group'. */
  readonly hasTeams?: boolean;
}

/** None where the words only look like those of a part; 'apart' where they say that a body has none. */
export type Role = AgencyRole | 'apart' | undefined;

/** Phrases that give a body's part in a case, by the side on which the body stands. */
export interface RoleWords {
  /** The body follows: 'led by', 'with the support of'. */
  readonly before: Phrases<Role>;
  /** The body precedes: 'coordinated', 'took part'; also what only looks so and tells no part: 'led to'. */
  readonly after: Phrases<Role>;
  /** What may follow words that say a body has no part: 'in the case'. */
  readonly ofCase: Phrases<Role>;
  /** The words that those of them begin with which tell one: 'coordinated', 'took'. */
  readonly acts: ReadonlySet<string>;
  /** What a body has made or given, behind its name: 'the NCA investigation', 'Europol's press release'. */
  readonly nouns: Phrases<Role>;
  /** What opens a line above a list of bodies, or before its colon: 'the following authorities took part'. */
  readonly rolls: Phrases<Role>;
  /** Verbs that stand before who speaks behind a comma or quote alone: ', said Europol', not 'they said Europol knew'. */
  readonly spoken: readonly string[];
  /** Those that do so where who speaks ends the sentence: ', reported Eurojust.' */
  readonly inverted: readonly string[];
  /** Words that may stand between a body and its verb: 'has', 'also'. */
  readonly auxiliaries: readonly string[];
  /** Those of a body's people and things that act for it: 'NCA officers', 'a Coast Guard detachment'. */
  readonly staff: readonly string[];
  /** Who may have done something with a body, without a name: 'the Guardia Civil and firefighters searched'. */
  readonly companions: readonly string[];
  /** Those of them who may themselves be held: 'Guardia Civil officers arrested in a raid'. */
  readonly persons: readonly string[];
  /** Signs and endings between a name, its unit and its people: 'the Coast Guard's HC-144 (Air Station Quill)'. */
  readonly passed: readonly string[];
  /** Words in lower case inside where a body's people are: 'officers in the port of Dover'. */
  readonly grounds: readonly string[];
  /** Who speaks for a body between it and the verb, by office: 'director', before or behind which a name may stand. */
  readonly speakers: readonly string[];
  /** Words that take a body up in a clause between commas: 'Europol, which sent analysts, said'. */
  readonly relatives: readonly string[];
  /** Behind such a word they tell of one body alone: 'Europol and the BKA, which is investigating'. */
  readonly ofOne: readonly string[];
  /** Behind a verb of the list above: another has done it to the body before ('assisted by'). */
  readonly agents: readonly string[];
  /** Before a body that did not do what is told: 'Frontex, not Europol, helped'. */
  readonly denied: readonly string[];
  /** Words that may stand between the bodies of one list, and before the first: 'and', 'the', 'officers of'. */
  readonly listed: readonly string[];
}

/** What a language calls authorities and bodies; phrases are folded when compiled. */
export interface AgencyWords {
  readonly heads: Phrases<AuthorityHead>;
  readonly fields: Phrases<AuthorityField>;
  /** What a body is whose field the text gives: 'Disaster Management Authority'. */
  readonly fieldNouns: readonly string[];
  /** Words between a place or nationality and the head: 'Antwerp federal police', 'Sofia City prosecutor'. */
  readonly modifiers: readonly string[];
  /** Words behind a head that make it something else: 'Belgian police station'. */
  readonly notBefore: PhraseSet;
  /** Words that do so where they have a capital: 'the Customs Act'. */
  readonly laws: readonly string[];
  /** Nouns that end a longer name of something else: 'Garda Representative Association'. */
  readonly longerNames: readonly string[];
  /** Nouns before 'of' that make people a body of their own: 'Council of Judges and Prosecutors'. */
  readonly gatherings: readonly string[];
  /** Words before a head that do so: 'tennis courts'. */
  readonly notAfter: readonly string[];
  /** Words that join two countries before one noun: 'French and Belgian police'. */
  readonly joins: readonly string[];
  /** Prepositions that put a place behind a head: 'of', 'in'. */
  readonly of: readonly string[];
  /** Prepositions that lead to what an office is for: 'for Cybercrime', 'against Corruption'. */
  readonly purposes: readonly string[];
  readonly at: readonly string[];
  /** What ties an office to the court that it serves: 'attached to'. */
  readonly attached: PhraseSet;
  /** Whose body a periphrasis means: 'the EU's', 'European', 'the bloc's'. */
  readonly holders: PhraseSet;
  /** Adjectives of place that may stand between holder and field: 'Hague-based'. */
  readonly based: PhraseSet;
  /** What the body is in a periphrasis: 'agency', 'body'. */
  readonly bodies: PhraseSet;
  /** What leads to the field from behind: 'agency for law enforcement cooperation'. */
  readonly bodyOf: PhraseSet;
  /** Second names that count where the body is named in the article: 'European prosecutors'. */
  readonly seconds: readonly (readonly [phrase: string, id: string])[];
  /** Words behind a second name that make it a common noun again: 'European police forces'. */
  readonly secondsNotBefore: readonly string[];
  /** Last words of second names whose body has no power of its own over anybody: 'European police'. */
  readonly unarmed: readonly string[];
  /** Verbs of such power: who does that is the police of some country. */
  readonly force: readonly string[];
  /** Nouns before a name that make it a work, a band, a team or a firm: 'the film Interpol'. */
  readonly worksBefore: PhraseSet;
  /** Words between such a noun and the name: 'a brand called Frontex'. */
  readonly called: readonly string[];
  /** Words behind a name that do so: 'Carabinieri FC'. */
  readonly worksAfter: PhraseSet;
  /** Words that follow a name behind a hyphen and tell what its body does: 'Europol-backed'. */
  readonly compounds: readonly string[];
  /** What ties a likeness to the body that another is like: 'of', 'to'. */
  readonly likeners: readonly string[];
  /** Nouns of likeness: 'Britain's answer to'. */
  readonly likenesses: readonly string[];
  /** What says outright that one body is like the next: 'modelled on'. */
  readonly modelled: PhraseSet;
  /** Lower-case words inside a body's name: 'of', 'for', 'and'. */
  readonly links: readonly string[];
  /** Countries whose towns have their names in this language, so that those of other countries may bear them too. */
  readonly namedInIt: readonly string[];
  readonly articles: readonly string[];
  /** Articles that make a periphrasis any one of its kind: 'a European police agency'. */
  readonly indefinite: readonly string[];
  /** 'respective', 'various': words before what several countries have each of their own. */
  readonly ofMany: readonly string[];
  /** Prepositions before a place that leave its neighbour alone: 'in Brussels police found'. */
  readonly locatives: readonly string[];
  /** Words for where two countries meet, before the other one: 'the border with Bolivia'. */
  readonly borders: readonly string[];
  /** Nouns behind a nationality that make it somebody's: 'a British national'. */
  readonly persons: readonly string[];
  /** Nouns behind an acronym that make it a force, not one of its other senses: 'AFP officers'. */
  readonly staff: readonly string[];
  /** Words before an office that make it a person who held it: 'a former Belgian prosecutor'. */
  readonly formerly: readonly string[];
  /** Before a ministry: it is of a part of the country, 'Victorian', 'provincial'. */
  readonly ofPart: readonly string[];
  /** Nouns for a state that the text has named: 'the country's coast guard'. */
  readonly lands: readonly string[];
  /** Nouns that make the words before them the field of a part of a body: 'anti-terrorism unit', 'drug squad'. */
  readonly units: readonly string[];
  /** Such nouns that gangs bear as well, so that they count in capitals only, and not behind all fields: 'Homicide Group'. */
  readonly teams: readonly string[];
  /** Words behind letters that make them a news agency's: 'the AFP reporter'. */
  readonly press: readonly string[];
  /** Words before an unnamed town's police that tell who speaks or acts: 'by Quillby police'. */
  readonly sources: readonly string[];
  /** Prepositions before a body that make it where something was done: 'before the court'. */
  readonly scenes: readonly string[];
  /** Number words before persons, of which 'of' may follow some: 'two', 'dozens'. */
  readonly counts: readonly string[];
  readonly roles: RoleWords;
  /** 'formed': behind a body's comma and with a year, since when it is there. */
  readonly founding: ReadonlySet<string>;
  /** What a press room's link is called. */
  readonly pressRoom: string;
}
