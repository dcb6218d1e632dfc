import type { NameHead, PlaceNoun, PlaceWords } from '../../../places/words.ts';
import { phrasesOf } from '../../../text/phrase-list.ts';
import { set } from '../../lists.ts';
import { ADVERBS, PREPOSITIONS } from '../closed-classes.ts';
import { aliases } from './aliases.ts';
import { COMMON_WORDS } from './common-words.ts';
import { placeRoles } from './roles.ts';
import { states } from './states.ts';

/** Words that hardly any press but that of these countries writes. */
const writtenIn = (countries: string, words: string) => each(countries.split(' '), words);

const each = <T>(value: T, words: string): (readonly [string, T])[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== '')
    .map((word) => [word, value] as const);

const pairs = (words: string): (readonly [string, string])[] =>
  words.split(', ').map((pair) => {
    const [first = '', second = ''] = pair.split(' ');
    return [first, second] as const;
  });

/** Words of football, which other sports have not. */
const FOOTBALL =
  'goal+s keeper+s goalless stoppage midfielder+s striker+s goalkeeper+s defender+s winger+s header offside equaliser equalizer';

/** And of what everybody plays for himself. */
const SINGLES =
  'tennis singles doubles tiebreak+er+s golf golfer+s par birdie+s bogey+s fairway qualifying rider+s peloton cyclist+s cycling sprint+er+s+ed breakaway boxing boxer+s bout heavyweight middleweight welterweight featherweight knockout+s prix';

/** English: what announces, bounds and spoils the name of a place. */
export const places: PlaceWords = {
  roles: placeRoles,
  demonymsCapitalised: true,
  common: COMMON_WORDS,
  aliases,
  locatives: set(
    'in at near from to outside around across via toward+s through throughout into of between within off over inside beyond along leaving reaching fled flee+ing reached entered entering left visited visiting connecting linking toured invaded joined hit struck captured besieged bombed shelled rocked battered',
  ),
  strictLocatives: set('in near at around outside across throughout'),
  genitive: 'of',
  nobility: set(
    'pride spirit prince princess duke duchess earl count countess marquess baron bishop archbishop king queen',
  ),
  origins: set(
    'based born bound return area registered headquartered flagged listed quoted raised',
  ),
  undergone: set(
    'based registered headquartered flagged backed funded owned sponsored trained licensed controlled supplied manufactured operated armed educated need speed feed seed',
  ),
  where: set('where which whose'),
  whose: set('whose'),
  articles: set('the'),
  articled: set('emirates arctic antarctic caribbean hamptons fens borders'),
  ties: set('border frontier crossing route corridor area motorway railway flight ferry line'),
  clubs: set(
    'air hotel radio credit real inter sporting olympique dynamo dinamo atletico borussia club racing fc ac as cf sc cd ud rc rb ajax hapoel maccabi spartak lokomotiv partizan',
  ),
  bands: set('cartel cartels'),
  bandPlurals: set('cartels'),
  saints: set('st saint sainte san santa'),
  seats: set('based headquartered'),
  diseases: new Set(['marburg', 'lassa', 'ebola', 'zika', 'west nile']),
  persons: set('who whom'),
  personal: {
    own: set(
      'wife husband widow+er son daughter brother sister father mother parents grandson granddaughter nephew niece cousin fiance fiancee boyfriend girlfriend childhood autobiography biography diary diaries novel+s poem+s portrait+s sculpture+s theory birthplace grave tomb lawyer+s',
    ),
    houses: set('home house cottage'),
  },
  currencies: set('dollar+s cedi+s rupee+s shilling+s francs'),
  lands: set('ireland france israel jordan chad georgia'),
  mounts: set('mount mt'),
  landformOpeners: set('lake loch lough cape'),
  wards: set('barangay brgy sitio purok kampung'),
  apposed: set('community enclave outpost settlement stronghold'),
  others: new Set([
    'islamic state',
    'western union',
    'marlboro cigarettes',
    'chesterfield cigarettes',
    'winston cigarettes',
    'manchester cigarettes',
    'richmond cigarettes',
    'white house',
    'old bailey',
    'roman',
    'norman',
    'el nino',
    'al qaeda',
    'al shabaab',
    'al nusra',
    'earth',
    'mars',
    'county lines',
    'of fame',
    'transport for london',
    'transport for wales',
    'red cross',
    // Parties that somebody sits for: 'an MP for Vox'.
    'forza italia',
    'italia viva',
    'lega',
    'vox',
    'podemos',
    'sinn fein',
    'plaid cymru',
    'likud',
    'syriza',
    'fidesz',
    'chega',
    'united way',
    'milky way',
    'west nile',
    'notre dame',
    'jupiter',
    'orion',
    'siri',
    'congress',
    'court',
    'serie a',
    'sheffield wednesday',
    'old town',
    'liberal democrat',
    'liberal democrats',
    ...set(
      'hamas hezbollah taliban christian muslim jewish catholic sunni shia shiite hindu buddhist druze hasidic orthodox sikh amish viking vikings mormon alawite yazidi god ' +
        // What describes a region, and no town.
        'alpine ' +
        // What one writes in.
        'forbes ' +
        // What is held each year.
        'eurovision oktoberfest tomorrowland ' +
        // What is paid, written, talked and dealt in.
        'bitcoin+s ethereum ether tether monero litecoin dogecoin solana usdt stablecoins ' +
        'pashto urdu hindi mandarin cantonese farsi dari tamil bengali swahili latin ' +
        'whatsapp telegram instagram facebook meta tiktok youtube twitter snapchat encrochat ' +
        'tesco argos sainsbury asda aldi lidl waitrose binance coinbase revolut paypal tesla toyota komatsu lexus mercedes google microsoft captagon subutex viagra xanax',
    ),
  ]),
  brands: set('brands labels'),
  brandOpeners: set('including such as like'),
  makes: set(
    'audi bentley bmw ferrari fiat ford honda jaguar komatsu lamborghini lexus maserati mercedes porsche renault tesla toyota volkswagen',
  ),
  mediums: set(
    'paid pay+s+ing payment+s payable cash euros dollars pounds million billion worth written wrote write writing message+s spoke speak+s+ing spoken talk+ed+ing chat+s conversation+s ' +
      'invest+ed+ing investment+s dealt deal+s+ing trade+s+d trading believe+s+d believing specialised specialized specialising specializing fluent interest+ed stake+s share+s ' +
      'drove driving dressed wearing trained masters degree qualified expert+s specialist+s faith trust confidence',
  ),
  things: set(
    'virus nebula constellation galaxy crater administration regime respiratory encephalitis hemorrhagic haemorrhagic fever strain+s variant+s flu disease crude syndrome measles malaria era empire civilisation civilization cheese sausage+s wine sauce bitters terrier shepherd accent bureau newspaper pistol+s revolver+s handgun+s rifle+s shotgun+s hat+s shorts cigar+s ham mustard nuts sprouts cow+s cattle sheep pony ponies porcelain vase+s carpet+s shirt+s vest+s accord+s derby marathon festival+s fans supporters ultras hooligans',
  ),
  measures: set('bottle+s glass glasses jar+s tin+s wheel+s crate+s box+es packet+s carton+s'),
  matches: set('match matches game fixture+s derby derbies friendly friendlies semifinal+s final'),
  versus: set('with against versus'),
  fans: set('fan+s supporter+s played plays playing'),
  outdone: set('beat beats drew thrashed edged'),
  houses: set('alba nokia hitachi canon puma zara roche santander brent goya'),
  firms: set(
    'miner housebuilder drugmaker chipmaker grocer lender bank insurer retailer supermarket airline carmaker bookmaker broadcaster brewer',
  ),
  parts: set(
    'upstate northern southern eastern western northeastern northwestern southeastern southwestern',
  ),
  travel: set(
    'travel+s+ed travelled travelling trip+s visit+s+ed+ing flew fly flight+s move+s+d moving relocate+d relocating drove come+s+ing came return+ed go goes head+s+ed+ing back',
  ),
  towards: 'to',
  sayings: set('according'),
  inhabitants: set(
    'man men woman women resident+s native+s teen+s teenager+s mother father couple police sheriff firefighter+s council councillors officials voters businessman businesswoman farmer+s driver crews neighbours neighbors villagers shopkeepers',
  ),
  villages: set('village hamlet'),
  aged: set('aged'),
  dwellings: set('residence home house apartment address'),
  oneOf: set('a an another every each this some any no'),
  agents: set('by with against'),
  bridges: set(
    'the nearby northern southern eastern western central north south east west northeastern northwestern southeastern southwestern northeast northwest southeast southwest downtown rural greater neighbouring neighboring both former bordering adjacent adjoining surrounding occupied upper lower inner outer mainland tiny small remote historic coastal bustling ancient',
  ),
  links: set('of the de la le du des del di da van der den and for on in y e et und &'),
  particles: set(
    'de la le les lez du des del della dei di da dos das van von der den zu zum ter ten sur',
  ),
  prefixes: set('al el ad ar as ash az'),
  directions: set('north south east west northeast northwest southeast southwest'),
  containers: ['in', 'of'],
  conjunctions: set('and or to &'),
  counties: set('co county'),
  examples: [
    ['such', 'as'],
    ['including'],
    ['include'],
    ['included'],
    ['like'],
    ['mainly'],
    ['mostly'],
    ['largely'],
    ['namely'],
    ['notably'],
    ['especially'],
    ['as', 'far', 'away', 'as'],
    ['as', 'far', 'afield', 'as'],
  ],
  distances: set('far away'),
  reach: 'as',
  buildings: set(
    'house+s home+s flat+s apartment+s property properties residence+s warehouse+s villa+s farm farmhouse garage+s bungalow mansion hideout+s room+s den+s camp+s plant+s mine+s premises checkpoint roadblock roundabout barracks clinic+s churches temple mosque plantation+s ranch headquarters hotel+s guesthouse bar shop+s market church school factory restaurant depot yard office+s lab',
  ),
  closing: set('during after before until since because while when amid despite following'),
  added: ['as', 'well', 'as'],
  crewed: set('police garda fire'),
  distanceUnits: [
    ...each(1, 'km, kms, kilometre, kilometres, kilometer, kilometers'),
    ...each(1.6, 'mile, miles, mi'),
  ],
  inside: set('in near outside'),
  modifiers: set(
    'greater inland great little high low mid nether central north south east west northern southern eastern western inner outer upper lower southeast southwest northeast northwest southeastern southwestern northeastern northwestern downtown rural mainland both new old neighbouring neighboring nearby co county',
  ),
  titles: set(
    'mr mrs ms miss mx dr prof professor sir dame lord lady judge justice magistrate sgt sergeant det detective insp inspector supt superintendent constable pc dc officer capt captain lt lieutenant col colonel gen general maj major cpl corporal commander commissioner chief president premier chancellor minister secretary senator sen rep congressman congresswoman gov governor mayor councillor mp rev reverend father sister bishop archbishop pope rabbi imam king queen prince princess duke duchess earl baron count attorney prosecutor lawyer barrister defendant coach striker goalkeeper midfielder defender winger director spokesman spokeswoman saint',
  ),
  kin: set(
    'father mother brother sister son daughter husband wife uncle aunt nephew niece cousin grandfather grandmother boyfriend girlfriend fiance fiancee widow stepson stepdaughter',
  ),
  portfolios: set('minister+s secretary secretaries commissioner+s'),
  identified: set('identified named'),
  alsoCalled: set('alias aka'),
  heads: [
    ...each<NameHead>(
      'body',
      `airlines, airline, airways, departments, ministries, universities, authority, academy, agency, association, athletic, bank, board, bureau, cathedral, centre, center, church, city fc, club, co, college,
       commission, committee, company, constabulary, convention, corp, corporation, council, court, department, express, fc, federation, foundation,
       force, forum, fund, gazette, gmbh, group, guardian, hall, health, herald, holdings, hospital, hotel, house, inc, institute, institution, international, investigations, journal, law,
       library, limited, llc, llp, ltd, magazine, magistrates, mail, media, ministry, mosque, museum, network, news, observer, office, organisation, organization, parliament, partners,
       philharmonic, polytechnic, police, post, press, prison, prosecutor, radio, registry, review, rovers, sa, school, senate, service, services, society, standard, sun, synagogue, symphony, taskforce, team, telegraph,
       television, theatre, theater, times, trades, tribunal, tribune, trust, tv, union, united, university, wanderers, zoo`,
    ),
    ...each<NameHead>(
      'event',
      'accord, accords, act, agreement, annals, award, biennale, carnival, championship, championships, charter, classic, conference, congress, convention, cup, day, declaration, derby, expo, fair, festival, festivities, film, games, marathon, open, olympics, pact, prix, process, protocol, regulation, summit, tour, treaty, week, treaties, principles, statute',
    ),
    ...each<NameHead>(
      'street',
      'street, st, road, rd, avenue, ave, boulevard, blvd, lane, drive, highway, freeway, trail, way, row, terrace, crescent, close, square, place, parkway, plaza, alley, turnpike, motorway, expressway, interstate, route',
    ),
    ...each<NameHead>(
      'feature',
      'airport, europort, station, junction, port, harbour, harbor, bridge, tunnel, canal, river, lake, bay, beach, forest, park, island, islands, valley, mountain, mountains, hill, hills, falls, desert, peninsula, strait, gulf, sea, ocean, coast, stadium, arena, raceway, speedway, racecourse, ballpark, circuit, gardens, basin, cape, creek, terminal, reservoir, dam, dock, docks, zone, border, point, pass, cove, glacier, inlet, canyon, gorge, ridge, plateau, lagoon, shelf, isthmus, seashore',
    ),
    ...each<NameHead>(
      'region',
      'county, province, region, state, district, oblast, governorate, prefecture, canton, parish, township, municipality, borough, voivodeship',
    ),
    ...each<NameHead>('city', 'city, town, village'),
    ...each<NameHead>(
      'office',
      'mayor, governor, gov, senator, sen, rep, republican, democrat, republicans, democrats, prosecutors, attorney, councillor, councilman, councilwoman, ambassador, archbishop, bishop, sheriff, coroner, commissioner, superintendent, deputy, deputies, lawmakers, officials, authorities, officers, detectives, residents, correspondent, bureau',
    ),
  ],
  calendar: set(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan',
  ),
  journeys: set('passage journey road voyage gateway'),
  works: set(
    'film movie novel book play musical song album series drama band magazine opera painting ship ferry yacht vessel tanker carrier freighter trawler frigate corvette destroyer warship submarine cutter dhow sailboat catamaran liner barge cruiser operation project codenamed team hurricane storm typhoon cyclone',
  ),
  streetOpeners: phrasesOf([
    'Rue',
    'Avenue de',
    'Avenue des',
    'Avenue du',
    'Avenue Louise',
    'Boulevard',
    'Place de',
    'Place des',
    'Place du',
    'Place Saint',
    'Place Sainte',
    'Promenade',
    'Quai',
    'Via',
    'Viale',
    'Piazza',
    'Corso',
    'Calle',
    'Plaza',
    'Avenida',
    'Paseo',
    'Carrer',
    'Rua',
    'Praça',
    'Ulica',
    'Strada',
    'Bulevardul',
    'Grand-Place',
    'Grote Markt',
    'Ramblas',
    'La Rambla',
  ]),
  railways: {
    stations: phrasesOf(
      "Central,Parkway,International,Temple Meads,Piccadilly,Oxford Road,Waverley,Lime Street,New Street,Moor Street,Snow Hill,Queen Street,High Level,Victoria,Euston,Marylebone,Paddington,Waterloo,Blackfriars,King's Cross,Kings Cross,St Pancras,Liverpool Street,Fenchurch Street,Charing Cross,Cannon Street,Connolly,Heuston,Kent,Colbert,Ceannt,Union Station,Penn Station".split(
        ',',
      ),
    ),
    rail: set('train+s rail railway+s commuter+s platform+s'),
  },
  streetNouns: set('rue avenida calle carrer corso piazza rua viale ulica strada'),
  streetEndings: [
    'laan',
    'straat',
    'strasse',
    'gasse',
    'platz',
    'plein',
    'allee',
    'steenweg',
    'gracht',
    'kade',
    'gade',
    'gatan',
  ],
  sharedPlurals: set('streets avenues boulevards roads lanes rivers'),
  streetParts: set('block+s'),
  streetLocatives: set(
    'on onto along off down up at in near from to toward+s of around between and',
  ),
  junctions: set('junction+s intersection crossroads corner'),
  housed: set('number no house plot'),
  streetBearings: set('n s e w ne nw se sw'),
  townships: set('township'),
  towns: {
    cc: 'US',
    nouns: new Map([
      ['county', ''],
      ['township', ''],
      ['police', 'department'],
      ['fire', 'department'],
      ['high', 'school'],
    ]),
  },
  clubCities: new Set(['GB', 'AU', 'IE', 'NZ']),
  settlements: set('towns villages suburbs hamlets settlements communities'),
  locals: set('residents villagers homeowners householders townspeople ratepayers'),
  moodEndings: ['ous', 'ful', 'ed', 'ing', 'less'],
  many: set(
    'residents villagers families households homeowners householders townspeople pensioners parents farmers',
  ),
  ways: set(
    'road+s roadworks route+s course convoy+s street lane stretch line+s track bus buses train+s service+s path bridge border boundary highway motorway located situated halfway midway runs ran running',
  ),
  called: set('called named'),
  births: set('born raised'),
  adjoining: set('nearby neighbouring neighboring'),
  partsOf: set('outskirts vicinity edge+s fringe+s environs parts beach+es'),
  spot: 'at',
  staffed: set(
    'analyst+s economist+s strategist+s professor+s researcher+s scientist+s lecturer+s engineer+s developer+s head director partner manager+s executive+s employee+s worker+s staff colleague+s student+s fellow+s intern+s chef+s archaeologists curator+s job+s career role work+ed+s+ing study studied studying teach+es taught shout+ed+ing laugh+ed+ing look+ed+ing aimed angry anger them back',
  ),
  detours: set('diverted rerouted routed detour+s'),
  unmistakable: set(
    'mountains island+s creek river peninsula archipelago glacier canyon gorge reservoir pond dam fjord',
  ),
  connects: set('connecting connects connect linking links link joining'),
  camps: set('camp market'),
  sitting: set(
    'firm company business group charity artist author writer attorney lawyer solicitor gang band family couple businessman businesswoman designer photographer musician builder developer contractor startup nonprofit trader',
  ),
  takenFrom: set('hails hailed arrested detained apprehended nabbed held picked'),
  seated: {
    sitting: set(
      'mp mps mla mlas msp councillor+s cllr td tds mep senator assemblyman assemblywoman',
    ),
    purpose: set('for'),
  },
  local: new Map([
    ...writtenIn('IN', 'panchayat, panchayats, taluk, taluka, sarpanch, tahsildar'),
    ...writtenIn('IN BD PK NP', 'lakh, lakhs, crore, crores'),
    ...writtenIn('IE', 'garda, gardai, taoiseach, tanaiste, oireachtas, camogie, eircode'),
    ...writtenIn('GB', 'constabulary, cllr, cllrs, tory, tories, nhs, ofsted, rnli, crimestoppers'),
    ...writtenIn('AU', 'bushfire, bushfires, centrelink, tafe'),
    ...writtenIn('NZ', 'iwi, marae'),
    ...writtenIn('NG', 'naira, okada'),
    ...writtenIn('KE', 'matatu, matatus, wananchi'),
    ...writtenIn('GH', 'cedi, cedis'),
    ...writtenIn('PH', 'barangay, barangays'),
    ...writtenIn('CA', 'mountie, mounties'),
    ...writtenIn('ZA', 'bakkie, bakkies, loadshedding, eskom, saps'),
    ...writtenIn('BD', 'tk, taka, upazila, upazilas'),
    ...writtenIn('MY', 'ringgit, datuk'),
    ...writtenIn('ZW', 'zwl'),
  ]),
  settledNouns: [
    ...each<PlaceNoun>(
      'city',
      'village, villages, town, towns, township, townland, hamlet, municipality, commune, settlement',
    ),
    ...each<PlaceNoun>(
      'region',
      'county, province, territory, health area, governorate, prefecture, oblast, canton, local government area, local government, health zone, upazila, upazilas, tehsil, taluk, woreda, lga',
    ),
  ],
  ofParks: set('national regional state provincial industrial international nature wildlife game'),
  surnames: set('lake hill hills park forest bridge'),
  out: set('out outside tour+s'),
  heldThere: set('title+s final+s champion+s championship+s crown trophy tennis'),
  polls: set(
    'election+s electoral presidential candidate+s voter+s ballot+s polling polls parliamentary',
  ),
  civic: set(
    'government parliament mayor capital people population citizens streets economy airport+s police courts cities coast northern southern eastern western north south east west',
  ),
  landforms: set('river lake volcano'),
  near: set('near outside'),
  borderSites: set('post+s crossing checkpoint gate point'),
  trades: set(
    'research container cargo freight ferry cruise coach bus rail railway air military naval army refugee nature wildlife game',
  ),
  terminals: set('terminal+s base camp reserve refuge'),
  airports: set('airport airfield aerodrome'),
  arenas: set('stadium arena'),
  tried: set(
    'arrested detained charged convicted sentenced jailed acquitted remanded indicted arraigned pleaded',
  ),
  stations: set('station'),
  otherStations: set(
    'police fire power radio tv television space naval army pumping weather polling service petrol patrol',
  ),
  offshore: set('off'),
  shores: set('coast+s port harbour harbor seafront waters'),
  harbours: set('port europort harbour harbor dock+s'),
  prisons: new Map(pairs('hmp GB, hmyoi GB, jva DE')),
  landmarks: set(
    'crossing checkpoint prison jail bridge river lake island beach forest valley airport harbour harbor port reservoir dam hills mountain+s docks',
  ),
  districtNouns: set(
    'district+s regency regencies region constituency constituencies subdivision subdistrict subcounty subcounties locality neighbourhood+s neighborhood quarter+s suburb+s area+s borough+s ward+s estate+s slum+s panchayat',
  ),
  estates: set('estate'),
  sections: set('section block zone part corner enclave'),
  placeNouns: [
    ...each<PlaceNoun>(
      'city',
      'city, town, village, township, townland, municipality, suburb, outskirts, commune, port, seaport, resort, capital, hamlet, cities, towns, villages, suburbs, ports, resorts, municipalities',
    ),
    ...each<PlaceNoun>(
      'region',
      'province, region, county, parish, state, prefecture, canton, governorate, oblast, island, isle, department, provinces, regions, counties, parishes, states, islands, prefectures, cantons, governorates',
    ),
    ...each<PlaceNoun>('country', 'country, republic, kingdom, nation, countries, nations'),
    ...each<PlaceNoun>(
      'area',
      'district, community, neighbourhood, neighborhood, quarter, borough, arrondissement, area, valley, estate, slum, ward, constituency, districts, neighbourhoods, neighborhoods',
    ),
  ],
  capitals: set('capital seat'),
  plurals: new Map(
    pairs(
      'cities city, towns town, villages village, suburbs suburb, ports port, resorts resort, municipalities municipality, provinces province, regions region, counties county, parishes parish, states state, islands island, countries country, nations nation, districts district, estates estate, slums slum, wards ward, constituencies constituency, settlements settlement, boroughs borough, communities community, neighbourhoods neighbourhood, neighborhoods neighborhood, areas area, quarters quarter, governorates governorate, prefectures prefecture, departments department, cantons canton, townships township',
    ),
  ),
  unions: set('member'),
  sport: set(
    `${FOOTBALL} ${SINGLES} goaltender+s skipper coach penalty scoreless unbeaten scored scorer+s ` +
      'gaa hurling hurler+s u21 u20 u19 u18 u17 cruciate ' +
      'league match+es fixture+s tournament cup trophy final+s finalist+s semifinal+s quarterfinal+s playoff+s shootout halftime relegation season debut club+s squad+s player+s stadium supporters referee+s umpire+s ' +
      'championship+s champion+s medal+s medallist+s medalist+s podium olympic+s athlete+s athletics lap+s marathon sprint steeplechase metres ' +
      'varsity outscored football footballer+s soccer rugby cricket cricketing hockey puck basketball volleyball baseball touchdown+s punt+s scrimmage interception+s fumble+d quarterback cornerback dugout batter+s reliever+s strikeout+s welterweight middleweight featherweight ' +
      'scrum+s lineout maul flanker fullback slam ' +
      'lakers celtics knicks cavaliers mavericks nuggets pacers pistons raptors grizzlies timberwolves clippers yankees mets dodgers phillies astros orioles padres steelers packers broncos seahawks bengals bruins blackhawks canadiens canucks oilers nba nfl nhl mlb ncaa uefa pga atp wta ufc nascar mls rebound+s homer+s linebacker+s lineman pitcher+s catcher outfielder shortstop infielder roster offseason preseason postseason bullpen overtime goalie+s goaltending jockey thoroughbred+s filly racetrack racehorse layup bogey birdie fairway putt+s lbw regatta matchup+s kickoff crossbar fastball conversion tackle+s ' +
      'innings inning wicket+s batsman bowler+s bowled spinner+s seamer+s batting bowling bat toss odi',
  ),
  football: set(FOOTBALL),
  singles: set(SINGLES),
  contests: set(
    'team+s win+s won winning loan+s+ed signing+s transfer+s transferred crown+s comeback demolished thrashed qualify winner+s victory victories outplayed defeat+s+ed beat+s+en+ing draw drew visitors hosts captain whistle score+s lead leading rival+s opponents title race try tries crowd fans game+s substitute forward+s midfield table points round+s',
  ),
  meeting: set('of between over to off from for beyond leaving hit struck battered'),
  against: set('at left joined across'),
  yielding: set('lost lose+s losing loss losses defeat+s fell beaten advantage lead'),
  venues: set(
    'twickenham wembley silverstone monza imola suzuka aintree ascot epsom wimbledon augusta',
  ),
  after: set(
    `${PREPOSITIONS} ${ADVERBS} and or but nor is are was were be been has have had having will would can could may might must shall should do does did being late early here begins continues prepares considers produces rose fell grew shot soared shrank offering including facing leads seeks relies lacks intends withdraws that which who whom whose where when while because if although though abroad overseas overall alone however meanwhile too either yet earlier next last this these those it its said says saw sees remains remained became become takes took plans makes gets got gives gave meant sent went came knew paid spent stood thought won lost rose fell a an the legally illegally unlawfully officially formally already currently now never often still every hidden inside aboard strapped stashed stuffed sewn taped`,
  ),
  auxiliaries: set(
    'had has have is was are were will would should must can could did does do to also',
  ),
  compounds: {
    first: set('pro anti non'),
    sorts: set(
      'shepherd+s malinois restaurant grill takeaway bistro cuisine bakery tavern delicatessen kebab',
    ),
    bygone: set('ancient classical'),
    last: set('dominated majority speaking language style sounding looking'),
  },
  governing: set(
    'told said say+s want+s demand+s+ed+ing agreed agrees accused accuses warned warns urged urges hopes denied denies rejected rejects welcomed insist+s+ed sought seeks proposed proposes fears believes vowed pledged announced condemned called calls threatened threatens imposed imposes expects',
  ),
  ruling: set(
    'must would should hits slaps sanctions specifies specified designates designated blames blamed backs backed requests requested offers offered retaliated responded stated states',
  ),
  stating: set(
    'said says specified specifies added adds stated states insisted insists explained explains',
  ),
  states,
};
