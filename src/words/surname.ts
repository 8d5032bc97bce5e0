import {predicate, words} from './pattern.ts'

/** Common surnames of one character. */
const SINGLE = new Set([
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤赖牟康施牛洪樊安倪邢庄章鲁葛翟岳齐梅庞伍殷颜聂俞关焦温季毕苗凌尤左裴祝柯阮霍古欧甘涂耿詹闵辛冉宁鄢单景符路简全鞠池游骆蒲丛冷柴卓宗阎娄舒谷蓝盛靳舟晏桂苑冀纪'
])
/** 「欧阳某」 */
const DOUBLE = words('欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 端木 呼延')
const HAN = '\\p{Script=Han}'
const PERSON = new RegExp(`^(?:(?:${DOUBLE.join('|')})${HAN}{1,2}|${HAN}{2,3}|${HAN}{1,6}·${HAN}{1,6})$`, 'u')

/** Whether a text of few characters, beside the name of a unit, is the name of a person. */
export const isPerson = predicate(
  {
    yes: ['李某', '王某某', '欧阳某', '张三丰', '阿依·某某', '上官某某'],
    no: ['预算', '试点', '交警', '住建', '公安', '教科文卫', '纪检监察', '各相关', '局长', '某', '李']
  },
  (text) => PERSON.test(text) && (text.includes('·') || SINGLE.has(text.charAt(0)) || DOUBLE.includes(text.slice(0, 2)))
)

const ADDRESS = /^(?:局|总|处|科|所|局长|主任|书记|[县市区镇乡州]长|部长|厅长|处长|科长|所长|院长|校长|主席|经理|秘书长)$/u

/** Whether a text calls a person by surname and office: 「李局」「张主任」; no unit is called so. */
export const isAddress = predicate(
  {yes: ['李局', '张主任', '欧阳书记'], no: ['水利局', '市局', '县长', '何家镇', '总工会']},
  (text) => (SINGLE.has(text.charAt(0)) && ADDRESS.test(text.slice(1))) || (DOUBLE.includes(text.slice(0, 2)) && ADDRESS.test(text.slice(2)))
)
