import { optionsPage } from '../../browser/options-page.ts';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { mount } from '../../components/shell/Shell.tsx';

mount(optionsPage, <OptionsView />);
