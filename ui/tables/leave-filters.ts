/**
 * Before filters are cleared: empties the search field, whose words only the field holds, and takes the focus to the first of the filters that
 * can have it, for the button that was pressed goes with them.
 */
export function leaveFilters(): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-filters] :is(button, input, select)')];
  for (const field of fields)
    if (field instanceof HTMLInputElement && field.type === 'search') field.value = '';
  fields.some((field) => {
    field.focus();
    return document.activeElement === field;
  });
}
