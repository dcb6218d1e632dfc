import type { GrammarWords } from '../../../figures/words/grammar-words.ts';
import { set } from '../../lists.ts';
import { ADVERBS, PREPOSITIONS } from '../closed-classes.ts';

const CONJUNCTIONS = 'and or but nor yet so plus';
const BE = 'am is are was were be been being';
const HAVE = 'has have had having';
const MODALS =
  'will would can could may might shall should must do does did get got gets ended end remain remained';
const RELATIVES = 'who whom whose which that where';
const SUBORDINATORS =
  'while when whereas although though because since after before until as if once unless whilst';
const DETERMINERS =
  'the a an this that these those their his her its our your my such same each every any some both all no';
/** Pasts that are no participles, so that they stand inside no noun phrase. */
const PASTS =
  'took gave came went began became broke chose drew drove fell fled flew grew knew rose ran shook spoke stole swam threw wore wrote saw hid received got said told contained included involved belonged remained arrived appeared occurred happened refused pleaded denied';
const PRONOUNS =
  'he she it they we i you him her them us me himself herself themselves itself someone somebody everyone nobody anyone nothing';

/** English closed classes, for the shallow reader of noun phrases and clauses. */
export const grammar: GrammarWords = {
  stops: set(
    `${PREPOSITIONS} ${CONJUNCTIONS} ${BE} ${HAVE} ${MODALS} ${RELATIVES} ${SUBORDINATORS} ${DETERMINERS} ${PRONOUNS} there here how why what not ago away apiece altogether alone too well each 's late early overnight include includes`,
  ),
  prepositions: set(PREPOSITIONS),
  capitalNames: set('us'),
  pasts: set(PASTS),
  conjunctions: set(CONJUNCTIONS),
  be: set(`${BE} get got gets getting`),
  have: set(HAVE),
  ofOne: set('is was has'),
  ofSeveral: set('are were have'),
  relatives: set(RELATIVES),
  subordinators: set(SUBORDINATORS),
  adverbs: set(ADVERBS),
  joints: set('or plus with by from'),
  otherwise: set('or'),
  payVerbs: set('charge+s+d paid pay+s cost+s asked lost lose+s earned earns stole made spent'),
  givers: set('gave handed'),
  termVerbs: set('get+s got receive+s+d given handed bagged bags'),
  negations: set('not never neither nor'),
  modals: set('could may might would should can'),
  fakes: set('fake counterfeit bogus phoney forged false imitation'),
  carriers: set(
    'boat+s dinghy dinghies trawler+s raft+s vessel+s lorry lorries truck+s van+s trailer+s container+s yacht+s sailboat+s skiff',
  ),
  vagueSums: set('millions billions'),
  loads: set(
    'haul shipment consignment load cargo stash seizure cache batch bust find delivery order import drug+s',
  ),
  atSea: set(
    'boat+s dinghy dinghies raft+s trawler capsized sank sinking shipwreck overturned drowned coastguard+s migrants refugees',
  ),
  afloat: set(
    'dinghy dinghies raft+s capsized sank sinking shipwreck overturned drowned lifeboat+s ashore adrift lifejackets castaways rescue rescuers disembark+ed',
  ),
  carrying: set('carrying carried containing with holding held transporting took take+s'),
  laden: set('carrying transporting'),
  directions: set('to into'),
  entries: set('into'),
  hidden: set('found discovered hidden hiding concealed stowed crammed packed locked trapped'),
  weighing: set('weighing weighed totalling totaling'),
  inside: set('in inside aboard'),
  reasons: set('for'),
  roleLinks: set('as'),
  sorts: set('types kinds sorts varieties'),
  bareModifiers: set('police staff'),
  absence: set('absentia absence'),
  doings: set('flee die drown perish suffocate'),
  helping: set('help+s+ed+ing'),
  crossings: set('enter reach cross'),
  wishes: set(
    'want+s+ed+ing seek+s+ing sought like expect+s+ed hope+s+d see need+s consider+s+ed+ing weigh+s+ed+ing mull+s+ing',
  ),
  bareBe: 'be',
  infinitive: set('to will would can could may might must should'),
  comitatives: set('with alongside'),
  sentencing: set('sentenced sentences sentencing condemned jailed imprisoned'),
  intervals: set('later earlier afterwards apart'),
  during: set('over during within in'),
  suspension: set('suspended'),
  conditions: set('if unless'),
  byMeans: set('by for of after before with from in'),
  foreignRelatives: set('whose where which'),
  pronouns: set(PRONOUNS),
  determiners: set(DETERMINERS),
  pluralEnding: 's',
  singularEnding: 'ss',
  gerundEnding: 'ing',
  pastEnding: 'ed',
  agentEndings: ['ers', 'ors', 'ists', 'smiths', 'women'],
  likes: set('such'),
  gangs: set('gang ring cartel syndicate'),
  charges: set('charge+s count+s indictment+s'),
  dropped: set('dropped dismissed withdrawn quashed annulled struck'),
  threats: set('face+s+d facing carry+ing carries punishable liable risk+s+ing reach maximum'),
  facing: set('face+s+d facing'),
  objects: set('them'),
  against: set('against'),
  standIns: set('contraband consignment shipment cargo haul substance+s stuff'),
  apiece: set('each apiece'),
  groups: set('group+s network organisation organization'),
  networks: set('network organisation organization'),
  ofCrime: set('criminal crime'),
  respective: set('respectively'),
  irregularPlurals: set(
    'people men women children policemen policewomen gunmen businessmen businesswomen fishermen carabinieri firemen servicemen middlemen frontmen henchmen salesmen dutchmen englishmen frenchmen irishmen welshmen personnel police staff aircraft cattle sheep fish teeth feet mice geese knives lives wives thieves wolves shelves media data criteria phenomena bacteria species premises offspring accused',
  ),
  pluralModifiers: set(
    'customs arms sports drugs savings goods firearms operations communications human rights weapons sales tax narcotics homicide systems ladies childrens antiquities crypto accounts victims accused',
  ),
  notPlural: set(
    'upstairs downstairs is was has as this thus his its us yes gas bus plus less across business process access address boss loss class glass press cross crisis basis virus status bonus chaos congress express success witness tennis politics series diabetes news previous various numerous serious dangerous religious famous dubious precious suspicious luxurious anonymous continuous fictitious counterfeitous overseas always perhaps nowadays sometimes whereas towards besides afterwards upwards ruthless homeless endless illegal brass grass mattress hostess fortress princess duchess heiress seamstress actress waitress campus sous paris hashish anus mass pass',
  ),
  of: 'of',
  proforms: set('more other+s one+s'),
  furtherBefore: set('another further other additional additionally extra'),
  furtherAfter: set('more other+s further additional extra'),
  partitives: set('of among'),
  superlatives: set(
    'biggest largest most worst deadliest heaviest highest gravest bloodiest best main oldest busiest richest leading key few many',
  ),
  findings: set('found finds'),
  outcomes: set(
    'led lead+s+ing result+s+ed+ing end+s+ed+ing culminated culminating concluded secure+s+d securing obtain+s+ed+ing won yield+s+ed+ing produced brought',
  ),
  living: set('live+d survive+d starve+d suffer+ed breathe'),
  involving: set('involving concerning affecting'),
  verdicts: set('guilty'),
  definite: set('the those these'),
  distributives: set('every each any no this that which'),
  rates: set('every each per'),
  skipped: set('other second third fourth few'),
  at: 'at',
  stands: set('stands stood'),
  repeats: set('every'),
  anyNumber: set('no any'),
  uncounted: set('most many several some few majority part'),
  universals: set('all'),
  pointers: set('those these'),
  those: set('those the them these'),
};
