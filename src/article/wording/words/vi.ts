import { type PageWords, phrases } from './page-words.ts';

/** Vietnamese words around an article. */
export const vi: PageWords = {
  lures: phrases(`
    xem thêm | đọc thêm | tin liên quan | bài liên quan | tin cùng chuyên mục | đọc nhiều
    tin mới | có thể bạn quan tâm | xem tiếp
  `),
  credits: phrases(`ảnh | nguồn | tác giả | theo | biên tập`),
  labels: phrases(`quảng cáo | chia sẻ | bình luận | in bài | trở lại | chủ đề`),
  promotions: phrases(`theo dõi chúng tôi | đăng ký nhận bản tin | tải ứng dụng`),
  locked: phrases(`dành cho thuê bao`),
  updated: phrases(`cập nhật`),
  endings: phrases(`bình luận | ý kiến bạn đọc | ý kiến | gửi bình luận`),
  bylines: [],
};
