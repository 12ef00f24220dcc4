/** @jsxImportSource hono/jsx */

import type { SettingsWish } from '../../../shared/members/change-settings.ts';
import type { Member } from '../../../shared/members/member.ts';
import { type Fields, first, type Mistakes } from '../forms.ts';
import type { PageFrame } from '../web.ts';
import { LanguageChoice, PlaceChoice, ProfileChoice } from './choices.tsx';
import { Choice, Group, MistakeList, TextField } from './form-parts.tsx';
import { Layout } from './layout.tsx';

/** What saving came to: a change worth a letter, another name, or nothing at all. */
export type News = 'changed' | 'renamed' | 'same';

/** The form of /settings, filled in, with what was saved or needs another look. */
export function SettingsForm({
  frame,
  member,
  fields,
  mistakes = {},
  news = null,
  leaveLink,
}: {
  frame: PageFrame;
  member: Member;
  fields: Fields;
  mistakes?: Mistakes<SettingsWish>;
  news?: News | null;
  leaveLink: string;
}) {
  const { settings } = frame.words;
  const of = (name: string) => ({ frame, name, mistake: mistakes[name as keyof SettingsWish] });
  const language =
    frame.community.languages.find((code) => code === first(fields, 'language')) ?? member.language;
  return (
    <Layout frame={frame} title={settings.title} mistaken={Object.keys(mistakes).length > 0}>
      <MistakeList frame={frame} mistakes={mistakes} />
      <Saved frame={frame} news={news} />
      <p>{settings.address(member.address)}</p>
      <form method="post" action={`${frame.here}?lang=${frame.language}`} novalidate>
        <Group
          {...of('letters')}
          label={settings.letters}
          hint={member.status === 'unreachable' ? settings.unreachable : undefined}
        >
          <Choice name="letters" value="on" chosen={first(fields, 'letters') === 'on'} label={settings.on} />
          <Choice
            name="letters"
            value="paused"
            chosen={first(fields, 'letters') === 'paused'}
            label={settings.paused}
          />
          <TextField
            {...of('until')}
            type="date"
            label={settings.until}
            hint={settings.untilHint}
            value={first(fields, 'until')}
          />
        </Group>
        <Group {...of('rhythm')} label={settings.rhythm}>
          <Choice
            name="rhythm"
            value="daily"
            chosen={first(fields, 'rhythm') === 'daily'}
            label={settings.daily}
          />
          <Choice
            name="rhythm"
            value="weekly"
            chosen={first(fields, 'rhythm') === 'weekly'}
            label={settings.weekly}
          />
          <Choice
            name="rhythm"
            value="monthly"
            chosen={first(fields, 'rhythm') === 'monthly'}
            label={settings.monthly}
          />
        </Group>
        <LanguageChoice {...of('language')} label={settings.language} chosen={language} />
        <ProfileChoice {...of('profile')} label={settings.profile} chosen={first(fields, 'profile')} />
        <PlaceChoice
          {...of('regions')}
          label={settings.regions}
          hint={settings.regionsHint}
          chosen={fields.regions ?? []}
        />
        <TextField
          {...of('name')}
          label={settings.name}
          hint={settings.nameHint}
          value={first(fields, 'name')}
          autocomplete="name"
        />
        <button type="submit">{settings.button}</button>
      </form>
      <h2>{settings.leaveTitle}</h2>
      <p>
        <a href={`${leaveLink}?lang=${frame.language}`}>{settings.leave}</a>
      </p>
      <p>{settings.leaveNext}</p>
    </Layout>
  );
}

function Saved({ frame, news }: { frame: PageFrame; news: News | null }) {
  if (!news) return null;
  const { settings } = frame.words;
  return (
    <div class="note" role="status">
      <p>{news === 'same' ? settings.nothingChanged : settings.saved}</p>
      {news === 'changed' ? <p>{settings.savedMail}</p> : null}
    </div>
  );
}
