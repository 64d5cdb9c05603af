/** The rules of axe that make up WCAG 2.2 AA; the panel in Storybook and the test check the same. */
export const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
