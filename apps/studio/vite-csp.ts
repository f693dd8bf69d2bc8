import type { Plugin } from 'vite'

/**
 * The policy in index.html is the one that is shipped and tested. Vite's development server injects inline scripts and
 * styles, so there, and only there, the page goes without.
 */
export function relaxPolicyInDevelopment(): Plugin {
  return {
    name: 'tanquian-csp-development',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
    },
  }
}
