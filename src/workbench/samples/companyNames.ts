import type { Random } from './seededRandom';

const first = [...'云岚澄朔砚沐衡霁昱棠泓笙岑珩漾屿栩蔚晏麓'];
const second = [...'岫舟禾川野翎汀桁屹衍淼垣樾澜泽辰'];
const trades = [
  '精密机械',
  '自动化设备',
  '电子科技',
  '包装材料',
  '食品机械',
  '汽车零部件',
  '新能源',
  '医疗器械',
  '智能装备',
  '仪器仪表',
  '纺织机械',
  '物流设备',
  '光电技术',
  '环保工程',
];
const forms = ['有限公司', '有限公司', '有限公司', '股份有限公司', '（集团）有限公司'];

/**
 * Invented company names, no two alike.
 *
 * @param count how many, at most 4,480
 * @throws RangeError "companyNames requires a count the word lists suffice for"
 */
export function companyNames(random: Random, count: number): readonly string[] {
  if (count > first.length * second.length * trades.length) {
    throw new RangeError('companyNames requires a count the word lists suffice for');
  }
  const taken = new Set<string>();
  const names: string[] = [];
  while (names.length < count) {
    const stem = random.pick(first) + random.pick(second) + random.pick(trades);
    if (taken.has(stem)) continue;
    taken.add(stem);
    names.push(stem + random.pick(forms));
  }
  return names;
}
