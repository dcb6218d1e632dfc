import type { AttributeWords } from '../../../figures/words/attribute-words.ts';
import { list, phrases, set } from '../../lists.ts';
import { paces } from './paces.ts';

/** English words that attach a figure to places, actors and speakers. */
export const attributes: AttributeWords = {
  away: set('abroad overseas elsewhere'),
  placePrepositions: set('in across at throughout around outside inside on near'),
  outside: set('outside'),
  beside: set('near outside'),
  placeFillers: set(
    'the and around near province+s region+s counties suburbs city cities town+s of area port+s county municipality that island village border state north south east west southwestern southeastern northwestern northeastern northern southern eastern western central district parts both capital',
  ),
  affairs: set('case cases tragedy scandal affair disaster'),
  compass: set('north south east west northeast northwest southeast southwest'),
  tallies: set('recorded reported registered made saw logged had counted'),
  additions: ['as well as', 'and also', 'along with', 'together with', 'plus'].map((words) =>
    words.split(' '),
  ),
  beforePlace: set(
    'alone present active based also simultaneously all as well already later since elsewhere meanwhile separately more people others overnight again were was each took place carried out conducted both',
  ),
  contrasts: set('while whereas'),
  sentFrom: set('from'),
  destination: set('to'),
  there: 'there',
  thatCountry: phrases('in this/that country, in the same/latter country'),
  where: 'where',
  by: 'by',
  belongTo: set('of from at with'),
  notSubject: set(
    'by of with to from at for in on and alongside via through including than against about',
  ),
  helps: set(
    'coordinated coordinates supported supports assisted helped backed facilitated monitored praised welcomed',
  ),
  papers: set('newspaper daily website'),
  say: set(
    'said say+s+ing announced announces told tells added adds reported reports stated states confirmed confirms disclosed discloses revealed reveals ' +
      'explained wrote writes declared maintain+s claim+s+ed noted notes admit+s admitted concede+s conceded estimates estimated calculated warned warns testified',
  ),
  whats: set('what'),
  cites: set('citing quoting'),
  doubt: set('believe+s reckon+s think+s suspect+s estimate+s accuse+s allege+s'),
  accordingTo: phrases(
    'according to, in accordance with, in the words of, by the reckoning/account of, as reported by',
  ),
  offices: phrases(
    "sheriff's office, governor's office, mayor's office, prosecutor's office, state prosecutor's office, public prosecutor's office, " +
      'prosecutor+s, chief/state prosecutor, interior/justice/finance minister, home secretary, police chief, governor, mayor, sheriff, sources, security sources, lawyer+s, defendants, the defence, defence, archaeologists, prosecution, the prosecution, investigators, detectives, police, official+s, official sources, authorities, navy, army, officers, interior/justice/finance ministry, ' +
      'ministry of the interior, ministry, newspaper, local media, media reports, media, media unit/office/centre, sources close to the investigation, judicial/police sources, retailers, customs officers, court, ' +
      'the court, tax authorities, news agency, court documents, rescuers, coastguard, coast guard, rescue services, hospital officials, experts, psychologist, survivors, news website, broadcaster, public broadcaster, deputies, customs officials, official figures/data/statistics/estimates/documents, government figures/data/statistics, law enforcement officials/authorities/officers/sources, law - enforcement officials/authorities/officers/sources, emergency services, health officials, charity, charities, the indictment, indictment',
  ),
  outlets: phrases(
    'reuters, associated press, agence france-presse, bbc, cnn, ansa, efe, dpa, xinhua, interfax, le monde/figaro/parisien, el pais/mundo, der spiegel, la repubblica, corriere della sera',
  ),
  speakers: set(
    'spokesman spokeswoman spokesperson officer official chief head director source prosecutor commander member agent charge administrator statement note release report study analyst investigator count',
  ),
  namedBodies: set(
    'council agency authority bureau commission department ministry office service directorate administration corps constabulary institute centre center board command committee',
  ),
  nameLinks: set('of and for the on'),
  titleLinks: set('of and for the on in'),
  reports: set('reported reports wrote writes'),
  statements: set('statement release'),
  demands: set(
    'sought seek+s+ing demand+s+ed+ing request+s+ed+ing ask+s+ed+ing recommend+s+ed+ing urge+s+d want+s calls calling voting',
  ),
  oughts: set('should ought deserve+s+d'),
  possessivePronouns: set('its their'),
  singular: set('he she'),
  tell: set('told tells'),
  worth: set('worth totalling'),
  seated: set('based living registered headquartered born sale resale'),
  deaths: set(
    'death+s killing+s murder+s slaying+s manslaughter homicide drowning+s assassination',
  ),
  laying: set(
    'suspected accused guilty suspicion charge+s+d allegation+s count+s indicted convicted wanted known role part involvement involved conspiracy plot connection relation linked',
  ),
  over: set('over'),
  doers: set('who'),
  elsewhere: set('wanted sought born raised'),
  bodyPronouns: set('it they'),
  bodySubjects: set('it they we'),
  standIns: [
    {
      phrases: list('police, the police, police officers, detectives, the detectives'),
      onlyAct: true,
      bodies: set('police gendarmerie guard guardia garda gardai constabulary'),
    },
    {
      onlyAct: true,
      notAfter: set('enforcement'),
      phrases: list('officers, the officers, agents, the agents, investigators, the investigators'),
      bodies: set(
        'police gendarmerie guard guardia garda gardai constabulary customs investigators investigation+s',
      ),
    },
    {
      phrases: list('customs officers/agents, customs'),
      bodies: set('customs'),
    },
    {
      phrases: list('the court, the same court, the judge+s, the presiding judge'),
      bodies: set('court tribunal'),
    },
    {
      phrases: list(
        "the prosecutor's office, the public prosecutor's office, the prosecution service",
      ),
      bodies: set('prosecutor+s prosecution'),
    },
    {
      phrases: list('the force'),
      bodies: set('police gendarmerie guard guardia garda gardai constabulary'),
    },
    { phrases: list('the ministry'), bodies: set('ministry') },
    { phrases: list('the department'), bodies: set('department') },
    { phrases: list('the bureau'), bodies: set('bureau') },
    { phrases: list('the directorate'), bodies: set('directorate') },
    { phrases: list('the agency'), bodies: set('agency') },
  ],
  pers: [
    ['hour', list('an/each/every/per hour')],
    ['day', list('a/each/every/per day')],
    ['night', list('a/each/every/per night')],
    ['week', list('a/each/every/per week')],
    ['month', list('a/each/every/per month')],
    ['year', list('a/each/every/per year, per annum')],
    [
      'person',
      list(
        'a/per head/person/migrant/passenger/victim/customer/worker/woman/child, per man/girl/capita/refugee/client/employee, for each person/migrant/passenger',
      ),
    ],
    ['one', list('each, apiece, average, on average')],
    ['trip', list('a/per trip/crossing/journey/run/transport/delivery/shipment')],
    ['kg', list('a/per kilo/kilogram/kilogramme/kg')],
    ['gram', list('a/per gram/gramme')],
    ['litre', list('a/per litre/liter')],
    ['pill', list('a/per pill/tablet')],
    ['packet', list('a/per packet/pack')],
    ['total', list('between them, in total, altogether, all told, collectively, together')],
  ],
  paces: [...paces, ['year', ['annual']]],
  worths: {
    ofAll: set(
      'total combined cumulative overall altogether together collectively collective totalling totaling aggregate',
    ),
    says: set('worth value+s valued price+d appraised'),
    between: set(
      'with of at for on in the a an its their it they which that then is are was were be been has have having had would could may might estimated believed thought said to street black retail wholesale resale market potential some about around approximately roughly nearly almost put , (',
    ),
  },
  terms: {
    before: [
      ['suspended', list('suspended, conditional')],
      ['probation', list('probation')],
      ['work', list('community service, unpaid work')],
      [
        'possible',
        list(
          'face+s+d, facing, risk+s+ing+ed, carry, carries, carrying, carried, convey, conveys, punishable by/with, liable to, could/can/may/might be jailed/imprisoned/sentenced/fined, could/can/may/might go to prison/jail, or serve, or/else go to jail/prison, default serve, default to serve, could/can/may/might get/receive, could/can/may/might spend, could/can/may/might potentially spend, could/can/may/might result in, could/can/may/might lead to, could/can/may/might mean, could/may/might have to pay, could/can/may/might merit/bring/carry/draw, potential/possible sentence/penalty/punishment of, potential/possible sentences/penalties of, would have been sentenced/jailed, would have faced/received/got, would have imposed/given/passed, ' +
            'maximum penalty/sentence/punishment for/of/under/is, provides/provide for, provides/allows/foresees/stipulates',
        ),
      ],
    ],
    payments: {
      before: [
        [
          'restitution',
          list('pay/paid/paying back, repay+s+ing, repaid, restitute, restitution of'),
        ],
        ['forfeit', list('hand over, forfeit, forfeiture order/orders/judgment of')],
        ['costs', list('costs of')],
      ],
      behind: [
        ['restitution', list('in restitution/compensation')],
        [
          'costs',
          list(
            'costs, in/of costs, in legal/court/prosecution costs, court/legal/prosecution costs, surcharge, victim/victims surcharge',
          ),
        ],
      ],
    },
    behind: [
      [
        'possible',
        list(
          'in default, if he/she/they is/are unable, if he/she/they fails/fail to pay, if he/she/they does/do not pay',
        ),
      ],
      ['suspended', list('suspended, conditional, conditionally')],
      ['probation', list('probation, on probation')],
      ['work', list('community service/work, unpaid work, unpaid community work')],
    ],
    partly: set('half partly partially part most'),
    between: set(
      "a an the of to for from in at with go serve spend potentially it them which that their his her is are was were be being result lead mean get receive merit bring carry draw maximum jailed imprisoned sentenced imposed given passed final last first prison jail federal state custodial custody imprisonment detention behind bars sentence+s term+s penalty penalties time each this offence offense crime totalling totaling come came comes amount+s+ed add+s+ed up , ' ’",
    ),
    beforeFine: set(
      'fine+s fined life imprisonment along as well restitution supervised release have been pay and or both between / - – not more than less least exceed+s+ing minimum hefty heavy jail sentence+s term+s addition mandatory maximum penalty behind bars in a to ( )',
    ),
  },
  pronouns: set('he she it they'),
  witnesses: set('survivors witnesses victims residents relatives neighbours'),
  gives: set('put+s counted counts gave gives speaks spoke mentioned mentions listed lists'),
  standings: [
    {
      standing: 'alleged',
      phrases: list(
        'alleged, allegedly, suspected of, believed/thought to, is/are said to, accused of, reportedly, said to have, purported, purportedly, presumed, supposedly, believed, suspicion of, is/are suspected',
      ),
    },
    {
      standing: 'claimed',
      phrases: list(
        'claim/claims/claimed to, claim/claims/claimed/claiming that, claiming to, a guess, boasted, boasts of',
      ),
    },
    {
      standing: 'confirmed',
      phrases: list('confirmed that, has/have/was/were confirmed, it was confirmed'),
    },
  ],
  some: set('most many some mainly mostly several few majority others including'),
  nationality: set(
    'citizenship nationality national+s citizen+s origin passport+s descent nationalities',
  ),
};
