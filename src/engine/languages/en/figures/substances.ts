import type { SubstanceWords } from '../../../figures/words/entries.ts';
import { type Listed, PhraseList } from '../../../text/phrase-list.ts';
import { entries } from '../../lists.ts';

/** 'cocaine' or 'cut tobacco>tobacco': what is written, and what `of` says. */
function substances(kind: SubstanceWords['kind'], text: string): Listed<SubstanceWords>[] {
  return entries(text).map((written) => {
    const [form = '', of = form] = written.split('>');
    return [form, { name: form, kind, of }];
  });
}

/** What a mass, a volume or a number of pills is of, in English. */
export const substanceList = new PhraseList<SubstanceWords>([
  ...substances(
    'drugs',
    'cocaine, coke>cocaine, crack>crack cocaine, crack cocaine, cocaine base>cocaine, coca paste>cocaine, heroin, opium, morphine, fentanyl, cannabis, marijuana>cannabis, indian hemp>cannabis, cannabis sativa>cannabis, weed>cannabis, skunk>cannabis, hemp tops>cannabis, hemp buds>cannabis, cannabis buds>cannabis, marihuana>cannabis, hashish>cannabis resin, hash>cannabis resin, cannabis resin, herbal cannabis>cannabis, cannabis herb>cannabis, ganja>cannabis, bhang>cannabis, charas>cannabis resin, methamphetamine, methylamphetamine>methamphetamine, shabu>methamphetamine, yaba>methamphetamine, brown sugar>heroin, meth>methamphetamine, ice>methamphetamine, crystal methamphetamine>methamphetamine, liquid methamphetamine>methamphetamine, crystal meth>methamphetamine, amphetamine, amphetamines>amphetamine, speed>amphetamine, amphetamine paste>amphetamine, ecstasy, mdma>MDMA, ketamine, lsd>LSD, ghb>GHB, gbl>GBL, captagon, khat, pmk>PMK, bmk>BMK, precursors, precursor chemicals>precursors, methamphetamine precursor>precursors, meth precursor>precursors, amphetamine precursor>precursors, fentanyl precursor>precursors, drug precursors>precursors, synthetic drugs, drugs, drug>drugs, narcotics, cathinones>cathinones, cathinone>cathinones, methcathinone, 3-mmc>3-MMC, 3-cmc>3-CMC, 4-mmc>mephedrone, 4-cmc>4-CMC, alpha-pvp>alpha-PVP, ghb/gbl>GHB, xanax>alprazolam, alprazolam, diazepam, benzodiazepines, rohypnol, codeine, methadone, synthetic cannabinoids, hallucinogenic mushrooms>mushrooms, magic mushrooms>mushrooms, 2c-b>2C-B, oxycodone, tramadol, nitazenes, opioid>opioids, opioids, pregabalin, mephedrone, phencyclidine, pcp>phencyclidine, methaqualone, mandrax>methaqualone, tik>methamphetamine, ya ba>methamphetamine, nyaope, kush, monkey dust, coca leaves, coca leaf>coca leaves, poppy straw, poppy husk>poppy straw, doda>poppy straw, carfentanil, miraa>khat, psilocybin, flakka>alpha-PVP, tusi, xylazine, canadian loud>cannabis, dagga>cannabis, thc oil>cannabis oil, cannabis oil, dmt>DMT, acetic anhydride>precursors, ephedrine, pseudoephedrine, the drug>drugs, narcotic substances>narcotics, hard drugs>drugs, psychotropic substances, class a drugs>drugs, class b drugs>drugs, class c drugs>drugs, class a drug>drugs, class b drug>drugs, white crystalline substance>drugs, crystalline substance>drugs, white powder>drugs',
  ),
  ...substances(
    'weapons',
    'explosives, explosive>explosives, plastic explosive>explosives, plastic explosives>explosives, dynamite, tnt>TNT, semtex>explosives, c4>explosives, gelignite>explosives, petn>PETN, rdx>RDX, ammonium nitrate, gelatin sticks>explosives, gelatine sticks>explosives, gunpowder, gun powder>gunpowder, flash powder>explosives, pyrotechnics, ammunition, black powder>gunpowder, fireworks',
  ),
  ...substances(
    'assets',
    'gold, silver, jewellery, jewelry>jewellery, platinum, gold bars>gold, gold bullion>gold',
  ),
  ...substances('cash', 'cash, coins, banknotes, notes>banknotes'),
  ...substances(
    'goods',
    'tobacco, cut tobacco>tobacco, raw tobacco>tobacco, leaf tobacco>tobacco, tobacco leaf>tobacco, shisha tobacco>tobacco, water-pipe tobacco>tobacco, waste, hazardous waste>waste, household waste>waste, plastic waste>waste, toxic waste>waste, municipal waste>waste, rubbish>waste, e-waste>waste, scrap metal>scrap metal, copper, eels, glass eels>eels, live glass eels>eels, fish, caviar, ivory, meat, horse meat>meat, beef, pangolin scales, rhino horn, timber, wood, diesel, fuel, petrol, oil, olive oil, alcohol, vodka, champagne, wine, spirits, beer, honey, food, cheese, mercury, pesticides, refrigerant gas>refrigerants, refrigerant gases>refrigerants, hfcs>refrigerants, medicines, fertiliser, cocoa, coffee, sugar, rice, metal, chemicals, paper, clams, sea cucumbers, tuna, bluefin tuna>tuna, abalone, clothing, textiles, electronics, food supplements, supplements, cigarettes, acid, solvents, acetone, hydrochloric acid, sulphuric acid, bananas, fruit, soy flour, charcoal, ice cream',
  ),
]);
