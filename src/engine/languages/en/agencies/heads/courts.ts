import type { AuthorityHead } from '../../../../agencies/words.ts';
import type { Listing } from '../../../../text/phrase-list.ts';
import { list } from '../../../lists.ts';

/** Courts. */
export const courts: readonly Listing<AuthorityHead>[] = [
  {
    kind: 'court',
    phrases: list(
      'supreme/constitutional/high/higher court, court of appeal+s, circuit court of appeals, court of cassation, supreme administrative court, court of criminal appeal, ' +
        "national/superior/high court of justice, court of king's bench, court of queen's bench, court of tax appeals, supreme court of appeal",
    ),
    ways: ['bench', 'title'],
  },
  {
    kind: 'court',
    phrases: list(
      'appeal/appeals/criminal/district/regional/local/county/circuit/assize/assizes/commercial/municipal/city/juvenile/labour/administrative/federal/superior/provincial/investigating/correctional/special court, ' +
        'central criminal court, ' +
        'court of assizes, ' +
        'federal court of justice, ' +
        'justice of the peace, court of first instance, ' +
        "military/anti-corruption/people's/basic/youth/sessions/family/tax/bankruptcy/anti-terrorism/revolutionary/trial court, intermediate people's court, court of magistrates, high/specialised/regional criminal court, interregional specialised court, serious crimes court, regional trial court, court-martial",
    ),
    ways: ['bench', 'office', 'title'],
  },
  {
    kind: 'court',
    phrases: ['higher regional court'],
    countries: ['DE', 'AT'],
    ways: ['bench', 'office', 'title'],
  },
  { kind: 'court', phrases: list('court+s, tribunal+s'), ways: ['bench'] },
  {
    kind: 'court',
    phrases: list('special criminal court, circuit criminal court'),
    countries: ['IE'],
    ways: ['bench', 'office', 'title'],
  },
  {
    kind: 'court',
    phrases: ['crown court'],
    countries: ['GB'],
    ways: ['bench'],
  },
  {
    kind: 'court',
    phrases: list(
      "magistrates' court+s, magistrates court+s, magistrate's court, magistrate court",
    ),
    countries: list(
      'GB, MT, AU, IN, KE, ZA, IL, TT, JM, BB, BS, GY, BZ, MY, SG, HK, NG, GH, ZM, ZW, BW, UG, TZ, MW, MU, LK, FJ, GI, BM, KY, VG, TC, GD, LC, VC, DM, AG, KN, NA, LS, SL, GM, PG, SB, VU, WS, TO',
    ),
    ways: ['bench', 'title'],
  },
  { kind: 'court', phrases: list('sheriff court'), countries: ['GB'] },
  { kind: 'court', phrases: ['council chamber'], countries: ['NL', 'BE', 'LU'] },
  {
    kind: 'court',
    phrases: list('old bailey, royal courts of justice'),
    countries: ['GB'],
    ways: ['title', 'state'],
  },
  {
    kind: 'court',
    phrases: list(
      'landgericht, amtsgericht, oberlandesgericht, bundesgerichtshof, verwaltungsgericht',
    ),
    countries: ['DE', 'AT'],
    ways: ['office', 'state'],
  },
  { kind: 'court', phrases: ['state courts'], countries: ['SG'], ways: ['title'] },
];
