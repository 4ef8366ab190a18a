import { liveYears } from './years.ts';

liveYears('firefox', 3);
