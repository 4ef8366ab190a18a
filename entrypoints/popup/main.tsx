import { popupPage } from '../../browser/page.ts';
import { BreakView } from '../../components/break/BreakView.tsx';
import { mount } from '../../components/shell/Shell.tsx';

mount(popupPage, <BreakView />);
