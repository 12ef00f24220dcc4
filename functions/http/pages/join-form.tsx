/** @jsxImportSource hono/jsx */
import type { Fields, JoinWish, Mistakes } from '../forms.ts';
import { first } from '../forms.ts';
import { joinAddress } from '../routes/home.tsx';
import type { PageFrame } from '../web.ts';
import { LanguageChoice, PlaceChoice } from './choices.tsx';
import { MistakeList, TextField } from './form-parts.tsx';
import { Layout } from './layout.tsx';

/** The form of /join, as it was filled in, with what needs another look. */
export function JoinForm({
  frame,
  fields,
  mistakes,
}: {
  frame: PageFrame;
  fields: Fields;
  mistakes: Mistakes<JoinWish>;
}) {
  const { join } = frame.words;
  const mistaken = Object.keys(mistakes).length > 0;
  const language =
    frame.community.languages.find((code) => code === first(fields, 'language')) ?? frame.language;
  return (
    <Layout frame={frame} title={join.title} mistaken={mistaken}>
      <MistakeList frame={frame} mistakes={mistakes} />
      <p>{join.intro}</p>
      <form method="post" action={`/join?lang=${frame.language}`} novalidate>
        <TextField
          frame={frame}
          name="email"
          type="email"
          label={join.email}
          hint={join.emailHint}
          value={first(fields, 'email')}
          mistake={mistakes.email}
          autocomplete="email"
          required
        />
        <TextField
          frame={frame}
          name="name"
          label={join.name}
          hint={join.nameHint}
          value={first(fields, 'name')}
          mistake={mistakes.name}
          autocomplete="name"
        />
        <LanguageChoice
          frame={frame}
          name="language"
          label={join.language}
          chosen={language}
          mistake={mistakes.language}
        />
        <PlaceChoice
          frame={frame}
          name="regions"
          label={join.regions}
          hint={join.regionsHint}
          chosen={fields.regions ?? []}
          mistake={mistakes.regions}
        />
        <p class="trap">
          <label for="website">{join.trap}</label>
          <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" />
        </p>
        <p>{join.next}</p>
        <button type="submit">{join.button}</button>
      </form>
      <p>{join.byMail(joinAddress(frame).address)}</p>
    </Layout>
  );
}
