// The least that Node can do: one buffer for every request.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [, , folder = '.', port = '0'] = process.argv
const body = readFileSync(`${folder}/body`)
const headers = JSON.parse(readFileSync(`${folder}/headers.json`, 'utf8'))
const server = createServer((_, response) => {
  response.writeHead(200, { ...headers, 'content-length': body.length })
  response.end(body)
})
server.listen(Number(port), '127.0.0.1', () => console.log('ready'))
