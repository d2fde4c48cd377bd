/**
 * The mail a new user gets. External users get the site's welcome mail when a live site with welcome mails on
 * has their profile as a member; other users the plain new-user mail. Nothing is sent, the mail is captured.
 * Platform rules 1.5 [D S4, N1, H-platform.faq_communities_external_member_login_info].
 * UNVERIFIED: Does a plain `insert user` in Apex send the new-user mail, without triggerUserEmail = true? Here not: "when I
 * create a new user, he does not get an email" [R SE-115095]. Mail on reactivation, reported there too, is not sent here.
 */
import type { Row } from '../../row.ts';
import type { DmlContext } from '../../services.ts';
import type { ObjectRule } from '../rule.ts';
import { isTrue, textOf } from '../values.ts';

export const welcome: ObjectRule = {
  afterSave: (ctx, rows) => {
    if (ctx.options.triggerUserEmail !== true) return;
    for (const row of rows) {
      if (row.operation !== 'insert' || !isTrue(row, 'isactive')) continue;
      if (textOf(row, 'contactid') === null) sendNewUserMail(ctx, row);
      else for (const network of welcomingNetworks(ctx, row)) sendWelcomeMail(ctx, row, network);
    }
  },
};

interface NetworkFacts {
  readonly name: string;
  readonly path: string;
}

function welcomingNetworks(ctx: DmlContext, row: Row): NetworkFacts[] {
  if (ctx.store.schema.object('Network') === undefined) return [];
  const rows = ctx.store.database.all(
    `SELECT DISTINCT n."Name", n."UrlPathPrefix" FROM "NetworkMemberGroup" g JOIN "Network" n ON n."Id" = g."NetworkId"
      WHERE g."ParentId" = ? AND n."Status" = 'Live' AND n."OptionsSendWelcomeEmail" = 1 ORDER BY n."Name"`,
    [textOf(row, 'profileid')],
  );
  return rows.map(([name, path]) => ({ name: String(name), path: typeof path === 'string' ? path : '' }));
}

function sendWelcomeMail(ctx: DmlContext, row: Row, network: NetworkFacts): void {
  const name = textOf(row, 'name') ?? '';
  const link = `https://local-org.example/${network.path}/login?c=${row.id ?? ''}`;
  send(ctx, row, 'welcome', `Welcome to ${network.name}`, [
    `Hi ${name},`,
    `Welcome to ${network.name}! To get started, go to ${link}`,
    `Username: ${textOf(row, 'username') ?? ''}`,
    'The link works for 24 hours.',
  ]);
}

function sendNewUserMail(ctx: DmlContext, row: Row): void {
  const lines = [`Hi ${textOf(row, 'name') ?? ''},`, `Your username: ${textOf(row, 'username') ?? ''}`];
  send(ctx, row, 'newUser', 'Welcome: verify your account', lines);
}

function send(ctx: DmlContext, row: Row, kind: string, subject: string, lines: readonly string[]): void {
  const to = [textOf(row, 'email') ?? ''];
  ctx.exec.tx.sendEmail({ kind, to, subject, body: lines.join('\n\n'), relatedId: row.id });
}
