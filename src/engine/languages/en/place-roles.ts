import type { PlaceRoleWords } from '../../places/words.ts';
import type { PlaceRole } from '../../types.ts';

const each = (role: PlaceRole, phrases: string) =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, role] as const);
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English words that tell what happened at a place. */
export const placeRoles: PlaceRoleWords = {
  cues: [
    ...each(
      'arrest',
      `arrest, arrests, arrested, detained, detain, detains, detentions, held, apprehended, caught, captured,
       nabbed, cuffed, collared, handcuffed, picked up, taken into custody, took into custody, in custody,
       pulled over, stopped at, tracked down, extradited from`,
    ),
    ...each(
      'raid',
      `raid, raids, raided, searched, searches, search, house searches, swoop, swoops, swooped, stormed,
       burst into, combed, premises, addresses, warrants, seized, seizures, seize, confiscated, found, discovered,
       uncovered, dismantled, shut down, deployed, busted, ransacked, kicked in, burst through, broke down,
       operations in, operation in, production sites, warehouse, warehouses, hideout, hidden in, safe house, safe houses, call centres, went through, inspected, dug up, recovered, laboratories, laboratory`,
    ),
    ...each(
      'victims',
      `victim, victims, bodies, killed, murdered, stabbed, robbed, burgled, burglaries, brothel, brothels,
       exploited, defrauded, lost, deceived, tortured, sold women, abused, abducted, kidnapped, injured, rescued, damage,
       damages, pensioner, safeguarded, put to work`,
    ),
    ...each(
      'origin',
      `recruited women in, recruiting women in, recruit women in, recruited workers in, recruiting workers in,
       recruited victims in, recruiting victims in, recruited in, recruiting in, lured from, hired in`,
    ),
    ...each(
      'seat',
      'based in, based, headquarters, headquartered, seated, command post, coordination centre, registered',
    ),
  ],
  weak: set('held found discovered recovered'),
  beside: [
    ...each(
      'seat',
      'prosecutor, prosecutors, court, courts, tribunal, judge, magistrate, magistrates, reporters, journalists',
    ),
    ...each('transit', 'account, accounts'),
    ...each('destination', 'dealer, dealers, buyer, buyers'),
    ...each('victims', 'pensioner, pensioners, customer, customers'),
  ],
  rest: set('rest others remainder remaining'),
  leaving: set('leave leaves left leaving bound destined headed heading'),
  aim: set('for'),
  movement: set(
    'smuggle smuggled smuggling smuggles traffic trafficked trafficking ship shipped shipping shipment shipments transport transported transporting bring brings bringing brought flew flown fly flight flights move moved moves moving sent send sending sends travel travelled travelling came come comes coming cross crossed crossing drive driven drove took taken take carried carry carrying imported import imports export exported exports exporting delivered deliver deliveries wired wire transferred transfer transfers went go route routes bound destined sell selling sold supplied supply lorry lorries truck trucks trucked container containers consignment consignments load loads ferried ferry tickets journey journeys laundered flowed way ready leave left shuttled unloading towards dealer',
  ),
  people: set(
    'gang gangs group groups ring organisation organization network networks women woman men man girls girl boys boy people suspects suspect migrants nationals workers victims children couple brothers sisters family families burglars smugglers traffickers criminals pair youths driver drivers courier couriers cocaine heroin cannabis weapons rifles arms waste goods helmet cigarettes cars money both all mainly from originally',
  ),
  from: set('from'),
  to: set('to towards toward into'),
  via: set('via through'),
  passing: set('via'),
  passage: set('way'),
  over: set('across over crossed crossing cross'),
  breaks: set('; but while whereas'),
};
