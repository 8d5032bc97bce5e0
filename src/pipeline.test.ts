import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {extractNotice, processor, readNotice} from './index.ts'
import {dated} from './notice.fixture.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const ODD = '某县水利局关于做好防汛工作的通知\n某水发[2023]9号\n各乡镇：\n一、排查隐患。\n三、储备物资。\n某县水利局\n2023年5月10日\n'

describe('a file', () => {
  it('that is extracted twice has its remarks once, and gives one record', async () => {
    const file = await readNotice({path: 'a.txt', bytes: bytesOf(ODD)})
    const [once, first] = [await extractNotice(file), file.messages.map(({ruleId}) => ruleId)]
    expect(first).toEqual(['malformed-doc-number', 'numbering-gap'])
    expect(await extractNotice(file)).toEqual(once)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(first)
  })
  it('keeps the remarks of others, before ours', async () => {
    const file = await readNotice({path: 'a.txt', bytes: bytesOf(ODD)})
    file.message('甲', {ruleId: 'theirs', source: 'other'})
    for (let count = 0; count < 2; count++) await extractNotice(file)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['theirs', 'malformed-doc-number', 'numbering-gap'])
  })
  it('may come from another copy of the package', async () => {
    const copy = new URL('../node_modules/vfile/lib/index.js?copy', import.meta.url).href
    const other = (await import(/* @vite-ignore */ copy)) as {VFile: typeof VFile}
    expect(other.VFile).not.toBe(VFile)
    const file = await readNotice({path: 'a.txt', bytes: bytesOf(ODD)})
    const foreign = new other.VFile({path: file.path, value: String(file), data: file.data})
    expect(foreign).not.toBeInstanceOf(VFile)
    expect(await extractNotice(foreign)).toEqual(await extractNotice(file))
  })
  it('that nobody read is refused in words', async () => {
    await expect(extractNotice(new VFile({path: 'a.txt', value: ODD}))).rejects.toThrow('Unexpected file `a.txt` without `data.reading`')
  })
  it('gives its tree, its facts and its record in one run', async () => {
    const file = await readNotice({path: 'a.txt', bytes: bytesOf(ODD)})
    const checked = await processor.run(processor.parse(file), file)
    const record = processor.stringify(checked, file)
    expect(checked.facts.tasks.map(({id}) => id)).toEqual(record.tasks.map(({id}) => id))
    expect(record).toEqual(await extractNotice({path: 'a.txt', bytes: bytesOf(ODD)}))
  })
})

describe('the calendar', () => {
  it.each([
    ['cut in the word', '自本通知印发之日起10个工作\n日内报送清单', '2023-04-23'],
    ['behind a comma without a blank', '逐段登记,印发后10个工作日内报送清单', '2023-04-23'],
    ['cut in the name of the holiday', '逐段登记问题并建立清单，报送县水务局备案，务必在春\n节前完成', '2024-02-09'],
    ['on one line', '本方案下发10个工作日内报送清单', '2023-04-23'],
    ['between quotes', '清淤务必在“五一”前完成', '2023-04-30']
  ])('is asked by what was found, and not by the look of the text: %s', async (_, words, date) => {
    const text = dated(words)
    const [extracted, checked] = await Promise.all([{}, {calendar: true}].map((options) => extractNotice({path: 'a.txt', bytes: bytesOf(text)}, options)))
    const dates = (record: typeof extracted) => record?.tasks.flatMap(({deadlines}) => deadlines.map((one) => one.date))
    expect(dates(extracted)).toEqual([date])
    expect(dates(checked)).toEqual([date])
  })
})
