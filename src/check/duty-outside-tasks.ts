import {viewOf} from '../tree/leaf.ts'
import {bodyParts, runningParagraphs} from './shared/body.ts'
import type {RuleOf} from './rule.ts'
import {ORGAN} from '../words/organ.ts'
import {TEN_DAYS} from '../words/date.ts'
import {HAND_OVER} from '../words/verb.ts'
import {MARKS} from '../words/division.ts'

const DAY = `\\d{1,2}日|[底末初]|${TEN_DAYS}`
/** 「每季度末月25日前」「9月30日前」「年底前」「10个工作日内」 */
const UNTIL = `(?:(?:\\d{4}年)?\\d{1,2}月(?:${DAY})|每[年季月周][^,。;]{0,12}?\\d{1,2}日|每[年季月][^,。;]{0,6}?(?:底|末|结束)|[月季]度?[底末]|年[底末])(?:\\([^()]{0,8}\\))?[^,。;]{0,8}?[以之]?前|\\d{1,3}个?(?:工作日|日|天)[以之]?内`
/** What is then due: a paper to hand in. */
const HAND_IN = `(?:${HAND_OVER}|报(?!告|表|备|道)(?=[${MARKS}国办我本]|[^,。;]{2,16}(?:${ORGAN}|邮箱)))`
const DUTY = new RegExp(`(?:${UNTIL})[^。;]{0,80}?${HAND_IN}`, 'gu')
/** 「已于3月底前报送」 */
const HISTORY = new RegExp(`已经?${HAND_IN}`, 'u')

interface Said {
  outside: {said: string}
}

export const dutyOutsideTasks: RuleOf<Said> = {
  id: 'duty-outside-tasks',
  says: {zh: '有期限的报送要求都在任务里。', en: 'Papers to hand in by a day are part of a task.'},
  severity: 'info',
  help: {
    zh: '这句话规定了报送、反馈的期限，但它在没有编号的段落里（常见于开头或结尾），不属于任何任务，台账里没有。请不要漏掉，必要时手工加一行。',
    en: 'This sentence says until when to report or to hand something in, and stands in an unnumbered paragraph, often the last: it belongs to no task and is not in the ledger. Do not miss it; add a row by hand if needed.'
  },
  messages: {
    outside: ({said}) => ({
      says: {zh: `\`${said}\` 有期限，但不在任何任务中，应记入台账`, en: `Unexpected duty \`${said}\` outside all tasks, expected it in the ledger`}
    })
  },
  find({tree, tasks}) {
    const inTasks = new Set(tasks.flatMap(({paragraphs}) => paragraphs))
    return bodyParts(tree)
      .flatMap((part) => runningParagraphs(part))
      .filter((node) => !inTasks.has(node))
      .flatMap((node) => {
        const view = viewOf(node, tree.source)
        if (!/[前内]/u.test(view.fold)) return []
        return [...view.fold.matchAll(DUTY)]
          .filter(([said]) => !HISTORY.test(said))
          .map((match) => {
            const end = match.index + match[0].length
            return {messageId: 'outside', data: {said: view.print.slice(match.index, end)}, place: view.position(match.index, end)}
          })
      })
  },
  examples: [
    {
      text: '一、任务\n1.公开预算。（责任单位：县财政局）\n2.公开决算。（责任单位：县财政局）\n\n工作总结请于9月30日前报送县政务公开办。\n\n某县人民政府办公室\n2023年5月8日\n',
      finds: ['9月30日前报送']
    },
    {
      text: '关于做好防汛工作的通知\n各镇：\n请明确一名联络员，名单于5个工作日内反馈县水利局。现将有关事项通知如下：\n一、任务\n1.巡查堤防。（责任单位：县水利局）\n',
      finds: ['5个工作日内反馈']
    },
    {text: '一、任务\n1.公开预算，9月30日前报送县政务公开办。（责任单位：县财政局）\n', finds: []},
    {
      text: '关于做好防汛工作的通知\n各镇：\n近日连续降雨，全县3月底前的隐患已全部整改。现将有关事项通知如下：\n一、任务\n1.巡查堤防。（责任单位：县水利局）\n',
      finds: []
    }
  ]
}
