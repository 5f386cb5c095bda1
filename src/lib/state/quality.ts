export { drawSample } from '#lib/analyse/quality/draw-sample.ts';
export { compareReviews, scoreReview } from '#lib/analyse/quality/score-review.ts';
