import { useLocation } from 'wouter'
import { whenSaved } from '../publish/wait-for-saving.ts'
import { useDesk } from '../story/desk.ts'

/** Opens the full-screen preview, once the last words are saved or after two seconds. */
export function useOpenPreview(): () => void {
  const { id, sync } = useDesk()
  const [, navigate] = useLocation()
  return () => {
    const go = () => navigate(`/stories/${id}/preview`)
    whenSaved(sync, 2000).then(go, go)
  }
}
