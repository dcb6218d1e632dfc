import type { PhraseSet, Phrases } from '../../text/phrase-list.ts';

/** A legal stage that words of a text can state. */
export type Stage = 'alleged' | 'charged' | 'convicted' | 'acquitted' | typeof UNDONE;

/** No stage, but that a verdict of this case fell away: who had one is not convicted, and may or may not be acquitted. */
export const UNDONE = 'undone';

/** A phrase that states a stage, and what must stand by it. */
export interface StageTerm {
  readonly phrase: string;
  readonly stage: Stage;
  /**
   * `object`: as an adjective it states nothing ('a convicted trafficker'); a link word or a court must stand by it.
   * `term`: counts only with a prison term after it ('jailed for nine years', 'gets 15 years').
   * `court`: a noun as well, which counts where a court does it to somebody ('the court sentences two').
   * `fine`: counts where a court does it to somebody, or with a sum in a text of a court ('was fined £8,000').
   * `sentence`: counts where a court imposes one ('a judge imposed a seven-year sentence').
   * `prison`: counts with a counted term and a word of prisons behind it ('slapped with six years in jail').
   * `finding`: counts after a verb that finds ('found eight men guilty').
   * `standing`: counts with a verdict behind it that a court confirms or changes ('upheld on Monday the convictions', 'cut his sentence').
   * `ruling`: counts where a court does it with years behind it ('the court gave him six years').
   * `clearing`: counts where a court does it to somebody, of a crime ('the court cleared two men of').
   * `deed`: counts unless it tells of things that are cleared away ('the port was cleared of cocaine').
   * `demand`: counts where a prosecutor does it with a term behind it ('prosecutors seek 12 years').
   * `accuser`: who accuses for the state stands before it ('prosecutors filed a criminal complaint', not 'investors').
   * `reversal`: counts with a conviction that a court undoes ('overturned the conviction', 'his conviction was quashed').
   * `undoing`: the same of a sentence or any verdict ('set aside the 20-year term').
   * `acquittal`: counts with an acquittal that a court confirms.
   * `sending`: counts where a court sends somebody to prison for a term ('sent two men to prison for nine years').
   * `crime`: counts with a crime right behind it ('guilty of smuggling').
   * `refusal`: counts where a court refuses it or somebody fails in it ('failed to overturn his conviction').
   * `return`: counts where somebody is handed over to it, with a prison term ('extradited to serve a life sentence').
   * `discharge`: counts where a court is named or somebody has pleaded ('given a conditional discharge by magistrates').
   * `nothing`: a noun that no word before it undoes ('the verdict is expected').
   */
  readonly needs?:
    | 'object'
    | 'court'
    | 'term'
    | 'fine'
    | 'sentence'
    | 'handing'
    | 'prison'
    | 'finding'
    | 'standing'
    | 'change'
    | 'ruling'
    | 'clearing'
    | 'deed'
    | 'demand'
    | 'accuser'
    | 'accusing'
    | 'reversal'
    | 'undoing'
    | 'acquittal'
    | 'sending'
    | 'crime'
    | 'refusal'
    | 'return'
    | 'discharge'
    | 'nothing';
  /** Counts only in a headline: 'gets nine years'. */
  readonly headline?: boolean;
  /** Tells without its term that somebody is in prison, if not by what verdict: 'jailed'. */
  readonly prison?: boolean;
  /** A noun as well, and a verb behind the name of a state: 'UK convicts couriers'. */
  readonly state?: boolean;
}

/** Where a term stands: its tokens, and its sentence's. */
export interface TermAt {
  from: number;
  to: number;
  first: number;
  end: number;
}

/** What a language knows of legal stages, folded; the rules that use it are in status.ts and claim.ts. */
export interface StatusWords {
  readonly terms: Phrases<StageTerm>;
  /** Phrases that hold a term's word in another sense: 'in charge of'. */
  readonly harmless: PhraseSet;
  /** Words before a term, in its clause, that make it no claim of fact: 'not', 'if', 'could', 'before'. */
  readonly unreal: ReadonlySet<string>;
  /** The same, only close before it and with no court between: 'to be sentenced', 'before he was convicted'. */
  readonly unrealClose: ReadonlySet<string>;
  /** Words behind 'to' that are no deed to come: 'beat her to death'. */
  readonly noDeeds: ReadonlySet<string>;
  /** Words that make a verdict no fact, but not a charge: 'faces three counts of'. */
  readonly facing: ReadonlySet<string>;
  /** Words right before a verdict that tell of a custom: 'smugglers are sentenced to'. */
  readonly general: ReadonlySet<string>;
  /** Words before a term that put it into an earlier matter: 'previously', 'had'. */
  readonly earlier: ReadonlySet<string>;
  /** Phrases that open a sentence on what came before the news in the same case: 'earlier in the investigation'. */
  readonly earlierSteps: PhraseSet;
  /** 'this' behind one of `earlier`: 'earlier this month' is of this matter. */
  readonly current: ReadonlySet<string>;
  /** 'where', just before a term: with one of `serving` before it, of a sentence that is served already. */
  readonly whereabouts: ReadonlySet<string>;
  readonly serving: ReadonlySet<string>;
  /** Before the years that they are of: 'to serve ten years for murder' tells of a term that was given before. */
  readonly serves: ReadonlySet<string>;
  /** But not behind these: 'must serve ten years for'. */
  readonly bound: ReadonlySet<string>;
  /** 'who', just before a term: it tells of the person's past. */
  readonly relative: ReadonlySet<string>;
  /** 'they': right behind 'that' what follows is said of them now. */
  readonly subjects: ReadonlySet<string>;
  /** 'backdated': the day behind it is not the verdict's. */
  readonly backdated: ReadonlySet<string>;
  /** Words behind a verdict that say that whom it is about was not there: 'in absentia'. */
  readonly absent: PhraseSet;
  /** Words behind which somebody else is the subject: 'who said his brother was jailed'. */
  readonly tells: ReadonlySet<string>;
  /** Persons beside the accused, after one of `beforeOthers`: 'brother' after 'his', 'whose' or 'another'. */
  readonly others: ReadonlySet<string>;
  readonly beforeOthers: ReadonlySet<string>;
  /** Words that open a clause on somebody beside the accused without a possessive: 'after partner was jailed'. */
  readonly subordinate: ReadonlySet<string>;
  /** Words behind a verdict that make it one of another case: 'convicted of a similar hoax'. */
  readonly otherMatter: ReadonlySet<string>;
  /** Phrases that open a sentence on another matter: 'separately', 'in another case'. */
  readonly asides: PhraseSet;
  /** 'same', before a court: what it did besides. */
  readonly again: ReadonlySet<string>;
  /** Pronouns for those of whom a text has told: 'he', 'them', 'both'. */
  readonly those: ReadonlySet<string>;
  /** 'comes', 'days': before 'after' what follows is another matter. */
  readonly comes: ReadonlySet<string>;
  /** Words behind 'the' for those of whom a text has told: 'the two'. */
  readonly told: ReadonlySet<string>;
  /** Words right before a verdict that tell of whoever gets one: 'anyone convicted', 'those found guilty'. */
  readonly anyone: ReadonlySet<string>;
  /** Words that name someone else by themselves: 'another', 'accomplice'. */
  readonly someoneElse: ReadonlySet<string>;
  /** What a court does with a bid against a conviction, and what becomes of the bid: 'refused', 'failed'. */
  readonly refusing: ReadonlySet<string>;
  /** Who is handed over 'to face charges' is charged, and 'to serve a sentence' convicted. */
  readonly handedOver: ReadonlySet<string>;
  /** 'suspicion': before 'counts of' they are suspected and not charged. */
  readonly suspicions: ReadonlySet<string>;
  /** 'on', before charges that somebody is held on, and the words of those. */
  readonly chargesOn: string;
  readonly chargeWords: ReadonlySet<string>;
  /** 'charges', a noun. */
  readonly charges: ReadonlySet<string>;
  /** Behind 'charges are' what says that they are not brought: 'expected'. */
  readonly notBrought: ReadonlySet<string>;
  /** Before 'of charges': a prosecutor has yet to decide on them. */
  readonly pondering: ReadonlySet<string>;
  /** What somebody has to pay who is 'charged' it: 'a fee'; no sum behind 'with' or 'over' is one. */
  readonly prices: ReadonlySet<string>;
  readonly chargedWith: ReadonlySet<string>;
  /** Who is held on charges is not yet charged by these words: 'arrested', 'wanted'. */
  readonly holders: ReadonlySet<string>;
  /** The word of a fine that a court named in its sentence imposes: 'fined'. */
  readonly fined: string;
  /** Phrases of charges that fell away: 'dropped charges'. */
  readonly dropped: PhraseSet;
  /** Words of courts: a court that acts makes an active verb a claim. */
  readonly courts: ReadonlySet<string>;
  /** Words of prosecutors, who charge. */
  readonly accusers: ReadonlySet<string>;
  /** Link words after a term that is no adjective: 'convicted of', 'sentenced on'. */
  readonly links: ReadonlySet<string>;
  /** What a jury does before it says 'guilty'. */
  readonly findings: ReadonlySet<string>;
  /** Forms of 'be' before a term in the passive. */
  readonly passives: ReadonlySet<string>;
  /** First words of verdicts that name somebody by them: 'a man convicted of'. */
  readonly participles: ReadonlySet<string>;
  /** What lets the convicted go: 'freed', 'cleared'. */
  readonly freeing: ReadonlySet<string>;
  /** What they do themselves: 'fled', 'won his appeal'. */
  readonly leaving: ReadonlySet<string>;
  /** What is done in a headline to somebody whose verdict is an old one: 'finds', 'hunt' for. */
  readonly taking: ReadonlySet<string>;
  /** 'men': those who may be told without an article. */
  readonly people: ReadonlySet<string>;
  /** What else becomes of somebody, behind 'was' or 'has': 'shot', 'died'. */
  readonly fates: ReadonlySet<string>;
  /** Before 'of' and a gang: 'members'. */
  readonly groups: ReadonlySet<string>;
  /** What a higher court undoes so that nobody is convicted any more: 'conviction'. */
  readonly convictions: ReadonlySet<string>;
  readonly acquittals: ReadonlySet<string>;
  /** Before a conviction 'quashed': 'had' it is, 'to have' it somebody wants. */
  readonly having: { readonly done: ReadonlySet<string>; readonly wanted: ReadonlySet<string> };
  /** What a place is cleared of: 'cocaine', 'migrants'; and what may stand before it: 'all'. */
  readonly litter: ReadonlySet<string>;
  readonly sweeping: ReadonlySet<string>;
  /** 'count': a verdict of one of several is told by it. */
  readonly counts: ReadonlySet<string>;
  /** What a court throws out that is no verdict: 'his appeal against'. */
  readonly appeals: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  /** 'ruled', 'declared': before 'not guilty', of a court. */
  readonly declaring: ReadonlySet<string>;
  /** 'by', before who does something. */
  readonly by: string;
  /** Whither a court sends somebody: 'prison'. */
  readonly sentTo: ReadonlySet<string>;
  /** Units of a prison term: 'years'. */
  readonly penalties: ReadonlySet<string>;
  /** 'to', before what somebody is sentenced to. */
  readonly penaltyLink: string;
  /** 'of', before what years are spent in, or what somebody is cleared of. */
  readonly penaltyOf: string;
  /** What a penalty's years may be of: 'six years of imprisonment', not 'of records'. */
  readonly served: ReadonlySet<string>;
  /** 'law': before years what it threatens with. */
  readonly laws: ReadonlySet<string>;
  /** Units of `penalties` in which a court gives nobody time to answer. */
  readonly years: ReadonlySet<string>;
  /** What a higher court confirms: 'convictions'. */
  readonly standing: ReadonlySet<string>;
  /** The word in 'five and a half years'. */
  readonly half: string;
  /** Penalties that need no number: 'life'. */
  readonly lifelong: ReadonlySet<string>;
  /** 'most', 'many': what is told of so many of a sort is no verdict of a case. */
  readonly most: ReadonlySet<string>;
  /** Courts in general: 'judges sentenced more smugglers'. */
  readonly benches: ReadonlySet<string>;
  /** Words before sentences that tell of a custom: 'courts impose tougher ones'. */
  readonly compared: ReadonlySet<string>;
  /** What a court imposes: 'a seven-year sentence', 'a term of imprisonment'. */
  readonly sentences: ReadonlySet<string>;
  /** Words that make years ones of prison. */
  readonly prisons: ReadonlySet<string>;
  /** Words before a term to be served by which it is none yet: 'if convicted, she will serve'. */
  readonly conditions: ReadonlySet<string>;
  /** Words before a court by which it has done nothing: 'no court', 'if a court'. */
  readonly stopping: ReadonlySet<string>;
  /** Punishments that need no number: 'given suspended sentences'. */
  readonly punishments: PhraseSet;
  /** Words that may follow a lifelong penalty: 'life in prison', not 'life threatening injuries'. */
  readonly afterLife: ReadonlySet<string>;
  /** Words after a time that is no penalty: 'years old', 'months to live'. */
  readonly noPenalty: ReadonlySet<string>;
  /** Words that end a clause: what stands before them does not touch what follows. */
  readonly clause: ReadonlySet<string>;
  /** Phrases of the opening that tell that detention, not punishment, is meant, or that a verdict fell away. */
  readonly unsettled: PhraseSet;
  /** Phrases that say that no verdict stands, or that none has been given. */
  readonly undone: PhraseSet;
  /** Words by which a court's verdict is told, whatever stage is spoken of beside it. */
  readonly verdicts: ReadonlySet<string>;
  /** Phrases of the opening by which some may have got another verdict than the rest. */
  readonly divided: PhraseSet;
  /** Phrases of what a film or a book tells, not a court: 'in the film'. */
  readonly fiction: PhraseSet;
  /** Phrases that say that a court will hear the case again: a verdict that fell away is then no acquittal. */
  readonly retried: PhraseSet;
  /** Labels that open a line which leads to another story: 'read also'. */
  readonly linkLabels: PhraseSet;
  /** Phrases of those who own to their crime, by which a prison term further down is theirs: 'pleaded guilty'. */
  readonly pleas: readonly string[];
  /** Phrases of a sentence that a court has yet to give: 'will be sentenced'. */
  readonly toCome: PhraseSet;
  /** Phrases of what a jury is told before its verdict: 'jury heard'. */
  readonly heard: PhraseSet;
  /** Phrases of a case that is not decided: 'denies', 'the trial continues'. */
  readonly open: PhraseSet;
  /** 'after': what stands behind it in a headline was before the news. */
  readonly aftermath: ReadonlySet<string>;
  /** Phrases of a lead that tell of an earlier stage than a verdict. */
  readonly underway: PhraseSet;
  /** Phrases of a headline that do so. */
  readonly pending: PhraseSet;
}
