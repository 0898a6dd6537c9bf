/** Another text makes another desk. What is not sent yet waits in the outbox, which a new page takes up. */
export const loadAnew = (): void => {
  window.location.reload();
};
