import { QueryClient } from '@tanstack/react-query'
import { isOffline } from './server-error.ts'

/** What the screens remember of the server's answers. */
export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays one; only a server that was out of reach may answer the next time.
      retry: (failures, error) => isOffline(error) && failures < 2,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})
