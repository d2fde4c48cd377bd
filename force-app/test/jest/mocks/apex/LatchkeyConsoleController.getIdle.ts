/** Called, not wired: a test sets what it answers. */
export default jest.fn();
