// The same words, beneath the header: whoever is signed in goes on from there.
export { default } from '../not-found';
