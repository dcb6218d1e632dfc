import { type PageWords, phrases } from './page-words.ts';

/** Hindi words around an article. */
export const hi: PageWords = {
  lures: phrases(`
    यह भी पढ़ें | ये भी पढ़ें | और पढ़ें | पढ़ें | संबंधित खबरें | यह भी देखें | ये भी देखें
    लोकप्रिय खबरें | ताजा खबरें
  `),
  credits: phrases(`फोटो | स्रोत | लेखक | प्रकाशित`),
  labels: phrases(`विज्ञापन | शेयर करें | टिप्पणियां | शेयर`),
  promotions: phrases(`हमें फॉलो करें | हमारे व्हाट्सएप चैनल | हमारा ऐप डाउनलोड | न्यूज़लेटर`),
  locked: [],
  updated: phrases(`अपडेट | अद्यतन`),
  endings: phrases(`टिप्पणियां | कमेंट | कमेंट करें | अपनी प्रतिक्रिया दें`),
  bylines: [],
};
