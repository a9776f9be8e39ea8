/** What a question asks for: the words that make it a question, and the kind of figure that would answer it. */
import type { FigureKind, Span, Status } from './pack.ts'

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

const UNITS = '件|起|人|名|位|次|户|家|个|项|条|份|张|枚|场|期|届|批|辆|所|支|类|部|亩|公里|宗|例|篇|万'

interface Pattern {
  readonly words: RegExp
  readonly kind: FigureKind | null
  /** The words stay part of what is looked for: 满意度 asks for a percentage and names one. */
  readonly names?: true
}

/** In order of trust: the first that is found says what is asked; all are looked for, so that none is searched as text. */
const PATTERNS: readonly Pattern[] = [
  { words: /排(?:名|行|位)?(?:在)?第几[名位]?|第几[名位]?|排(?:在)?(?:什么|哪个?)位[次置]?|名次|排名|位次|居第几/g, kind: 'rank' },
  { words: /(?:需要|需|要|花|用)?(?:几|多少)(?:个)?(?:工作日|小时|天|日|分钟|月|年)(?:时间)?|多久|多长时间|多快/g, kind: 'duration' },
  { words: /多少(?:万|亿)?(?:元|块)?钱|(?:多少|几)(?:万|亿)?元|多少资金|金额(?:是)?多少/g, kind: 'money' },
  { words: /电话|号码|专线|热线/g, kind: 'phone', names: true },
  { words: /百分之几|百分之多少|几成/g, kind: 'percent' },
  { words: new RegExp(`(?:多少|几)(${UNITS})`, 'g'), kind: 'count' },
  { words: /时限|时长|期限/g, kind: 'duration', names: true },
  { words: /[^效]率(?=是?(?:多少|怎么样|如何|多高|$|[？?]))|满意度|安全感|指数|占比|比例|比率/g, kind: 'percent', names: true },
  { words: /金额|贷款额|总额|多少贷款/g, kind: 'money', names: true },
  { words: /(?:是|有|达到?|共|到)?多少|数量|总数|几何|[件人户家项]数$|数$|[案理件办]量$/g, kind: 'count' },
  {
    words:
      /怎么样|怎样|怎么|如何|什么样|是什么|有什么|什么时候|什么|是哪|有哪|哪(?:一?[些个里儿家年次位项种天])?|有没有|是不是|是否|能否|可否|为什么|为何|请问|一共|总共|共有|具体|谁|[吗呢吧么嘛啊呀][？?！。]*$/g,
    kind: null,
  },
]

/** Words for what is planned, and for what is admitted as lacking. */
const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [/下一?步(?:的?(?:工作)?(?:打算|计划|安排|思路))?|(?:工作)?打算|明年|今后/g, 'plan'],
  [/(?:存在的?|哪些|什么)?(?:不足(?:之处)?|短板|弱项|薄弱环节|差距|缺点)|(?:存在的?|哪些|什么)(?:主要)?问题/g, 'shortcoming'],
]

/** Reads a query as a question. Linear in its length. */
export const readQuestion = (text: string): Question => {
  const empty: Span[] = []
  let asked: Asked | null = null
  for (const { words, kind, names } of PATTERNS) {
    for (const match of text.matchAll(words)) {
      const span = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }
      if (empty.some((other) => span.start < other.end && other.start < span.end)) continue
      if (kind !== null && asked === null) asked = { kind, unit: kind === 'count' ? match[1] ?? null : null }
      if (names === undefined) empty.push(span)
    }
  }
  const statuses = STATUS_WORDS.flatMap(([words, status]) =>
    [...text.matchAll(words)].map((match): AskedStatus => {
      const start = match.index ?? 0
      return { status, start, end: start + match[0].length }
    }),
  )
  return { empty, asked, statuses }
}
