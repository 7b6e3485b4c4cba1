// The issues that @adobe/structured-data-validator has with a page: node adobe.mjs VOCABULARY PAGE
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(process.cwd() + '/'));
const load = async (name) => {
  try {
    return await import(pathToFileURL(require.resolve(name)).href);
  } catch {
    return require(name);
  }
};
const library = await load('@adobe/structured-data-validator');
const Validator = library.Validator ?? library.default?.Validator ?? library.default;
const extractor = await load('@marbec/web-auto-extractor');
const Extractor = extractor.default?.default ?? extractor.default ?? extractor;
const [vocabulary, page] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
const data = new Extractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(page);
const issues = await new Validator(JSON.parse(vocabulary)).validate(data);
console.log(JSON.stringify({ read: Object.keys(data.jsonld ?? {}), issues }));
