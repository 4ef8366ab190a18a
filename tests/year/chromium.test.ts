import { liveYears } from './years.ts';

liveYears('chromium', 4);
