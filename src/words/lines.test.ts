import {describe, expect, it} from 'vitest'
import {FUNCTION_NAME, standardFunction} from './function.ts'
import {isFurniture, isOutsideFurniture, isPageNumber, litterIn} from './furniture.ts'
import {isCopyLine, isHostLine} from './imprint.ts'
import {isKeyword} from './keyword.ts'
import {expectEach, whole} from './listed.fixture.ts'
import {isNumbered} from './marker.ts'
import {isNoteLabel, opensNote} from './note.ts'
import {HEAD_LABEL, METADATA_LABELS, PART_LABELS} from './site-label.ts'

describe('a line around a notice', () => {
  it('is furniture wherever it stands', () => {
    expectEach(
      `某ICP备000号-2 某公网安备000号 网站标识码:000 政府网站标识码000 扫一扫分享 分享 分享到:微信 打印 打印本页 关闭 关闭窗口 收藏 字体:大 字号 返回顶部 返回首页 上一篇:甲 下一篇:乙 相关附件 附件下载 文件下载 【字体:大中小】 字号:默认
      政策解读:甲 政策解读链接:甲 解读链接:甲 图解:甲 相关链接:甲 相关解读:甲 相关阅读:甲 相关文档:甲 相关稿件:甲 【关闭窗口】甲 原文链接:甲 http://a.invalid https://a.invalid 版权所有甲 主办单位:甲 承办单位:甲 技术支持:甲 网站地图 联系我们
      网站声明 无障碍阅读 浏览次数:1 点击数:1 访问量:1 点击率:1 -3- —3— 第3页共9页 3/共9页 ---- ———正文——— 详见links.tsv a.csv a.json a.log(同目录) ||`,
      (line) => isFurniture(line) && isOutsideFurniture(line)
    )
    expectEach(`清理河道 一、分享经验 公布关闭名单。 ${'甲'.repeat(196)}.csv`, (line) => !isFurniture(line))
    expectEach(`${'甲'.repeat(195)}.csv`, isFurniture)
  })
  it('is furniture outside the notice only', () => {
    expectEach(
      `联系电话:甲 联系地址:甲 电话:甲 地址:甲 邮编:甲 传真:甲 电子邮箱:甲 邮箱:甲 当前位置 您当前的位置:甲 您所在位置 首页)甲 首页» 返回列表 返回上页 返回 基本信息 全文 原文 政策全文 文件原文概要 通知全文 相关段落 关键段落 文件分析结果
      文档分析结果 新华社北京13日电 本报讯 新华社电 来源:甲 信息来源:甲 作者:甲 编辑:甲 责任编辑:甲 发布人:甲 发布者:甲 发布日期:甲 发布时间:甲 更新时间:甲 时间:甲 日期:甲 文章来源:甲 审核:甲 审稿:甲 撰稿:甲 #正文 政策内容 文件正文
      通知内容 通知正文 正文内容 正文 信息正文 公告全文 -- 新华社某市3月5日电 政务公开 政府信息公开 信息公开 法定主动公开内容 公开目录 政府文件 文件 政策文件 通知公告 2030-01-02 2030-01-0210:20 2030-01-0210:20:30 微信 政务微博 客户端下载 公众号甲 × ✕ ✖
      甲由会员分享 在线阅读 甲珍藏版 某市印发《某市夜市工作方案》。全文如下: 某市印发《某市夜市工作方案》。现将原文公布如下 某市印发《某市夜市工作方案》,全文刊登如下: 某市印发《某市夜市工作方案》,全文转发如下:`,
      (line) => isOutsideFurniture(line) && !isFurniture(line)
    )
    expectEach(`公开电话 来源于甲 首页改版 ${'甲'.repeat(196)}在线阅读`, (line) => !isOutsideFurniture(line))
    expectEach(`${'甲'.repeat(195)}在线阅读`, isOutsideFurniture)
  })
  it('is the number of a page', () => {
    expectEach('3 1234 -3- —12— 第3页共9页 3,共9页', isPageNumber)
    expectEach('12345 3页 -3 第3页', (line) => !isPageNumber(line))
  })
  it('holds litter of a converter', () => {
    expect(litterIn('甲[bookmark: _GoBack]乙\u00ad\u200b\u2060發(fā)財(cái)展(a)').map(([said]) => said)).toEqual([
      '[bookmark: _GoBack]',
      '\u00ad',
      '\u200b',
      '\u2060',
      '(fā)',
      '(cái)'
    ])
    expect(litterIn('甲[注]乙(a)')).toEqual([])
  })
  it('is of the imprint', () => {
    expectEach('抄送:甲 抄报:甲 分送:甲 主送:甲 报送:甲 发送:甲', isCopyLine)
    expectEach('主办:甲 督办:甲 承办:甲 拟稿:甲 校对:甲 共印:甲 印数:甲', isHostLine)
  })
  it('is of a note', () => {
    expectEach('注:甲 备注:甲 说明:甲 填报说明 填表说明:甲 填写说明、甲 填报须知 注1.甲 注12:甲', opensNote)
    expectEach('注: 备注: 说明: 填报说明 填表说明: 填写说明 填报须知:', isNoteLabel)
  })
  it('is a label of a site', () => {
    expect(PART_LABELS).toEqual({
      title: ['标题', '文件名称', '信息名称', '名称'],
      docNumber: ['发文字号', '发文文号', '文件编号', '文件文号', '文号', '发文号'],
      issuedOn: ['成文日期', '成文时间', '发文日期', '发文时间', '生成日期'],
      issuer: ['发文机关', '制发机关', '制定机关', '发文单位', '发布机构', '发布机关', '发布单位', '制发机构']
    })
    expectEach(
      `索引号 信息索引 信息索引号 索引 统一编号 统一登记号 规范性文件统一编号 印发日期 发布日期 公布日期 公开日期 实施日期 生效日期 施行日期 失效日期 废止日期 有效期 公开机构 公开责任部门 责任部门 信息来源 主题分类 主题词 分类 公文种类 文种
      体裁分类 体裁 组配分类 服务对象分类 信息分类 有效性 文件有效性 效力状态 时效 时效性 状态 文件状态 政策咨询机关 政策咨询电话 解读机关 点击数 浏览次数 公开类别 公开属性 公开方式 公开范围 公开时限 内容概述 关键词 文号 成文日期`,
      (label) => METADATA_LABELS.has(label)
    )
    expectEach(
      '来源 信息来源 文章来源 作者 编辑 责任编辑 发布人 发布者 发布时间 更新时间 时间 日期 审核 审稿 撰稿 原文链接 链接 网址 访问量 点击率 栏目 标签 文号',
      (label) => `${label}:`.match(HEAD_LABEL)?.[0] === `${label}:`
    )
  })
})

describe('a word', () => {
  it('of what an organ does has a standard form', () => {
    expectEach(
      `发展和改革=发展改革=发改 科技工业和信息化=科工信 工业和信息化=工业信息化=工信 经济和信息化=经济信息化=经信 教育体育=教体 科学技术=科技 民族宗教事务=民族宗教=民宗
      人力资源和社会保障=人力资源社会保障=人社 自然资源和规划=自然资源规划 规划和自然资源=规划资源 国土资源=国土 环境保护=环保 住房和城乡建设管理=住房城乡建设管理
      住房和城乡建设=住房城乡建设=住建 城市管理和综合执法=城市管理综合执法 城市管理=城管 综合行政执法=综合执法 交通运输=交通 农业农村=农业 畜牧兽医=畜牧 林业和草原=林草 园林绿化=园林
      投资促进=投促 文化广电旅游体育=文广旅体 文化广电和旅游=文化广电旅游=文广旅 文化和旅游=文化旅游=文旅 卫生健康=卫健 退役军人事务=退役军人 应急管理=应急 国有资产监督管理=国资
      市场监督管理=市场监管 药品监督管理=药监 食品药品监督管理=食药监 医疗保障=医保 扶贫开发=扶贫 人民防空=人防 国防动员=国动 机关事务管理=机关事务 地方金融监督管理=地方金融监管=金融监管
      金融工作=金融 粮食和物资储备=粮食和储备 邮政管理=邮政 大数据发展管理=大数据管理=大数据 政务服务数据管理=政务服务和大数据管理=政务服务管理=政务和大数据=政务服务=政务和数据
      行政审批服务=行政审批 营商环境建设=营商环境 党群工作=党群 广播电视=广电 消防救援=消防 残疾人联合=残联 住房公积金=公积金 机构编制=编`,
      (group) => group.split('=').every((name) => standardFunction(name) === group.split('=')[0] && whole(FUNCTION_NAME)(name))
    )
    expect(standardFunction('夜市')).toBe('夜市')
    const lengths = FUNCTION_NAME.split('|').map(({length}) => length)
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one))
    expect(new RegExp(FUNCTION_NAME, 'u').exec('文化广电和旅游局')?.[0]).toBe('文化广电和旅游')
  })
  it('is no keyword where it is a number', () => {
    expectEach('十万 三亿 二十年 五月 九日 三季 二季度 第八条 第一章 第二节 三款 四项 五个 零九 百千 两个', (word) => !isKeyword(word))
  })
  it('is a number of its own line', () => {
    expectEach('（12）甲 (三)甲 4）甲 5)甲 第二章甲 第3节甲 第四编甲 1.甲 1．甲 ⑳甲 ㈩甲 ①甲 一百零一、甲', isNumbered)
    expectEach('1234、甲 1.25倍 一二三四五六、甲', (line) => !isNumbered(line))
  })
})
