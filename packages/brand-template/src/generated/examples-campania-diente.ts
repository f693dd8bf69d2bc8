// Written by scripts/generate.mjs from the JSON beside src. Change that and run `npm run generate`.
const data: unknown = JSON.parse(
  '[]',
)

export default data
