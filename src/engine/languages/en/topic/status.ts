import { byPhrase, phrasesOf } from '../../../text/phrase-list.ts';
import type { StatusWords } from '../../../topic/status/words.ts';
import { combined, list, phrases, set } from '../../lists.ts';
import { stageTerms } from './stage-terms.ts';

/** A verdict is to be given again. */
const RETRIALS = [
  ...combined('order|orders|ordered|ordering|face|faces|facing', 'a', 'new trial|fresh trial'),
  ...combined('new trial|fresh trial', '|is|was', 'ordered'),
];

/** What is told of a case before its verdict. */
const UNDERWAY =
  'arrest+s+ed, held, detained, charged, charges, accused, on trial, trial opens/begins, goes on trial, faces trial, to stand trial, in court, appears, extradited, extradition, captured, wanted, hunt+ed, sought, ' +
  'suspect+s+ed, alleged, seized, raid+s+ed, indicted, pleads, pleaded, remanded, custody, nabbed, caught, swoop, bust+ed, dismantled, denies';

/** How English news states the legal stage of a case, and what makes such a statement none. */
export const status: StatusWords = {
  terms: byPhrase(stageTerms, ({ phrase }) => [phrase]),
  harmless: phrases(
    'inquest jury heard, inquest jury was told, in charge, in charge of, free of charge, extra charge, at no charge, charge of, investigated/questioned/probed on/over charges, investigated/questioned in connection with charges, charges of cash, indicted crime+s/offence+s/offense+s, explosive charge+s, charges for blowing, suspect package, cleared/clears the way/courtroom, clears way, is behind bars for the/a past/last/year',
  ),
  unreal: set(
    'not never no nobody none neither nor without if unless would could may might can cannot whether yet will ll should expected likely due set await+s+ing pending ' +
      'threatened threatens threatening hoping hopes ask+s+ed demand+s+ed seek+s sought want+s+ed risk+s+ing t ' +
      'wasnt werent isnt arent hasnt havent hadnt didnt doesnt dont wont wouldnt couldnt shouldnt cant cannot ' +
      'possible potential recommend+s+ed+ing urged urges urging consider+s+ing weigh+s+ing avoid+s+ed reject+s+ed proposes proposed wrongly wrongfully unjustly mistakenly',
  ),
  facing: set('face+s facing'),
  general: set('are is be being'),
  unrealClose: set(
    'to before until often usually typically routinely regularly sometimes rarely seldom fear+s+ing won wins winning',
  ),
  noDeeds: set('death'),
  earlier: set('previously earlier already had formerly once prior previous hitherto'),
  earlierSteps: phrasesOf(
    combined(
      'earlier in|at an earlier stage of|in an earlier phase of|in the course of',
      'this|the|the same',
      'investigation|investigations|inquiry|probe|case|proceedings',
    ),
  ),
  current: set('this'),
  whereabouts: set('where'),
  serving: set('serving serves'),
  serves: set('serve+s+d serving'),
  bound: set('must will'),
  relative: set('who whom whose which that'),
  subjects: set('he she they it'),
  backdated: set('backdated'),
  absent: phrases('in absentia, in his/her/their absence'),
  tells: set('said says told tells claimed claims heard knew learned admitted'),
  others: set(
    'brother+s sister father mother cousin+s uncle nephew husband wife partner girlfriend boyfriend son+s daughter friend associate+s boss lieutenant deputy driver accountant bodyguard predecessor parents',
  ),
  beforeOthers: set("his her their its whose 's another"),
  subordinate: set('after as when since once'),
  otherMatter: set('similar separate'),
  asides: phrases(
    'separately, meanwhile, elsewhere, in a separate/different/similar/unrelated/previous case/trial/matter/incident, in another/unrelated case',
  ),
  again: set('same'),
  those: set('he she they him her them both all'),
  comes: set('come+s came day+s week hours'),
  told: set('two three four five six pair accused suspects men brothers'),
  anyone: set('those anyone anybody everyone everybody'),
  someoneElse: set(
    'another others accomplice+s codefendant+s unrelated separate similar third fourth fifth elsewhere namesake rival+s predecessor',
  ),
  refusing: set('refuse+s+d refusing decline+s+d fail+s+ed lose+s lost'),
  handedOver: set('extradited surrendered flown returned brought transferred'),
  suspicions: set('suspicion suspected'),
  chargesOn: 'on',
  charges: set('charges'),
  notBrought: set('not yet still expected likely pending'),
  pondering: set('consideration possibility question'),
  chargeWords: set('charge+s+d'),
  prices: set('fee+s price+s pricing rate+s tariff+s fare+s'),
  chargedWith: set('with over under after following in'),
  holders: set(
    'arrest+s+ed+ing detain+s+ed+ing detention held holds holding custody warrant+s wanted want sought seek+s apprehended nabbed hunted investigated investigating investigation+s interrogated questioned',
  ),
  fined: 'fined',
  dropped: phrasesOf([
    ...combined(
      'drop|drops|dropped|withdraw|withdraws|withdrew|dismissed|dismisses',
      'charges|all charges|the charges|the case',
    ),
    ...combined('charges', '|were|are|have been', 'dropped|withdrawn|dismissed'),
  ]),
  courts: set('court+s hc judge+s jury jurors tribunal magistrate+s bench bailey'),
  accusers: set(
    'prosecutor+s prosecution police officers jury eppo authorities attorney+s office cps justice',
  ),
  links: set(
    'of in on for to by at after over and last this today yesterday monday tuesday wednesday thursday friday saturday sunday with as from late early following together alongside along when earlier',
  ),
  findings: set('found finds'),
  passives: set('was were is are been be being has have'),
  penalties: set('year+s month+s decade+s weeks'),
  penaltyLink: 'to',
  penaltyOf: 'of',
  served: set(
    'prison jail imprisonment incarceration detention custody arrest probation supervision labour labor community unpaid',
  ),
  participles: set(
    'convicted sentenced jailed imprisoned condemned found sent put locked given handed acquitted cleared exonerated spared ordered',
  ),
  freeing: set(
    'freed frees freeing released releases releasing cleared clears acquitted acquits exonerated exonerates quashed overturned allowed free',
  ),
  leaving: set('won wins fled flees escaped escapes owns lives'),
  taking: set('find+s hunt+s seek+s shoot+s kill+s meet+s free+s release+s recapture+s'),
  people: set('people men women persons'),
  fates: set(
    'shot killed died stabbed murdered dead pardoned robbed extradited deported arrested detained captured wanted sought run',
  ),
  groups: set('member+s leader+s group pair trio couple dozens scores hundreds'),
  convictions: set('conviction+s'),
  acquittals: set('acquittal+s'),
  litter: set(
    'cocaine heroin cannabis marijuana fentanyl meth methamphetamine drugs weapons guns explosives mines landmines bombs ' +
      'migrants refugees squatters smugglers traffickers gangs militants rebels protesters people residents traffic debris waste rubbish',
  ),
  sweeping: set('all any illegal undocumented drug armed'),
  appeals: set(
    'appeal+s bid+s challenge+s plea+s petition+s request+s motion+s application+s claim+s',
  ),
  against: set('against'),
  having: { done: set('had'), wanted: set('have having get getting see seeing') },
  counts: set('count+s'),
  declaring: set('ruled rules declared declares pronounced'),
  by: 'by',
  sentTo: set('prison jail up'),
  laws: set('law+s bill+s'),
  years: set('year+s'),
  standing: set('conviction+s verdict+s sentence+s term+s'),
  half: 'half',
  lifelong: set('life decade'),
  most: set('most many few'),
  benches: set('courts judges'),
  compared: set('more fewer few longer tougher harsher stiffer heavier shorter lighter'),
  sentences: set('sentence+s imprisonment'),
  prisons: set('prison jail bars imprisonment sentence+s'),
  conditions: set('if unless'),
  stopping: set('if unless no whether should'),
  punishments: phrases(
    'suspended/jail/prison/life/custodial sentence+s, suspended jail/prison, suspended/jail/prison term+s, ' +
      'community service, unpaid work, referral order, detention and training order, youth rehabilitation order, term/terms of imprisonment, community order, behind bars',
  ),
  afterLife: set(
    'in and or for with without after over by at imprisonment sentence+s term+s behind on today yesterday monday tuesday wednesday thursday friday saturday sunday',
  ),
  noPenalty: set('old older younger ago to later earlier'),
  clause: set('but although though while whereas thus therefore hence'),
  undone: phrases(
    'are/is looking for, are searching for, are hunting, appealing/appeal for witnesses, pending/awaiting/before/until trial, ' +
      'ahead of trial, ahead of his/her/their trial, quashed, overturned, retrial',
    RETRIALS,
  ),
  unsettled: phrases(
    'without bail/bond, bail/bond set, bail/bond was set, denied bail, in lieu of, pre-trial, pretrial, on remand, remanded, jailed on remand, ' +
      'investigating judge, provisional detention, preventive detention/prison/custody, arrest/arrested/arrests/detained/detention/charged/warrant/remanded in absentia',
  ),
  verdicts: set('sentenced sentences guilty convicted convicts'),
  divided: phrases('acquitted'),
  fiction: phrases(
    'in the/a film/movie/novel/series/play/drama/book/episode, in tv drama, in a/the tv drama, film/movie/novel/series/play/drama/book/episode tells, film/movie/novel/series/play/drama/book about',
  ),
  retried: phrases('retrial, new/fresh trial, tried again, retried'),
  linkLabels: phrases(
    'read also/more/next/this/now, also read, read, must read, must-read, see also/more, more on this, more on this story, more from/news, more/related/top/other stories, more, related, related story, related article+s, related news, ' +
      'recommended, you may/might also like, you may like, dont miss, trending, trending now, most read/viewed, popular, top story, latest, latest news, watch, watch also, also watch, listen, editor s pick+s, editors pick+s, from the archive+s, ' +
      'earlier, previously, next, previous, up next, in other news, in case you missed it, elsewhere, other news, sponsored, advertisement, subscribe, sign up, photo, pictured, file photo',
  ),
  pleas: list(
    'pleaded/pleads/pled/plead/pleading guilty, guilty plea+s, earlier/previously admitted, crown court',
  ),
  toCome: phrases('will be sentenced, is/are to be sentenced'),
  heard: phrases('jury/jurors heard, jury was told, jurors were told, told the jury/jurors'),
  open: phrases(
    'denies, deny, trial/hearing/case continues, will/to be sentenced, jury/jurors heard, jury was told, told the jury, told jurors, jurors were told, accused, allegedly, alleged, alleges',
  ),
  aftermath: set('after following'),
  underway: phrases(`${UNDERWAY}, searched, indictment`),
  pending: phrases(`${UNDERWAY}, acquitted, cleared, freed, released`),
};
