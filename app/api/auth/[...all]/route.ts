import { getAuth } from '@/server/auth/auth';

/** The sign-in library answers for itself: it checks the origin, limits the rate and sets the cookies. */
async function answer(request: Request): Promise<Response> {
  const response = await (await getAuth()).handler(request);
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

export { answer as GET, answer as POST };
