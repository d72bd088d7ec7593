import type { Language, Scheme } from '../grading/scheme';
import type { Explanation } from '../grading/types';
import { compositeWriter } from './compositeWriter';
import { conditionSentence } from './conditionSentence';
import { givenWriter } from './givenWriter';
import { template, text } from './text';
import { valuesWriter } from './valuesWriter';

/** Takes the name of the row's tier, and the reason of whoever typed it. */
type Writer = (explanation: Explanation, tier: string, reason: string) => string;

/**
 * Writes the first part of a basis: what had the last word, and what it looked at. Names, conditions and templates are
 * looked up once.
 */
export function decisionWriter(
  language: Language,
  scheme: Scheme,
): (explanation: Explanation, reason?: string) => string {
  const tiers = new Map(scheme.tiers.map(({ id, names }) => [id, names[language]]));
  const ungraded = text(language, 'basis.ungraded');
  const nameOf = (id: string | undefined) => tiers.get(id ?? '') ?? ungraded;
  const composites = listWriter(language, scheme);
  const decided = template(language, 'basis.decided');
  const cluster = template(language, 'basis.cluster');
  const writers: Readonly<Record<Explanation['decidedBy'], Writer>> = {
    gate: gateWriter(language, scheme),
    rule: (explanation, tier) => decided({ tier, composites: composites(explanation) }),
    rung: rungWriter(language, scheme),
    cluster: (explanation, tier) => cluster({ tier, composites: composites(explanation) }),
    given: givenWriter(language),
    kept: keptWriter(language),
    floor: byHand('basis.floor'),
    override: byHand('basis.override'),
    none: noneWriter(language, scheme, composites),
  };
  function byHand(key: 'basis.floor' | 'basis.override'): Writer {
    const sentence = template(language, key);
    const noReason = text(language, 'basis.noReason');
    return ({ computed }, tier, reason) =>
      sentence({ tier, computed: nameOf(computed), reason: reason === '' ? noReason : reason });
  }
  return (explanation, reason = '') => writers[explanation.decidedBy](explanation, nameOf(explanation.tier), reason);
}

/** The composites of a row, one after the other. */
function listWriter(language: Language, scheme: Scheme): (explanation: Explanation) => string {
  const composite = compositeWriter(language, scheme);
  const separator = text(language, 'basis.listSeparator');
  return (explanation) => explanation.composites.map(composite).join(separator);
}

function gateWriter(language: Language, scheme: Scheme): Writer {
  const reasons = new Map(scheme.gates.map(({ id, reason }) => [id, reason[language]]));
  const values = valuesWriter(language, scheme);
  const plain = template(language, 'basis.gate');
  const withValues = template(language, 'basis.gateWithValues');
  return (explanation, tier) => {
    const reason = reasons.get(explanation.gate ?? '') ?? '';
    const shown = values(explanation);
    return shown === '' ? plain({ tier, reason }) : withValues({ tier, reason, values: shown });
  };
}

function rungWriter(language: Language, scheme: Scheme): Writer {
  const { decide } = scheme;
  const rungs = decide.kind === 'ladder' ? decide.rungs : [];
  const conditions = rungs.map(({ requires }) => conditionSentence(language, scheme, requires));
  const values = valuesWriter(language, scheme);
  const sentence = template(language, 'basis.rung');
  const otherwise = template(language, 'basis.otherwise');
  return (explanation, tier) => {
    const condition = conditions[explanation.rule ?? -1];
    return condition === undefined ? otherwise({ tier }) : sentence({ tier, condition, values: values(explanation) });
  };
}

function keptWriter(language: Language): Writer {
  const sentences = {
    grace: template(language, 'basis.kept.grace'),
    minimumDays: template(language, 'basis.kept.minimumDays'),
    promotionWaits: template(language, 'basis.kept.promotionWaits'),
  };
  return ({ kept = 'grace' }, tier) => sentences[kept]({ tier });
}

function noneWriter(language: Language, { decide }: Scheme, composites: (explanation: Explanation) => string): Writer {
  if (decide.kind === 'ladder') return () => text(language, 'basis.noRung');
  if (decide.kind === 'given') return () => text(language, 'basis.notGiven');
  const sentence = template(language, 'basis.none');
  return (explanation) => sentence({ composites: composites(explanation) });
}
