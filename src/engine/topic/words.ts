import type { PhraseSet, Phrases } from '../text/phrase-list.ts';

/** What a group of terms speaks for: a case, or another kind of writing. */
export type TopicGroup =
  /** What police, prosecutors and courts do. */
  | 'act'
  /** Crimes, beside the registry's vocabulary. */
  | 'crime'
  /** What ties a case to more than one country. */
  | 'border'
  /** Crimes that cross a border by what they are: smuggling. */
  | 'crossing'
  /** Other kinds of writing that use the words of crime. */
  | 'fiction'
  | 'sport'
  | 'business'
  | 'politics'
  | 'war'
  | 'technology'
  | 'leisure'
  | 'statistics'
  | 'science'
  | 'accident'
  | 'memory'
  /** The reader or the writer is spoken of: advice, games, opinion. */
  | 'address';

/** What a term says of its text: 3 speaks for itself, 1 only beside others. */
export interface GroupTerm {
  readonly kind: 'group';
  readonly group: TopicGroup;
  readonly weight: number;
}

/** What a language knows of the topic of an article. */
export interface TopicWords {
  readonly terms: Phrases<GroupTerm>;
  /** What somebody is by his work or his pastime: 'minister', 'striker'; of one who is held it says who he is, and of no other kind of writing. */
  readonly persons: ReadonlySet<string>;
  /** Who comes to watch a match: 'fans'. */
  readonly crowds: ReadonlySet<string>;
  /** Last words of crimes, each with the kinds of writing whose words belong to it: 'vandals' break memorials, who is caught 'driving' drunk has crashed. */
  readonly matters: ReadonlyMap<string, readonly TopicGroup[]>;
  /** Last words of crimes by which a fire was set: 'arson'. */
  readonly fires: ReadonlySet<string>;
  /** Of stolen art, that it is back where it was: 'returned', 'handed'. */
  readonly givenBack: ReadonlySet<string>;
  /** Words that say by themselves that a border is crossed: 'smuggling'. */
  readonly crosses: ReadonlySet<string>;
  /** Words in which a term of crime is no crime: 'arrested development', 'charged particles'. */
  readonly harmless: PhraseSet;
  /** Words of a headline that name a form of writing which is no news of a case: 'annual report', 'quiz of the week'. */
  readonly forms: PhraseSet;
  /** What opens a question of what is so in general: a headline that asks it tells of no case. */
  readonly asks: PhraseSet;
  /** First words of a headline that retells or explains, each with the words of which one must follow, if any: 'How Antwerp became', 'Why'. */
  readonly retells: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words before a service that somebody spies for: 'for', 'to'. */
  readonly employs: ReadonlySet<string>;
  /** Words of what is so in general, not of one case: 'can', 'often', 'or'. */
  readonly general: ReadonlySet<string>;
  /** Words that weigh one thing against another or speak of a sort of them, as essays and features do: 'but', 'more', 'these'. */
  readonly argues: ReadonlySet<string>;
  /** Of `argues`, what argues nothing with a word behind it: 'so far', 'so-called', 'more than 40', 'this week'. */
  readonly notArgued: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words in which reports of police and courts say what was done: 'connection', 'possession', 'premises'. */
  readonly reports: ReadonlySet<string>;
  /** Verbs of what was done that do not end as most do: 'was', 'told'. */
  readonly done: ReadonlySet<string>;
  /** Words for one person: 'he', 'her'. */
  readonly somebody: ReadonlySet<string>;
  /** Before a year, they open the time that a crime went on: 'between 2019 and 2021'. */
  readonly periods: ReadonlySet<string>;
  /** Before a year they say since when somebody lives: 'born in 1995'. */
  readonly birth: ReadonlySet<string>;
  /** Verbs before which somebody is held now, whenever his crime was: 'is charged', 'has been on trial'. */
  readonly now: ReadonlySet<string>;
  /** What laws are called, and what may stand between that and their year: 'Act', 'of'. */
  readonly laws: ReadonlySet<string>;
  readonly beforeYear: ReadonlySet<string>;
  /** And what their year stands before: 'treaty'. */
  readonly pacts: ReadonlySet<string>;
  /** What follows a word where it is explained: 'a red notice is a ...'. */
  readonly defines: PhraseSet;
  /** Where a country has those who speak for its people abroad: 'embassy'. */
  readonly missions: ReadonlySet<string>;
  /** 'A Russian national': behind a people they say that somebody is abroad. */
  readonly nationals: ReadonlySet<string>;
  /** Behind a people: what was only written or made there or is spoken, 'German number plates', 'Swiss watches', 'a German accent'. */
  readonly papers: ReadonlySet<string>;
  /** Behind a people: a place that lies in its country, 'a Swiss gallery'; not a shop or a restaurant, which are in any. */
  readonly sites: ReadonlySet<string>;
  /** Parts of a state that are called countries, small: 'england'. */
  readonly lands: ReadonlySet<string>;
  /** Behind peoples they make tongues of them: 'a Polish interpreter'. */
  readonly heardIn: ReadonlySet<string>;
  /** Before peoples they make tongues of them: 'spoke German', 'fluent in German'. */
  readonly tongues: ReadonlySet<string>;
  /** The same where no noun follows: 'learnt Chinese', but not 'taught Chinese pupils'. */
  readonly learns: ReadonlySet<string>;
  /** Tongues that schools teach, and behind them who teaches them and how: 'a French teacher', 'German lessons'. */
  readonly taught: ReadonlySet<string>;
  readonly lessons: ReadonlySet<string>;
  /** Ships that may fish, and that they do: 'trawler', 'fishing'. */
  readonly fishers: ReadonlySet<string>;
  /** Before a country that acts in a case: 'charges brought by'. */
  readonly actors: PhraseSet;
  /** Behind a country that opens a headline: what its authorities do, 'Uganda intercepts'. */
  readonly stateActs: ReadonlySet<string>;
  /** With whom a case is worked on: 'with foreign partners, including Europol'. */
  readonly partners: ReadonlySet<string>;
  /** What courts hold in a place: 'the trial in'. */
  readonly trials: ReadonlySet<string>;
  /** Phrases before a place that tells only where a person comes from: 'born in'. */
  readonly origins: PhraseSet;
  /** 'unrelated', 'similar', 'previous': a sentence of another case. */
  readonly elsewhere: PhraseSet;
  /** 'Years ago': below headline and opening, a sentence of another case. */
  readonly longAgo: PhraseSet;
  /** Of a live page: what is spoken of behind `articles` once it has been told of: 'the gang', 'those raids'. */
  readonly told: ReadonlySet<string>;
  /** Before a noun they say that it was told of: 'the motorbike'. */
  readonly articles: ReadonlySet<string>;
  /** What a word ends in where there are several. */
  readonly plural: string;
  /** Words of any news, which say of no two posts that they are of one case. */
  readonly common: ReadonlySet<string>;
  /** Capitalised words of offices and bodies, which many cases have: 'Minister', 'Court'. */
  readonly offices: ReadonlySet<string>;
  /** Words of a crime area that many kinds of crime share: they add to an area that other words name, and name none: 'smugglers', 'children'. */
  readonly shared: ReadonlySet<string>;
  /** Words of breaking into computers and of blades, 'hacked', and those of violence by which they are of blades: 'machete'. */
  readonly bladed: ReadonlySet<string>;
  readonly blood: ReadonlySet<string>;
  /** Verbs of bringing something over a border, 'smuggle'; words behind what is brought, 'gold smugglers'; and those of a trade, which of migrants mean the same, 'trafficking'. */
  readonly smuggles: ReadonlySet<string>;
  readonly smugglers: ReadonlySet<string>;
  readonly traffics: ReadonlySet<string>;
  /** The crime area of what is smuggled: of 'children', 'petrol'. */
  readonly carried: ReadonlyMap<string, string>;
  /** Before whoever is robbed: 'a phone from a Danish tourist', 'robbed'. */
  readonly robs: ReadonlySet<string>;
  /** Who is smuggled whenever he is brought: 'migrants'. */
  readonly migrants: ReadonlySet<string>;
  /** 'of', before what is smuggled. */
  readonly carriedOf: string;
  /** Words of the way on which it is brought: 'into'. */
  readonly whither: ReadonlySet<string>;
  /** Words behind which stands nothing that is smuggled: 'by', 'for'. */
  readonly carriedEnds: ReadonlySet<string>;
  /** What stands between it and 'smuggled' where it comes first: 'who were'. */
  readonly wereCarried: ReadonlySet<string>;
  /** Words of the weather. */
  readonly weather: ReadonlySet<string>;
}
