import type { Texts } from './Texts';

/** What the commands say on the terminal. */
export const commandTexts = {
  usage: {
    'zh-CN': `用法：npm run grade -- 工作簿.xlsx [选项]

  --scheme ID|文件.json    分级方案：内置方案的编号，或方案文件
  --sheet 工作表           客户所在的工作表
  --as-of YYYY-MM-DD       统计截止日期；不填则取数据中最晚的日期
  --map 指标=列标题        指定某个指标用哪一列（可重复）
  --reports 名称,名称      再生成报表：summary 等级汇总、composition 构成分析、concentration 客户集中度、
                           loyal 最可能忠诚的客户、matrix 价值–潜力矩阵、standards 分级标准、
                           review 评估结果汇总、evaluation 客户关系评估表、details 分级明细
  --matrix 纵轴,横轴       按这两个综合分生成矩阵，如 value,loyalty；不填则用方案的前两个
  --evaluate 谁            生成客户关系评估表：one（一份，可换客户）、all、tier:等级、编号,编号…
  --evaluate-as 方式       pages：同一工作表，每人一页（默认）；sheets：每人一张工作表
  --out 文件.xlsx          把分级后的工作簿另存到这里；不填则不写任何文件
  --json                   在标准输出打印一个 JSON 对象
  --lang zh-CN|en          提示语言
  --schemes                列出内置方案
  --describe ID            用文字说明一个内置方案`,
    en: `Usage: npm run grade -- book.xlsx [options]

  --scheme ID|file.json    grading scheme: a preset's id, or a scheme file
  --sheet NAME             the worksheet that holds the customers
  --as-of YYYY-MM-DD       the date the figures refer to; default: the latest date in the data
  --map indicator=Header   which column an indicator is read from (repeatable)
  --reports NAME,NAME      write reports as well: summary (tiers), composition (of sales), concentration (who brings
                           them), loyal (most likely so), matrix (value and potential), standards (the scheme),
                           review (results to sign), evaluation (a form for a customer), details (every basis)
  --matrix UP,RIGHT        write the matrix of these two composites, such as value,loyalty; default: the first two
  --evaluate WHOM          write evaluation sheets: one (a form to choose in), all, tier:TIER, ID,ID…
  --evaluate-as HOW        pages: one sheet, a page each (default); sheets: a sheet each
  --out FILE.xlsx          save the graded workbook here; without it nothing is written
  --json                   print one JSON object on standard output
  --lang zh-CN|en          language of the messages
  --schemes                list the presets
  --describe ID            a preset in words`,
  },
  optionUnknown: { 'zh-CN': '不认识选项 {option}。', en: 'There is no option {option}.' },
  optionRepeated: { 'zh-CN': '选项 {option} 只能出现一次。', en: 'The option {option} may be given only once.' },
  valueMissing: { 'zh-CN': '选项 {option} 后面缺少内容。', en: 'The option {option} needs a value.' },
  valueUnwanted: { 'zh-CN': '选项 {option} 后面不能带内容。', en: 'The option {option} takes no value.' },
  fileCount: {
    'zh-CN': '请给出一个（且只有一个）.xlsx 工作簿。',
    en: 'Please name one .xlsx workbook, and only one.',
  },
  languageUnknown: {
    'zh-CN': '不支持语言“{value}”，可用：zh-CN、en。',
    en: 'The language “{value}” is not available; choose zh-CN or en.',
  },
  dateInvalid: {
    'zh-CN': '“{value}”不是有效日期，请写成 YYYY-MM-DD。',
    en: '“{value}” is not a date; please write it as YYYY-MM-DD.',
  },
  mapInvalid: {
    'zh-CN': '--map 要写成“指标=列标题”，收到的是“{value}”。',
    en: '--map is written indicator=Header; found “{value}”.',
  },
  layoutInvalid: {
    'zh-CN': '--evaluate-as 只能是 pages 或 sheets，且要与 --evaluate 一起使用，收到的是“{value}”。',
    en: '--evaluate-as is pages or sheets, together with --evaluate; found “{value}”.',
  },
  mapRepeated: {
    'zh-CN': '--map 对指标“{value}”给出了不止一列。',
    en: '--map names more than one column for “{value}”.',
  },
  schemeUnknown: {
    'zh-CN': '没有编号为“{value}”的方案，可用：{known}。',
    en: 'There is no scheme “{value}”; there are: {known}.',
  },
  schemeFileMissing: { 'zh-CN': '找不到方案文件 {file}。', en: 'The scheme file {file} was not found.' },
  schemeFileInvalid: {
    'zh-CN': '方案文件 {file} 不是有效的 JSON：{reason}',
    en: 'The scheme file {file} is not valid JSON: {reason}',
  },
  fileMissing: { 'zh-CN': '找不到文件 {file}。', en: 'The file {file} was not found.' },
  fileUnreadable: { 'zh-CN': '无法读取文件 {file}（{reason}）。', en: 'The file {file} cannot be read ({reason}).' },
  notXlsx: {
    'zh-CN': '{file} 不是 .xlsx 工作簿，请在 Excel 中打开它，再另存为 .xlsx。',
    en: '{file} is not an .xlsx workbook; please open it in Excel and save it as .xlsx.',
  },
  corrupt: {
    'zh-CN': '{file} 已损坏，无法打开。请在 Excel 中打开并修复，再另存为 .xlsx。',
    en: '{file} is damaged and cannot be opened; please have Excel open and repair it, and save it as .xlsx.',
  },
  encrypted: {
    'zh-CN': '{file} 设有打开密码，请先在 Excel 中取消密码。',
    en: '{file} needs a password to open; please remove it in Excel first.',
  },
  oldFormat: {
    'zh-CN': '{file} 是旧版 .xls 文件，请先在 Excel 中另存为 .xlsx。',
    en: '{file} is an old .xls file; please save it as .xlsx in Excel first.',
  },
  tooLarge: {
    'zh-CN': '{file} 解压后过大，无法打开。请只保留需要的工作表，再另存为 .xlsx。',
    en: '{file} is too large to open once unpacked; please save a copy with only the sheets that are needed.',
  },
  outIsInput: {
    'zh-CN': '--out 不能是输入文件本身，输入文件永远不会被覆盖。',
    en: '--out may not be the input file itself; the input is never overwritten.',
  },
  outUnwritable: {
    'zh-CN': '无法写入文件 {file}（{reason}）。',
    en: 'The file {file} cannot be written ({reason}).',
  },
  said: { 'zh-CN': '{message}', en: '{message}' },
  failed: { 'zh-CN': '分级时出现意外错误：{reason}', en: 'Grading failed unexpectedly: {reason}' },
  graded: {
    'zh-CN': '工作表“{sheet}”{range}：按方案 {scheme}（{version}）为 {count} 位客户分级，统计截止 {asOf}。',
    en: 'Sheet “{sheet}” {range}: {count} customers graded by {scheme} ({version}), as of {asOf}.',
  },
  noDate: { 'zh-CN': '无日期', en: 'no date' },
  tierLine: { 'zh-CN': '{name}：{count}（{share}）', en: '{name}: {count} ({share})' },
  issueRows: {
    'zh-CN': '{message}（第 {rows} 行）',
    en: '{message} (rows {rows})',
  },
  issueRow: { 'zh-CN': '{message}（第 {rows} 行）', en: '{message} (row {rows})' },
  issueCount: { 'zh-CN': '需要留意 {count} 处：', en: 'To look at ({count}):' },
  saved: { 'zh-CN': '已另存为 {file}。', en: 'Saved as {file}.' },
  building: { 'zh-CN': '正在构建加载项，请稍候…', en: 'Building the add-in …' },
  workbenchUsage: {
    'zh-CN': '用法：npm run workbench -- [--port 端口] [--no-open]',
    en: 'Usage: npm run workbench -- [--port NUMBER] [--no-open]',
  },
  portTaken: { 'zh-CN': '无法使用端口 {port}（{reason}）。', en: 'Port {port} cannot be used ({reason}).' },
  serving: {
    'zh-CN': '工作台已启动：{address}（按 Ctrl+C 停止）',
    en: 'The workbench is at {address} (Ctrl+C stops it)',
  },
} as const satisfies Texts;
