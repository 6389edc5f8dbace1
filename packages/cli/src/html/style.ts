/** A good printed page, on screen and on paper. System fonts: the page fetches nothing. */
export const style = `
:root{color-scheme:light dark}
body{margin:0;font:1.0625rem/1.55 Georgia,"Times New Roman",serif}
main{max-width:42rem;margin:0 auto;padding:2rem 1rem 4rem}
h1,h2,h3,h4,table.head{font-family:system-ui,sans-serif}
h1,h2,h3,h4{line-height:1.25;margin:2em 0 .5em;break-after:avoid}
h1{margin-top:0;font-size:2rem}
table{border-collapse:collapse;width:100%;margin:1.5rem 0;font-size:.9375rem}
caption{text-align:left;font-weight:600;padding-bottom:.25rem}
th,td{border:1px solid #767676;padding:.375rem .5rem;text-align:left;vertical-align:top}
th>p,td>p{margin:0}
tr{break-inside:avoid}
img{max-width:100%;height:auto}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #767676}
a{overflow-wrap:anywhere}
ol[data-delimiter="paren"]>li::marker{content:counter(list-item) ") "}
ol[data-delimiter="paren"][type="a"]>li::marker{content:counter(list-item,lower-alpha) ") "}
ol[data-delimiter="paren"][type="A"]>li::marker{content:counter(list-item,upper-alpha) ") "}
ol[data-delimiter="paren"][type="i"]>li::marker{content:counter(list-item,lower-roman) ") "}
ol[data-delimiter="paren"][type="I"]>li::marker{content:counter(list-item,upper-roman) ") "}
hr[data-page-break]{border:0;break-after:page}
ins{background:#0a7a3b22}
del{background:#b0002022}
@media print{main{max-width:none;padding:0}body{font-size:11pt}a{color:inherit}}
@page{size:A4;margin:25mm 22mm}
`.trim();
