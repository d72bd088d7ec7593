import { everywhere } from './types';
import type { FunctionHelp } from './types';

/** Upgrades and leads. */
export const leadFunctions = {
  LADDER: {
    group: 'leads',
    summary: {
      'zh-CN': '满足条件的最高等级，如会员等级。',
      en: 'The highest tier whose requirements hold, such as a member level.',
    },
    parameters: {
      value: {
        name: { 'zh-CN': '数值', en: 'value' },
        help: {
          'zh-CN': '一个数值，或与各项条件对应的一行数值',
          en: 'One value, or a row with one for each requirement',
        },
      },
      requirements: {
        name: { 'zh-CN': '条件表', en: 'requirements' },
        help: {
          'zh-CN': '最高等级在前，每行：等级名称，各项最低值',
          en: 'The best tier first; each row a name and a minimum for every value',
        },
      },
    },
    result: { 'zh-CN': '等级名称；都不满足时为空。', en: 'The name of the tier; blank where none holds.' },
    note: { 'zh-CN': '空单元格按 0 计。', en: 'A blank cell counts as 0.' },
    example: {
      'zh-CN': { formula: '=TIER.LADDER(5200,{"金",20000;"银",5000;"普通",0})', result: [['银']] },
      en: { formula: '=TIER.LADDER(5200,{"Gold",20000;"Silver",5000;"Member",0})', result: [['Silver']] },
    },
  },
  LEADSTATUS: {
    group: 'leads',
    summary: {
      'zh-CN': '意向客户的等级是否仍在有效期内。',
      en: 'Whether the grade of a lead still holds.',
    },
    parameters: {
      grade: {
        name: { 'zh-CN': '意向等级', en: 'grade' },
        help: { 'zh-CN': 'A–D 或其名称', en: 'A to D, or its name' },
      },
      gradedOn: {
        name: { 'zh-CN': '评定日期', en: 'gradedOn' },
        help: { 'zh-CN': '评定或升级的日期', en: 'The day it was graded or rose' },
      },
      asOf: {
        name: { 'zh-CN': '基准日', en: 'asOf' },
        help: { 'zh-CN': '要查看的日期', en: 'The day that is asked about' },
      },
      validity: {
        name: { 'zh-CN': '有效天数', en: 'validity' },
        help: { 'zh-CN': '默认 7 天', en: 'In days; 7 unless given' },
        isOptional: true,
      },
      extension: {
        name: { 'zh-CN': '延期原因', en: 'extension' },
        help: {
          'zh-CN': '拜访日期已定、成交日期已定或外部原因，延期 7 天；未延期则留空',
          en: 'Visit date known, Closing date known or Outside causes: 7 days more; blank where there is none',
        },
        isOptional: true,
      },
    },
    result: {
      'zh-CN': '有效、即将到期、已延期、已到期、立即改派（D 级）或未注明日期；已成交的为空。',
      en: 'Valid, expiring, extended, expired, reassign now (grade D) or undated; blank for a lead that was won.',
    },
    example: {
      'zh-CN': { formula: '=TIER.LEADSTATUS("B",DATE(2026,6,1),DATE(2026,6,4))', result: [['有效']] },
      en: { formula: '=TIER.LEADSTATUS("B",DATE(2026,6,1),DATE(2026,6,4))', result: [['Valid']] },
    },
  },
  VERSION: {
    group: 'leads',
    summary: { 'zh-CN': 'Tierwise 的版本号。', en: 'The version of Tierwise.' },
    parameters: {},
    result: { 'zh-CN': '版本号文字。', en: 'The version, as text.' },
    example: everywhere('=TIER.VERSION()', [['1.0.0']]),
  },
} satisfies Readonly<Record<string, FunctionHelp>>;
