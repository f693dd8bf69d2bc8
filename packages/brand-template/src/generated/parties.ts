// Written by scripts/generate.mjs from the JSON beside src. Change that and run `npm run generate`.
import type { PartyColor } from '@tanquian/model'

export const PARTIES: readonly PartyColor[] = [
  {"party":"Morena","color":"guinda","hex":"#8f2237"},
  {"party":"PAN","color":"azul","hex":"#00539b"},
  {"party":"PRI","color":"rojo","hex":"#da251c"},
  {"party":"PRI","color":"verde","hex":"#00923f"},
  {"party":"PVEM","color":"verde","hex":"#4ba82e"},
  {"party":"PT","color":"rojo","hex":"#e3001b"},
  {"party":"Movimiento Ciudadano","color":"naranja","hex":"#f58025"},
]
