import type { ExclusionWords } from '../../../figures/words/exclusion-words.ts';
import { phrasesOf } from '../../../text/phrase-list.ts';
import { combined, list, phrases, set } from '../../lists.ts';
import { each } from './cues.ts';
import { paces } from './paces.ts';
import { recap } from './recap.ts';

/** A phrase before each year that news may look back on: 'at the end of 2023'. */
const yearly = (phrase: string): readonly string[] =>
  Array.from({ length: 60 }, (_, n) => `${phrase} ${1990 + n}`);

const MONTHS =
  'january, february, march, april, may, june, july, august, september, october, november, december';

/** What makes an English number no figure of the case. */
export const exclusions: ExclusionWords = {
  months: set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ),
  beforeYear: set(
    'in since from until till by during of to and before after between through around early late mid spring summer autumn winter fall year ' +
      'january february march april may june july august september october november december season',
  ),
  eras: set('bc ad bce ce'),
  clockAfter: set('am pm oclock hrs gmt cet utc cest noon'),
  clockBefore: set('at around about by before after until from shortly just past'),
  labels: set(
    'no nos number+s article+s section+s subsection+s chapter page+s paragraph annex appendix directive regulation resolution law act item ' +
      'minute log branch phase+s level+s room block version stage step part volume episode season channel radio route motorway highway road line ' +
      'tram bus kilometre kilometer gate terminal pier grade type class category case lot file exhibit protocol table figure box question tier group zone sector ' +
      'district province division regiment battalion studio platform building apartment flat suite floor cell hotline extension postcode zip boeing airbus ' +
      'flight+s train+s carriage+s wagon compartment unit ward courtroom court seat+s dock berth bay locker checkpoint junction exit wing counts ' +
      'windows ios android iphone formula euro horizon agenda eu fifa covid operation reference ref code id',
  ),
  models: set('ak ar iphone ipad glock'),
  bands: set('network gang triad group cartel clan syndicate mob'),
  numbered: set('barrio combat'),
  numberNames: phrasesOf([
    ...list(
      'six nations, three lions, twenty one pilots, five guys, one direction, four seasons, seven sisters, three gorges, three rivers, five eyes, seven/nine network, seven/nine news, one nation, five star movement, six flags, seven kings, seven dials, nine elms, thousand oaks, three percenters, five families, three arrows',
    ),
    ...each(
      'customers, users, network, boss, spokesman, spokesperson',
      (what) => `three uk ${what}`,
    ).split(', '),
  ]),
  inTurn: set('by'),
  quoting: set('quote+s quoting'),
  laws: set('section+s subsection+s article paragraph clause schedule chapter'),
  dealing: set(
    'distribute distributing distribution possess possessing possession manufacture manufacturing import importing',
  ),
  doses: set('doses deals hits'),
  making: set(
    'produce+d manufacture+d make made accounted yield+ed churned turned converted processed supply supplied filled carry hold transport',
  ),
  quarters: set('room bed cell tent bunk mattress dormitory caravan container'),
  roomFor: set('built designed meant intended suitable unsuitable safe licensed certified rated'),
  capacities: set('capacity capacities'),
  holding: set('containing holding with weighing carrying filled packed concealing'),
  everies: set('each every'),
  perTrip: phrases(
    'at a time, per trip/journey/crossing/boat/dinghy/lorry/van/vehicle/run/voyage/load',
  ),
  beneath: set('below beneath underneath'),
  emergencies: set('999 911 112 101'),
  dialling: set('call calls caller callers operator operators'),
  fittings: set('equipped fitted powered'),
  ownParts: set('engines motors outboards wheels doors seats propellers cylinders'),
  calls: set('called named dubbed nicknamed'),
  telephone: set(
    'call+ed+ing ring rang dial+ed dialled phone+d telephone tel hotline text whatsapp fax newsdesk helpline on crimestoppers contact line',
  ),
  denominations: set('denomination+s cent+s note+s bill+s coin+s banknote+s piece+s'),
  streets: set(
    'street avenue road lane drive boulevard square rue via calle strasse way court terrace place plaza block hwy highway rd ave blvd pkwy',
  ),
  none: set('none neither'),
  all: set('all everyone everybody'),
  excepting: set('but except'),
  enough: set('enough sufficient'),
  able: set('capable'),
  arriving: set(
    'arrive+d arriving reach+ed reaching cross+ed crossing landed landing came come enter+ed entering trying heading',
  ),
  thousands: set('thousands millions'),
  equivalents: set('equivalent equate+s+d equating'),
  ranks: set('top first last next past previous second'),
  parents: set(
    'mother father parent+s mum dad mom grandmother grandfather grandparent gran granny grandad widow widower',
  ),
  wed: set('married divorced separated widowed'),
  settlements: set(
    'city town village municipality community population suburb island district nation country region',
  ),
  collectives: set(
    'crew family gang group team party band squad unit cast staff workforce ring cell network convoy crowd fleet set tray total average majority maximum minimum string series run list',
  ),
  population: set(
    'inhabitants residents population readers followers viewers subscribers papers requests households pages languages generations',
  ),
  discounts: set('off discount'),
  afterTime: phrases(
    'to appeal, of the time, in this/the job, in/on the force, in office, of experience, ago, to pay/respond/leave, veteran, career, hotline, helpline, anniversary, call centre/centres/center/centers, pharmacy, supermarket, petrol station, service',
  ),
  beforeShare: set(
    'by of than about nearly almost around over roughly some least to one only under',
  ),
  background: phrasesOf([
    ...yearly('at the end of'),
    ...yearly('in').map((year) => `${year} alone`),
    ...list(
      each(MONTHS, (month) => `in ${month} alone`) +
        ', last year, the year before, the previous year, in recent years/decades, annually, in the whole of, ' +
        'official figures, statistics, study, estimates show, economists, in peak years, year feud/war/conflict/insurgency, ' +
        'first half of the/this year, in the first two/three/four/five/six/seven/eight/nine/ten/eleven months of, first/second/third quarter of, since the beginning of the year, set a record, department figures, over the years, ' +
        'on earth, on the planet, left in the world/wild, worldwide each, this year alone, have died/drowned this year, have been killed this year, so far this year, this year so far, thus far this year, already this year, euro area, gdp, ever year, a year across, ' +
        'record year, is/was/were founded, now includes/comprises',
    ),
  ]),
  worldwide: set('globally worldwide nationwide nationally'),
  caseWords: phrases(
    'arrested, suspects, seized, charged, detained, searched, jailed, sentenced, convicted, raided, tried separately, extradited, given sentences',
  ),
  statistics: phrasesOf([
    ...yearly('so far in'),
    ...yearly('in').map((year) => `${year} as a whole`),
    ...yearly('across the country in'),
    ...yearly('nationwide in'),
    ...yearly('worldwide in'),
    ...yearly('in the country in'),
    ...['ring', 'gang', 'group', 'scheme', 'racket'].map((noun) => `similar ${noun}`),
    ...list(
      'in the past/last few years, any person who/convicted, any person found guilty, anyone found guilty, anyone convicted, is liable to a maximum/fine, carries an imprisonment term, carries a jail term, those found guilty of, those convicted of, global production, a record high, ' +
        'available figures, bureau/government/crime/official/ministry data, ' +
        'average yearly/annual turnover, prior to this seizure/raid/bust/find/haul, year as a whole, seized in the same period, per million/capita, compared with the previous year, than the/a year before, than in the previous year, ' +
        'a year earlier, annual report/losses, annual tax/vat/revenue losses, is a highly/very/hugely profitable/lucrative, threat assessment, a survey, fiscal year, year on year, year-on-year, each/every year/day, published a report, report/survey showing, report shows, in each of the past/last, more than any other, in the wild, ' +
        each(
          'figures, statistics, data',
          (told) => `${told} show, as per ${told}, according to ${told}`,
        ) +
        ', ' +
        each('detected, recorded, registered, counted', (told) => `${told} since`) +
        ', ' +
        each(
          'nationwide, countrywide, across the country',
          (where) => `${where} last year, ${where} since, ${where} this year`,
        ) +
        ', similar network/investigation, for similar crimes/offences/acts/attacks, over similar crimes/offences/acts/attacks, is/are recruiting, all waste, the same period in/of, the same period last year, of the european market, are signatories/parties to, is a signatory to',
    ),
  ]),
  otherCases: phrasesOf([
    ...yearly('such as in'),
    ...list(
      'we stated/wrote/reported that, incorrectly/wrongly stated/said, in the previous two/three, in the two/three previous, in that case/incident/raid/operation, members of another gang/network/ring/group, members of a rival gang, at a separate trial, over/for a separate incident/attack/case/offence/crime, another trial heard, another investigation into, earlier/previous/original version of this, earlier version of the, ' +
        each('an unrelated, a separate, another, a similar/related', (other) =>
          each('case, investigation, trial, development', (deed) => `in ${other} ${deed}`),
        ) +
        ', in another part of the, in other parts of the, halfway around the world, on the other side of the world' +
        ', in an unrelated operation/incident, in similar cases, recalled/recalls the, recalled/recalls that of, echoed/echoes that/one, reminiscent of, ' +
        each('is, are', (is) => `${is} separate from, ${is} unrelated to`) +
        ", last year's edition/operation/action, the previous/last edition",
    ),
  ]),
  earlierCases: phrases(
    'previously been convicted/jailed/sentenced/arrested/caught, previously convicted/jailed/sentenced/served, already served, had already been convicted/jailed/sentenced, earlier been convicted/jailed/sentenced, already been sentenced',
  ),
  earlierTerms: phrases('already/currently serving, is/are serving, is/was serving for'),
  formerTerms: phrasesOf([
    ...combined('recently|just|had|having', 'completed|finished|served'),
    ...combined('cut|reduced|lowered|shortened|raised|increased|extended|commuted', 'from'),
    ...combined(
      'cutting|reducing|lowering|cut|reduced|lowered|raised|increased',
      'his|her|their|the',
      'sentence|sentences|term',
      'from',
    ),
    'instead of',
    'rather than',
    'deducted',
    ...combined('sentence|sentences|term|terms', 'by'),
  ]),
  differences: set('more fewer less'),
  than: 'than',
  thoseOfCase: phrases(
    'among those arrested/detained/charged/convicted/condemned/sentenced/jailed, the gang/group/network/ring/cell, the current case, this investigation/case/operation/gang/group/network/ring, the suspects/defendants/accused/detainees/operation/investigation/inquiry/probe/raids/searches/victims/perpetrators/fraudsters/traffickers/smugglers/organisation/clan/scheme, ' +
      each('crime, criminal, smuggling, trafficking, drug, drugs', (sort) =>
        each(
          'group, network, ring, gang, operation, organisation',
          (body) => `the ${sort} ${body}`,
        ),
      ),
  ),
  countingVerbs: phrases(
    'received, seized, secured, withdrew, concluded, recorded, registered, dismantled, detected, handled, dealt with, logged, processed, counted, reported, investigated, opened, assisted, supported, carried out, coordinated, issued, facilitated, lost',
  ),
  bodies: phrases(
    'bureau, unit, force, agency, office, task force, centre, center, ministry, service, hotline, department, institute, taskforce, commission',
  ),
  hasNow: set('has have'),
  trends: phrasesOf(
    list('up, down, up by, down by, a rise/drop/fall/decrease of, an increase of')
      .map((trend) => `, ${trend}`)
      .concat(list('fell/rose/dropped/increased/grew/declined/decreased by')),
  ),
  comparisons: phrasesOf([
    ...list(
      'compared with/to, up/down/risen/rose/fallen/fell from, well/sharply/slightly up/down on',
    ),
    ', against',
    ', as against',
  ]),
  records: set('record largest biggest'),
  stands: set('dates stands'),
  sinces: set('since'),
  likenesses: set('similar comparable another separate like'),
  alike: set('similar comparable'),
  actions: set(
    'action crackdown sweep sting swoop check case effort initiative campaign week rescue affair',
  ),
  series: set('operations editions sweeps campaigns actions'),
  habits: set('can may often make earn pay charge start sell'),
  otherTimes: phrases(
    'last month/week/year, the previous month/year, earlier this month/year, months/years/weeks ago, a month/year/week ago, month/months/weeks/days earlier, ' +
      each(MONTHS, (month) => `last ${month}`),
    ['recently ,'],
  ),
  goesOnFrom: phrases(
    'follow-up to/of, follow up to/of, continuation of, sequel to, offshoot of, spin-off of/from, builds/build on',
  ),
  outdone: phrases(
    'surpassed/topped/eclipsed/exceeded/dwarfed/bettered by, beaten/surpassed/topped/eclipsed/exceeded/dwarfed/bettered only by, only beaten/surpassed/topped/eclipsed/exceeded by, second only/just to, second after/behind, second to, only behind',
  ),
  sequels: set('come+s came follow+s+ed'),
  sequelTo: set('after follow+s+ed heels'),
  sequelsNow: set('come+s'),
  amid: set('amid as'),
  reports: set('report+s study survey figures data statistics research'),
  parts: set('part role involvement accomplice co-defendant plot fellow member members another'),
  expected: set('expected likely planned'),
  priced: phrases(
    'is worth, is valued at, costs, fetches, can/could/may/to cost/fetch, can/could/may/to be worth',
  ),
  costing: set('costs'),
  comes: phrases('comes, come, came, happened, occurred, took/takes place'),
  oldVerdicts: set('conviction+s'),
  trials: set(
    'arrest+s sentence+s sentencing verdict+s conviction+s trial+s charge+s ruling indictment+s extradition hearing plea+s death+s rescue release',
  ),
  changes: set('up down fell fall+s rose rise+s jumped dropped climbed grew increased decreased'),
  toDate: phrases(
    'to date, so far this year, so far in, since the beginning/start of the/this year',
  ),
  turns: phrases(
    'recall that, recall a few, it will/would/may/should be recalled, it is recalled, earlier this week, earlier in the week/month, the last time, previously, in a similar vein, in the same vein, in recent weeks/months/days, in other operations/raids/cases/incidents, ' +
      each(
        'a previous, an earlier, a separate, an unrelated, a different, another, an exceptional',
        (other) =>
          `in ${other} case/matter/incident/operation/raid/seizure/intervention/search/swoop/bust/haul/find/trial`,
      ),
  ),
  denials: phrases(
    'denied/denies/deny/denying that, denied/denies/deny/dismissed/rejected reports/claims/rumours/rumors, not true that, untrue that, no truth in, rumours/rumors/fears that, false reports/claims, falsely claimed/reported, initially/originally said/claimed/thought/believed/reported/told, first thought/believed/feared, at first said/thought/believed',
  ),
  prospects: phrases('on track to, plans/hopes/aims/intends to, expected/likely/set to'),
  averages: set('average'),
  firstly: set('originally initially'),
  potentials: set('potential potentially'),
  tidings: set('news word announcement'),
  later: set('later earlier ago'),
  branches: set('economy industry sector trade market'),
  usuals: set('generally typically typical usually normally'),
  stocks: phrases('there are/is'),
  yearsNow: phrases('this year'),
  otherOnes: set('other another similar separate unrelated previous'),
  rivals: set('rival+s'),
  otherMatters: set(
    'operation+s incident+s case+s attack+s seizure+s bust+s blow+s haul+s find+s fraud racket crime scam scandal tragedy disaster massacre atrocity accident shipwreck wreck murder kidnapping heist robbery',
  ),
  othersOfKind: phrases(
    'one/two/three/both/all of the others, one of the other, the other, the others',
  ),
  firms: set('business firm company carrier airline haulier chain'),
  lowerCourts: phrases(
    'lower/trial court, first-instance court, court of first instance, at first instance',
  ),
  otherGroups: set('gang group ring network cell syndicate cartel'),
  thatOnes: set('that'),
  nexts: phrases(
    'on the same day, the same day, that same day, the following/next day, day/days/week/weeks/month/months later',
  ),
  asideOpeners: set('recently similarly separately'),
  meanwhiles: set('meanwhile'),
  befores: set('earlier previously'),
  inCourt: set('trial trials court jail jailed sentence sentenced charged charges'),
  totals: set('total'),
  thereIs: phrases('there are/were/was/is, there have/had been'),
  yearOpenings: phrases(
    'last year, last year alone, in the whole of last year, in all of last year, over the whole of last year, so far this year, the previous year, the year/season before, last season, the previous season, the month before, in recent years, in the past year',
  ),
  fixedCounts: (
    [
      [27, 'member states, eu countries, eu member states, eu states'],
      [22, 'member states, participating states'],
      [24, 'member/participating states, participating member states'],
      [46, 'member states'],
      [29, 'schengen countries'],
    ] as const
  ).flatMap(([value, phrases]) => list(phrases).map((phrase) => ({ value, phrase }))),
  strong: set('strong man woman member person'),
  seated: set(
    'jury panel bench tribunal committee commission council board parliament assembly senate cabinet inquest',
  ),
  times: set('times'),
  paces: new Set(paces.flatMap(([, adverbs]) => adverbs)),
  afterTimes: set(
    'the more higher as over larger greater less that bigger faster stronger lower than longer what its their',
  ),
  occasions: phrases(
    each('previous, earlier, separate, similar, related', (other) =>
      each(
        'action, actions, operation, operations, raid, raids, arrests, seizure, case, incident, investigation, development, phase',
        (deed) => `${other} ${deed}`,
      ),
    ) +
      ', another operation/raid/incident, earlier this year/month, first/second phase, second operation, in the aftermath, echoes, meanwhile',
  ),
  recap,
  thresholds: set('mark threshold limit ceiling cap'),
  fineness: set('gold purity pure diamond'),
  named: set('group rule'),
  old: 'old',
};
