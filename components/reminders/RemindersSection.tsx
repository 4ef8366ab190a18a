import { useDesk } from '../desk.ts';
import { TestReminder } from '../options/TestReminder.tsx';
import { BeingAway } from './BeingAway.tsx';
import { HowReminded } from './HowReminded.tsx';
import { WhenHeld } from './WhenHeld.tsx';

/** Everything about how a break is brought to mind: whether it arrives, in what way, when not, and why. */
export function RemindersSection() {
  const { t } = useDesk().words;
  return (
    <>
      <p>{t('reminders_intro')}</p>
      <TestReminder />
      <HowReminded />
      <WhenHeld />
      <BeingAway />
      <div class="group">
        <div>
          <a class="link" href="#why">
            {t('settings_why')}
          </a>
          <p class="cap">{t('settings_why_hint')}</p>
        </div>
      </div>
    </>
  );
}
