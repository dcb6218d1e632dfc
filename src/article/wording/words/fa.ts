import { type PageWords, phrases } from './page-words.ts';

/** Persian words around an article. */
export const fa: PageWords = {
  lures: phrases(`
    بیشتر بخوانید | بیشتر بدانید | همچنین بخوانید | اخبار مرتبط | مطالب مرتبط | ادامه مطلب
    پربازدیدها | پربازدیدترین
  `),
  credits: phrases(`عکس | منبع | نویسنده | خبرنگار | کد خبر`),
  labels: phrases(`تبلیغات | اشتراک گذاری | چاپ | نظرات | برچسب‌ها`),
  promotions: phrases(`ما را دنبال کنید | کانال تلگرام`),
  locked: [],
  updated: phrases(`به‌روزرسانی | بروزرسانی`),
  endings: phrases(`نظرات | نظر شما | دیدگاه‌ها | ارسال نظر | نظرات کاربران`),
  bylines: [],
};
