import type { CaseStatus } from '../../../src/engine/types.ts';

/** Publication of all cases: a Thursday. */
export const PUBLISHED = '2024-03-14T10:00:00+01:00';

/** The opening of an article, headline first, and the stage that it states of its suspects. */
export type StatusCase = readonly [CaseStatus, ...string[]];

const STATED: readonly StatusCase[] = [
  // a crime is condemned as well
  [
    'alleged',
    'Man held after stabbing in Linz',
    'A man was arrested after a stabbing in Linz. The crime was condemned by the chancellor on Monday.',
  ],
  [
    'convicted',
    'Baker of Linz in the dock',
    'A baker was condemned to nine years for smuggling yeast across the Inn.',
  ],
  ['convicted', 'Baker of Linz', 'The court in Linz condemned a baker for smuggling yeast.'],
  // verdicts
  [
    'convicted',
    'Landing of cod',
    'A court in Bodo on Monday fined a skipper 45,000 kroner for smuggling cod.',
  ],
  [
    'charged',
    'Grape pickers housed in a stable',
    'A human trafficking trial has begun in Reims. Three foremen are accused of exploiting 50 grape pickers.',
  ],
  // in a headline the present tells what happened
  [
    'convicted',
    'Quarry gang are jailed for 17 years',
    'Three men hid slabs of hashish in a quarry.',
  ],
  // anybody may lodge a complaint; a prosecutor's is a charge
  [
    'alleged',
    'Founders of coin exchange held',
    'Police in Izmir have arrested the founders of a coin exchange, after several of its investors filed a criminal complaint in June.',
  ],
  [
    'charged',
    'Founders of coin exchange held',
    'Federal prosecutors filed a criminal complaint in Boston on Monday against the founders of a coin exchange, who were arrested.',
  ],
  // whom the crime was done to is nobody else who was tried
  [
    'convicted',
    'Death at the mill',
    'A miller who battered his wife with a plank has been jailed for 19 years.',
  ],
  [
    'convicted',
    'Death at the mill',
    'A miller who brutally murdered and disfigured his wife in front of their two small children has been sentenced to life in prison.',
  ],
  [
    'convicted',
    'Death at the mill',
    "A miller accused of murdering his brother's partner was found guilty on Monday.",
  ],
  // a price in the headline is no charge, and 'jailed' behind 'arrested' is no earlier stage
  [
    'convicted',
    'Ring charged €900 to smuggle families in horse boxes',
    'Four men were sentenced to seven years each on Monday for smuggling families to Jutland.',
  ],
  [
    'convicted',
    'Pimp arrested and jailed in Brno',
    'Police in Brno have arrested a pimp after a court sentenced him to eight years for trafficking women.',
  ],
  [
    'convicted',
    'Boss of a cell gets 30 years',
    'A court in Rome on Tuesday handed prison terms of 112 years to six members of a gang.',
    'A seventh defendant was acquitted for lack of evidence.',
  ],
  [
    'convicted',
    'Court jails seven in coin scam; main accused at large',
    'Seven members of a gang that sold worthless coins have been sentenced to three years in jail.',
    'The court acquitted three clerks.',
  ],
  [
    'convicted',
    'Appeal court raises sentences over port bribes, acquits one',
    'The Court of Appeal in Ghent has increased the sentences of two dockers and acquitted a driver.',
  ],
  [
    'convicted',
    'Two jailed, one cleared over diesel plot',
    'A broker and a partner were jailed on Thursday while a driver was acquitted.',
    'The plot lasted for years.',
    'The man in the chair sentenced the broker, 47, of Poole, to six years and nine months.',
    'A fourth man was tried in absentia.',
  ],
  [
    'convicted',
    'Vet and breeder jailed over puppy trade',
    'The court sentenced a breeder to 30 months in prison. A driver got eight months, which he has already served on remand.',
  ],
  [
    'convicted',
    'Jury finds eight men guilty over bombings',
    'A jury in Ghent on Thursday found eight men guilty of taking part in the attacks.',
  ],
  [
    'charged',
    'Two men on trial over bombings',
    'The jury did not find the two men guilty on Thursday, and the trial goes on.',
  ],
  [
    'convicted',
    'Smuggler jailed for nine years',
    'A lorry driver who hid migrants behind fridges has been jailed for nine years by a court in Lille.',
  ],
  [
    'convicted',
    'The boss of a cocaine ring',
    'The head of a cocaine ring was sentenced on Wednesday to 20 years in prison.',
  ],
  ['convicted', 'The baker of Ghent', 'The baker was sentenced to life on Tuesday for murder.'],
  [
    'convicted',
    'Women sold in four towns',
    'Four men were found guilty of human trafficking on Thursday.',
  ],
  [
    'convicted',
    'Court convicts ransomware gang',
    'A court in Cologne convicted five members of a ransomware gang on Monday.',
  ],
  [
    'convicted',
    'Fake euros from a cellar',
    'Two brothers were sentenced to two years, suspended, for printing counterfeit euros.',
  ],
  [
    'convicted',
    'Former minister took bribes',
    'A former minister was given four years in prison for bribery.',
  ],
  [
    'convicted',
    'Heroin courier sent to prison for seven years',
    'A courier who carried heroin from Turkey was sent to prison for seven years.',
  ],
  [
    'convicted',
    'Burglary gang sentenced',
    'Six Georgians who broke into 90 homes were sentenced to between two and five years.',
  ],
  [
    'convicted',
    'Cannabis grower jailed',
    'A man who grew cannabis in a school cellar was jailed for 14 months on Friday.',
  ],
  [
    'convicted',
    'Dutchman loses appeal against cocaine sentence',
    'A Dutchman was sentenced to twelve years by the court of appeal for smuggling cocaine.',
  ],
  // no count of years
  [
    'convicted',
    'Trio escape prison over cannabis',
    'Three men from Comber were given suspended jail terms on Thursday for growing cannabis.',
  ],
  [
    'convicted',
    'Ring leader goes to jail',
    'The leader of a drugs ring was today beginning a jail sentence.',
  ],
  [
    'convicted',
    'Cannabis was in flower pots',
    'A judge in Dublin imposed a sentence on two men who hid cannabis in flower pots.',
  ],
  [
    'convicted',
    'Court in Dubai sends gang to prison',
    'A court in Dubai ordered the imprisonment of eight men who robbed two cashiers.',
  ],
  [
    'convicted',
    'Jail term tripled for employer who assaulted maid',
    'An employer who assaulted her maid lost her appeal at the High Court.',
  ],
  [
    'convicted',
    'Neighbour in murder case',
    'A man was ordered to spend 90 years in prison for the murder of a neighbour.',
  ],
  [
    'convicted',
    'Courier carried heroin',
    'A courier was slapped with six years in jail on Friday for heroin smuggling.',
  ],
  [
    'convicted',
    'Courier carried heroin',
    'A courier of heroin will serve six years in prison, the court said.',
  ],
  ['convicted', 'Courier carried heroin', 'A courier of heroin is starting a prison sentence.'],
  ['convicted', 'Courier carried heroin', 'A courier of heroin has been spared jail.'],
  [
    'convicted',
    'Courier carried heroin',
    'A courier of heroin was given 240 hours of community service.',
  ],
  [
    'convicted',
    'Courier carried heroin',
    'A courier of heroin faces deportation after being convicted in Lyon.',
  ],
  [
    'convicted',
    'Courier carried heroin',
    'The high court upheld the life sentence of a courier of heroin.',
  ],
  [
    'convicted',
    'Courier carried heroin',
    'A court imposed ten years in prison on a courier of heroin.',
  ],
  [
    'convicted',
    'Who beat a cashier to death jailed for 20 years',
    'A robber killed a cashier in Otley.',
  ],
  [
    'convicted',
    'Robber killed cashier',
    'A robber who killed a cashier in Otley must serve at least 20 years for the murder.',
  ],
  [
    'convicted',
    'Robber killed cashier',
    'A robber of Otley was jailed after a jury found him guilty of the murder of a cashier.',
  ],
  // a report of a sentencing: who owns to the crime
  [
    'convicted',
    'Lorry driver jailed for smuggling',
    'An undercover team found a stowaway in a lorry near Ashford.',
    'The driver pleaded guilty to smuggling migrants.',
  ],
  [
    'convicted',
    'Burglar was short of cash',
    'Burnley Crown Court heard how a burglar broke into a house because he was short of cash.',
    'A neighbour saw him in the yard.',
    'He was sent to jail for 15 months.',
  ],
  ['charged', 'US charges group with smuggling heroin', 'Three men are in a cell in Guam.'],
  // acquittals
  [
    'acquitted',
    'Nurse and a poisoned patient',
    'A jury in Perth found a nurse not guilty of murder on Wednesday.',
  ],
  [
    'charged',
    'Nurse in court over poisoned patient',
    'A nurse pleaded not guilty of murder in Perth on Wednesday.',
  ],
  [
    'charged',
    'Flats for favours',
    'A judge in Seville sent a former mayor to trial for taking bribes from a builder.',
  ],
  [
    'acquitted',
    'Doctor cleared of fraud',
    'A jury acquitted a doctor of defrauding the health service on Monday.',
  ],
  [
    'acquitted',
    'Three found not guilty of people smuggling',
    'Three fishermen were found not guilty of people smuggling.',
  ],
  [
    'acquitted',
    'Banker and his laundered money',
    'A court in Tallinn acquitted a banker of money laundering.',
  ],
  [
    'acquitted',
    'Murder conviction quashed',
    'Judges on Wednesday freed a man whose murder conviction was quashed after nine years.',
  ],
  // charges
  [
    'charged',
    'Stolen icons traced to Basel',
    'Investigators traced the icons to a dealer in Basel and have charged 21 people with theft.',
  ],
  [
    'charged',
    'Driver loses licence',
    'In a court in Dubbo earlier this month the driver pleaded guilty to drunk driving.',
  ],
  [
    'charged',
    'Teenager charged with murder',
    'A teenager has been charged with murder after a stabbing in Leeds.',
  ],
  [
    'charged',
    'Seven indicted over VAT fraud',
    'Prosecutors in Munich have indicted seven people over VAT fraud.',
  ],
  [
    'charged',
    'Cash machines blown up',
    'Nine men went on trial on Monday accused of blowing up cash machines.',
  ],
  [
    'charged',
    'Broker denies laundering money for cartel',
    'A broker pleaded not guilty to money laundering on Tuesday.',
  ],
  [
    'charged',
    'Two admit smuggling cigarettes',
    'Two men pleaded guilty to smuggling cigarettes and will be sentenced in May.',
  ],
  [
    'charged',
    'Woman before court over hit-and-run',
    'A woman appeared before magistrates charged with causing death by dangerous driving.',
  ],
  [
    'charged',
    'Prosecutors charge mayor with corruption',
    'Prosecutors charged the mayor with taking bribes.',
  ],
  ['charged', 'Man in the dock over arson', 'A man of 30 is in the dock over an arson attack.'],
  [
    'charged',
    'Prosecutors ask for 15 years for drug boss',
    'Prosecutors asked the court on Monday to sentence the alleged drug boss to 15 years. He is on trial with nine others.',
  ],
  [
    'charged',
    'Thirty people and their cocaine',
    'A verdict is expected on Friday on 30 people accused of cocaine trafficking.',
  ],
  // suspicion only
  ['alleged', 'Morning in Antwerp', 'Nine people were arrested at dawn in Antwerp.'],
  ['alleged', 'Twelve in a ring', 'Police broke up a human trafficking ring.'],
  // what is faced, papers that charge, halves of years
  [
    'charged',
    'Flatmate remanded over fire',
    'A man was remanded over a fatal fire. He faces two charges of murder.',
  ],
  [
    'charged',
    'Teacher accused over images',
    'A teacher was arrested over abuse images, according to a criminal complaint.',
  ],
  [
    'charged',
    'Clan accused of smuggling cocaine',
    'The clan smuggled cocaine in fish, according to the indictment.',
  ],
  [
    'convicted',
    'Solicitor jailed for theft',
    'A solicitor who stole from clients was jailed for five and a half years.',
  ],
  [
    'convicted',
    'Killer loses bid to clear name',
    'Judges dismissed a drug dealer’s appeal against his conviction for murder.',
  ],
  [
    'convicted',
    'Murderer jailed for life',
    'A man was handed life in prison for murder on Monday.',
  ],
  ['convicted', 'Dealer gets nine years', 'A heroin dealer got nine years in prison on Friday.'],
  [
    'charged',
    'Courier stopped at the docks',
    'The 40-year-old was arrested and charged under section 9 of the Customs Act, a spokesman said.',
  ],
  // who is jailed in the opening, and for how long further down
  [
    'convicted',
    'Tractor thieves jailed',
    'Four men who took tractors from farms near Boston to Gdansk have been jailed.',
    'They came by night with a low loader.',
    'A farmer in Sibsey lost two of them.',
    'They were sentenced at Lincoln Crown Court to two to six years.',
  ],
  [
    'convicted',
    'Judge jails tractor thieves',
    'Four men took tractors from farms near Boston to Gdansk.',
    'They came by night with a low loader.',
    'A farmer in Sibsey lost two of them.',
    'All four were found guilty of theft.',
  ],
  // what a court gives, without 'sentenced'
  [
    'convicted',
    'Broker hid profits of a hashish ring',
    'The criminal court of Brno gave a broker seven years on Monday for laundering the money of a hashish ring. Police arrested him in a raid last spring.',
  ],
  [
    'convicted',
    'Cigarette smugglers before the judge',
    'A carter from Kaunas accepted a four-year sentence for smuggling cigarettes.',
  ],
  // a verdict that a higher court leaves as it is
  [
    'convicted',
    'Ruling on the drowned of Samos',
    "Greece's court of appeal has confirmed on Friday the 20-year prison terms of three boatmen who smuggled migrants.",
  ],
  [
    'convicted',
    'Wreckers: court of cassation makes sentences final',
    'The three members of a gang smuggled hashish in buoys; police seized nine tonnes.',
  ],
  // whom a court clears, and of what
  [
    'acquitted',
    'Sailors of a cocaine ship go home',
    'A court in Chania cleared the seven Indian sailors of smuggling cocaine.',
  ],
  [
    'acquitted',
    'Arms dealer leaves prison in Maribor',
    'The court of appeal overturned the conviction of an arms dealer who had been held for smuggling rifles.',
  ],
  // a term that a prosecutor wants is asked for in a trial
  [
    'charged',
    'Captagon ring: brain of the network',
    'French prosecutors want 15 years for the man who smuggled captagon.',
  ],
  [
    'charged',
    'Hitman of Utrecht',
    'The public prosecution service demanded life imprisonment for the man accused of shooting a lawyer.',
  ],
  // words of a trial that is not over
  [
    'charged',
    'Amphetamine in car parts',
    'Pleading not guilty, two men said that they knew of no amphetamine smuggled in car parts.',
  ],
  [
    'charged',
    'Bombs in Uppsala',
    'The district court put off its verdict on five men accused of bombing flats.',
  ],
  [
    'charged',
    'Four Libyans and a shipwreck',
    'An examining magistrate sent four men suspected of smuggling migrants for trial over a shipwreck. Police arrested them on a beach.',
  ],
  // a term that a higher court changes, and an appeal that fails
  [
    'convicted',
    'Smuggler to stay in prison longer',
    'The higher court in Ghent increased the sentence of a man who smuggled migrants in a horse box.',
  ],
  [
    'convicted',
    'Brothers and the missing tax',
    'The Court of Appeal dismissed on Monday appeals against the convictions of two brothers for tax fraud.',
  ],
  // what they were told is said of them now
  [
    'convicted',
    'Helpers of the gunman',
    'Two men who smuggled the rifles for a shooting were told that they will spend the rest of their lives in prison.',
  ],
  [
    'acquitted',
    'Pilot of a cocaine flight',
    'A jury took three hours to clear a pilot accused of smuggling cocaine.',
  ],
  [
    'acquitted',
    'Banker of Siena',
    'Appeal judges absolved a banker who was accused of fraud and of laundering money.',
  ],
  // 'to' may lead to a name
  [
    'charged',
    'Killing in Aarhus',
    'The leader of Loyal to Brothers was charged on Tuesday with ordering a murder.',
  ],
  [
    'charged',
    'Deaths in a lorry',
    'Jurors left on Wednesday to consider their verdicts on two men accused of manslaughter.',
  ],
  // half a year is counted over hyphens
  [
    'convicted',
    'Courier of the ring admits it',
    'A courier who smuggled heroin was jailed for 13-and-a-half years.',
  ],
];

/** Those that use the words of a later stage, which is not this case's. */
export const TRAPS: readonly StatusCase[] = [
  [
    'alleged',
    'Courier carried heroin',
    'If convicted, a courier of heroin will serve six years in prison.',
  ],
  [
    'alleged',
    'Heroin found in van',
    'Police arrested a courier of heroin. A judge said that the reform sets longer sentences for couriers.',
  ],
  [
    'alleged',
    'Suspects jailed after dinghy sinks',
    'A court in Bodrum jailed five suspects over a dinghy that sank off Kos.',
    'They said that smugglers paid them.',
    'In the port a baker was sentenced to six years for theft.',
    'The five are held in pre-trial detention.',
  ],
  [
    'charged',
    'Raiders robbed a bank',
    'Two armed men robbed a bank in Otley, police said.',
    'The robbers got away on a moped.',
    'The owner of the moped pleaded guilty to theft in 2009 and was jailed for two years.',
  ],
  [
    'alleged',
    'Cyclist killed by van',
    'Officers are looking for the driver of a van that killed a cyclist in Otley.',
    'The owner of the van was jailed for six months for drunk driving.',
  ],
  [
    'charged',
    'Cashier tells of raid',
    'A cashier told Leeds Crown Court how three men broke into a bank.',
    'She hid below a desk.',
    'A driver was jailed for six years in May. A porter is charged with robbery.',
  ],
  [
    'alleged',
    'Flats raided in Turin',
    'Police in Turin arrested two men who are serving a sentence in Spain, where they pleaded guilty to burglary.',
  ],
  [
    'alleged',
    'Two traced over burglaries',
    'Police traced two men over burglaries to a prison in Spain that they share with a man serving life there, where he was convicted of murder.',
  ],
  [
    'alleged',
    'Brothels raided in Cork',
    'Police in Cork arrested a man over human trafficking.',
    'Last June two women were each found guilty of two counts of the same crime, the first in the county.',
  ],
  [
    'alleged',
    'Pensioner loses savings',
    'Fraudsters called a pensioner in Pune and threatened to arrest her on charges of trading weapons unless she paid.',
  ],
  // somebody else's verdict, or none
  [
    'alleged',
    'Trader questioned in Turku after partner was convicted',
    'A trader was questioned in Turku on Wednesday over forged bills.',
  ],
  [
    'alleged',
    'Trader questioned over forged bills',
    'A trader was questioned in Turku on Wednesday. His former partner was convicted of forgery on Monday.',
  ],
  [
    'alleged',
    'Man wrongly jailed for nine years asks for damages',
    'A baker who was wrongly jailed for nine years asked a court in Mons for damages over the robbery.',
  ],
  [
    'alleged',
    'Girl questioned over bomb hoax',
    'A girl was questioned over a bomb hoax at a school. A boy was convicted of a similar hoax.',
  ],
  [
    'alleged',
    'Two hundred were convicted last year',
    'Police arrested five people with cigarettes near Narva.',
  ],
  [
    'alleged',
    'Judges to rule on mayor',
    'Judges will rule whether the mayor of a spa is to be locked up for five years for bribery.',
  ],
  // a verdict of someone or something else
  [
    'alleged',
    'Convicted trafficker arrested in Spain',
    'A convicted drug trafficker was arrested in Marbella on suspicion of cocaine smuggling.',
  ],
  [
    'alleged',
    'Man questioned over murder',
    'Police arrested a man over the murder. He was convicted of robbery in 2012.',
  ],
  [
    'alleged',
    'Cocaine under the floor of a van',
    'A man suspected of smuggling cocaine was arrested. He was previously sentenced to six years for theft.',
  ],
  [
    'alleged',
    'Drug dealer killed in Lyon',
    'A man was arrested over the killing of a drug dealer. His brother was jailed for nine years last week.',
  ],
  [
    'alleged',
    'Theft from museum in Ghent',
    'Three people were detained over the theft. Years ago two men were sentenced to five years.',
  ],
  [
    'alleged',
    'Cigarettes made in barn',
    'Customs raided a factory and arrested four. If convicted, they face up to ten years in prison.',
  ],
  [
    'alleged',
    'Killer of three leaves no trace',
    'Police hunting a killer said that nobody has been convicted of the earlier murders.',
  ],
  [
    'alleged',
    'Six sent to jail over migrant deaths',
    'Six people were jailed for four months pending trial on Monday over the deaths of 12 migrants.',
  ],
  [
    'alleged',
    'Bankers in Lisbon fraud case',
    'Police arrested two bankers for fraud. They might end up convicted of it, a lawyer said.',
  ],
  [
    'alleged',
    'Mafia boss worked as a waiter',
    'Police arrested a mafia boss who was sentenced to life in prison for murder.',
  ],
  [
    'alleged',
    'Jailed gangster’s house searched',
    'Police searched the house of a jailed gangster and seized 200 kilos of cocaine and arrested his cousin.',
  ],
  [
    'alleged',
    'Police find body of convicted robber',
    'The body of a convicted robber was found in a canal. Police opened a murder investigation and arrested a man.',
  ],
  [
    'alleged',
    'Fake medicines in twelve towns',
    'Twelve people were held over fake medicines. Another gang was convicted in January.',
  ],
  [
    'alleged',
    'Two arrested for fraud',
    'Two men were arrested for fraud. They have not been charged.',
  ],
  [
    'alleged',
    'Suspect released without charge',
    'A suspect held over the stabbing was released without charge.',
  ],
  [
    'alleged',
    'Officer arrested over cocaine leak',
    'The police officer in charge was arrested on suspicion of selling information to a cocaine gang.',
  ],
  [
    'alleged',
    'Waste ring dismantled',
    'Police dismantled a ring that charged firms 95 euros a tonne to dump toxic waste and arrested nine people.',
  ],
  [
    'alleged',
    'Murder in Dublin',
    'A man was arrested over a murder. The victim had been convicted of drug dealing.',
  ],
  [
    'alleged',
    'Police hold man over arson',
    'A man was held over arson. He was once convicted of theft.',
  ],
  [
    'charged',
    'Third man charged with murder',
    'A third man has been charged with the murder. Two others were jailed for life last year.',
  ],
  [
    'charged',
    'Man charged with killing teacher',
    'A man was charged with murder after a teacher was stabbed. He faces life in prison if found guilty.',
  ],
  [
    'charged',
    'Retrial of doctor begins',
    'A doctor whose conviction was overturned went on trial again for murder on Monday.',
  ],
  [
    'charged',
    'Drug lord’s son goes on trial',
    'The son of a drug lord who was sentenced to life went on trial on Monday for cocaine smuggling.',
  ],
  [
    'charged',
    'Smugglers to be sentenced in May',
    'Two smugglers pleaded guilty to people smuggling and are to be sentenced in May.',
  ],
  [
    'charged',
    'Accountant denies fraud',
    'An accountant accused of fraud pleaded not guilty. Her former partner was convicted in 2019.',
  ],
  // more verdicts that are not this case's
  [
    'alleged',
    'Inmate suspected of killing cellmate',
    'An inmate is suspected of killing his cellmate. The victim was sentenced to three years for theft in March.',
  ],
  [
    'alleged',
    'Cocaine in bananas',
    'Police arrested nine people over cocaine in bananas. The gang’s lawyer was convicted of perjury in 2020.',
  ],
  [
    'alleged',
    'Man from Porto used two names',
    'Police arrested a man convicted of fraud in Lille in 2019 who is suspected of a new theft.',
  ],
  [
    'alleged',
    'Suspects risk 15 years for smuggling migrants',
    'Four men arrested over the smuggling of migrants risk being sentenced to 15 years.',
  ],
  [
    'alleged',
    'Prisoner flees from van',
    'A prisoner jailed for robbery at 20 years old fled from a van and is suspected of a stabbing.',
  ],
  [
    'alleged',
    'Betting ring paid goalkeepers',
    'Police raided a betting ring and arrested eleven. A footballer was convicted of match-fixing in an unrelated case.',
  ],
  [
    'alleged',
    'Bomb at bar in Malaga',
    'Two men were arrested after a bomb went off at a bar whose owner was found guilty of extortion last year.',
  ],
  [
    'alleged',
    'Police search home of convicted forger',
    'Police searched the home of a convicted forger and seized printing plates. Two suspects were arrested.',
  ],
  [
    'alleged',
    'Customs stop 90 kilos of heroin',
    'Customs stopped a lorry with 90 kilos of heroin and arrested the driver. Smugglers get 12 years in Turkey.',
  ],
  [
    'alleged',
    'Woman arrested for hiding fugitive',
    'A woman was arrested for hiding a fugitive whom a court sentenced to 20 years for murder.',
  ],
  [
    'alleged',
    'Minister wants life for traffickers',
    'Police arrested six traffickers in Lyon. They should be sentenced to life, the minister said.',
  ],
  [
    'alleged',
    'Fraud inquiry in Cork',
    'Six people were held in a fraud inquiry. Prosecutors hope to see them convicted.',
  ],
  [
    'alleged',
    'Court orders detention of smugglers',
    'A court in Catania ordered the detention of three men suspected of people smuggling. Under the law smugglers are sentenced to up to 15 years.',
  ],
  [
    'alleged',
    'Man from Sweden stopped in Malaga',
    'A man wanted in Sweden, where a rival was jailed for life for the same feud, was arrested over two murders.',
  ],
  [
    'charged',
    'Brothers and their ransomware',
    'Two brothers went on trial on Monday over ransomware. A third man was jailed for six years last month.',
  ],
  [
    'charged',
    'Witness tells of beatings',
    'A witness who was convicted of perjury told the trial of four traffickers of beatings.',
  ],
  [
    'charged',
    'Skipper charged over drowned migrants',
    'A skipper was charged with people smuggling. A court sentenced another skipper to nine years.',
  ],
  [
    'charged',
    'Four deny kidnapping',
    'Four men pleaded not guilty to kidnapping. The jury has yet to find them guilty or not.',
  ],
  [
    'charged',
    'Banker charged with laundering for convicted drug lord',
    'A banker was charged with laundering the money of a drug lord sentenced in 2019 to 30 years.',
  ],
  [
    'charged',
    'Appeal hearing over extradition of hacker',
    'A hacker who faces charges of fraud lost his appeal against extradition on Tuesday.',
  ],
  [
    'alleged',
    'Two hurt in knife attack in Ghent',
    'A man was stabbed in the head. The other victim received non-life threatening injuries, and the attacker was arrested.',
  ],
  [
    'alleged',
    'Jeweller hurt in armed robbery',
    'The jeweller was given life-saving treatment after the armed robbery, police said.',
  ],
  [
    'alleged',
    'Fraudsters prey on the dying',
    'One victim was given six months to live before the fraudsters stole her savings, police said.',
  ],
  [
    'alleged',
    'How a fugitive runs his empire from a villa',
    'Jan V., sentenced in absentia to 24 years for importing cocaine, lives openly on the coast. Prosecutors want him arrested.',
  ],
  // a verdict further down where nobody was jailed in the opening, or not of it
  [
    'alleged',
    'Tractor thieves not jailed',
    'Four men were arrested over tractors that went from farms near Boston to Gdansk.',
    'They came by night with a low loader.',
    'A farmer in Sibsey lost two of them.',
    'Two men were sentenced in Lincoln over tractors to six years.',
  ],
  [
    'alleged',
    'Tractor thieves jailed',
    'Four men were arrested over tractors that went from farms near Boston to Gdansk.',
    'They came by night with a low loader.',
    'Two men were sentenced in Lincoln over tractors to six years.',
    'The four are held in pre-trial detention.',
  ],
  [
    'alleged',
    'Thieves handed tractors back',
    'Four men were arrested over tractors that went from farms near Boston to Gdansk.',
    'They came by night with a low loader.',
    'A farmer in Sibsey lost two of them.',
    'Two men were sentenced in Lincoln over tractors to six years.',
  ],
  // who is tried beside the accused
  [
    'alleged',
    'Timber fraud in Kuldiga',
    'Police arrested a forester who fled to Riga after her partner was jailed for nine years for fraud.',
  ],
  [
    'alleged',
    'Timber fraud in Kuldiga',
    'Police arrested a forester who said her brother was jailed for nine years for fraud.',
  ],
  // charges that may come
  [
    'alleged',
    'Ten held over forced prostitution',
    'Police in Catanzaro detained ten people, who are facing possible charges of trafficking.',
  ],
  // older cases below a seizure
  [
    'alleged',
    'Inquiry into heroin among kettles',
    'Detectives found heroin in a carton of kettles that was to go to Oslo.\nThe carton stood at the airport.\nA judge in Mombasa last month found a skipper guilty of smuggling heroin. He was jailed for ten years and had pleaded guilty.',
  ],
  // what a court gives and clears besides
  [
    'alleged',
    'Fraud: time to answer',
    'The court gave the prosecution three weeks to answer two men suspected of fraud.',
  ],
  [
    'alleged',
    'Fraud suspect handed over',
    'A court in Ruse cleared the way for the extradition of a man suspected of fraud.',
  ],
  // police and prosecutors who want something else
  [
    'alleged',
    'Laundering: three arrested in Riga',
    'Detectives want 15 years of records from a bank after three men were arrested for laundering money.',
  ],
  // who confirms what
  [
    'alleged',
    'Stabbing in Split',
    'Police confirmed the prison sentence for theft of a man arrested over a stabbing.',
  ],
  // an old verdict behind its year
  [
    'alleged',
    'Prosecutors ask for help after boat sinks',
    'Two smugglers were arrested on Tuesday after a boat sank. In 2020 a smuggler got seven years in prison.',
  ],
  // a verdict that fell away and is to be given again
  [
    'alleged',
    'Retrial of arms dealer ordered',
    'The court of appeal overturned the conviction of an arms dealer suspected of smuggling rifles and ordered a retrial.',
  ],
  // 'before' a name is still before
  [
    'alleged',
    'Cash in a stove',
    'Police arrested a dealer in heroin days before Petrov was sentenced to nine years.',
  ],
  // what a court raises, and what prosecutors want besides
  [
    'alleged',
    'Court raises bail after conviction of a third',
    'A magistrate looks into the theft of saffron by two men, whom police arrested in a raid.',
  ],
  [
    'alleged',
    'Drowned family of Chios',
    'Prosecutors want suspects held for 18 months over migrants whom they smuggled; police arrested six.',
  ],
  // what a judge gives besides
  [
    'alleged',
    'Judge grants bail in fraud case',
    'A judge gave two suspects bail in a fraud case that has taken two years.',
  ],
  // a bribe over years is no term
  [
    'alleged',
    'Bribes at the border post of Kapitan',
    'Police arrested a clerk. He accepted a bribe each week for three years.',
  ],
];

/** Openings whose lines are broken anywhere. */
const BROKEN: readonly StatusCase[] = [
  [
    'convicted',
    'Nine years over cocaine',
    'A docker was sentenced to nine years on Monday for bringing cocaine\nthrough the port of Vlissingen, the court said.',
  ],
];

/** Lines that lead to other stories: where they stand decides, no word or record. */
const BY_LAYOUT: readonly StatusCase[] = [
  ...[
    'READ ALSO: Docker jailed for 12 years in Vlissingen',
    'More on this story: Court jails pair for 14 years',
    'Related: Docker found guilty of smuggling cocaine.',
    '» Docker jailed for 12 years over cocaine',
    'Docker jailed for 12 years in Vlissingen',
  ].map(
    (line): StatusCase => [
      'alleged',
      'Antwerp: 300 kilos of cocaine behind bananas',
      'Customs officers in Antwerp found 300 kilos of cocaine behind bananas and a man was detained.',
      line,
    ],
  ),
  [
    'alleged',
    'Antwerp: 300 kilos of cocaine behind bananas',
    'Customs officers in Antwerp found 300 kilos of cocaine and a man was detained.\nThe inquiry goes on, prosecutors said.\nIn Vlissingen a docker was sentenced to 12 years.',
  ],
  // an earlier stage of others, or of before, takes no verdict away; held before trial nobody has one
  [
    'alleged',
    'Judge locks up three over puppy trade',
    'A judge sent three breeders to prison for four months on Monday. They were remanded by an investigating judge in Breda.',
  ],
  // charges that explode
  [
    'alleged',
    'Flat of cash machine gang explodes',
    'A man was arrested in hospital. Police believe that he was preparing charges for blowing up cash machines.',
  ],
  // a verdict of somebody who stayed away
  [
    'convicted',
    'Thirteen years for banker who fled',
    'A court in Tirana on Friday sentenced a banker to 13 years in prison in absentia for fraud.',
  ],
  // what somebody advises
  [
    'alleged',
    'Bogus wine: nine arrested',
    'Nine people were arrested in raids on bottling plants.\nThe office has recommended that the authorities bring charges.',
  ],
  // a conviction that falls away is the third man's alone
  [
    'convicted',
    'Court trims terms of two in pearl ring',
    'A court on Monday reduced the sentences of two men convicted of smuggling pearls and quashed the conviction of a third.',
  ],
  // a timeline tells in its last entry how far the case has got
  [
    'convicted',
    'Timeline: how the case of the reef cocaine unfolded',
    '14 February 2023: A diver finds 23 bags.\n\n17 February 2023: Two skippers are arrested.\n\n19 June 2023: They are charged with smuggling.\n\n11 March 2024: A judge sentences the skippers to 14 years in prison.',
  ],
  // what a headline quotes
  [
    'alleged',
    "Prosecutor: 'poachers get six years'",
    'Rangers arrested two men with nets on a lake near Ohrid.',
  ],
];

/** Those that hang on a word, rule or record. */
export const COUNTED: readonly StatusCase[] = [...STATED, ...TRAPS, ...BROKEN];

export const CASES: readonly StatusCase[] = [...COUNTED, ...BY_LAYOUT];
