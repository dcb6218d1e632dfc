import type { PlaceAlias } from '../../../places/words.ts';
import { PhraseList } from '../../../text/phrase-list.ts';

/** Associated Press and postal abbreviations of the American states. */
const STATES =
  'Alabama Ala AL, Alaska - AK, Arizona Ariz AZ, Arkansas Ark AR, California Calif CA, Colorado Colo CO, ' +
  'Connecticut Conn CT, Delaware Del DE, Florida Fla FL, Georgia Ga GA, Hawaii - HI, Idaho - ID, ' +
  'Illinois Ill IL, Indiana Ind IN, Iowa Ia IA, Kansas Kan KS, Kentucky Ky KY, Louisiana La LA, ' +
  'Maine - ME, Maryland Md MD, Massachusetts Mass MA, Michigan Mich MI, Minnesota Minn MN, ' +
  'Mississippi Miss MS, Missouri Mo MO, Montana Mont MT, Nebraska Neb NE, Nevada Nev NV, ' +
  'New_Hampshire N.H. NH, New_Jersey N.J. NJ, New_Mexico N.M. NM, New_York N.Y. NY, ' +
  'North_Carolina N.C. NC, North_Dakota N.D. ND, Ohio - OH, Oklahoma Okla OK, Oregon Ore OR, ' +
  'Pennsylvania Pa PA, Rhode_Island R.I. RI, South_Carolina S.C. SC, South_Dakota S.D. SD, ' +
  'Tennessee Tenn TN, Texas Tex TX, Utah - UT, Vermont Vt VT, Virginia Va VA, Washington Wash WA, ' +
  'West_Virginia W.Va. WV, Wisconsin Wis WI, Wyoming Wyo WY';

/** The same of Canada's provinces and Australia's states; those that are also American ones are left out. */
const PROVINCES =
  'Alberta - AB, British_Columbia B.C. BC, Manitoba Man MB, New_Brunswick N.B. NB, ' +
  'Nova_Scotia N.S. NS, Ontario Ont ON, Prince_Edward_Island P.E.I. PEI, Quebec Que QC, Saskatchewan Sask SK';
const AUSTRALIAN =
  'New_South_Wales N.S.W. NSW, Queensland Qld QLD, Tasmania Tas TAS, Victoria Vic VIC';

function shortened(table: string, cc: string): (readonly [string, PlaceAlias])[] {
  return table.split(', ').flatMap((entry) => {
    const [name = '', short = '', postal = ''] = entry.split(' ');
    const key = name.replaceAll('_', ' ').toLowerCase();
    const to: PlaceAlias = { key, cc, afterComma: true };
    const out: (readonly [string, PlaceAlias])[] = [[postal, { ...to, upper: true }]];
    if (short !== '-') out.push([short, to]);
    return out;
  });
}

const upper = (key: string, cc: string): PlaceAlias => ({ key, cc, upper: true });

/** What English calls countries and regions besides their names in the gazetteer. */
export const aliases = new PhraseList<PlaceAlias>([
  ['UK', upper('united kingdom', 'GB')],
  ['GB', upper('united kingdom', 'GB')],
  ['US', upper('united states', 'US')],
  ['USA', upper('united states', 'US')],
  ['America', { key: 'united states', cc: 'US' }],
  ['UAE', upper('united arab emirates', 'AE')],
  ['EU', upper('european union', 'XX')],
  ['DRC', upper('democratic republic of the congo', 'CD')],
  ['DR Congo', { key: 'democratic republic of the congo', cc: 'CD' }],
  ['Democratic Republic of Congo', { key: 'democratic republic of the congo', cc: 'CD' }],
  ['Democratic Republic of the Congo', { key: 'democratic republic of the congo', cc: 'CD' }],
  ['Republic of Congo', { key: 'republic of the congo', cc: 'CG' }],
  ['Republic of the Congo', { key: 'republic of the congo', cc: 'CG' }],
  ['Republic of Ireland', { key: 'ireland', cc: 'IE' }],
  ['Irish Republic', { key: 'ireland', cc: 'IE' }],
  ['Ivory Coast', { key: 'ivory coast', cc: 'CI' }],
  ['Benin Republic', { key: 'benin', cc: 'BJ' }],
  ['Republic of Benin', { key: 'benin', cc: 'BJ' }],
  ['Niger Republic', { key: 'niger', cc: 'NE' }],
  ['Republic of Niger', { key: 'niger', cc: 'NE' }],
  ['Solomons', { key: 'solomon islands', cc: 'SB' }],
  ['Hong Kong', { key: 'hong kong', cc: 'HK' }],
  ['Korea', { key: 'south korea', cc: 'KR' }],
  ['Zaire', { key: 'democratic republic of the congo', cc: 'CD' }],
  ['Burma', { key: 'myanmar', cc: 'MM' }],
  ['Holland', { key: 'netherlands', cc: 'NL' }],
  ['Britain', { key: 'united kingdom', cc: 'GB' }],
  ['Great Britain', { key: 'united kingdom', cc: 'GB' }],
  ['Persia', { key: 'iran', cc: 'IR' }],
  ['Vatican', { key: 'vatican city', cc: 'VA' }],
  ['DC', upper('district of columbia', 'US')],
  ['NYC', upper('new york city', 'US')],
  ['LA', upper('los angeles', 'US')],
  ['D.C.', { key: 'district of columbia', cc: 'US', upper: true, afterComma: true }],
  ['B.C.', { ...upper('british columbia', 'CA'), dotted: true }],
  ['T&T', { key: 'trinidad and tobago', cc: 'TT' }],
  ['PNG', upper('papua new guinea', 'PG')],
  ['PRC', upper('china', 'CN')],
  ['U.S', { key: 'united states', cc: 'US' }],
  ['NSW', upper('new south wales', 'AU')],
  ['QLD', upper('queensland', 'AU')],
  ['Qld', { key: 'queensland', cc: 'AU' }],
  ['KSA', upper('saudi arabia', 'SA')],
  ['BiH', { key: 'bosnia and herzegovina', cc: 'BA' }],
  ['JKIA', upper('jomo kenyatta international airport', 'KE')],
  ['NAIA', upper('ninoy aquino international airport', 'PH')],
  ['KLIA', upper('kuala lumpur international airport', 'MY')],
  ['LAX', upper('los angeles international airport', 'US')],
  ['HKIA', upper('hong kong international airport', 'HK')],
  ['MMIA', upper('murtala muhammed international airport', 'NG')],
  ['Riviera', { key: 'french riviera' }],
  ['Channel', { key: 'english channel' }],
  ...shortened(STATES, 'US'),
  ...shortened('Wisconsin Wisc WI, Pennsylvania Penn PA', 'US'),
  ...shortened(PROVINCES, 'CA'),
  ...shortened(AUSTRALIAN, 'AU'),
]);
