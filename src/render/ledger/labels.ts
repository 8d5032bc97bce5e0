import type {RenderOptions} from '../../model/contract.ts'
import type {DeadlineKind} from '../../model/deadline.ts'
import type {UnitLevel, UnitRole} from '../../model/record.ts'

export type Language = RenderOptions['header']

interface Labels {
  readonly kind: Readonly<Record<DeadlineKind, string>>
  readonly role: Readonly<Record<UnitRole, string>>
  readonly level: Readonly<Record<UnitLevel, string>>
  readonly yes: string
  readonly no: string
}

/** What the ledger calls the values of the record. */
export const labels: Readonly<Record<Language, Labels>> = {
  zh: {
    kind: {
      date: '具体日期',
      relative: '相对期限',
      recurring: '周期性',
      minimum: '最短时长',
      continuous: '长期',
      irregular: '不定期',
      concurrent: '同步'
    },
    role: {lead: '牵头', responsible: '责任', support: '配合'},
    level: {nation: '国家', province: '省级', city: '市级', county: '县级', town: '乡级'},
    yes: '是',
    no: '否'
  },
  en: {
    kind: {
      date: 'date',
      relative: 'relative',
      recurring: 'recurring',
      minimum: 'minimum',
      continuous: 'continuous',
      irregular: 'irregular',
      concurrent: 'concurrent'
    },
    role: {lead: 'lead', responsible: 'responsible', support: 'support'},
    level: {nation: 'nation', province: 'province', city: 'city', county: 'county', town: 'town'},
    yes: 'yes',
    no: 'no'
  }
}
