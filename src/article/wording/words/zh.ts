import { type PageWords, phrases } from './page-words.ts';

/** Chinese words around an article. */
export const zh: PageWords = {
  lures: phrases(
    `相关阅读 | 相关新闻 | 相关报道 | 延伸阅读 | 推荐阅读 | 热门 | 更多 | 点击 | 关注 | 扫码 | 下载`,
  ),
  credits: phrases(`
    责任编辑 | 责编 | 编辑 | 来源 | 作者 | 记者 | 文章来源 | 图片来源 | 版权 | 图源 | 摄影 | 校对 | 审核 | 监制
  `),
  labels: phrases(`分享 | 评论 | 打印 | 返回 | 我要反馈 | 广告 | 展开全文 | 阅读全文`),
  promotions: phrases(`扫描二维码 | 关注公众号`),
  locked: phrases(`付费阅读 | 订阅后`),
  updated: phrases(`更新`),
  endings: phrases(
    `评论 | 全部评论 | 网友评论 | 最新评论 | 热门评论 | 发表评论 | 留言 | 我来说两句 | 評論 | 留言板 | 發表迴響`,
  ),
  bylines: [],
};
