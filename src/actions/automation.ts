import { presetById, presets } from '../grading';
import type { Language, Scheme } from '../grading/types';
import { defaultScheme } from './defaultScheme';
import { describedScheme } from './describedScheme';
import { failureSentence } from './failureSentence';
import { findData } from './findData';
import { gradeInPlace } from './gradeInPlace';
import { issueText } from './issueText';
import { issueSentence } from '../locales';
import { requestedMapping } from './requestedMapping';
import { requestedReports } from './requestedReports';
import { requestedScheme } from './requestedScheme';
import { schemeNotes } from './schemeNotes';
import { takeBack } from './takeBack';
import { writeReports } from './writeReports';
import type { Automation, AutomationOutput, AutomationReport, AutomationRequest } from './automationTypes';
import type { CellIssue, Outcome, RunOptions } from './types';

function outputIssues(issues: readonly CellIssue[], scheme: Scheme, language: Language): AutomationOutput['issues'] {
  return issues.map((issue) => ({
    row: issue.rowNumber ?? null,
    column: issue.column ?? null,
    found: issue.found ?? null,
    code: issue.code,
    message: issueText(language, issue, scheme),
  }));
}

function output(outcome: Outcome, language: Language): AutomationOutput {
  const { scheme, asOf, sheet, range, tiers, issues } = outcome;
  return {
    scheme: { id: scheme.id, version: scheme.version },
    asOf: asOf ?? null,
    sheet,
    range,
    tiers: tiers.map(({ tier, count, share }) => ({
      id: tier,
      name: scheme.tiers.find(({ id }) => id === tier)?.names[scheme.language] ?? tier,
      count,
      share,
    })),
    customers: outcome.customers(),
    issues: outputIssues(issues, scheme, language),
  };
}

async function grade(request: AutomationRequest): Promise<AutomationReport> {
  const { language } = request;
  try {
    const wanted = requestedReports(request.reports ?? []);
    const chosen = request.scheme === undefined ? undefined : requestedScheme(request.scheme, language);
    const data = await findData(
      request.sheet === undefined ? { kind: 'sheet' } : { kind: 'sheetNamed', sheet: request.sheet },
      { language },
    );
    const scheme = chosen ?? (await defaultScheme(data, language, Object.keys(request.map)));
    const { mapping, notes } = requestedMapping(data, scheme, request.map, language);
    const using = issueSentence(language, { code: 'defaultScheme', params: { scheme: scheme.names[language] } });
    const outcome = await gradeInPlace({ data, scheme, mapping, asOf: request.asOf }, { language });
    const leftOut: string[] = [];
    const onNote: RunOptions['onNote'] = (note) => leftOut.push(issueSentence(language, note));
    const written =
      wanted.length === 0
        ? []
        : await writeReports(
            { reports: wanted, sheet: outcome.sheet, evaluation: request.evaluation, matrix: request.matrix },
            { language, onNote },
          );
    const told = [
      ...schemeNotes(data, scheme, language),
      ...notes,
      ...written.map(({ sheet }) => issueSentence(language, { code: 'reportWritten', params: { sheet } })),
      ...leftOut,
    ];
    return { ok: true, output: output(outcome, language), notes: chosen ? told : [using, ...told] };
  } catch (error) {
    return { ok: false, message: failureSentence(language, error) };
  }
}

/** The same actions as the pane's, without a person: for the headless command and the workbench. */
export const automation: Automation = {
  grade,
  takeBack,
  schemes: (language) => presets.map(({ id, names }) => ({ id, name: names[language] })),
  describe: (id, language) => {
    const scheme = presetById(id);
    return scheme && describedScheme(scheme, language);
  },
};
