import type { Texts } from './types';

/** What a customer lacks for the next tier, in one line. */
export const nextTierTexts = {
  'next.best': { 'zh-CN': '已是最高等级', en: 'in the best tier' },
  'next.gap': { 'zh-CN': '距 {tier} 还差 {gap} 分', en: '{gap} points short of {tier}' },
  'next.gapOf': { 'zh-CN': '距 {tier}：{name}还差 {gap} 分', en: '{name} {gap} points short of {tier}' },
  'next.gapOn': {
    'zh-CN': '距 {tier}：{indicator} {value} → {threshold}',
    en: 'for {tier}: {indicator} from {value} to {threshold}',
  },
  'next.requires': { 'zh-CN': '距 {tier} 还需：{conditions}', en: 'still needed for {tier}: {conditions}' },
  'next.change': { 'zh-CN': '最省力：{indicator} {from} → {to}', en: 'easiest: {indicator} from {from} to {to}' },
  'next.changeBlank': { 'zh-CN': '最省力：{indicator}填为 {to}', en: 'easiest: {indicator} filled in as {to}' },
  'next.changeBeyond': { 'zh-CN': '{change}（升至 {tier}）', en: '{change} (reaching {tier})' },
  'next.capped': { 'zh-CN': '现受限于“{reason}”', en: 'held down by “{reason}”' },
  'next.noChange': { 'zh-CN': '仅改善一项不足以升级', en: 'no single change is enough' },
} satisfies Texts;
