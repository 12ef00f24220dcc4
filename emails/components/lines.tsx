import { Fragment } from 'react';

/** A text with its line breaks, which old mail clients only keep as `<br>`. */
export function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a letter is rendered once
    <Fragment key={i}>
      {i > 0 && <br />}
      {line}
    </Fragment>
  ));
}
