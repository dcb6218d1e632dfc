import type { ContentWords } from '../../../figures/words/content-words.ts';
import { set } from '../../lists.ts';

/** English content words, for the rules that ask what is told of the counted. */
export const content: ContentWords = {
  payVerbs: set('charge+s+d paid pay+s cost+s asked lost lose+s earned earns stole made spent'),
  givers: set('gave handed'),
  imposers: set('imposed imposes imposing'),
  imposedOn: set('on upon'),
  termVerbs: set('get+s got receive+s+d given handed bagged bags'),
  fakes: set(
    'forger forgers counterfeiters fake counterfeit bogus phoney forged false imitation knockoff replica',
  ),
  carriers: set(
    'boat+s dinghy dinghies trawler+s raft+s vessel+s lorry lorries truck+s van+s trailer+s container+s yacht+s sailboat+s skiff',
  ),
  vagueSums: set('millions billions'),
  loads: set(
    'haul shipment consignment load cargo stash seizure cache batch bust find delivery order import drug+s',
  ),
  holders: set(
    'bags boxes safes suitcases wallets purses rucksacks backpacks jackets coats shoes socks books bottles tyres tires handbags dresses mattresses pipes ' +
      'cylinders jars tins cans machines parcels packages pallets containers barrels crates cases toys drawers envelopes',
  ),
  wares: set(
    'equipment merchandise clothing art artwork machinery furniture electronics fakes counterfeits knockoffs replicas wares',
  ),
  thefts: set('theft+s robbery robberies looting'),
  harms: set(
    'lost lose losing losses loss data details records leak+ed savings victim+s fraud fraudulent scam+s scammed stolen complaints cheated defrauded breach damage refund+ed compensation affected attack hackers fake',
  ),
  ofOthers: set(
    'boss bosses leader+s head+s chief+s mastermind+s ringleader+s killer+s murderer+s captor+s owner+s employer+s lawyer+s accomplice+s kidnapper+s abuser+s rapist+s attacker+s pimp+s ' +
      'relative+s friend+s wife wives husband+s son+s daughter+s brother+s sister+s cousin+s neighbour+s neighbor+s widow+s child children mother+s father+s parents colleague+s',
  ),
  orders: set('order+s+ed+ing demand+s+ed+ing request+s+ed+ing seek+s+ing sought'),
  trades: set('bought sold buy sell buying selling'),
  rewards: set('reward+s bounty bounties'),
  before: set('had previously formerly once earlier already'),
  captors: set(
    'kidnapper+s captor+s robbers hijackers pirates gunmen militants terrorists pimp+s madam+s cartel+s mafia crew rebels militia',
  ),
  claimants: set(
    'suspect+s defendant+s accused fraudster+s scammer+s smuggler+s trafficker+s hacker+s thief thieves robber+s burglar+s conman conmen swindler+s impostor+s imposter+s',
  ),
  captivity: set('abducted kidnapped hostage+s captivity captors slavery enslaved exploited'),
  records: set('number+s name+s list+s address+es contact+s'),
  takes: set('took take takes taking'),
  poses: set('posing posed disguised dressed masquerading impersonating pretending'),
  bound: set('hostage captive gunpoint knifepoint'),
  atSea: set(
    'boat+s dinghy dinghies raft+s trawler capsized sank sinking shipwreck overturned drowned coastguard+s migrants refugees',
  ),
  afloat: set(
    'dinghy dinghies raft+s coastguard coastguards capsized sank sinking shipwreck overturned drowned lifeboat+s trawler+s ashore adrift lifejackets castaways rescue rescuers disembark+ed',
  ),
  carrying: set('carrying carried containing with holding held transporting took take+s'),
  laden: set('carrying transporting'),
  hidden: set('found discovered hidden hiding concealed stowed crammed packed locked trapped'),
  weighing: set('weighing weighed totalling totaling'),
  within: set('in inside within among amongst behind under beneath'),
  wrappings: set(
    'bag+s package+s parcel+s packet+s pack+s box boxes bale+s brick+s sachet+s wrap+s bundle+s sack+s suitcase+s holdall+s tub+s pouch+es tin+s jar+s bucket+s drum+s barrel+s ' +
      'carton+s crate+s tablet+s pellet+s capsule+s bottle+s',
  ),
  sorts: set('types kinds sorts varieties'),
  bareModifiers: set('police staff'),
  absence: set('absentia absence'),
  doings: set('flee die drown perish suffocate'),
  spending: set('spent spend spending invested'),
  handling: set('bought sold kept told led hold own carry drive deny admit belong'),
  helping: set('help+s+ed+ing'),
  crossings: set('enter reach cross'),
  bringing: set('brought brings bring bringing drew draws drawing'),
  voyages: set('enter reach cross travel sail'),
  wishes: set(
    'want+s+ed+ing seek+s+ing sought like expect+s+ed hope+s+d see need+s consider+s+ed+ing weigh+s+ed+ing mull+s+ing',
  ),
  unmet: set(
    'want+s+ed+ing seek+s+ing sought hope+s+d hoping wish+es+ed plan+s planned planning fail+s+ed+ing try tries tried trying attempt+s+ed+ing ' +
      'refuse+s+d refusing decline+s+d expect+s+ed+ing intend+s+ed+ing aim+s+ed+ing prepare+s+d preparing threaten+s+ed+ing vow+s+ed promise+s+d ' +
      'unable about yet likely unlikely due set ready keen powerless reluctant',
  ),
  culprits: set('behind'),
  policing: set(
    'deploy+ed+ing deployment involved involving operation+s operational action raid+s raided raiding swoop+s+ed+ing search+es+ed+ing investigation+s investigate+d investigating investigative inquiry probe case duty work+s+ed+ing part participated dispatched sent send sends sending seconded flew mobilised mobilized mobile assigned manhunt hunt hunting stormed surrounded surveillance watched watching followed following tracked tracking tailed listened cordoned sealed scene ground spot descended arrived patrol+led+ling patrols stormed combed knocking backed backing support+ed+ing assisted assisting help+ed+ing team taskforce force present joined joining crackdown sweep sting undercover infiltrated posing strong on-site chase chased chasing hunted fanned posed acted board arrive arrived command streets',
  ),
  inquiries: set(
    'investigation investigations inquiry probe operation operations crackdown sweep raids',
  ),
  meetings: set(
    'inquiry inquiries inquest+s hearing+s meeting+s trial+s conference+s ceremony ceremonies event+s briefing+s rally rallies protest+s demonstration+s party parties funeral+s vigil+s talks election+s auction+s festival+s exercise+s summit+s vote+s',
  ),
  yet: set('yet'),
  ahead: set('will may might would should must can'),
  untrue: set('could would should'),
  leasts: set('minimum'),
  papers: set('warrant+s'),
  pictures: set(
    'image+s picture+s photo+s photograph+s footage video+s sketch sketches description+s',
  ),
  unreal: set('would could'),
  among: set('among amongst'),
  sums: set('sums amounts'),
  recovers: set('recover+s+ed+ing recovery'),
  lacking: set('without denied denies denying avoid+s+ed'),
  sentencing: set('sentenced sentences sentencing condemned jailed imprisoned'),
  suspension: set('suspended'),
  changes: set('cut reduced shortened lowered extended increased raised lengthened'),
  gangs: set('gang ring cartel syndicate'),
  charges: set('charge+s count+s indictment+s'),
  against: set('against'),
  dropped: set('dropped dismissed withdrawn quashed annulled struck overturned reversed'),
  threats: set('face+s+d facing carry+ing carries punishable liable risk+s+ing reach maximum'),
  facing: set('face+s+d facing'),
  standIns: set('contraband consignment shipment cargo haul substance+s stuff'),
  groups: set('group+s network organisation organization'),
  networks: set('network organisation organization'),
  ofCrime: set('criminal crime'),
  findings: set('found finds'),
  outcomes: set(
    'led lead+s+ing result+s+ed+ing end+s+ed+ing culminated culminating concluded secure+s+d securing obtain+s+ed+ing won yield+s+ed+ing produced brought',
  ),
  living: set('live+d survive+d starve+d suffer+ed breathe'),
  involving: set('involving concerning affecting'),
  verdicts: set('guilty'),
  trials: set('court+s trial+s tribunal+s judge+s magistrate+s indictment+s indicted dock'),
  stands: set('stands stood'),
};
