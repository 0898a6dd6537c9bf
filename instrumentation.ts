/** Called by Next once, before the first request is answered. */
export async function register(): Promise<void> {
  // In this form the bundler leaves the imports out where there is no Node.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { start } = await import('./server/start');
    const { links } = await import('./i18n/links');
    const setup = await start();
    if (setup === null) return;
    const address = `${setup.origin}${links.invitation(setup.token)}`;
    // To the console and not to the log, which may be kept for long: whoever has this link becomes administrator.
    process.stdout.write(
      `\nNobody has an account yet. Become the administrator, within 24 hours:\n${address}\n\n`,
    );
  }
}
