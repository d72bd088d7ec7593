import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { BackButton } from '../components/BackButton';
import { FunctionCard } from '../components/FunctionCard';
import { ScreenFrame } from '../components/ScreenFrame';
import { Waiting } from '../components/Waiting';
import { useFunctionHelp, type FunctionTexts } from '../hooks/useFunctionHelp';
import { usePane } from '../hooks/usePane';

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400 },
});

/** The custom functions there are, in their groups, to be searched, read about and put into a cell. */
export function FunctionsScreen() {
  const styles = useStyles();
  const { state, say } = usePane();
  const [query, setQuery] = useState('');
  const texts = useFunctionHelp();
  const found = texts ? foundFunctions(texts, query) : [];
  return (
    <ScreenFrame title={say('pane.functions.title')} lead={say('pane.functions.lead')} footer={<BackButton />}>
      <SearchBox
        className={styles.search}
        placeholder={say('pane.functions.search')}
        aria-label={say('pane.functions.search')}
        value={query}
        onChange={(_event, { value }) => setQuery(value)}
      />
      {texts === undefined && <Waiting label={say('pane.functions.loading')} />}
      {texts && found.length === 0 && <p role="status">{say('pane.functions.noneFound', { query })}</p>}
      {texts?.functionGroups.map((group) => {
        const members = found.filter(([, help]) => help.group === group);
        return (
          members.length > 0 && (
            <section key={group} aria-labelledby={`pane-functions-${group}`}>
              <h2 id={`pane-functions-${group}`} className={styles.title}>
                {texts.pageTexts[`group.${group}`][state.language]}
              </h2>
              {members.map(([id, help]) => (
                <FunctionCard key={id} id={id} help={help} texts={texts} />
              ))}
            </section>
          )
        );
      })}
    </ScreenFrame>
  );
}

/** The functions whose name or summary, in either language, holds every word of a query. */
function foundFunctions({ functionHelp }: FunctionTexts, query: string) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return Object.entries(functionHelp).filter(([id, { summary }]) => {
    const said = `tier.${id} ${Object.values(summary).join(' ')}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
