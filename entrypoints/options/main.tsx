import { page } from '../../browser/page.ts';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { mount } from '../../components/shell/Shell.tsx';

mount(page, <OptionsView />);
