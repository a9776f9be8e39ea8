import type { Gap } from '../../core/quote/page-source.ts'

/** A page's head as its system writes it, and its citation by GB/T 7714—2025 on 2026-11-29. All names are made up. */
export interface HeadCase {
  readonly name: string
  readonly url: string
  readonly head: string
  readonly entry: string
  readonly lacking: readonly Gap[]
}

const meta = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields).map(([name, content]) => `<meta name="${name}" content="${content}">`).join('\n')
const og = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields).map(([name, content]) => `<meta property="${name}" content="${content}">`).join('\n')

export const PAGE_HEADS: readonly HeadCase[] = [
  {
    name: 'TRS WCM, all tags',
    url: 'http://www.lanchuan.gov.cn/zwgk/a.html',
    head: `<title>关于推进行政复议规范化建设的通知_某市人民政府</title>${meta({
      SiteName: '某市人民政府', SiteDomain: 'www.lanchuan.gov.cn', SiteIDCode: '5000000001', ColumnName: '政策文件',
      ColumnType: '政策文件', ArticleTitle: '关于推进行政复议规范化建设的通知', PubDate: '2024-03-15 09:30',
      ContentSource: '某市人民政府办公室', Keywords: '行政复议', Author: '张三', Description: '……',
      Url: 'http://www.lanchuan.gov.cn/zwgk/a.html' })}`,
    entry: '某市人民政府办公室. 关于推进行政复议规范化建设的通知[Z/OL]. 2024-03-15. http://www.lanchuan.gov.cn/zwgk/a.html.',
    lacking: [],
  },
  {
    name: 'TRS, a report stays a report',
    url: 'https://www.lanchuan.gov.cn/fz/2024/t20240131_1.html?x=1#top',
    head: meta({ SiteName: '某县人民政府网', ArticleTitle: '某县2023年法治政府建设年度报告', PubDate: '2024-01-31',
      ContentSource: '某县司法局' }),
    entry: '某县司法局. 某县2023年法治政府建设年度报告[R/OL]. 2024-01-31. ' +
      'https://www.lanchuan.gov.cn/fz/2024/t20240131_1.html?x=1.',
    lacking: [],
  },
  {
    name: 'TRS, news, the editor is not the author',
    url: 'https://www.lanchuan.gov.cn/xw/1.html',
    head: meta({ sitename: '某县人民政府网', articletitle: '我县召开行政执法工作推进会', pubdate: '2024年5月6日 10:00:00',
      contentsource: '来源：某县融媒体中心', author: '责任编辑 李四' }),
    entry: '某县融媒体中心. 我县召开行政执法工作推进会[EB/OL]. （2024-05-06）[2026-11-29]. https://www.lanchuan.gov.cn/xw/1.html.',
    lacking: [],
  },
  {
    name: 'a column, no date and no source',
    url: 'http://www.lanchuan.gov.cn/tzgg/',
    head: `<title>通知公告 - 某市政府门户网站</title>${meta({ SiteName: '某市政府门户网站', ColumnName: '通知公告' })}`,
    entry: '通知公告[EB/OL]. [2026-11-29]. http://www.lanchuan.gov.cn/tzgg/.',
    lacking: ['author', 'date'],
  },
  {
    name: 'UCAP, lower case and empty tags',
    url: 'https://sfj.lanchuan.gov.cn/art/2023/11/2/art_1_2.html',
    head: `<title>某市司法局 关于公开征求意见的公告</title>${meta({ SiteName: '某市司法局', ArticleTitle: '关于公开征求意见的公告',
      PubDate: '2023-11-02T08:00:00', ContentSource: '', Author: '' })}`,
    entry: '关于公开征求意见的公告[Z/OL]. 2023-11-02. https://sfj.lanchuan.gov.cn/art/2023/11/2/art_1_2.html.',
    lacking: ['author'],
  },
  {
    name: 'UCAP, source is the site itself',
    url: 'https://www.lanchuan.gov.cn/col/1/2.html',
    head: meta({ SiteName: '某市人民政府', ArticleTitle: '某市优化营商环境条例', PubDate: '2022-08-01', ContentSource: '本站' }),
    entry: '某市人民政府. 某市优化营商环境条例[Z/OL]. 2022-08-01. https://www.lanchuan.gov.cn/col/1/2.html.',
    lacking: [],
  },
  {
    name: 'Dahan, markup in the title',
    url: 'http://fgw.lanchuan.gov.cn/a/b.shtml',
    head: meta({ SiteName: '某省发展和改革委员会', ArticleTitle: '关于做好价格监测的&lt;br/&gt;通知', PubDate: '2021-7-9',
      ContentSource: '价格处' }),
    entry: '价格处. 关于做好价格监测的通知[Z/OL]. 2021-07-09. http://fgw.lanchuan.gov.cn/a/b.shtml.',
    lacking: [],
  },
  {
    name: 'what is said of a document is a page',
    url: 'https://www.lanchuan.gov.cn/jd/3.html',
    head: meta({ SiteName: '某省人民政府', ArticleTitle: '《关于加强行政执法监督的意见》政策解读', PubDate: '2024-06-01',
      ContentSource: '某省司法厅' }),
    entry: '某省司法厅. 《关于加强行政执法监督的意见》政策解读[EB/OL]. （2024-06-01）[2026-11-29]. ' +
      'https://www.lanchuan.gov.cn/jd/3.html.',
    lacking: [],
  },
  {
    name: 'an official document with its number in the title',
    url: 'https://www.lanchuan.gov.cn/zc/4.html',
    head: meta({ SiteName: '某市人民政府', ArticleTitle: '某市人民政府关于印发法治建设规划的通知（某府发〔2024〕3号）',
      PubDate: '2024-02-02', ContentSource: '某市人民政府' }),
    entry: '某市人民政府. 某市人民政府关于印发法治建设规划的通知（某府发〔2024〕3号）[Z/OL]. 2024-02-02. ' +
      'https://www.lanchuan.gov.cn/zc/4.html.',
    lacking: [],
  },
  {
    name: 'a standard',
    url: 'https://scjg.lanchuan.gov.cn/bz/5.html',
    head: meta({ SiteName: '某省市场监督管理局', ArticleTitle: 'DB50/T 1234—2022 政务服务大厅服务规范', PubDate: '2022-05-05' }),
    entry: 'DB50/T 1234—2022 政务服务大厅服务规范[S/OL]. 2022. https://scjg.lanchuan.gov.cn/bz/5.html.',
    lacking: ['author'],
  },
  {
    name: 'undated report: only a page can do without a date',
    url: 'https://www.lanchuan.gov.cn/bg/6.html',
    head: meta({ SiteName: '某县人民政府', ArticleTitle: '关于2022年法治政府建设情况的报告', ContentSource: '某县人民政府' }),
    entry: '某县人民政府. 关于2022年法治政府建设情况的报告[EB/OL]. [2026-11-29]. https://www.lanchuan.gov.cn/bg/6.html.',
    lacking: ['date'],
  },
  {
    name: 'an impossible date is none, the next tag counts',
    url: 'https://www.lanchuan.gov.cn/7.html',
    head: meta({ SiteName: '某县人民政府', ArticleTitle: '政务要闻一则', PubDate: '0000-00-00', publishdate: '20230708' }),
    entry: '政务要闻一则[EB/OL]. （2023-07-08）[2026-11-29]. https://www.lanchuan.gov.cn/7.html.',
    lacking: ['author'],
  },
  {
    name: 'WordPress with Yoast',
    url: 'https://blog.example.com/2024/02/post/',
    head: `<title>行政复议笔记 - 法治观察</title>${og({ 'og:title': '行政复议笔记 - 法治观察', 'og:site_name': '法治观察',
      'og:url': 'https://blog.example.com/2024/02/post/', 'article:published_time': '2024-02-10T23:10:00+00:00' })}
      ${meta({ author: '王五', generator: 'WordPress 6.4' })}`,
    entry: '王五. 行政复议笔记[EB/OL]. （2024-02-10）[2026-11-29]. https://blog.example.com/2024/02/post/.',
    lacking: [],
  },
  {
    name: 'WordPress, author is the form’s default',
    url: 'https://blog.example.com/p/1',
    head: `<title>一篇文章 | 某某网</title>${meta({ author: 'admin' })}`,
    entry: '一篇文章[EB/OL]. [2026-11-29]. https://blog.example.com/p/1.',
    lacking: ['author', 'date'],
  },
  {
    name: 'Dublin Core',
    url: 'https://lib.example.com/item/9',
    head: meta({ 'DC.title': '地方立法研究', 'DC.creator': '赵六', 'DCTERMS.issued': '2020-10-01',
      'DC.publisher': '某大学图书馆' }),
    entry: '赵六. 地方立法研究[EB/OL]. （2020-10-01）[2026-11-29]. https://lib.example.com/item/9.',
    lacking: ['site'],
  },
  {
    name: 'newspaper, site in the title only',
    url: 'https://news.example.com/n1/2024/0301/c1.html',
    head: '<title>某县推行“一件事一次办”--时政--某某日报</title>',
    entry: '某县推行“一件事一次办”--时政[EB/OL]. [2026-11-29]. https://news.example.com/n1/2024/0301/c1.html.',
    lacking: ['author', 'date'],
  },
  {
    name: 'a hyphen that belongs to the title stays',
    url: 'https://news.example.com/2',
    head: `<title>2023-2025年行动计划</title>${meta({ author: '' })}`,
    entry: '2023-2025年行动计划[EB/OL]. [2026-11-29]. https://news.example.com/2.',
    lacking: ['author', 'date', 'site'],
  },
  {
    name: 'no tags at all, on a government site',
    url: 'http://old.lanchuan.gov.cn/news.asp?id=12',
    head: '<title>县政府召开常务会议</title>',
    entry: '县政府召开常务会议[EB/OL]. [2026-11-29]. http://old.lanchuan.gov.cn/news.asp?id=12.',
    lacking: ['author', 'date', 'site'],
  },
  {
    name: 'nothing, not even a title',
    url: 'https://frame.example.com/x',
    head: '',
    entry: '〔题名不详〕[EB/OL]. [2026-11-29]. https://frame.example.com/x.',
    lacking: ['title', 'author', 'date', 'site'],
  },
  {
    name: 'several authors',
    url: 'https://www.lanchuan.gov.cn/10.html',
    head: meta({ SiteName: '某市人民政府', ArticleTitle: '关于联合开展执法检查的通知', PubDate: '2024/4/8 08:08',
      ContentSource: '某市司法局；某市财政局；某市审计局；某市公安局' }),
    entry: '某市司法局，某市财政局，某市审计局，等. 关于联合开展执法检查的通知[Z/OL]. 2024-04-08. https://www.lanchuan.gov.cn/10.html.',
    lacking: [],
  },
  {
    name: 'a report on a site that is no government’s is a page',
    url: 'https://www.example.com/r',
    head: `<title>2023年度报告</title>${og({ 'og:site_name': '某公司', 'article:published_time': '2024-01-01' })}`,
    entry: '2023年度报告[EB/OL]. （2024-01-01）[2026-11-29]. https://www.example.com/r.',
    lacking: ['author'],
  },
  {
    name: 'tags written twice, the first with words counts',
    url: 'https://www.lanchuan.gov.cn/11.html',
    head: `${meta({ PubDate: '' })}${meta({ SiteName: '某县人民政府', ArticleTitle: '某县概况', PubDate: '2023-12-12',
      ContentSource: '&nbsp;' })}`,
    entry: '某县概况[EB/OL]. （2023-12-12）[2026-11-29]. https://www.lanchuan.gov.cn/11.html.',
    lacking: ['author'],
  },
]
