import type { PlaceRoleWords } from '../../../places/roles/role-words.ts';
import { set } from '../../lists.ts';
import { PREPOSITIONS } from '../closed-classes.ts';
import { happenings } from './happenings.ts';
import { movements } from './movements.ts';
import { verbs } from './verb-lists.ts';

/** English words that tell what happened at a place. */
export const placeRoles: PlaceRoleWords = {
  ...happenings,
  ...movements,
  taken: set('stolen loaded rescue kidnap'),
  there: set('where'),
  weak: set('held found recovered discovered discovery'),
  anybodys: set('deployed inspection+s inspect+s+ed+ing'),
  seizing: set('seized'),
  seizable: set('man men woman women people person+s suspect+s accomplice+s'),
  sufferers: set('people migrants women woman girl+s children child minors boys men workers'),
  captives: set('victim+s hostage+s captive+s migrants'),
  aiming: set('target+s+ed+ing preyed'),
  offenders: set(
    'racket+s syndicate+s paramilitary paramilitaries trafficker+s smuggler+s dealer+s criminal+s gang+s ring+s network+s cartel+s mafia suspect+s organisation+s organization+s group+s fraudsters crime trafficking smuggling premises address+es',
  ),
  registering: set('registered flagged set'),
  registrable: set(
    'company companies firm+s business+es entity entities vessel+s ship+s yacht+s boat+s vehicle+s car+s lorry lorries truck+s van+s plane+s aircraft trailer website domain',
  ),
  crimes: set(
    'smuggle+d smuggling smugglers trafficked trafficking traffickers jailed sentenced convicted charged prosecutor+s suspects suspected scam+s fraud fraudsters laundering laundered counterfeit+ing criminal+s stolen remanded handcuffs stowaways contraband cocaine heroin cannabis hashish extradited gang mafia cartel seized',
  ),
  carried: set('migrant+s refugees castaways burglar+s burglary burglaries thief thieves robber+s'),
  custody: set(
    'station+s court+s hospital+s clinic medical prison jail custody questioning trial charges prosecution warrant treatment interrogation detention morgue mortuary surgery sentence+s extradition',
  ),
  abutting: set('neighbouring neighboring bordering'),
  rooms: set('office+s'),
  rest: set('rest others remainder remaining'),
  tallies: set(
    'in at near one two three four five six seven eight nine ten eleven twelve dozen several another each other+s rest remaining remainder more further also then well as of them mostly mainly chiefly largely especially notably co both single around on far away area+s district+s',
  ),
  leaving: set(
    'loaded booked declared boxed leave+s left leaving bound destined headed heading intended meant earmarked',
  ),
  ofBusiness: set(
    'cease+s+d ceasing suspend+s+ed close+s+d expand+s+ed its our business banking commercial retail',
  ),
  grounds: set('suspicion charges counts'),
  aim: set('for'),
  markets: set('market+s'),
  bound: set('bound'),
  denying: set("not never n't"),
  people: set(
    `gang+s group+s ring organisation organization network+s women men girls people suspects workers
     burglars smugglers traffickers criminals youths cocaine heroin cannabis hashish pills drugs weapons rifles arms pistols waste goods
     helmet cigarettes cars vehicles timber antiquities money cash foreigners immigrant+s migrant+s both all mainly mostly originally hailing fraudsters thieves robbers
     driver+s mule+s courier+s teenagers refugees persons staff employees individuals members passenger+s traveller+s traveler+s national+s citizen+s syndicate+s mafia cartel clan+s families`,
  ),
  residents: set(
    'man woman driver+s men people suspects persons individuals members youths teenagers originally hailing',
  ),
  lifting: set('picked'),
  officials: set(
    `officer+s police agents investigators detectives experts prosecutors officials colleagues authorities analysts specialists
     gendarmes soldiers reporters representatives magistrates judges support help request information intelligence data evidence tip+s team+s forces
     enforcement agencies inspectors services partners`,
  ),
  natives: set('native+s'),
  directed: set(
    'run ran controlled directed operate+s+d operating managed steered commanded orchestrated masterminded',
  ),
  from: set('from'),
  to: set('to toward+s into'),
  nearby: set(
    'close next took according near thanks due up similar link+s+ed ties tied connection+s connected related addition used access',
  ),
  going: set('destined go goes going head+s connecting continued'),
  getting: set('get+s got getting'),
  via: set('via through'),
  passing: set('via'),
  passage: set('way route'),
  over: set('across over cross+ed+ing'),
  sites: set('on off inside within above along under outside around across throughout over'),
  excluding: set('outside beyond'),
  prepositions: set(`${PREPOSITIONS} crossed cross crossing above`),
  parts: set(
    'part+s block+s regions areas shores hills mountains forests jungle mines ports docks that market+s airports seaport harbour harbor outskirts centre center heart edge middle metropolis beaches coast streets slopes territory suburbs driveways households',
  ),
  openings: set(': ( - – — ['),
  breaks: set('; but while whereas'),
  relatives: set('who which where whose that because after'),
  telling: set('say+s said confirmed announced'),
  themselves: set('they it'),
  ofThings: set('which that'),
  harming: set('killed wounded injured died killing'),
  harms: set(
    'attack+s bombing+s shooting+s stabbing+s murder+s killing+s massacre+s robbery robberies burglary burglaries heist+s kidnapping+s abduction+s arson blast+s explosion+s tragedy disaster shipwreck siege',
  ),
  verbs: set(
    `promise+s+d said say+s told tells lives lived living slept work+s+ed+ing stay+s+ing reside+s seen stood stand+s sits sat 
     wanted sought seek+s ran run+s own+s led leads face+s met meet+s keeps kept hid+es+ing fled flee+s+ing gave give+s got get goes go going paid pay+s put spent spend built build began begin+s wrote
     taught knew know+s accuse+s thinks thought claims announced broke lost lose won win left waiting serving serve+s spoke
     speaks remain+s+ed opened studied cut set saw see+s opens starts ends continues believe+s became become appear+s fell fall rose rise make+s dates dating unsealed`,
  ),
  verbEndings: ['ed'],
  gerundEnding: 'ing',
  pluralEnding: 's',
  beforeGerund: set('of by for from in with at'),
  support: set(
    `carried taking conducted made executed launched took place staged followed including included involved mounted performed linked stashed stored concealed hidden packed stuffed wrapped buried dumped under underway ongoing occurred happened unfolded
     according established focused evacuated counted yielded stretched stretching ranged ranging located situated`,
  ),
  actors: set('authorities forces'),
  by: set('by'),
  being: set('was were been be being is are'),
  outward: set('out'),
  reduced: set('accused suspected believed alleged thought wanted charged'),
  when: set('when'),
  meanwhile: set('as while when'),
  also: set('ever also addition mainly mostly largely primarily chiefly'),
  thefts: set(
    'stolen stole stealing thefts robbery robberies robbed burgled burglary burglaries break-ins',
  ),
  beforeTerm: set('up to between and or a of at least maximum minimum'),
  particles: set('out place part'),
  asides: set(
    'codenamed dubbed who which believed thought said suspected known aged worth valued estimated weighing including carrying',
  ),
  leading: set('led leads'),
  holding: set('with as'),
  far: set('far'),
  as: set('as'),
  roads: set('road+s motorway highway route stretch line border+s'),
  ventures: set('operation+s'),
  halting: set('stopped'),
  adnominal: set('made'),
  facing: set('before'),
  handing: set('extradited extradition'),
  all: set('all'),

  couriers: set(
    'he she they driver+s courier+s mule+s man men woman women passenger+s suspect+s skipper traveller buyer trader dealer broker accomplice',
  ),
  others: set('other'),
  luring: verbs('enticed', 'lure, recruit'),
  hiding: set('stashed stored concealed hidden packed stuffed wrapped buried dumped'),
  between: set('between'),
  frontiers: set('border+s frontier'),
  searchers: set(
    'police officer+s agents investigators detectives customs gendarmes gendarmerie soldiers troops inspectors guards rangers deputies marines navy coastguard commandos carabinieri patrol constables sheriffs',
  ),
  deeds: set(
    `boarded opened entered visited inspected checked examined forced smashed emptied unearthed dug scanned x-rayed stopped halted
     pulled spotted noticed recovered turned counted pounced surrounded cordoned sealed retrieved rummaged
     hauled unloaded dismantled towed carted`,
  ),
  affairs: set(
    'talks office+s branch bureau case+s investigation inquiry probe proceedings doors file fire account centre center',
  ),
  superlatives: set('largest biggest'),
  copulas: set('was were is are had has have become became'),
  auxiliaries: set(
    'was were been be being is are am has have had having he she they it who which and then also later allegedly',
  ),
  determiners: set(
    'a an the this that these those his her its their our your my no some any each every another several many few all both of in from with by at near',
  ),
};
