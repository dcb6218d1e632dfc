import type { PlaceRoleWords } from '../../../places/roles/role-words.ts';
import { set } from '../../lists.ts';
import { forms, verbs } from './verb-lists.ts';

/** What English calls ways, who and what takes them, and how. */
export const movements = {
  movement: verbs(
    'ship shipped shipping transshipped transhipped transportation sailing sailed headed heading passed passing gone posting railed offloaded offloading taken take taking collected arrival arrivals leaving ferrying guided started obtained importation wired wire flogged couriered flowing supplied supply supplying ferried ferry laundered flowed shuttled trucked posted mailed walked went unloading unloaded landed trafficker transiting transited waded slipped poured bolted dispatched swam journeyed journeying rerouted diverted funnelled siphoned routed sale sales resale',
    'smuggle, traffic|trafficked, transport, bring, fly, move, send, travel, travel+, come, cross, drive|drove|driven, carry, arrive, depart, sneak, disembark, receive, enter, import, export, deliver, transfer+, sell|sold, distribute, peddle, reach, relocate',
  ),
  vehicles: set(
    `reefer box+es lorry lorries truck+s container+s consignment+s load+s ticket+s ferry flight+s journey+s
     shipment+s transit passage deliveries delivery route+s trip+s voyage+s transfers entry plane+s bus+es boat+s canoe+s trawler+s skiff+s dinghy dinghies yacht+s vessel+s parcel+s crossing+s way smuggling imports exports flow migration influx train coach took`,
  ),
  passages: set('ferry ferries ticket+s'),
  crossings: set('cross+es+ed+ing entered entering'),
  onFoot: set('walked went passed'),
  arrivals: verbs(
    'arrival arrivals offloaded offloading disembarked market marketing supply supplied supplying flogged landed unloading unloaded',
    'deliver, peddle, distribute, arrive, sell|sold',
  ),
  sales: verbs('flogged', 'peddle, sell|sold'),
  onwards: set('then there onward+s before finally later'),
  passageways: set('crossing+s route+s'),
  entering: new Set(forms('enter, reach')),
} satisfies Partial<PlaceRoleWords>;
