import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

/** Serves the built site as an ordinary web space does: clean addresses with a slash, 404.html for the rest. */
export function serve(port: number, folder = 'build'): Promise<Server> {
  const files = sirv(folder, { extensions: ['html'], etag: true });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.endsWith('/') && existsSync(join(folder, pathname, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(folder, '404.html')).pipe(response);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/** Serves until stopped, or says in one sentence why it cannot. */
export async function serveForever(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000);
  try {
    await serve(port);
    console.log(`\nDie Site läuft: http://localhost:${port}/  (beenden mit Strg+C)`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(
      `\nPort ${port} ist belegt. Beenden Sie das andere Programm oder nehmen Sie einen anderen Port, zum Beispiel:\n  PORT=${port + 1} npm run serve`,
    );
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (existsSync('build/index.html')) await serveForever();
  else {
    console.error('Es gibt noch keine gebaute Site. Bauen und ausliefern: npm run site');
    process.exitCode = 1;
  }
}
