import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One card of the options page, under its own heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="card column" aria-labelledby={id}>
      <h2 class="title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
