/**
 * Codes of the languages that metadata can be translated into: fully supported languages, then end-user ones.
 * Source: Salesforce Help, Supported Languages; metadata-api/translations.md (the file is named by the code).
 */
export const languageCodes: ReadonlySet<string> = new Set(
  `da de es es_MX fi fr it ja ko nl_NL no pt_BR ru sv th zh_CN zh_TW
   ar bg cs el en_GB hr hu in iw pl pt_PT ro sk sl tr uk vi`.split(/\s+/),
);
