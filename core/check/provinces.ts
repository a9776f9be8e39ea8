/** Provinces by the first two digits of GB/T 2260, which a pack's id begins with. */
const PROVINCES: Readonly<Record<string, string>> = {
  11: '北京市', 12: '天津市', 13: '河北省', 14: '山西省', 15: '内蒙古自治区', 21: '辽宁省', 22: '吉林省', 23: '黑龙江省',
  31: '上海市', 32: '江苏省', 33: '浙江省', 34: '安徽省', 35: '福建省', 36: '江西省', 37: '山东省', 41: '河南省',
  42: '湖北省', 43: '湖南省', 44: '广东省', 45: '广西壮族自治区', 46: '海南省', 50: '重庆市', 51: '四川省', 52: '贵州省',
  53: '云南省', 54: '西藏自治区', 61: '陕西省', 62: '甘肃省', 63: '青海省', 64: '宁夏回族自治区', 65: '新疆维吾尔自治区',
}

/** What provinces are called by for short, in names of more than one (京津冀) and of parts of them (湘西). */
export const PROVINCE_LETTERS = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇陕秦陇藏甘青宁疆台港澳云贵'

/**
 * Districts and counties that are called without their kind, a municipality's and those that border on it. A report's
 * own place is known by its pack.
 */
export const COUNTIES = (
  '万州 黔江 涪陵 渝中 渝北 大渡口 沙坪坝 九龙坡 南岸区 江北区 北碚 巴南 江津 合川 永川 南川 綦江 大足 璧山 铜梁 潼南 荣昌 开州 梁平 ' +
  '武隆 城口 丰都 垫江 忠县 云阳 奉节 巫山 巫溪 石柱 秀山 彭水 龙山 来凤 咸丰 利川 恩施 沿河县 松桃 印江 德江 铜仁 花垣 保靖'
).split(' ')

/** What the province of a pack is called, in full and in short; empty where its id is no code. */
export function provinceNames(packId: string): readonly string[] {
  const full = PROVINCES[packId.slice(0, 2)]
  return full === undefined ? [] : bothNames(full)
}

function bothNames(full: string): readonly string[] {
  return [full, full.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市]$/, '')]
}

/** All provinces, in full and in short. */
export function provinces(): readonly string[] {
  return Object.values(PROVINCES).flatMap(bothNames)
}
