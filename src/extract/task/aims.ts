const AIM = /^(?:总体要求|总体目标|总体思路|总体安排和目标|总的要求|指导思想|指导原则|基本原则|工作原则|主要原则|遵循原则|主要目标|工作目标|发展目标|行动目标|建设目标|目标任务|任务目标|目标要求|预期目标|主要预期目标|实施目标|阶段目标|年度目标|具体目标|总体定位|发展思路|工作思路|基本思路|基本要求|编制依据|适用范围|术语|名词解释|目的意义|重要意义|背景|现状|发展现状|发展基础|形势|面临形势|工作背景|有关定义)/u

/** Chapters of aims (总体要求, 基本原则, 主要目标 …) prescribe no work. On the folded title. */
export function isAim(title: string): boolean {
  return AIM.test(title) && title.length <= 24
}
