/** Places inside an OFD package: `/` from its root, else from the part that names them; writers on Windows use `\`. */
export function locate(base: string, place: string): string {
  const path = place.trim().replaceAll('\\', '/')
  const folder = path.startsWith('/') ? [] : base.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') folder.pop()
    else if (step !== '' && step !== '.') folder.push(step)
  }
  return folder.join('/')
}
