import { afterEach, describe, expect, test } from 'vitest';
import { isPublicAddress, readModelAddress } from '@/server/models/address-guard';
import { KeyBox } from '@/server/models/key-box';
import { ModelClient } from '@/server/models/model-client';
import { ModelFailure } from '@/server/models/model-failure';
import { OPEN_PURSE } from '@/server/models/purse';
import { writeSecondLookPrompt } from '@/domain/model-findings/second-look-prompt';
import { startModelServer } from '../../support/model-server';

describe('the address of a model', () => {
  test.each(['https://api.example.com/v1', 'https://api.example.com:8443/v1', 'https://8.8.8.8/v1'])(
    'may be %s',
    (address) => {
      expect(readModelAddress(address, [])?.href).toBe(address);
    },
  );

  test.each([
    ['no address', 'api.example.com'],
    ['plain http', 'http://api.example.com/v1'],
    ['another protocol', 'file:///etc/passwd'],
    ['a password in it', 'https://me:secret@api.example.com/v1'],
    ['a query', 'https://api.example.com/v1?to='],
    ['this machine', 'https://127.0.0.1/v1'],
    ['this machine in other words', 'https://2130706433/v1'],
    ['this machine in hexadecimal', 'https://0x7f.1/v1'],
    ['this machine in IPv6', 'https://[::1]/v1'],
    ['this machine in IPv6 about IPv4', 'https://[::ffff:127.0.0.1]/v1'],
    ['the network of the house', 'https://192.168.1.20/v1'],
    ['what clouds tell machines', 'https://169.254.169.254/latest'],
    ['the same through NAT64', 'https://[64:ff9b::a9fe:a9fe]/latest'],
  ])('may not be %s', (_, address) => {
    expect(readModelAddress(address, [])).toBeNull();
  });

  test('may be what whoever runs the installation has named, and still not where clouds keep their secrets', () => {
    const allowed = [
      'localhost:11434',
      'models.example:443',
      '10.1.2.3',
      '[::1]:8000',
      '169.254.169.254',
      '[fd00:ec2::254]',
    ];
    expect(readModelAddress('http://localhost:11434/v1', allowed)).not.toBeNull();
    expect(readModelAddress('http://10.1.2.3:9999/v1', allowed)).not.toBeNull();
    expect(readModelAddress('http://[::1]:8000/v1', allowed)).not.toBeNull();
    expect(readModelAddress('https://models.example/v1', allowed)).not.toBeNull();
    expect(readModelAddress('http://models.example/v1', allowed)).toBeNull();
    expect(readModelAddress('http://localhost:11435/v1', allowed)).toBeNull();
    expect(readModelAddress('http://169.254.169.254/v1', allowed)).toBeNull();
    expect(readModelAddress('https://[fd00:ec2::254]/v1', allowed)).toBeNull();
  });

  test('is on the internet or it is not', () => {
    expect(['1.1.1.1', '2606:4700:4700::1111'].map(isPublicAddress)).toEqual([true, true]);
    const inside = ['0.0.0.0', '10.0.0.1', '100.64.0.1', '172.31.255.255', '224.0.0.1', '255.255.255.255'];
    const inside6 = [
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'ff02::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '::ffff:8.8.8.8',
    ];
    for (const address of [...inside, ...inside6, 'example.org'])
      expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a name', () => {
  const closing: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  const askAt = async (baseUrl: string, allowedHosts: readonly string[]): Promise<string> => {
    const client = new ModelClient({ baseUrl, key: 'k', model: 'm', timeoutMs: 5000, allowedHosts }, 1);
    closing.push(() => client.close());
    const segment = { sourceLang: 'ar', targetLang: 'en', source: '', target: '', before: null, after: null };
    const prompt = writeSecondLookPrompt({ ...segment, agreed: [] }, []);
    const asked = client.ask(prompt, { purse: OPEN_PURSE, signal: new AbortController().signal });
    return asked.then(
      () => 'answered',
      (error: unknown) => (error instanceof ModelFailure ? error.fault : String(error)),
    );
  };

  test('is refused where it leads, when it leads inside', async () => {
    const server = await startModelServer();
    closing.push(server.stop);
    const { port } = new URL(server.url);
    expect(await askAt(`https://localhost:${port}/v1`, [])).toBe('address_forbidden');
    expect(server.asked).toEqual([]);
    expect(await askAt(`http://localhost:${port}/v1`, [`localhost:${port}`])).toBe('answered');
  });
});

describe('a key', () => {
  const box = new KeyBox('a secret of at least 32 characters');
  const place = { projectId: 'p', origin: 'https://api.example.com' };

  test('is not to be read where it is kept, and opens for its project and its server', () => {
    const sealed = box.seal('sk-123', place);
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('sk-123');
    expect(box.seal('sk-123', place)).not.toBe(sealed);
    expect(box.open(sealed, place)).toBe('sk-123');
  });

  test('opens for nobody else', () => {
    const sealed = box.seal('sk-123', place);
    expect(box.open(sealed, { ...place, origin: 'https://evil.example' })).toBeNull();
    expect(box.open(sealed, { ...place, projectId: 'q' })).toBeNull();
    expect(new KeyBox('another secret of 32 characters !').open(sealed, place)).toBeNull();
    expect(box.open(`${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`, place)).toBeNull();
    expect(box.open('', place)).toBeNull();
  });
});
