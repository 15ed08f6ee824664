/** A loader's hook that tells of every module as it is loaded. */
let port

export function initialize(data) {
  port = data
}

export async function load(url, context, next) {
  port.postMessage(url)
  return next(url, context)
}
