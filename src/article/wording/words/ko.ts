import { type PageWords, phrases } from './page-words.ts';

/** Korean words around an article. */
export const ko: PageWords = {
  lures: phrases(`관련기사 | 관련 기사 | 더보기 | 추천 기사 | 많이 본 뉴스 | 주요뉴스`),
  credits: phrases(`사진 | 출처 | 저작권자 | 무단전재`),
  labels: phrases(`공유 | 댓글 | 인쇄 | 광고 | 목록`),
  promotions: phrases(`무단 전재 | 무단전재 | 재배포 금지 | 이 기사는 언론사에서`),
  locked: phrases(`유료 회원`),
  updated: phrases(`수정 | 최종수정 | 업데이트`),
  endings: phrases(`댓글 | 전체 댓글 | 댓글 쓰기`),
  bylines: [],
};
