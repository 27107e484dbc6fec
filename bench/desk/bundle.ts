// What is weighed: all that a screen needs to read a draft and ask about it.
export {
  askDesk,
  draftOfStory,
  openReader,
  rules,
  sourcingFound,
} from '@stet/core/desk'
