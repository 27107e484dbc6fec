import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram, freePort, type Running, start } from '../processes.ts'

/** A page as it goes over the wire. */
export interface FixedPage {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Lets nginx serve one file at `/` with one worker on core 0; undefined where there is no nginx. */
export async function serveByNginx(
  folder: string,
  page: FixedPage,
): Promise<(Running & { address: string }) | undefined> {
  const nginx = findProgram('nginx')
  if (!nginx) return undefined
  const port = await freePort()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'page'), page.body)
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, page))
  const args = ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'errors')]
  const running = await start({ program: nginx, args, core: 0, ready: null })
  return { ...running, address: `http://127.0.0.1:${port}/` }
}

function configuration(folder: string, port: number, { headers }: FixedPage): string {
  const { 'content-type': type = 'text/html', etag: _, 'last-modified': __, ...rest } = headers
  const added = Object.entries(rest).map(([name, value]) => `add_header ${name} ${quote(value)};`)
  return `daemon off;
worker_processes 1;
pid ${folder}/pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 65;
  keepalive_requests 100000000;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  types {}
  default_type ${quote(type)};
  server {
    listen 127.0.0.1:${port};
    location = / {
      root ${folder};
      try_files /page =404;
      ${added.join('\n      ')}
    }
  }
}
`
}

function quote(text: string): string {
  return `"${text.replace(/["\\$]/g, (mark) => (mark === '$' ? '' : `\\${mark}`))}"`
}
