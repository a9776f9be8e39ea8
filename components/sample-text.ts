/** Paragraphs of the kind that government sites have, made up, on which marks are shown and hovering is learnt. */
export const SAMPLE_TITLE = '关于进一步做好法治政府建设有关工作的通知'

export const SAMPLE_PARAGRAPHS: readonly string[] = [
  '各区县要加强行政复议工作，依法公正办理行政复议案件；全面推行“双随机、一公开”监管，持续优化营商环境。',
  '坚持和发展新时代“枫桥经验”，推动矛盾纠纷就地化解。各部门要认真执行行政复议决定，做好工作总结。',
]
