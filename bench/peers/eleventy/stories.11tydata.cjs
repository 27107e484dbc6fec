module.exports = {
  layout: 'story.11ty.cjs',
  tags: 'story',
  permalink: ({ section, slug }) => `/${section}/${slug}/index.html`,
}
