import type { Locale } from '#lib/model/topic.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }): { locale: Locale } => ({ locale: (params.locale as Locale | undefined) ?? 'nb' });
