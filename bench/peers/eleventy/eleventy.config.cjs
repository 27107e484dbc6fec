const { filed } = require('./_includes/filed.cjs')

module.exports = (config) => {
  config.addCollection('stories', (api) => sorted(api))
  config.addCollection('lists', (api) => filed(sorted(api)).lists)
  config.addCollection('months', (api) => filed(sorted(api)).months)
  config.addWatchTarget('./_includes/')
  return {
    dir: { input: process.env.PEER_INPUT, includes: '_includes', output: process.env.PEER_OUTPUT },
    markdownTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
  }
}

function sorted(api) {
  return api.getFilteredByTag('story').toSorted((a, b) => b.date - a.date)
}
