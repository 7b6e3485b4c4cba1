// What ical.js makes of calendars: node icaljs.mjs < [text, ...] > [{tree, events} or {error}, ...]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(process.cwd() + '/'));
const library = await import(pathToFileURL(require.resolve('ical.js')).href);
const ICAL = library.default ?? library;
ICAL.design.strict = true;
const told = (component) => {
  const event = new ICAL.Event(component);
  return [event.uid, event.summary, String(event.startDate), String(event.endDate), event.isRecurring()];
};
const read = (text) => {
  try {
    const tree = ICAL.parse(text);
    return { tree, events: new ICAL.Component(tree).getAllSubcomponents('vevent').map(told) };
  } catch (error) {
    return { error: String(error) };
  }
};
console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(read)));
