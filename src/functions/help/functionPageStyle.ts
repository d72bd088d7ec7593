/** How the page of functions looks, on a screen, in the dark and on paper. */
export const functionPageStyle = `
:root{color-scheme:light dark;--latin:"Segoe UI",-apple-system,BlinkMacSystemFont,Roboto,"Liberation Sans",Arial;--chinese:"Microsoft YaHei","PingFang SC","Noto Sans CJK SC"}
body{margin:0 auto;max-width:46rem;padding:1rem 1.25rem 4rem;font:16px/1.6 var(--latin),var(--chinese),sans-serif}
:lang(zh) body{font-family:var(--chinese),var(--latin),sans-serif}
header{display:flex;justify-content:space-between;align-items:baseline;gap:1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1.1rem;margin:0}h4{font-size:.9rem;margin:1rem 0 .25rem}
nav h2{font-size:.9rem;margin:.75rem 0 0}nav p{margin:0}nav a{margin-right:.75rem;white-space:nowrap}
section{border-top:1px solid #8886;padding:1.25rem 0;scroll-margin-top:1rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#8882;padding:.5rem .75rem;border-radius:4px;margin:.25rem 0}
dl{margin:0;display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.15rem 1rem}dt{font-weight:600}dd{margin:0}
p{margin:.35rem 0}.note{border-left:3px solid #8888;padding-left:.75rem}
.shown{border-collapse:collapse;margin:.5rem 0}.shown td{border:1px solid #8886;padding:.1rem .6rem;min-width:2.5rem;height:1.5em}
@media print{nav{display:none}section{break-inside:avoid}}
`.replaceAll('\n', '');
