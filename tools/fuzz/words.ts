/** Words and short phrases of notices: what the fuzzer's grammar is made of. */
import {characters} from './characters.ts'
import type {Random} from './random.ts'

const PLACES = ['某县', '临河市', '青山区', '某州', '望江旗', '开发区', '市', '县', '省', '全市', '𠮷水县']
const UNITS = [
  '财政局',
  '政务服务局',
  '人力资源社会保障局',
  '人社局',
  '民政局',
  '司法局',
  '卫生健康委',
  '卫健委',
  '政府办公室',
  '公安局',
  '数据局',
  '教育局',
  '市场监管局',
  '水务集团',
  '委宣传部',
  '税务局',
  '住房城乡建设局'
]
const CLASSES = [
  '各县（市、区）人民政府',
  '各县〔市、区〕政府',
  '市直有关部门',
  '各乡镇（街道）',
  '有关单位',
  '其他成员单位',
  '各级各部门',
  '各承办单位',
  '各<街道>办事处'
]
const VERBS = ['推进', '公开', '建立', '完善', '开展', '编制', '梳理', '加强', '优化', '落实', '报送', '更新', '组织', '修订', '做好', '规范', '制定']
const OBJECTS = [
  '政务公开标准目录',
  '办事指南',
  '惠民政策',
  '工作台账',
  '预算信息',
  '便民驿站',
  '政府网站',
  '一窗受理',
  '电子证照',
  '规划信息',
  '公开专栏',
  '责任清单',
  '热线工单',
  '实施方案',
  '《条例》',
  '“一件事”',
  '“十四五”规划',
  'https://example.org/a?b=1#c',
  '5.5亿元',
  '90%以上',
  '[1]号文件',
  '3-5个'
]
const MORE = [
  '提高质量',
  '确保按时完成',
  '做到应公开尽公开',
  '加强督促检查',
  '逐级报告情况',
  '形成长效机制',
  '按月通报',
  '严禁弄虚作假',
  '并向社会公布',
  '及时回应关切'
]
const MONTHS = ['1', '3', '6', '9', '10', '12', '十二', '六', '１１', '13', '0']
const EVENTS = ['印发', '发布', '本通知印发', '文件出台', '收到申请', '修订', '项目立项', '会议结束']
const HEADINGS = ['深化信息公开', '优化窗口服务', '总体要求', '重点任务', '保障措施', '组织领导', '工作目标', '办好民生实事', '加强监督考核', '有关要求']

export const place = (random: Random): string => random.pick(PLACES)
export const heading = (random: Random): string => random.pick(HEADINGS)
export const event = (random: Random): string => random.pick(EVENTS)
export const year = (random: Random): string => random.pick(['2022', '2023', '2024', '2025', '２０２２', '二〇二三', '二○二四', '今', '明', '99', '20225'])
export const month = (random: Random): string => random.pick(MONTHS)
export const day = (random: Random): string => String(random.between(0, 33))

/** A name, some of them with a character outside the BMP. */
export const person = (random: Random): string => random.pick(['张三', '李　四', '王 五', '欧阳某某', '𠮷永昌', '㙍某', '陈𬭎', `赵${random.pick(characters)}`])

export function unit(random: Random): string {
  if (random.chance(0.2)) return random.pick(CLASSES)
  return (random.chance(0.7) ? place(random) : '') + random.pick(UNITS)
}

/** Units with what stands between them */
export const units = (random: Random): string =>
  random.some(1, 4, () => unit(random)).join(random.pick(['、', '、', '，', ',', ' ', '；', '、\n', '及', '和', '/', '']))

/** 「6月底前」「每季度至少一次」「印发后10个工作日内」 */
export function time(random: Random): string {
  const [m, d] = [month(random), day(random)]
  switch (random.below(16)) {
    case 0:
      return `${m}月底前`
    case 1:
      return `${year(random)}年${m}月${d}日前`
    case 2:
      return `${m}月${d}日至${month(random)}月${day(random)}日`
    case 3:
      return `${event(random)}${random.pick(['后', '之日起', '之日前'])}${random.pick(['10', '三', '20'])}个${random.pick(['工作日', '自然日', '月'])}内`
    case 4:
      return random.pick(['长期坚持', '持续推进', '即时', '随时更新', '常态化', '全年', '年底前', '不定期'])
    case 5:
      return `每${random.pick(['月', '季度', '年', '周', '半年', '两年', '日'])}${random.pick(['', '至少', '不少于'])}${random.pick(['一次', '2次', '3期', ''])}`
    case 6:
      return `每月${d}日前`
    case 7:
      return random.pick(['春节前', '国庆节前', '“五一”前', '汛期结束后', '上半年', '三季度', '一季度末', '8月中旬', '11月上旬前'])
    case 8:
      return `${year(random)}年${random.pick(['底', '上半年', '第四季度', '年底前', '内'])}`
    case 9:
      return `${year(random)}.${m}.${d}`
    case 10:
      return `${year(random)}-${m}-${d}`
    case 11:
      return `于${random.pick(['本月', '次年', '下个月', '每年'])}${d}日前`
    case 12:
      return `${m}月、${month(random)}月、${month(random)}月底前`
    case 13:
      return `${d}日内`
    case 14:
      return `${year(random)}年${m}月${d}日${random.pick(['起', '18时前', '（星期三）前', '—31日'])}`
    default:
      return `首批${m}月${d}日前，第二批${month(random)}月底`
  }
}

/** The words that assign units, in each of their forms. */
export function clause(random: Random): string {
  const [one, two] = [units(random), units(random)]
  switch (random.below(10)) {
    case 0:
      return `（责任单位：${one}）`
    case 1:
      return `（牵头单位：${one}；${random.pick(['配合单位', '责任单位', '协办单位'])}：${two}）`
    case 2:
      return `（${one}牵头，${two}按职责分工负责）`
    case 3:
      return `(${one}负责)`
    case 4:
      return `责任单位：${one}`
    case 5:
      return `\n责任单位：${one}\n完成时限：${time(random)}`
    case 6:
      return `（${one}）`
    case 7:
      return `【${random.pick(['牵头', '责任'])}单位:${one}，完成时限：${time(random)}】`
    case 8:
      return `（责任领导：${person(random)}；牵头单位：${one}；完成时限：${time(random)}`
    default:
      return `由${one}牵头，${two}配合`
  }
}

/** 「6月底前公开办事指南，并向社会公布。」 */
export function sentence(random: Random): string {
  const begin = random.chance(0.4) ? `${time(random)}${random.pick(['，', '', ','])}` : ''
  const more = random.chance(0.5) ? `，${random.pick(MORE)}` : ''
  const end = random.chance(0.2) ? `，${time(random)}完成` : ''
  return begin + random.pick(VERBS) + random.pick(OBJECTS) + more + end + random.pick(['。', '。', '。', '；', ';', '.', '，', '', '。”'])
}
