/** As the sign-in library hashes and checks passwords itself: scrypt with a salt of its own for each. */
export { hashPassword } from 'better-auth/crypto';
