/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { Mistake } from '../forms.ts';
import type { PageFrame } from '../web.ts';

/** What is wrong, said first and linked to where it is. */
export function MistakeList({
  frame: { words },
  mistakes,
}: {
  frame: PageFrame;
  mistakes: Partial<Record<string, Mistake>>;
}) {
  const found = Object.entries(mistakes).flatMap(([field, mistake]) => (mistake ? [{ field, mistake }] : []));
  if (found.length === 0) return null;
  return (
    <div class="note bad" role="alert">
      <h2>{words.mistakes.title}</h2>
      <ul>
        {found.map(({ field, mistake }) => (
          <li key={field}>
            <a href={`#${field}`}>{words.mistakes[mistake]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What every question of a form has. */
export interface FieldProps {
  frame: PageFrame;
  name: string;
  label: string;
  hint?: string | undefined;
  mistake?: Mistake | undefined;
}

/** A labelled line to write in. */
export function TextField({
  frame,
  name,
  label,
  hint,
  mistake,
  type = 'text',
  value,
  ...rest
}: FieldProps & {
  type?: 'text' | 'email' | 'date';
  value: string;
  autocomplete?: string;
  required?: boolean;
}) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <Notes frame={frame} name={name} hint={hint} mistake={mistake} />
      <input id={name} name={name} type={type} value={value} {...rest} {...described(name, hint, mistake)} />
    </div>
  );
}

/** A group of answers of which one, or several, can be chosen. */
export function Group({ frame, name, label, hint, mistake, children }: FieldProps & { children?: Child }) {
  return (
    <fieldset
      id={name}
      class={mistake ? 'faulty' : undefined}
      tabindex={mistake ? -1 : undefined}
      {...described(name, hint, mistake, true)}
    >
      <legend>{label}</legend>
      <Notes frame={frame} name={name} hint={hint} mistake={mistake} />
      {children}
    </fieldset>
  );
}

function Notes({ frame, name, hint, mistake }: Omit<FieldProps, 'label'>) {
  return (
    <>
      {hint ? (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {mistake ? (
        <p class="mistake" id={`${name}-mistake`}>
          {frame.words.mistakes[mistake]}
        </p>
      ) : null}
    </>
  );
}

function described(name: string, hint?: string, mistake?: Mistake, group = false) {
  const ids = [hint && `${name}-hint`, mistake && `${name}-mistake`].filter(Boolean).join(' ');
  return {
    ...(ids && { 'aria-describedby': ids }),
    ...(mistake && !group && { 'aria-invalid': true as const }),
  };
}

/** One answer of several, of which one counts; `hint` says more about it. */
export function Choice({
  name,
  value,
  chosen,
  label,
  hint,
  lang,
}: {
  name: string;
  value: string;
  chosen: boolean;
  label: string;
  hint?: string;
  lang?: string;
}) {
  const id = `${name}-${value}`;
  return (
    <>
      <p class="choice">
        <input type="radio" id={id} name={name} value={value} checked={chosen} {...described(id, hint)} />
        <label for={id} lang={lang}>
          {label}
        </label>
      </p>
      {hint ? (
        <p class="hint below" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </>
  );
}
