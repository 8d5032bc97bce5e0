const MONTH = 'yyyy"年"m"月"'
const MONTH_DAY = 'm"月"d"日"'
const TIME = 'h"时"mm"分"'

/**
 * Number formats that a Chinese Excel writes as a bare number: 「2022年7月」 is format 57, without a code in the file.
 *
 * @see ECMA-376 part 1, 18.8.30, zh-cn
 */
export const CHINESE_FORMATS: Readonly<Record<number, string>> = {
  27: MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: TIME,
  33: `${TIME}ss"秒"`,
  34: `上午/下午${TIME}`,
  35: `上午/下午${TIME}ss"秒"`,
  36: MONTH,
  50: MONTH,
  51: MONTH_DAY,
  52: MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: `上午/下午${TIME}`,
  56: `上午/下午${TIME}ss"秒"`,
  57: MONTH,
  58: MONTH_DAY
}

/** Those that an `.xls` does not spell out; 14 is the short date of the system. */
export const BUILTIN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  48: '##0.0E+0',
  49: '@',
  ...CHINESE_FORMATS
}
