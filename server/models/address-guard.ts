import { lookup as resolve, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** IPv4 addresses that are no server on the internet (IANA special-purpose registry). */
const PRIVATE_IPV4 = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]);

/** Of IPv6 only this is the internet, without the parts in it that lead to IPv4 addresses or nowhere. */
const GLOBAL_IPV6 = blockList('ipv6', [['2000::', 3]]);
const PRIVATE_IPV6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

/** Where clouds tell a machine its secrets. No model is there, whoever says so. */
const METADATA = new BlockList();
METADATA.addSubnet('169.254.0.0', 16, 'ipv4');
METADATA.addAddress('100.100.100.200', 'ipv4');
METADATA.addSubnet('fe80::', 10, 'ipv6');
METADATA.addAddress('fd00:ec2::254', 'ipv6');

function blockList(
  family: 'ipv4' | 'ipv6',
  subnets: readonly (readonly [address: string, prefix: number])[],
): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of subnets) list.addSubnet(address, prefix, family);
  return list;
}

export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !PRIVATE_IPV4.check(address, 'ipv4');
  return family === 6 && GLOBAL_IPV6.check(address, 'ipv6') && !PRIVATE_IPV6.check(address, 'ipv6');
}

function isMetadata(address: string): boolean {
  return METADATA.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** `allowed`: hosts, with a port or with any, that whoever runs the installation has named. */
const isAllowedHost = ({ hostname, port, protocol }: URL, allowed: readonly string[]): boolean => {
  const usual = protocol === 'https:' ? '443' : '80';
  return allowed.includes(hostname) || allowed.includes(`${hostname}:${port === '' ? usual : port}`);
};

const mayConnect = (address: string, isAllowed: boolean): boolean =>
  isAllowed ? !isMetadata(address) : isPublicAddress(address);

/**
 * The address of a model as a project may set it, or null: https to the internet, and what whoever runs the installation has
 * named. A name is looked at again when it is resolved, see `guardedLookup`.
 */
export function readModelAddress(baseUrl: string, allowed: readonly string[]): URL | null {
  if (!URL.canParse(baseUrl)) return null;
  const url = new URL(baseUrl);
  const isAllowed = isAllowedHost(url, allowed);
  const isSpoken = url.protocol === 'https:' || (url.protocol === 'http:' && isAllowed);
  const hasMore = url.username + url.password + url.search + url.hash !== '';
  if (!isSpoken || hasMore) return null;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(literal) !== 0 && !mayConnect(literal, isAllowed) ? null : url;
}

export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/**
 * Resolves a name for the very connection that is made, so that it cannot lead elsewhere between a check and its use. Addresses that
 * are not allowed are as if they were not there.
 */
export function guardedLookup(url: URL, allowed: readonly string[]): LookupFunction {
  const isAllowed = isAllowedHost(url, allowed);
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: readonly LookupAddress[]) => {
      const open = error === null ? addresses.filter(({ address }) => mayConnect(address, isAllowed)) : [];
      const [first] = open;
      if (error !== null) done(error, '', 0);
      else if (first === undefined) done(new ForbiddenAddress(hostname), '', 0);
      else if (options.all === true) done(null, [...open]);
      else done(null, first.address, first.family);
    });
  };
}
