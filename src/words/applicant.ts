import {predicate} from './pattern.ts'

/** What those must be who apply: conditions, which nothing is done for. On folded text. */

const WHO = '(?:申请|申报|报名|应聘|参赛|参评|承租|推荐|被推荐)(?:人员|人选|人|者|单位|主体|企业|对象)|候选人|人选'
const IS =
  '(?:同时|一般|均|原则上|还|且)?(?:应当|应该|必须|须|需|应)?(?:同时)?(?:为|是|系|具有|具备|符合|满足|属于|拥有|取得|获得|在(?!收到|规定)|从事|纳入|热爱|拥护|遵守|未|无|没有|年龄|身体|经(?=[^,。;]{1,12}(?:认定|批准|登记)))'
const CONDITION = new RegExp(`^(?:${WHO})(?:所在[^,。;]{1,6}|年龄|身体)?${IS}`, 'u')
/** What applicants or others do */
const ACTS = /提交|填写|报送|登录|寄送|签订|负责|牵头|责任|审核|[年月日]前|年内/u

/** Whether an item, behind its heading, only says what an applicant must be. */
export const isCondition = predicate(
  {
    yes: ['申请人须在本县任教。', '申报单位应当具有独立法人资格,且纳税三年。', '申请人所在企业应为重点企业。', '候选人年龄在45岁以下。'],
    no: ['申请人应于5月底前提交材料。', '申报单位须填写申报书。', '各单位须在本县任教。', '申请人为农户的,由镇政府审核。']
  },
  (text) => CONDITION.test(text) && !ACTS.test(text)
)
