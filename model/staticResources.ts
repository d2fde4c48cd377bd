import type { StaticResourceModel } from './types.ts';

export const staticResources = [
  {
    name: 'Chart',
    description: 'Chart.js: draws the charts of the home page.',
    package: 'chart.js',
    file: 'dist/chart.umd.min.js',
    notices: [
      { package: 'chart.js', file: 'LICENSE.md' },
      { package: '@kurkle/color', file: 'LICENSE.md' },
    ],
  },
] as const satisfies readonly StaticResourceModel[];
