/** @jsxImportSource hono/jsx */
import type { Member } from '../../../shared/members/member.ts';
import type { PageFrame } from '../web.ts';
import { PlaceChoice } from './choices.tsx';
import { Layout } from './layout.tsx';

/** Asks for a yes in the very words the consent record will keep, and where somebody lives. */
export function ConfirmForm({ frame, member }: { frame: PageFrame; member: Member }) {
  const { confirm } = frame.words;
  return (
    <Layout frame={frame} title={confirm.title}>
      <p>{confirm.intro(member.address)}</p>
      <form method="post" action={`${frame.here}?lang=${frame.language}`}>
        <PlaceChoice
          frame={frame}
          name="regions"
          label={confirm.regions}
          hint={confirm.regionsHint}
          chosen={member.regions}
        />
        <h2>{confirm.agreementTitle}</h2>
        <p class="note">{confirm.agreement(frame.community.name[frame.language])}</p>
        <button type="submit">{confirm.button}</button>
      </form>
      <p>{confirm.notYou}</p>
    </Layout>
  );
}
