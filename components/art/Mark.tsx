/**
 * The app's mark for a header: the toolbar icon's leg on its square. It has two colours only,
 * `mark-a` (fill: the square, and what is cut out of the leg) and `mark-b` (stroke: the leg), so the
 * leg is an outline with the lines that close it, and hem and calf muscle are cut from it.
 */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <rect class="mark-a" width="24" height="24" rx="7" />
    <path
      class="mark-b"
      fill="none"
      stroke-width="2.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      d="M9 4.2H15.2L14.6 8.4C14.2 11.6 12.2 14.8 12.2 17C13.2 18.7 16.4 18.8 17.8 19.6H9.7L10.3 18C10.2 15 7.2 13 7.2 10C7.2 8.2 9 7.4 9 4.2ZM11.1 4.8L9.5 10L10.9 16M13 4.8L11.7 10L11.4 17L14 19M13.3 5L13 9.6L11.2 16"
    />
    <path
      class="mark-a"
      d="M6 6H18V6.9H6ZM9.8 8.6C11 8.6 11.5 9.7 11.3 11C11.1 12.2 10.5 13.2 9.9 13.9C9.6 12.6 8.4 11.7 8.4 10.3C8.4 9.3 8.9 8.6 9.8 8.6Z"
    />
  </svg>
);
