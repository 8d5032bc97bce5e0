/** A notice of 10 April 2023 with tasks, of which the last says these words. */
export const dated = (words: string): string => `某县水务局关于做好河道清淤工作的通知
某水发〔2023〕9号
各乡镇：
一、清淤任务
1.公布清淤路段，落实责任人。（责任单位：县水务局）
2.清点沿河闸门，登记造册。（责任单位：县水务局）
3.全面开展河道清淤，${words}。（责任单位：县水务局）
某县水务局
2023年4月10日
`
