import { describe, expect, test } from 'vitest'
import { createFinder } from '../../core/find/find.ts'
import type { Via } from '../../core/hit.ts'
import type { Lexicon, Pack } from '../../core/pack.ts'
import { ask, finder, pack, script } from './bundled.ts'
import { toyLexicon, toyPack } from './toy-pack.ts'

describe('the first passage', () => {
  test.each<readonly [string, string, Via]>([
    // in so many words
    ['行政复议', '办理行政复议申请159件', 'exact'],
    ['双随机、一公开', '推行“双随机一公开”监管', 'exact'],
    ['《酉阳县政府工作规则》', '修订完善《酉阳县政府工作规则》', 'exact'],
    ['意见如实记录原则', '意见如实记录原则', 'exact'],
    // typed in another form
    ['行政復議', '办理行政复议申请159件', 'exact'],
    ['掃黑除惡', '推进扫黑除恶', 'exact'],
    ['“行政\n复 议”', '办理行政复议申请159件', 'exact'],
    ['ＸＺＦＹ', '办理行政复议申请159件', 'initials'],
    // by sound
    ['xingzhengfuyi', '办理行政复议申请159件', 'pinyin'],
    ['xing zheng fu yi', '办理行政复议申请159件', 'pinyin'],
    ['xinzenfuyi', '办理行政复议申请159件', 'pinyin'],
    ['xzfy', '办理行政复议申请159件', 'initials'],
    ['xz复议', '办理行政复议申请159件', 'pinyin'],
    ['ssjygk', '推行“双随机一公开”监管', 'initials'],
    ['louzhangzhi', '创新“楼长制”社区治理', 'pinyin'],
    // mistyped
    ['行政付议', '办理行政复议申请159件', 'fuzzy'],
    ['枫侨经验', '新时代“枫桥经验”酉阳实践', 'fuzzy'],
    ['枫桥经念', '新时代“枫桥经验”酉阳实践', 'fuzzy'],
    ['枫桥验经', '新时代“枫桥经验”酉阳实践', 'fuzzy'],
    ['双随即一公开', '推行“双随机一公开”监管', 'fuzzy'],
    ['六字解芬工作法', '六字解纷工作法', 'fuzzy'],
  ])('%s', async (query, words, via) => {
    const found = await ask(query)
    expect(found.passages[0]).toContain(words)
    expect(found.via).toBe(via)
  })

  test.each([
    // in another order, in part, with more around it
    ['调解行政复议', '行政复议调解规则'],
    ['企业24小时服务专线', '24小时服务企业专线960444'],
    ['委托和赋权事项', '赋权事项79项，委托事项14项'],
    ['县司法局的智慧矫正中心建设', '县司法局成功创建“智慧矫正中心”'],
    // as others call it
    ['民告官', '行政应诉'],
    ['最多跑一次', '“一次办”1346个'],
    // in English
    ['administrative reconsideration', '行政复议'],
    ['electronic licenses', '电子证照'],
    // a sentence from elsewhere
    ['推进社区矫正规范化建设，建成智慧矫正中心3个，对在册社区矫正对象开展分类管理、个别化矫正。', '“智慧矫正中心”'],
    ['全区各级调解组织共排查化解矛盾纠纷2.3万件，调解成功率98.6%，坚持和发展新时代“枫桥经验”。', '调解'],
    // the part of the report that is asked for
    ['行政复议工作还有哪些不足', '个别单位行政复议行政诉讼工作重视不够'],
  ])('%s', async (query, words) => {
    expect((await ask(query)).passages[0]).toContain(words)
  })
})

describe('the words marked', () => {
  test.each([
    ['行政复议', '行政复议'],
    ['xzfy', '行政复议'],
    ['louzhangzhi', '楼长制'],
    ['枫侨经验', '枫桥经验'],
    ['157', '157'],
  ])('%s: the report’s own, however it was found', async (query, words) => {
    const hit = (await finder.find(query)).groups[0]?.hits[0]
    expect(hit?.marks.map(({ start, end }) => pack.text.slice(start, end))).toContain(words)
  })
})

describe('a question is answered by its figure', () => {
  test.each([
    ['企业开办要几天', '0.5天'],
    ['行政复议办了多少件', '159件'],
    // which report is meant is no part of what is asked
    ['2023年行政复议办了多少件', '159件'],
    ['酉阳县2023年度行政复议办了多少件', '159件'],
    ['行政应诉案件有多少件', '217件'],
    ['化解了多少起行政争议', '58起'],
    ['知识产权贷款放了多少钱', '9820.4万元'],
    ['群众安全感指数是多少', '99.1%'],
    ['老百姓安全感怎么样', '99.1%'],
    ['县政府常务会议学了几次法', '6次'],
    ['废止了几件规范性文件', '7件'],
    ['服务企业专线电话是多少', '960444'],
    ['“网上办”事项有多少', '1259个'],
    ['市场主体有多少户', '57474户'],
    ['新培育了多少户市场主体', '6888户'],
    ['乡镇执法大队有多少人', '332名'],
    ['政协提案办了多少件', '170件'],
    ['開辦企業要幾天', '0.5天'],
  ])('%s', async (query, figure) => {
    expect((await ask(query)).figures[0]).toBe(figure)
  })

  test.each(['酉阳营商环境排第几', '酉阳排名第几'])('a rank comes with what it ranks: %s', async (query) => {
    const { passages } = await ask(query)
    expect(passages.slice(0, 2).join()).toContain('开办企业指标连续三年居渝东南第一')
    expect(passages.slice(0, 2).join()).toContain('市场主体总量达57474户，居渝东南第二位')
  })
})

describe('what a hit carries', () => {
  test('a name that others use is named', async () => {
    const { hits: [hit] } = await finder.find('诉愿').then(({ groups: [group] }) => ({ hits: group?.hits ?? [] }))
    expect(hit?.via).toBe('near')
    expect(hit?.wording).toBe('诉愿')
  })

  test('what is planned says so', async () => {
    const { hits } = await ask('法治督察与党委巡察融合')
    expect(hits[0]?.status).toBe('plan')
  })

  test('a phrase that fits only loosely says so', async () => {
    const { via, hits } = await ask('建设办事大厅窗口设置标准')
    expect(hits.length).toBeGreaterThan(0)
    expect(via).toBe('near')
  })

  test('no passage is shown twice, and none is longer than a reader takes in', async () => {
    for (const query of ['行政复议', '法治', '企业', '乡镇综合行政执法']) {
      const { hits } = await ask(query)
      const spans = hits.map(({ passage }) => passage).sort((a, b) => a.start - b.start)
      for (const [i, span] of spans.entries()) {
        expect(span.end - span.start).toBeLessThanOrEqual(300)
        const next = spans[i + 1]
        if (next === undefined) continue
        expect(Math.min(span.end, next.end) - next.start).toBeLessThan((next.end - next.start) / 2)
      }
    }
  })
})

/** The toy report as another county's, with `change` made to its text and every offset kept. */
function sibling(id: string, change: readonly [string, string]): Pack {
  expect(change[0]).toHaveLength(change[1].length)
  return { ...toyPack, id, text: toyPack.text.split(change[0]).join(change[1]) }
}

describe('many reports', () => {
  const other = sibling('990102-2022-fzzf', ['贷款', '债券'])
  const two = createFinder({ packs: [toyPack, other], lexicon: toyLexicon, script })

  test('hits are grouped by report, best group first', async () => {
    const { groups } = await two.find('完成债券')
    expect(groups.map((group) => group.pack)[0]).toBe('990102-2022-fzzf')
    for (const group of groups) for (const hit of group.hits) expect(hit.pack).toBe(group.pack)
  })

  test('each report answers for itself', async () => {
    const { groups } = await two.find('行政复议')
    expect(groups.map((group) => group.pack).sort()).toEqual(['990101-2022-fzzf', '990102-2022-fzzf'])
  })

  test('a report without any hand-work is found by its words', async () => {
    const bare: Pack = { ...toyPack, concepts: [] }
    const { groups } = await createFinder({ packs: [bare], lexicon: toyLexicon, script }).find('行政复议')
    const [hit] = groups[0]?.hits ?? []
    expect(bare.text.slice(hit?.passage.start, hit?.passage.end)).toContain('办理行政复议申请12件')
  })

  test('no report, no answer', async () => {
    const none = createFinder({ packs: [], lexicon: toyLexicon, script })
    expect((await none.find('行政复议')).groups).toEqual([])
  })
})

describe('cancelling', () => {
  test('a query given up beforehand is answered with nothing', async () => {
    expect(await finder.find('行政复议', { aborted: true })).toEqual({ query: '行政复议', groups: [], absent: null })
  })

  test('a query given up between two reports stops there', async () => {
    const signal = { aborted: false }
    let pauses = 0
    const pause = async (): Promise<void> => {
      pauses++
      signal.aborted = pauses === 2
    }
    const packs = [toyPack, sibling('a', ['贷款', '债券']), sibling('b', ['贷款', '债券'])]
    const many = createFinder({ packs, lexicon: toyLexicon, script, pause })
    expect((await many.find('行政复议', signal)).groups).toEqual([])
    expect(pauses).toBe(2)
  })
})

describe('an unknown genre', () => {
  test('an empty lexicon leaves the words of the text', async () => {
    const empty: Lexicon = { schema: 1, concepts: [] }
    const { groups } = await createFinder({ packs: [pack], lexicon: empty, script }).find('枫桥经验')
    const [hit] = groups[0]?.hits ?? []
    expect(pack.text.slice(hit?.passage.start, hit?.passage.end)).toContain('枫桥经验')
    expect(hit?.concept).toBeNull()
  })
})
