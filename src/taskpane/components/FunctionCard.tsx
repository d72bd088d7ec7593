import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FunctionHelp } from '../../locales/functions';
import type { FunctionTexts } from '../hooks/useFunctionHelp';
import { usePane } from '../hooks/usePane';
import { FunctionExampleTable } from './FunctionExampleTable';

const useStyles = makeStyles({
  card: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  summary: { cursor: 'pointer' },
  name: { fontWeight: tokens.fontWeightSemibold },
  said: { display: 'block', color: tokens.colorNeutralForeground2 },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  text: { margin: 0 },
  code: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM },
  term: { fontWeight: tokens.fontWeightSemibold },
  definition: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FunctionCardProps {
  /** Its name after `TIER.`. */
  readonly id: string;
  readonly help: FunctionHelp;
  readonly texts: FunctionTexts;
}

/** One function: what it does in a line; opened, its arguments, an example with what it shows, and the way into a cell. */
export function FunctionCard({ id, help, texts }: FunctionCardProps) {
  const styles = useStyles();
  const { state, flow, say } = usePane();
  const { language } = state;
  const words = (key: keyof FunctionTexts['pageTexts']) => texts.pageTexts[key][language];
  const parameters = Object.entries(help.parameters);
  const example = help.example[language];
  const insert = () =>
    flow.insertFunction({ id, parameters: parameters.map(([key]) => key), example: example.formula });
  return (
    <details className={styles.card}>
      <summary className={styles.summary}>
        <span className={styles.name}>TIER.{id}</span>
        <span className={styles.said}>{help.summary[language]}</span>
      </summary>
      <div className={styles.body}>
        <code className={styles.code}>={texts.signature(id, help, language)}</code>
        {parameters.length > 0 && (
          <dl className={styles.list}>
            {parameters.flatMap(([key, { name, help: said, isOptional }]) => [
              <dt key={key} className={styles.term}>
                {name[language]} {isOptional && <small>{words('optional')}</small>}
              </dt>,
              <dd key={`${key} said`} className={styles.definition}>
                {said[language]}
              </dd>,
            ])}
          </dl>
        )}
        <p className={styles.text}>{help.result[language]}</p>
        {help.note && <p className={styles.text}>{help.note[language]}</p>}
        <p className={mergeClasses(styles.text, styles.label)}>{words('example')}</p>
        <code className={styles.code}>{example.formula}</code>
        <FunctionExampleTable result={example.result} />
        <div>
          <Button onClick={() => void insert()}>{say('pane.functions.insert')}</Button>
        </div>
      </div>
    </details>
  );
}
