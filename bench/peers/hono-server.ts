// A route of Hono on Node that answers one buffer.
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const [, , folder = '.', port = '0'] = process.argv
const body = new Uint8Array(readFileSync(`${folder}/body`))
const headers = JSON.parse(readFileSync(`${folder}/headers.json`, 'utf8'))
const app = new Hono()
app.get('/', (context) => context.body(body, 200, headers))
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, () => console.log('ready'))
