/** WMT21, TED, Chinese–English: systems and their scores as published, the best first. */
export const PUBLISHED_TED = `refB 0.4153
DIDI-NLP 1.6509
metricsystem2 1.7603
metricsystem1 1.9021
MiSS 1.9709
IIE-MT 1.9811
metricsystem4 2.0491
metricsystem5 2.1514
SMU 2.2021
Borderline 2.4053
NiuTrans 2.4868
Facebook-AI 2.6359
Online-W 2.9253
metricsystem3 2.9888
ref 5.5151`;
