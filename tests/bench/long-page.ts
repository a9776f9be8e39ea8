/** A policy page of any length, the same on every machine: sentences of a fictional county in a fixed order. */

const SENTENCES = [
  '各乡镇、各部门要加强组织领导，明确责任分工，确保各项任务落到实处。',
  '持续深化“放管服”改革，企业开办时间压缩至一个工作日以内。',
  '全面推行“双随机、一公开”监管，年度抽查结果及时向社会公示。',
  '加大资金投入力度，完善配套措施，推动公共服务向基层延伸。',
  '认真办理行政复议案件，推动行政争议实质性化解。',
  '鼓励社会力量参与养老、托育、助残等服务供给，满足多层次需求。',
  '坚持和发展新时代“枫桥经验”，就地化解矛盾纠纷。',
  '加强农田水利设施建设，提高防汛抗旱和应急保障能力。',
  '落实重大行政决策程序，强化公众参与和专家论证。',
  '本办法由县人民政府办公室负责解释，自印发之日起施行。',
]

export function longPage(paragraphs: number): string {
  const body = Array.from({ length: paragraphs }, (_, i) => {
    // Seven and ten have no common divisor, so neighbouring paragraphs differ.
    const sentences = Array.from({ length: 4 }, (_, j) => SENTENCES[(i * 7 + j * 3) % SENTENCES.length])
    return `<p>${sentences.join('')}</p>`
  })
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>工作方案</title>
<style>body{margin:0 auto;width:900px;font:16px/2 serif}p{text-indent:2em}</style>
<div class="TRS_Editor">${body.join('\n')}</div></html>`
}
