import { type PageWords, phrases } from './page-words.ts';

/** Arabic words around an article. */
export const ar: PageWords = {
  lures: phrases(`
    اقرأ أيضا | اقرأ أيضًا | اقرأ المزيد | شاهد أيضا | مواضيع ذات صلة | المزيد | تابعونا
  `),
  credits: phrases(`المصدر | الصورة | تصوير | تحرير`),
  labels: phrases(`إعلان | شارك | مشاركة | طباعة | تعليقات | الوسوم`),
  promotions: phrases(`تابعونا على | اشترك في`),
  locked: phrases(`للمشتركين فقط`),
  updated: phrases(`تحديث | آخر تحديث | تم التحديث`),
  endings: phrases(`
    التعليقات | تعليقات | تعليق | أضف تعليق | اترك تعليقا | اترك تعليقاً | تعليقات القراء
  `),
  bylines: [],
};
