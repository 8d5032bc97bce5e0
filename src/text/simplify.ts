/** Traditional characters of the words that notices are read by → simplified, one for one. Names are printed as they stand. */
export const PAIRS =
  '爲为裏里裡里綫线啓启衆众羣群峯峰箇个幹干稅税屆届塗涂彙汇併并佔占佈布勢势廚厨牽牵頭头單单責责門门關关辦办發发開开區区縣县鄉乡鎮镇衛卫與与會会議议實实評评審审務务時时間间進进現现規规劃划標标準准導导協协參参領领動动業业產产財财農农電电國国園园場场廣广網网絡络監监質质經经濟济貿贸資资環环態态護护興兴應应報报項项題题類类號号節节內内體体學学機机構构聯联處处屬属團团總总統统計计轉转變变運运輸输醫医療疗藥药險险養养勞劳錄录據据數数檔档聞闻傳传媽妈證证許许認认論论說说談谈調调請请讀读謝谢識识邊边達达遷迁選选還还遞递過过郵邮鐵铁銀银錢钱錯错鍵键長长隊队陽阳際际隨随雙双離离難难靈灵靜静響响頁页頂顶順顺須须預预願愿風风飛飞餘余館馆驗验魚鱼鳥鸟點点齊齐龍龙滿满漸渐潔洁灣湾災灾為为無无燈灯營营獎奖獨独畫画當当盡尽確确種种稱称積积穩稳窩窝競竞筆笔簡简簽签籌筹級级紅红紀纪約约純纯紙纸細细終终組组結结絕绝給给絲丝綜综綠绿維维緊紧編编練练縮缩績绩織织繼继續续繫系罰罚義义習习聽听職职聲声腦脑臨临舉举舊旧莊庄華华萬万葉叶補补裝装複复製制見见視视親亲覺觉觀观觸触訂订記记設设訪访訴诉診诊詞词試试詢询該该誠诚語语誤误課课諮咨謀谋講讲豐丰負负貧贫貨货販贩貫贯購购貴贵貸贷費费賞赏賠赔賴赖賽赛贈赠贏赢趕赶跡迹車车軍军軟软較较載载輔辅輕轻輛辆輪轮轄辖辭辞連连週周遊游遙遥適适遲迟遺遗鄰邻醜丑釋释針针鈔钞銷销鋼钢錦锦鎖锁鏈链鐘钟閉闭閒闲閱阅闢辟隱隐雜杂雲云霧雾韓韩頒颁頓顿額额顏颜顯显飯饭飲饮飼饲駐驻駕驾騎骑騰腾驅驱驟骤鬆松鬥斗鬧闹個个條条後后廳厅黨党檢检書书員员對对從从來来於于強强決决嚴严氣气圖图術术執执礦矿糧粮藝艺範范優优擴扩東东島岛壓压幾几減减創创勵励匯汇億亿儲储備备償偿僅仅傾倾側侧價价儘尽儀仪兩两凍冻別别剛刚劑剂勝胜圍围塊块壇坛墊垫夠够奪夺婦妇嬰婴孫孙寧宁寬宽寶宝將将專专尋寻層层崗岗幣币幫帮庫库廢废彈弹徵征憑凭懷怀戰战戶户擔担損损換换撥拨擊击攔拦攜携敗败敵敌斷断曆历棄弃樓楼樞枢樣样橋桥歲岁歷历殘残殺杀毀毁溫温滅灭滯滞漁渔潤润潛潜澤泽濃浓濕湿瀏浏牆墙狀状獻献瑪玛畝亩異异疊叠瘋疯盜盗盤盘礎础祕秘禮礼穀谷竊窃紛纷納纳紐纽緣缘縱纵罷罢羅罗聖圣肅肃脫脱腫肿膚肤艦舰艱艰蘇苏虛虚蟲虫襲袭詳详誌志諾诺譽誉讓让豎竖貯贮買买賣卖賬账贊赞踐践轟轰辯辩邏逻鏡镜閥阀閘闸闊阔陸陆陣阵雞鸡頻频顧顾飾饰餵喂騙骗鬱郁鹽盐麥麦黃黄齡龄覽览覈核迴回並并採采'
const table = new Map<number, string>()
/** 1 for each traditional character: most texts have none, and are asked for each of theirs. */
const isTraditional = new Uint8Array(0x10000)
for (let at = 0; at + 1 < PAIRS.length; at += 2) {
  table.set(PAIRS.charCodeAt(at), PAIRS.charAt(at + 1))
  isTraditional[PAIRS.charCodeAt(at)] = 1
}

/** @returns A string of the same length in UTF-16 code units. */
export function simplify(text: string): string {
  let simple = ''
  /** What stands before it is simplified already */
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isTraditional[unit] !== 1) continue
    simple += text.slice(copied, at) + (table.get(unit) ?? '')
    copied = at + 1
  }
  return copied === 0 ? text : simple + text.slice(copied)
}
