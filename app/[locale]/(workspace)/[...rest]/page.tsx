import { notFound } from 'next/navigation';

/** Any other address: without it the framework would answer with a page of its own, in English and without the header. */
export default function AnyOtherPage() {
  notFound();
}
