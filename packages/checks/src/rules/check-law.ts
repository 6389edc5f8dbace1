import type { Rule } from "../finding/context.ts";
import type { Finding } from "../finding/finding.ts";
import { excerptOf } from "../reading/excerpt-of.ts";
import { readSentences } from "../reading/read-sentences.ts";

/** Each stale citation of the register, once per text and pattern. */
export const checkCitations: Rule = ({ passages, laws }) => {
  const patterns = laws.staleCitations.map((citation) => ({
    ...citation,
    matcher: new RegExp(citation.pattern, "giu"),
    exception: citation.unless === undefined ? null : new RegExp(citation.unless, "iu"),
  }));
  return passages.flatMap(({ text, block, section }) =>
    patterns.flatMap(({ matcher, exception, severity, advice }): Finding[] => {
      const match = text.matchAll(matcher).next().value;
      if (match === undefined || exception?.test(text)) return [];
      return [
        {
          rule: "citation-stale",
          severity,
          section,
          block,
          excerpt: excerptOf(text, match.index, match.index + match[0].length),
          message: advice,
        },
      ];
    }),
  );
};

const removal =
  /(?:^|[^\p{L}])(?:ta(?:s|r)?\s+(?:\p{L}+\s+)?bort|tog\s+bort|borttag\p{L}*|radera\p{L}*|avlägsna\p{L}*|dölj\p{L}*|göm(?:mer|ma|s)|moderera\p{L}*|blocker\p{L}*|(?:inte|ej)\s+(?:tillåt\p{L}*|accepter\p{L}*|godta\p{L}*)|tillåter\s+(?:inte|ej)|accepterar\s+(?:inte|ej)|otillåt\p{L}*)/iu;
const keeping =
  /(?:^|[^\p{L}])(?:(?:ta(?:s|r)?|raderar?s?|döljer|döljs|gömmer|modererar?s?|blockerar?s?|avlägsnar?s?)\s+(?:\p{L}+\s+)?(?:inte|aldrig)(?:[^\p{L}]|$)|(?:inte|aldrig)\s+(?:ta(?:s|r)?\s+bort|radera|dölja|blockera|avlägsna))/iu;
/** Content that a public authority may not sort out by opinion or taste. */
const vagueContent =
  /(?:^|[^\p{L}])((?:parti)?politisk\p{L}*(?:\s+(?:budskap|åsikt\p{L}*|propaganda|inlägg|kommentar\p{L}*|agitation))?|olämplig\p{L}*|opassande|oönskad\p{L}*|negativa?\s+\p{L}+|kritiska?\s+(?:kommentar\p{L}*|inlägg|synpunkt\p{L}*)|åsikt\p{L}*)/iu;

/** Removal by opinion or taste: RF 1 kap. 9 § and 2 kap. 1 §. */
export const checkModeration: Rule = ({ passages }) =>
  passages.flatMap(({ text, block, section }) =>
    readSentences(text).flatMap((sentence): Finding[] => {
      const content = vagueContent.exec(sentence)?.[1];
      if (content === undefined || !removal.test(sentence) || keeping.test(sentence)) return [];
      return [
        {
          rule: "moderation-exposed",
          severity: "warning",
          section,
          block,
          excerpt: sentence,
          message: {
            sv: `”${content}” är en osäker grund för att ta bort eller förbjuda inlägg. En kommun ska vara saklig och opartisk (regeringsformen 1 kap. 9 §) och får inte sortera efter åsikt (2 kap. 1 §). Räkna i stället upp vad som är brottsligt eller faller utanför sidans ämne, lika för alla, och låt en jurist läsa.`,
            en: `“${content}” is unsafe ground for removing or forbidding posts. A municipality must be objective and impartial (Instrument of Government 1:9) and may not sort by opinion (2:1). List instead what is criminal or outside the page's subject, the same for all, and let a lawyer read it.`,
          },
        },
      ];
    }),
  );

const gag =
  /(?:får|ska|skall|bör|kan)\s+(?:\p{L}+\s+)?(?:inte|ej|aldrig)\s[^.]{0,80}?(?:kritisera|uttala\s+sig\s+(?:negativt|kritiskt|illa)|tala\s+illa|skriva\s+(?:negativt|illa|kritiskt)|sprida\s+negativ)[^.]{0,80}?(?:kommun|arbetsgivar|stad|region|arbetsplats|förvaltning|chef)/iu;

/** Limits on what employees may say of their employer: the ban on reprisals, TF 3 kap. 6 §. */
export const checkSpeech: Rule = ({ passages }) =>
  passages.flatMap(({ text, block, section }) =>
    readSentences(text)
      .filter((sentence) => gag.test(sentence))
      .map((sentence) => ({
        rule: "speech-exposed",
        severity: "warning",
        section,
        block,
        excerpt: sentence,
        message: {
          sv: "Meningen kan läsas som att anställda inte får kritisera arbetsgivaren. Offentliganställda har yttrandefrihet (regeringsformen 2 kap. 1 §) och får inte utsättas för repressalier (tryckfrihetsförordningen 3 kap. 6 §). JO har kritiserat sådana krav. Begränsa regeln till det som skrivs i tjänsten.",
          en: "The sentence may read as a ban on criticising the employer. Public employees have freedom of expression (Instrument of Government 2:1) and are protected from reprisals (Freedom of the Press Act 3:6). The Parliamentary Ombudsman has criticised such demands. Limit the rule to what is written in service.",
        },
      })),
  );
