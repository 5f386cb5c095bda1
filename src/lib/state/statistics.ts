export { wilsonInterval } from '#lib/analyse/statistics/wilson-interval.ts';
