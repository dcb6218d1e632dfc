import { type PageWords, phrases } from './page-words.ts';

/** Hebrew words around an article. */
export const he: PageWords = {
  lures: phrases(`
    קראו עוד | קראו גם | כתבות נוספות | עוד בנושא | ראו גם | לכתבה המלאה | הכי נקראות
    כתבות קשורות
  `),
  credits: phrases(`צילום | צילומים | קרדיט | מקור`),
  labels: phrases(`פרסומת | שתפו | תגובות | הדפסה | תגיות`),
  promotions: phrases(`הצטרפו לערוץ | עקבו אחרינו | הירשמו לניוזלטר`),
  locked: phrases(`למנויים בלבד`),
  updated: phrases(`עודכן | עדכון`),
  endings: phrases(`תגובות | הוספת תגובה | הוסף תגובה | כתוב תגובה`),
  bylines: phrases(`מאת`),
};
