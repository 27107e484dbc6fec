import { commands, describeCommands } from './commands/commands.ts'

/** Runs the command that the arguments name; its exit code is the process's. */
async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') {
    console.log(describeCommands())
    return 0
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    console.error(`There is no command "${name}"\n\n${describeCommands()}`)
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help)
    return 0
  }
  return (await command.load())(args)
}

// Who reads the beginning of a long answer and closes the pipe, as `head` does, wants no more of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? describeError(error) : String(error))
  return 1
})

/** What went wrong and what caused it, without a stack: that is for those who ask with STET_DEBUG. */
function describeError(error: Error): string {
  if (process.env['STET_DEBUG']) return String(error.stack)
  const cause = error.cause instanceof Error ? `\n  ${error.cause.message}` : ''
  return `${error.message}${cause}`
}
