/** What a question asks for: the words that make it a question, and the kind of figure that would answer it. */
import type { FigureKind, Span, Status } from '../pack.ts'

export interface Asked {
  readonly kind: FigureKind
  /** Unit that the question names: 件 of 多少件; null where any will do. */
  readonly unit: string | null
}

/** A part of the report that the query asks for, with the words that say so. */
export interface AskedStatus extends Span {
  readonly status: Status
}

export interface Question {
  /** Words that ask and name nothing, as offsets in the query. */
  readonly empty: readonly Span[]
  readonly asked: Asked | null
  readonly statuses: readonly AskedStatus[]
}

interface Pattern {
  readonly words: RegExp
  /** Null: words that ask for no figure. */
  readonly kind: FigureKind | null
  /** The words stay part of what is looked for: 满意度 asks for a percentage and names one. */
  readonly names?: true
}

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'g')
}

const HOW_MANY = '(?:几|多少)'
const TIME = '个?(工作日|小时|天|日|分钟|月|年)'
const UNIT = '件|起|人|名|位|次|户|家|个|项|条|份|张|枚|场|期|届|批|辆|所|支|类|部|亩|公里|宗|例|篇|万'

/** The first that is found says what is asked; all are looked for, so that no word that only asks is searched for. */
const PATTERNS: readonly Pattern[] = [
  {
    words: anyOf('排(?:名|行|位)?(?:在)?第几[名位]?', '第几[名位]?', '居第几', '排(?:在)?(?:什么|哪个?)位[次置]?', '[名位]次', '排名'),
    kind: 'rank',
  },
  { words: anyOf(`(?:需要|需|要|花|用)?${HOW_MANY}${TIME}(?:时间)?`, '多久', '多长时间', '多快'), kind: 'duration' },
  { words: anyOf('多少[万亿]?[元块]?钱', `${HOW_MANY}[万亿]?元`, '多少资金'), kind: 'money' },
  { words: anyOf('电话', '号码', '专线', '热线'), kind: 'phone', names: true },
  { words: anyOf('百分之(?:几|多少)', '几成'), kind: 'percent' },
  { words: anyOf(`[是有共达]*${HOW_MANY}(${UNIT})`), kind: 'count' },
  { words: anyOf('时限', '时长', '期限'), kind: 'duration', names: true },
  { words: anyOf('满意(?=吗|不满意)', '满意度', '安全感', '指数', '占比', '比[例率]', '[^效]率(?=是?(?:多少|怎么样|如何|多高)|[？?]|$)'),
    kind: 'percent', names: true },
  { words: anyOf('金额', '贷款额', '总额'), kind: 'money', names: true },
  { words: anyOf('[是有共达到]*多少', '数量', '总数', '数$', '[案理件办]量$'), kind: 'count' },
  { words: anyOf('怎么样?', '怎样', '如何', '什么(?:样|时候)?', '[是有]什么', '[是有]哪', '哪(?:一?[些个里儿家年次位项种天])?'), kind: null },
  { words: anyOf('有没有', '是不是', '[是能可]否', '为什么', '为何', '请问', '一共', '总共', '共有', '具体', '谁'), kind: null },
  { words: anyOf('[吗呢吧么嘛啊呀][？?！。]*$'), kind: null },
]

/** Words for what is planned, and for what is admitted as lacking. */
const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [anyOf('下一?步(?:的?(?:工作)?(?:打算|计划|安排|思路))?', '(?:工作)?打算', '明年', '今后'), 'plan'],
  [anyOf('(?:存在的?|哪些|什么)?(?:不足(?:之处)?|短板|弱项|薄弱环节|差距|缺点)',
    '(?:存在的?|哪些|什么)(?:主要)?问题', '(?:做得)?不(?:够|好|到位)', '没做好'), 'shortcoming'],
]

function spansOf(text: string, words: RegExp): readonly (Span & { readonly unit: string | null })[] {
  return [...text.matchAll(words)].map((match) => {
    const start = match.index ?? 0
    return { start, end: start + match[0].length, unit: match[1] ?? null }
  })
}

/** Reads a query as a question. Linear in its length. */
export function readQuestion(text: string): Question {
  const empty: Span[] = []
  let asked: Asked | null = null
  for (const { words, kind, names } of PATTERNS) {
    for (const { start, end, unit } of spansOf(text, words)) {
      if (empty.some((other) => start < other.end && other.start < end)) continue
      if (kind !== null && asked === null) asked = { kind, unit }
      if (names === undefined) empty.push({ start, end })
    }
  }
  const statuses = STATUS_WORDS.flatMap(([words, status]) =>
    spansOf(text, words).map(({ start, end }): AskedStatus => ({ status, start, end })),
  )
  return { empty, asked, statuses }
}
