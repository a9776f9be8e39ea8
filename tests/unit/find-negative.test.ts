import { describe, expect, test } from 'vitest'
import { createFinder } from '../../core/find/find.ts'
import { ask, lexicon, script } from './bundled.ts'
import { toyLexicon, toyPack } from './toy-pack.ts'

describe('nothing is the honest answer', () => {
  test.each([
    ['another subject', ['碳排放交易', '台风预警', '股市行情', '演唱会门票', '幼儿园招生', '新能源汽车补贴', '冬季运动会']],
    ['a subject of government that this report leaves out', ['食品安全抽检', '医疗保险', '粮食收购价格', '森林防火', '学位供给']],
    ['a word that shares an ending', ['河长制', '林长制', '田长制', '商品化', '电视台']],
    ['gibberish', ['asdfghjkl', 'zzxqwvk', '鸡蛋苹床雨蓝', 'qqqq', '囧囧囧']],
    ['unknown pinyin', ['tianqiyubao', 'xinnengyuanqiche', 'ganbei']],
    ['chance letters', ['yg', 'xw', 'lxu', 'muk', 'nit']],
    ['English of something else', ['bitcoin price', 'carbon market', 'public health', 'hello world', 'law']],
    ['words that only join or ask', ['的', '了', '的的', '和', '是什么', '怎么样', '多少', '为什么']],
    ['no letters', ['', ' ', '，', '？！', '🎉', '\ud800', '\u200b']],
    ['names that programs trip over', ['__proto__', 'constructor', 'toString', 'hasOwnProperty']],
  ])('%s', async (_, queries) => {
    for (const query of queries) expect([query, (await ask(query)).passages]).toEqual([query, []])
  })

  test.each([
    '自动气象站的建设要尽量避开军事设施，不得影响周边环境。',
    '加强粮食储备库建设，推进优质粮食工程，全年收购小麦12.6万吨，完成中央储备粮轮换任务。',
    '推动三级医院与县级医院建立远程会诊制度，提升基层医疗服务能力，实施重大疾病防治工程。',
    '第二十四届世界大学生冬季运动会组织委员会成立大会在京召开，会议审议通过了有关工作方案。',
  ])('a sentence on another subject: %s', async (query) => {
    expect((await ask(query)).passages).toEqual([])
  })
})

describe('what the field knows and the report lacks', () => {
  test('is said to be absent', async () => {
    const { absent } = await ask('出庭应诉率')
    expect(absent?.term).toBe('出庭应诉率')
  })

  test('leaves only what is near, marked as such', async () => {
    for (const { term, wordings } of lexicon.concepts) {
      for (const query of [term, ...wordings.filter(({ relation }) => relation === 'same').map(({ text }) => text)]) {
        const { absent, hits } = await ask(query)
        if (absent !== null) expect([query, hits.filter(({ via }) => via !== 'near')]).toEqual([query, []])
      }
    }
  })

  test('is absent however it is typed', async () => {
    const toy = createFinder({ packs: [toyPack], lexicon: toyLexicon, script })
    for (const query of ['人民陪审', '「人民陪審」', 'renminpeishen', 'rmps', '人民赔审']) {
      expect([query, (await toy.find(query)).absent]).toEqual([query, { concept: 'jury', term: '人民陪审' }])
    }
  })

  test('a piece of its name is no answer', async () => {
    const toy = createFinder({ packs: [toyPack], lexicon: toyLexicon, script })
    expect((await toy.find('人民陪审制度完善')).groups).toEqual([])
  })
})
