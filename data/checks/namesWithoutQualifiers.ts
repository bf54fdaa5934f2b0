/**
 * A name is what the press writes. What stands behind it in parentheses belongs to the title of a page.
 *
 *   محمد الناصر (سياسي تونسي)     a title
 *   محمد الناصر                   a name
 */
import { namesOf } from '../curatedEntity';
import type { Mistake } from '../mistakes';
import type { Entry } from '../yamlList';
import { mistakeAt } from './row';

export const namesWithoutQualifiers = (entries: Entry[]): Mistake[] =>
  entries.flatMap((entry) =>
    namesOf(entry)
      .filter(({ name }) => /[()]/.test(name))
      .map(({ path, name }) => {
        const plain = name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
        return mistakeAt(entry, path, { what: `"${name}" has a qualifier`, instead: `write "${plain}"` });
      }),
  );
