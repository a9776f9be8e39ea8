import type { Status } from '../pack.ts'

const PLAN = /下一?步|下一?阶段|下半年|打算|设想|展望|工作思路|努力方向|来年|今后|明年|重点工作|工作重点|主要目标|目标任务/
/** Words of plans that also stand where their fulfilment is told: 工作安排, but 规划落实情况. */
const PERHAPS_PLAN = /计划|规划|安排|工作要点/
const LACK = /问题|不足|短板|薄弱|困难|差距|弱项/
/** A sentence that admits a lack: 存在一些薄弱环节, 还有不少差距, 与…相比…不足. */
const ADMITS = new RegExp(
  '(?:存在|还有|仍有|尚有|有待)[^。；]{0,40}(?:问题|不足|短板|薄弱|困难|差距|弱项|加强|提高|提升)' +
  '|(?:不够|不足|不强|不高|滞后)[，。；、]',
)
/** 一、2023年…开展情况: a heading that tells of work done even if it names problems or plans among it. */
const DONE = /情况|成效|进展|做法|举措|回顾|总结/

/**
 * What a heading says of the text under it: `plan` (下步打算), `shortcoming` (存在的问题), `result`; `mixed` where it
 * promises lacks first and plans after (存在的不足及下一步打算). Null where it says nothing of its own.
 */
export function statusOfHeading(heading: string): Status | 'mixed' | null {
  const lack = LACK.test(heading) && /存在|主要|不足|短板|薄弱|^问题/.test(heading)
  const plan = PLAN.test(heading) || (PERHAPS_PLAN.test(heading) && !DONE.test(heading))
  if (plan && lack) return 'mixed'
  if (plan) return 'plan'
  if (lack) return 'shortcoming'
  return DONE.test(heading) ? 'result' : null
}

/** The year that a heading names, 0 where it names none. */
export function yearOfHeading(heading: string): number {
  return Number(/([12]\d{3})年/.exec(heading)?.[1] ?? 0)
}

/** Whether a sentence of an introduction, or of a mixed part, admits a lack rather than tells of work. */
export function admitsLack(sentence: string): boolean {
  return ADMITS.test(sentence)
}

/** Whether a sentence opens the plans of a mixed part: 下一步，我县将…. */
export function opensPlan(sentence: string): boolean {
  return /^(?:下一?步|下一?阶段|今后|接下来|\d{4}年[，,]?[^，。]{0,12}将)/.test(sentence)
}
