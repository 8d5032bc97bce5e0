import {describe, expect, it} from 'vitest'
import {Source} from '../../tree/source.ts'
import {View} from '../../tree/view.ts'
import {readClause} from '../units/read-clause.ts'
import {clauseForms, findClauses} from './index.ts'

function unitsIn(text: string): string[] {
  const source = new Source(text)
  const view = new View(source, [{start: 0, end: text.length}])
  return findClauses(view.fold).flatMap(({body, role}) => readClause(view, body, role).units.map(({role: as, name}) => `${as} ${name}`))
}

describe.each(clauseForms.map((form) => [form.name, form] as const))('%s', (_, form) => {
  it('has at least two yes and two no', () => {
    expect(form.examples.filter(({units}) => units.length > 0).length).toBeGreaterThanOrEqual(2)
    expect(form.examples.filter(({units}) => units.length === 0).length).toBeGreaterThanOrEqual(2)
  })
  it.each(form.examples.map(({text, units}) => [text, units] as const))('reads %s', (text, units) => {
    expect(unitsIn(text)).toEqual(units)
  })
})

/** What the guidelines say of roles and names, each in wording of our own. */
it.each<[string, string[]]>([
  ['（县水利局牵头，县林业局、县财政局按职责分工负责）', ['lead 县水利局', 'responsible 县林业局', 'responsible 县财政局']],
  ['（县民政局会同有关部门负责）', ['responsible 县民政局', 'support 有关部门']],
  ['（县委宣传部、统战部负责，各镇配合）', ['responsible 县委宣传部', 'responsible 县委统战部', 'support 各镇']],
  [
    '（责任单位：县发展改革委、自然资源局和县政府有关部门，各乡镇〔街道〕政府〔管委会〕）',
    ['responsible 县发展改革委', 'responsible 县自然资源局', 'responsible 县政府有关部门', 'responsible 各乡镇（街道）政府（管委会）']
  ],
  ['（责任单位：县政府各部门、各直属机构）', ['responsible 县政府各部门', 'responsible 县政府各直属机构']],
  [
    '（牵头单位：县住房和城乡建设局；配合单位：县文化广电和旅游局、国网某县供电公司）',
    ['lead 县住房和城乡建设局', 'support 县文化广电和旅游局', 'support 国网某县供电公司']
  ],
  ['（县交通局、县公安局等按职责分工负责）', ['responsible 县交通局', 'responsible 县公安局']],
  ['（责任部门：市交通委（市道运局）、市气象局）', ['responsible 市交通委（市道运局）', 'responsible 市气象局']],
  [
    '（教育部、卫生健康委、全国妇联等和各省级人民政府负责）',
    ['responsible 教育部', 'responsible 卫生健康委', 'responsible 全国妇联', 'responsible 各省级人民政府']
  ],
  ['（牵头单位：县文旅局；责任单位：县商务局、县税务局，9月底完成）', ['lead 县文旅局', 'responsible 县商务局', 'responsible 县税务局']],
  ['牵头单位：县教育局 责任单位：县财政局、县人社局', ['lead 县教育局', 'responsible 县财政局', 'responsible 县人社局']],
  ['（縣水務局、縣財政局負責。列第一位者爲牽頭單位）', ['responsible 縣水務局', 'responsible 縣財政局']],
  ['责任单位：同上', []],
  ['责任单位：同前', []],
  ['责任单位：县水利局、同上', ['responsible 县水利局']],
  ['责任单位：县水利局*、县林业局★', ['responsible 县水利局', 'responsible 县林业局']],
  ['责任单位：1.县水利局、2.县林业局', ['responsible 县水利局', 'responsible 县林业局']],
  ['修缮水渠。（县水利局（牵头）、县财政局（配合））', ['lead 县水利局', 'support 县财政局']],
  ['修缮水渠。（县水利局（牵头单位）、县林业局（按职责分工负责））', ['lead 县水利局', 'responsible 县林业局']],
  ['（责任单位：县水利局、县林业局（排第一的为牵头单位））', ['lead 县水利局', 'responsible 县林业局']],
  ['（责任单位：县水利局、县林业局、县财政局（第一位为牵头单位））', ['lead 县水利局', 'responsible 县林业局', 'responsible 县财政局']],
  ['责任单位：县水利局牵头 县林业局配合', ['lead 县水利局', 'support 县林业局']],
  ['责任单位：县水利局等（牵头）、县林业局等（按职责分工负责）', ['lead 县水利局', 'responsible 县林业局']],
  ['责任单位：李局、县农业农村局', ['responsible 县农业农村局']],
  ['（张主任、县科技局负责）', ['responsible 县科技局']],
  ['责任单位：推进、县交通局', ['responsible 县交通局']],
  ['责任单位：以县林业局为牵头单位，县科技局、县财政局配合', ['lead 县林业局', 'support 县科技局', 'support 县财政局']],
  ['（责任单位：以县财政局为责任单位，以各乡镇为配合单位）', ['responsible 县财政局', 'support 各乡镇']],
  ['责任单位：（1）县城管局；（2）各乡镇', ['responsible 县城管局', 'responsible 各乡镇']],
  ['（责任单位：（1）县城管局（2）县水利局）', ['responsible 县城管局', 'responsible 县水利局']],
  ['（责任单位：各县、区政府（管委会）、县水利局）', ['responsible 各县、区政府（管委会）', 'responsible 县水利局']],
  ['责任单位：以县水利局为主、县林业局配合', ['lead 县水利局', 'support 县林业局']],
  ['（县水利局/县林业局负责）', ['responsible 县水利局', 'responsible 县林业局']],
  ['（县住建局为主，县财政局指导）', ['lead 县住建局', 'support 县财政局']],
  ['开展巡查。【县公安局牵头】', ['lead 县公安局']],
  ['（市县两级政府、省财政厅牵头，各有关部门分头落实）', ['lead 市县两级政府', 'lead 省财政厅', 'responsible 各有关部门']]
])('%s', (text, units) => {
  expect(unitsIn(text)).toEqual(units)
})
